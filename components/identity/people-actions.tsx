"use client";
import { Ellipsis, LogOut, UserCheck, UserCog, UserX } from "lucide-react";
import { useState } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { MenuItem, MenuSeparator } from "#components/ui/menu-item.tsx";
import type { PersonView } from "#server/identity/contract.ts";
import { PeopleActivity } from "./people-activity.tsx";
import { PeopleSessions } from "./people-sessions.tsx";
import { RoleDialog } from "./role-dialog.tsx";

type Asked = "role" | "activity" | "sessions";

/** What can be done about one person. Each asks back and says what it means. */
export function PeopleActions({ person, isOwn }: { person: PersonView; isOwn: boolean }) {
  const [asked, ask] = useState<Asked | null>(null);
  const dialog = { person, isOwn, onClose: () => ask(null) };
  return (
    <>
      <Menu
        trigger={
          <IconButton label={`Actions for ${person.name}`}>
            <Ellipsis aria-hidden />
          </IconButton>
        }
      >
        <MenuItem icon={<UserCog aria-hidden />} onSelect={() => ask("role")} isDisabled={!person.isActive}>
          Change role
        </MenuItem>
        <MenuItem icon={<LogOut aria-hidden />} onSelect={() => ask("sessions")} isDisabled={person.openSessions === 0}>
          End sessions
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          icon={person.isActive ? <UserX aria-hidden /> : <UserCheck aria-hidden />}
          isDestructive={person.isActive}
          onSelect={() => ask("activity")}
        >
          {person.isActive ? "Deactivate" : "Activate again"}
        </MenuItem>
      </Menu>
      {asked === "role" ? <RoleDialog {...dialog} /> : null}
      {asked === "activity" ? <PeopleActivity {...dialog} /> : null}
      {asked === "sessions" ? <PeopleSessions {...dialog} /> : null}
    </>
  );
}
