import { useTranslations } from "next-intl";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { DownloadLink } from "#components/ui/download-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Reading } from "#server/retention/contract.ts";
import { AskForDeletion } from "./ask-for-deletion.tsx";

type OwnDraftProps = { draftId: string; readings: readonly Reading[] };

/** An author's rights over a draft: who opened it, its evidence, and to have its text erased. */
export function OwnDraft({ draftId, readings }: OwnDraftProps) {
  const t = useTranslations("retention.own");
  return (
    <Disclosure summary={t("title")}>
      <div className="flex flex-col items-start gap-3 pb-4">
        {readings.length === 0 ? (
          <p className="text-muted-foreground text-sm">{t("nobody")}</p>
        ) : (
          <ul className="list-disc ps-5 text-sm">
            {readings.map(({ id, at, sentence }) => (
              <li key={id}>
                {sentence} <Time at={at} form="full" />
              </li>
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-2">
          <DownloadLink href={`/api/evidence/${draftId}`} fileName={`evidence-${draftId}.pdf`} size="sm">
            {t("evidence")}
          </DownloadLink>
          <AskForDeletion draftId={draftId} />
        </div>
      </div>
    </Disclosure>
  );
}
