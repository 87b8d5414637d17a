import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** The text has been replaced under the reviewer's eyes: a decision waits until they have seen what changed. */
export function NewRevision({ number, onRead }: { number: number; onRead: () => void }) {
  return (
    <Notice
      tone="review"
      title={`Revision ${number} arrived while you were reading`}
      action={<Button onClick={onRead}>Show what changed</Button>}
    >
      The text on this page is the new one.
    </Notice>
  );
}
