import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuditFilters } from "#components/audit/audit-filters.tsx";
import { AuditHeader } from "#components/audit/audit-header.tsx";
import { AuditList } from "#components/audit/audit-list.tsx";
import { onlyDraft } from "#components/audit/only-draft.ts";
import { SealingLine } from "#components/audit/sealing-line.tsx";
import { AuditFilter } from "#server/audit/contract.ts";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("audit"))("title") };
}

export default async function AuditPage({ searchParams }: FilteredPage) {
  const filter = readFilter(AuditFilter, await searchParams);
  const [page, people, policy, views, sealing] = await load((api) =>
    Promise.all([
      api.audit.open(filter),
      api.audit.people(),
      api.policy.inForce(),
      api.reports.views({ kind: "audit" }),
      api.audit.sealing(),
    ]),
  );
  return (
    <>
      <AuditHeader filter={filter} views={views} draftId={onlyDraft(page.items)} />
      <SealingLine state={sealing} />
      <div className="flex flex-col gap-4">
        <AuditFilters filter={filter} choices={{ people, rules: policy.document.rules }} />
        <AuditList filter={filter} page={page} />
      </div>
    </>
  );
}
