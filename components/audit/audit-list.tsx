import { ScrollText, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { AuditEntryView, AuditFilter } from "#server/audit/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Page } from "#server/shared/page.ts";
import { AuditEntry } from "./audit-entry.tsx";
import { onlyDraft } from "./only-draft.ts";

type AuditListProps = { filter: AuditFilter; page: Page<AuditEntryView> };

/** One page of entries. */
export function AuditList({ filter, page }: AuditListProps) {
  const t = useTranslations("audit.list");
  const { cursor, ...selected } = filter;
  if (page.items.length === 0) return <Nothing isFiltered={Object.values(filter).some(Boolean)} />;
  return (
    <div>
      <h2 className="sr-only">{t("entries")}</h2>
      <ol className="overflow-clip rounded-lg border bg-card">
        {page.items.map((entry) => (
          <li key={entry.id} className="border-t first:border-t-0">
            <AuditEntry entry={entry} isOfOneDraft={onlyDraft(page.items) !== null} />
          </li>
        ))}
      </ol>
      <Pagination
        label={t("pages")}
        previousLabel={t("newest")}
        nextLabel={t("older")}
        previousHref={cursor ? filterHref("/audit", selected) : null}
        nextHref={page.nextCursor ? filterHref("/audit", { ...selected, cursor: page.nextCursor }) : null}
      />
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations("audit.list");
  if (!isFiltered) return <Empty icon={<ScrollText />} title={t("none")} text={t("noneText")} />;
  return (
    <Empty
      icon={<SearchX />}
      title={t("noMatch")}
      text={t("noMatchText")}
      action={
        <LinkButton href="/audit" prefetch={false}>
          {t("showAll")}
        </LinkButton>
      }
    />
  );
}
