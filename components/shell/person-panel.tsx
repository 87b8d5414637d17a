import type { ReactNode } from "react";
import { LanguageSwitch } from "./language-switch.tsx";
import type { Theme } from "./theme.ts";
import { ThemeSwitch } from "./theme-switch.tsx";

export type Person = { name: string; role: string };

type PersonPanelProps = { person: Person; theme: Theme; signOut: ReactNode };

/** Who one is here, how it looks, and the way out. */
export function PersonPanel({ person, theme, signOut }: PersonPanelProps) {
  return (
    <div className="flex flex-col gap-3">
      <div className="min-w-0">
        <p className="truncate font-medium text-sm">{person.name}</p>
        <p className="truncate text-muted-foreground text-xs">{person.role}</p>
      </div>
      <ThemeSwitch initial={theme} />
      <LanguageSwitch isSignedIn />
      {signOut}
    </div>
  );
}
