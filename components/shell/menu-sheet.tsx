import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { IconButton } from "#components/ui/icon-button.tsx";
import { Nav } from "./nav.tsx";
import type { NavItem } from "./nav-items.ts";

type MenuSheetProps = { id: string; items: readonly NavItem[]; children: ReactNode };

/** All places and one's own corner, below 1024 px: from below on phones, from the side on tablets. */
export function MenuSheet({ id, items, children }: MenuSheetProps) {
  const t = useTranslations("shell");
  return (
    <section id={id} popover="auto" aria-label={t("menu")} className={SHEET}>
      <div className="flex items-center justify-between pb-2 ps-2.5">
        <p className="font-semibold text-base">{t("menu")}</p>
        <IconButton label={t("closeMenu")} popoverTarget={id} popoverTargetAction="hide">
          <X aria-hidden />
        </IconButton>
      </div>
      <Nav label={t("allPlaces")} items={items} />
      <div className="mt-4 border-t px-2.5 pt-4">{children}</div>
    </section>
  );
}

const SHEET =
  "fixed inset-x-0 top-auto bottom-0 max-h-[85dvh] w-full overflow-y-auto overscroll-contain rounded-t-lg border bg-popover p-4 pb-[max(1rem,env(safe-area-inset-bottom))] text-popover-foreground shadow-popup backdrop:bg-black/40 sm:inset-y-0 sm:start-0 sm:end-auto sm:max-h-none sm:w-72 sm:rounded-none sm:rounded-e-lg lg:hidden";
