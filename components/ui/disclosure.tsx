import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type DisclosureProps = { summary: ReactNode; isOpen?: boolean; children: ReactNode };

/** More about something, for those who ask. */
export function Disclosure({ summary, isOpen, children }: DisclosureProps) {
  return (
    <details open={isOpen} className="group">
      <summary className="-ms-1 flex min-h-7 w-fit list-none items-center gap-1 rounded-sm pe-1 text-muted-foreground text-sm hover:text-foreground touch:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 shrink-0 transition-transform group-open:rotate-90" />
        {summary}
      </summary>
      <div className="ps-5 pt-1">{children}</div>
    </details>
  );
}
