import { SearchX } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type NotFoundNoticeProps = { what?: string; homeHref?: string; homeLabel?: string };

/** Says the same for what isn't there and what isn't yours, so that addresses tell nothing. */
export function NotFoundNotice({ what = "page", homeHref = "/", homeLabel = "Go to the start" }: NotFoundNoticeProps) {
  return (
    <Empty
      icon={<SearchX />}
      title={`There is no such ${what}`}
      text="It may have been removed, the address may be incomplete, or it isn't shared with you."
      action={
        <LinkButton href={homeHref} variant="primary">
          {homeLabel}
        </LinkButton>
      }
    />
  );
}
