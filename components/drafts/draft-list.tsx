import { FileText, PenLine } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { DraftState, DraftSummary } from "#server/drafts/contract.ts";
import { STATE_WORDS } from "#server/drafts/words.ts";
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
  const hasAny = Object.values(counts).some((count) => count > 0);
  return (
    <>
      <PageHeader
        title="My drafts"
        description="What you write here is checked before it leaves. Nobody but you reads it until you send it."
        action={hasAny ? <WriteButton /> : null}
      />
      {hasAny ? (
        <div className="flex flex-col gap-5">
          <DraftFilter state={state} counts={counts} />
          {page.items.length === 0 ? (
            <NoMatch state={state} />
          ) : (
            <DraftTable
              drafts={page.items}
              surfaceTitles={Object.fromEntries(surfaces.map(({ id, title }) => [id, title]))}
            />
          )}
        </div>
      ) : (
        <Empty
          icon={<PenLine />}
          title="Nothing written yet"
          text="Paste a post or start one. Names, clients and know-how are marked while you type, each with a reason and what to write instead."
          action={<WriteButton />}
        />
      )}
      <Pagination
        label="More drafts"
        previousHref={cursor === undefined ? null : listAddress(state)}
        nextHref={page.nextCursor === null ? null : listAddress(state, page.nextCursor)}
      />
    </>
  );
}

function WriteButton() {
  return (
    <LinkButton href="/drafts/new" variant="primary" icon={<PenLine aria-hidden />}>
      Write something
    </LinkButton>
  );
}

function NoMatch({ state }: { state: DraftState | undefined }) {
  return (
    <Empty
      icon={<FileText />}
      title="No draft here"
      text={state ? `None of your drafts is in the state “${STATE_WORDS[state]}”.` : "This page of the list is empty."}
      action={<LinkButton href="/drafts">Show all drafts</LinkButton>}
    />
  );
}
