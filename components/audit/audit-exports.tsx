import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { DownloadLink } from "#components/ui/download-link.tsx";
import { Popover } from "#components/ui/popover.tsx";
import type { AuditExport } from "#server/audit/contract.ts";
import { filterHref } from "#server/shared/filter.ts";

const FORMS = ["csv", "xlsx", "jsonl", "sealed"] as const satisfies readonly AuditExport["form"][];

/** The ways to take the log along. What the filter selects, but for the sealed log, which is whole. */
export function AuditExports({ selected }: { selected: Record<string, string | undefined> }) {
  const t = useTranslations("audit.export");
  return (
    <Popover align="end" title={t("title")} trigger={<Button icon={<Download aria-hidden />}>{t("button")}</Button>}>
      <p className="mb-3 text-muted-foreground text-xs">{t("about")}</p>
      <ul className="flex flex-col gap-2">
        {FORMS.map((form) => (
          <li key={form}>
            <DownloadLink
              isWide
              href={filterHref("/api/audit/export", form === "sealed" ? { form } : { ...selected, form })}
            >
              {t(form)}
            </DownloadLink>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
