import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** A line over every page that says what kind of place this is, such as one with sample data. */
export function Ribbon({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <aside
      aria-label={useTranslations("shell")("about")}
      data-print="none"
      className="flex min-h-9 flex-wrap items-center justify-center gap-x-3 gap-y-1 border-b bg-accent px-4 py-1.5 text-center text-accent-foreground text-xs"
    >
      <span>{children}</span>
      {action}
    </aside>
  );
}
