import { Lock } from "lucide-react";
import type { ReactNode } from "react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

type ForbiddenNoticeProps = {
  /** Who may, and whom to ask. */
  children?: ReactNode;
  homeHref?: string;
  homeLabel?: string;
};

/** The face of a screen that exists, for someone whose role doesn't reach it. */
export function ForbiddenNotice({ children, homeHref = "/", homeLabel = "Go to the start" }: ForbiddenNoticeProps) {
  return (
    <Empty
      icon={<Lock />}
      title="Your role doesn't open this page"
      text={children ?? "An administrator can change your role if you need it for your work."}
      action={
        <LinkButton href={homeHref} variant="primary">
          {homeLabel}
        </LinkButton>
      }
    />
  );
}
