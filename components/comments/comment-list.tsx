"use client";
import type { CommentView } from "#server/review/views.ts";
import { CommentCard } from "./comment-card.tsx";
import type { ThreadChanges } from "./use-thread.ts";

type CommentListProps = {
  draftId: string;
  comments: readonly CommentView[];
  changes: ThreadChanges;
  as: "author" | "reviewer";
  /** Id of the element that shows the text, where there is one to go to. */
  textId: string | null;
  active: string | null;
  onChoose: (id: string | null) => void;
};

/** What is said about a draft, in the order of its text. */
export function CommentList({ comments, ...rest }: CommentListProps) {
  if (comments.length === 0) return null;
  return (
    <ol className="flex min-w-0 flex-col gap-3">
      {comments.map((comment) => (
        <li key={comment.id} className="min-w-0">
          <CommentCard comment={comment} {...rest} />
        </li>
      ))}
    </ol>
  );
}
