"use client";
import { Ellipsis, LogOut, UserCheck, UserCog, UserX, Waypoints } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleActivity } from "./people-activity.tsx";
import { PeopleSessions } from "./people-sessions.tsx";
import { PlaceDialog } from "./place-dialog.tsx";
import { RoleDialog } from "./role-dialog.tsx";

type Asked = "role" | "place" | "activity" | "sessions";

type PeopleActionsProps = { person: PersonView; people: readonly PersonView[]; isOwn: boolean };

/** What can be done about one person. Each asks back and says what it means. */
export function PeopleActions({ person, people, isOwn }: PeopleActionsProps) {
  const t = useTranslations("identity.people.menu");
  const [asked, ask] = useState<Asked | null>(null);
  const dialog = { person, isOwn, onClose: () => ask(null) };
  return (
    <>
      <Menu
        trigger={
          <IconButton label={t("for", { name: person.name })}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
        entries={[
          {
            label: t("role"),
            icon: <UserCog aria-hidden />,
            isDisabled: !person.isActive,
            onSelect: () => ask("role"),
          },
          { label: t("place"), icon: <Waypoints aria-hidden />, onSelect: () => ask("place") },
          {
            label: t("sessions"),
            icon: <LogOut aria-hidden />,
            isDisabled: person.openSessions === 0,
            onSelect: () => ask("sessions"),
          },
          "separator",
          {
            label: t(person.isActive ? "deactivate" : "activate"),
            icon: person.isActive ? <UserX aria-hidden /> : <UserCheck aria-hidden />,
            isDestructive: person.isActive,
            onSelect: () => ask("activity"),
          },
        ]}
      />
      {asked === "role" ? <RoleDialog {...dialog} /> : null}
      {asked === "place" ? <PlaceDialog person={person} people={people} onClose={() => ask(null)} /> : null}
      {asked === "activity" ? <PeopleActivity {...dialog} /> : null}
      {asked === "sessions" ? <PeopleSessions {...dialog} /> : null}
    </>
  );
}
