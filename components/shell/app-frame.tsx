import { ChevronsUpDown, Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Avatar } from "#components/ui/avatar.tsx";
import { Column } from "#components/ui/column.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Brand } from "./brand.tsx";
import { MenuSheet } from "./menu-sheet.tsx";
import { Nav } from "./nav.tsx";
import type { NavItem } from "./nav-items.ts";
import { type Person, PersonPanel } from "./person-panel.tsx";
import { SkipLink } from "./skip-link.tsx";
import { TabBar } from "./tab-bar.tsx";
import type { Theme } from "./theme.ts";

export type AppFrameProps = {
  /** The first four are also in the bar on phones. */
  items: readonly NavItem[];
  person: Person;
  organisation: string;
  theme: Theme;
  /** What signs out. */
  signOut: ReactNode;
  /** A line over every page, such as that this is sample data. */
  ribbon?: ReactNode;
  homeHref?: string;
  width?: "wide" | "reading" | "full";
  children: ReactNode;
};

/** Everything around a page. Menus are the browser's own popovers: they open before any script has loaded. */
export function AppFrame(props: AppFrameProps) {
  const { items, person, organisation, theme, signOut, ribbon, homeHref = "/", width = "wide", children } = props;
  const t = useTranslations("shell");
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <header data-print="none" className={HEADER}>
        <Brand homeHref={homeHref} organisation={organisation} />
        <span className="max-sm:hidden lg:hidden">
          <IconButton label={t("menu")} variant="secondary" popoverTarget={MENU_ID}>
            <Menu aria-hidden />
          </IconButton>
        </span>
        <div className="hidden min-h-0 flex-1 flex-col gap-4 lg:flex">
          <div className="-mx-1 min-h-0 flex-1 overflow-y-auto p-1">
            <Nav label={t("main")} items={items} />
          </div>
          <button type="button" popoverTarget={PERSON_ID} className={PERSON_BUTTON}>
            <Avatar name={person.name} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium text-foreground text-sm leading-4">{person.name}</span>
              <span className="block truncate text-xs leading-4">{person.role}</span>
            </span>
            <ChevronsUpDown aria-hidden className="size-4" />
          </button>
        </div>
      </header>

      <div className="min-w-0">
        {ribbon}
        <main
          id="content"
          tabIndex={-1}
          className="px-4 pt-6 pb-28 sm:px-6 sm:pb-12 lg:px-10 lg:pt-10 lg:has-[[data-desk]]:p-0"
        >
          <Column width={width}>{children}</Column>
        </main>
      </div>

      <TabBar items={items} menuId={MENU_ID} />
      <MenuSheet id={MENU_ID} items={items}>
        <PersonPanel person={person} theme={theme} signOut={signOut} />
      </MenuSheet>
      <section id={PERSON_ID} popover="auto" aria-label={t("you")} className={PERSON_MENU}>
        <PersonPanel person={person} theme={theme} signOut={signOut} />
      </section>
    </div>
  );
}

const MENU_ID = "app-menu";
const PERSON_ID = "person-menu";

const HEADER =
  "sticky top-0 z-30 flex h-14 items-center justify-between gap-4 border-b bg-background px-4 sm:px-6 lg:h-dvh lg:flex-col lg:items-stretch lg:justify-start lg:gap-6 lg:border-e lg:border-b-0 lg:px-3 lg:py-4 lg:[&>a]:px-2";

const PERSON_BUTTON =
  "flex h-12 items-center gap-2.5 rounded-md px-2 text-start text-muted-foreground transition-colors hover:bg-muted";

const PERSON_MENU =
  "fixed inset-auto start-3 bottom-18 w-66 rounded-lg border bg-popover p-4 text-popover-foreground shadow-popup";
