"use client";
import { useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";

/** A file on its way. `refusal` is a sentence once it was refused; `percent` counts what was sent. */
export interface Upload {
  key: string;
  name: string;
  percent: number;
  state: "sending" | "done" | "refused";
  refusal: string;
}

/** How far each file is, said as it changes. */
export function UploadList({ uploads }: { uploads: readonly Upload[] }) {
  const t = useTranslations("detection.upload");
  if (uploads.length === 0) return null;
  return (
    <ul aria-label={t("progress")} aria-live="polite" className="flex flex-col gap-2">
      {uploads.map((upload) => (
        <li key={upload.key} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
          <span className="wrap-anywhere font-medium">{upload.name}</span>
          <State upload={upload} />
        </li>
      ))}
    </ul>
  );
}

function State({ upload: { state, percent, refusal } }: { upload: Upload }) {
  const t = useTranslations("detection.upload");
  if (state === "done") return <ToneBadge tone="cleared">{t("done")}</ToneBadge>;
  if (state === "refused") return <span className="text-destructive">{refusal === "" ? t("failed") : refusal}</span>;
  return (
    <span className="text-muted-foreground tabular-nums">
      {percent < 100 ? t("sending", { percent }) : t("reading")}
    </span>
  );
}
