import { ChevronLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** One line on what this page is for. */
  description?: ReactNode;
  /** The page's one primary action, if it has one. */
  action?: ReactNode;
  back?: { href: string; label: string };
  /** Badges and times beneath the title. */
  meta?: ReactNode;
};

export function PageHeader({ title, description, action, back, meta }: PageHeaderProps) {
  return (
    <div className="pb-6">
      {back ? (
        <Link href={back.href} data-print="none" className={BACK}>
          <ChevronLeft aria-hidden className="size-4 rtl:rotate-180" />
          {back.label}
        </Link>
      ) : null}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="wrap-anywhere text-lg sm:text-xl">{title}</h1>
          {description ? (
            <p className="mt-1 max-w-reading text-pretty text-muted-foreground text-sm">{description}</p>
          ) : null}
          {meta ? (
            <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted-foreground text-xs">{meta}</div>
          ) : null}
        </div>
        {action ? (
          <div data-print="none" className="flex flex-wrap items-center gap-2">
            {action}
          </div>
        ) : null}
      </div>
    </div>
  );
}

const BACK =
  "-ms-1 mb-1 inline-flex min-h-6 items-center gap-1 rounded-sm pe-1 text-muted-foreground text-xs hover:text-foreground touch:min-h-11";
