import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { ROLE_WORDS } from "#server/shared/actor.ts";
import { PeopleActions } from "./people-actions.tsx";

type PeopleTableProps = { people: readonly PersonView[]; ownId: string };

/** Everybody who may or might once sign in; those who no longer may come last. */
export function PeopleTable({ people, ownId }: PeopleTableProps) {
  return <Table caption="People" columns={columnsFor(ownId)} rows={people} rowKey={({ id }) => id} />;
}

function columnsFor(ownId: string): readonly Column<PersonView>[] {
  return [
    {
      id: "name",
      header: "Name",
      isRowHeader: true,
      cell: ({ id, name, email }) => (
        <span className="block min-w-0 py-1">
          <span className="flex flex-wrap items-center gap-x-2">
            {name}
            {id === ownId ? <Badge variant="accent">You</Badge> : null}
          </span>
          <span className="wrap-anywhere block font-normal text-muted-foreground text-xs">{email}</span>
        </span>
      ),
    },
    { id: "role", header: "Role", cell: ({ role }) => ROLE_WORDS[role] },
    { id: "department", header: "Department", cell: ({ department }) => department || "–" },
    {
      id: "state",
      header: "May sign in",
      cell: ({ isActive }) => (isActive ? "Yes" : <Badge variant="solid">No longer</Badge>),
    },
    {
      id: "seen",
      header: "Last seen",
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? "Never" : <Time at={lastSeenAt} />),
    },
    { id: "sessions", header: "Open sessions", align: "end", cell: ({ openSessions }) => openSessions },
    {
      id: "actions",
      header: "Actions",
      isHeaderHidden: true,
      align: "end",
      cell: (person) => <PeopleActions person={person} isOwn={person.id === ownId} />,
    },
  ];
}
