import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleActions } from "./people-actions.tsx";

type PeopleTableProps = { people: readonly PersonView[]; ownId: string };

/** Everybody who may or might once sign in; those who no longer may come last. */
export function PeopleTable({ people, ownId }: PeopleTableProps) {
  const t = useTranslations();
  return (
    <Table
      caption={t("identity.people.title")}
      columns={columnsFor(t, people, ownId)}
      rows={people}
      rowKey={({ id }) => id}
    />
  );
}

function columnsFor(t: Translator<never>, people: readonly PersonView[], ownId: string): readonly Column<PersonView>[] {
  return [
    {
      id: "name",
      header: t("identity.people.name"),
      isRowHeader: true,
      cell: ({ id, name, email }) => (
        <span className="block min-w-0 py-1">
          <span className="flex flex-wrap items-center gap-x-2">
            {name}
            {id === ownId ? <Badge variant="accent">{t("identity.people.you")}</Badge> : null}
          </span>
          <span className="wrap-anywhere block font-normal text-muted-foreground text-xs">{email}</span>
        </span>
      ),
    },
    { id: "role", header: t("identity.people.role"), cell: ({ role }) => t(`shell.roles.${role}`) },
    { id: "department", header: t("identity.people.department"), cell: ({ department }) => department || "–" },
    {
      id: "state",
      header: t("identity.people.maySignIn"),
      cell: ({ isActive }) =>
        isActive ? t("identity.people.yes") : <Badge variant="solid">{t("identity.people.noLonger")}</Badge>,
    },
    {
      id: "seen",
      header: t("identity.people.lastSeen"),
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? t("identity.people.never") : <Time at={lastSeenAt} />),
    },
    {
      id: "sessions",
      header: t("identity.people.openSessions"),
      align: "end",
      cell: ({ openSessions }) => openSessions,
    },
    {
      id: "actions",
      header: t("identity.people.actions"),
      isHeaderHidden: true,
      align: "end",
      cell: (person) => <PeopleActions person={person} people={people} isOwn={person.id === ownId} />,
    },
  ];
}
