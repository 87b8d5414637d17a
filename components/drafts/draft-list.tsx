import { FileText, PenLine } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { DraftState, DraftSummary } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Page } from "#server/shared/page.ts";
import { DraftFilter } from "./draft-filter.tsx";
import { DraftTable } from "./draft-table.tsx";
import { listAddress } from "./list-address.ts";

type DraftListProps = {
  page: Page<DraftSummary>;
  counts: Partial<Record<DraftState, number>>;
  surfaces: readonly SurfaceSetting[];
  state: DraftState | undefined;
  cursor: string | undefined;
};

export function DraftList({ page, counts, surfaces, state, cursor }: DraftListProps) {
  const locale = useLocale();
  const t = useTranslations("drafts");
  const hasAny = Object.values(counts).some((count) => count > 0);
  return (
    <>
      <PageHeader title={t("title")} description={t("list.about")} action={hasAny ? <WriteButton /> : null} />
      {hasAny ? (
        <div className="flex flex-col gap-5">
          <DraftFilter state={state} counts={counts} />
          {page.items.length === 0 ? (
            <NoMatch state={state} />
          ) : (
            <DraftTable
              drafts={page.items}
              surfaceTitles={Object.fromEntries(surfaces.map(({ id, title }) => [id, title[locale]]))}
            />
          )}
        </div>
      ) : (
        <Empty icon={<PenLine />} title={t("list.emptyTitle")} text={t("list.emptyText")} action={<WriteButton />} />
      )}
      <Pagination
        label={t("list.more")}
        previousHref={cursor === undefined ? null : listAddress(state)}
        nextHref={page.nextCursor === null ? null : listAddress(state, page.nextCursor)}
      />
    </>
  );
}

function WriteButton() {
  const t = useTranslations("drafts");
  return (
    <LinkButton href="/drafts/new" variant="primary" icon={<PenLine aria-hidden />}>
      {t("write")}
    </LinkButton>
  );
}

function NoMatch({ state }: { state: DraftState | undefined }) {
  const t = useTranslations("drafts");
  return (
    <Empty
      icon={<FileText />}
      title={t("list.noneTitle")}
      text={state ? t("list.noneInState", { state: t(`states.${state}`) }) : t("list.nonePage")}
      action={<LinkButton href="/drafts">{t("list.all")}</LinkButton>}
    />
  );
}
