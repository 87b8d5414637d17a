import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { DraftSummary } from "#server/drafts/contract.ts";
import { StateBadge } from "./state-badge.tsx";
import { STATE_LOOK } from "./state-look.ts";

type DraftTableProps = { drafts: readonly DraftSummary[]; surfaceTitles: Readonly<Record<string, string>> };

export function DraftTable({ drafts, surfaceTitles }: DraftTableProps) {
  const columns: Column<DraftSummary>[] = [
    {
      id: "title",
      header: "Draft",
      isRowHeader: true,
      cell: (draft) => (
        <TextLink href={`/drafts/${draft.id}`} look="title">
          <span className="wrap-anywhere">{draft.title || "Nothing written yet"}</span>
        </TextLink>
      ),
    },
    { id: "surface", header: "Surface", cell: ({ surface }) => <Badge>{surfaceTitles[surface] ?? surface}</Badge> },
    { id: "state", header: "State", cell: ({ state }) => <StateBadge state={state} isPlain /> },
    { id: "next", header: "What to do next", cell: (draft) => <NextStep draft={draft} /> },
    { id: "when", header: "Last changed", align: "end", cell: ({ updatedAt }) => <Time at={updatedAt} /> },
  ];
  return <Table caption="My drafts, last changed first" columns={columns} rows={drafts} rowKey={({ id }) => id} />;
}

function NextStep({ draft: { state, validUntil } }: { draft: DraftSummary }) {
  const isReady = state === "CLEARED" || state === "APPROVED";
  return (
    <span className="text-muted-foreground">
      {STATE_LOOK[state].next}
      {isReady && validUntil ? (
        <>
          {" "}
          by <Time at={validUntil} form="day" />
        </>
      ) : null}
    </span>
  );
}
