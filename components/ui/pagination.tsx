import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { LinkButton } from "./link-button.tsx";

type PaginationProps = {
  label: string;
  previousHref: string | null;
  nextHref: string | null;
  previousLabel?: string;
  nextLabel?: string;
  /** Where one is: "51–100 of 1,204". */
  summary?: ReactNode;
};

/** Pages by key, so there are no numbers to jump to. Nothing when all is on one page. */
export function Pagination(props: PaginationProps) {
  const t = useTranslations("ui");
  const { label, previousHref, nextHref, previousLabel = t("previous"), nextLabel = t("next"), summary } = props;
  if (!previousHref && !nextHref) return null;
  return (
    <nav aria-label={label} data-print="none" className="flex flex-wrap items-center justify-between gap-3 pt-4">
      <p className="text-muted-foreground text-xs tabular-nums">{summary}</p>
      <div className="flex gap-2">
        <Step href={previousHref} icon={<ChevronLeft aria-hidden className="rtl:rotate-180" />}>
          {previousLabel}
        </Step>
        <Step href={nextHref} icon={<ChevronRight aria-hidden className="rtl:rotate-180" />}>
          {nextLabel}
        </Step>
      </div>
    </nav>
  );
}

function Step({ href, icon, children }: { href: string | null; icon: ReactNode; children: ReactNode }) {
  if (!href)
    return (
      <Button disabled icon={icon}>
        {children}
      </Button>
    );
  return (
    <LinkButton href={href} icon={icon} prefetch={false}>
      {children}
    </LinkButton>
  );
}
