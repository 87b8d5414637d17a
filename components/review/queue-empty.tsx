import { Inbox, SearchX } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** Nothing waits; or nothing of what waits fits the filter. */
export function QueueEmpty({ waiting, isNarrowed }: { waiting: number; isNarrowed: boolean }) {
  if (waiting === 0) {
    return (
      <Empty
        icon={<Inbox />}
        title="Nothing waits for you"
        text="Drafts that a rule sends to a person appear here by themselves. Your own are reviewed by a colleague."
      />
    );
  }
  return (
    <Empty
      icon={<SearchX />}
      title={isNarrowed ? "No draft fits this filter" : "That was the last page"}
      text={waiting === 1 ? "One draft waits outside it." : `${waiting} drafts wait in all.`}
      action={<LinkButton href="/queue">Show the whole queue</LinkButton>}
    />
  );
}
