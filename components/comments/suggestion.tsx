"use client";
import { useTranslations } from "next-intl";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTextDesk } from "#components/shell/text-desk.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { CommentView } from "#server/review/views.ts";
import type { ThreadChanges } from "./use-thread.ts";

type SuggestionProps = {
  draftId: string;
  comment: CommentView;
  replacement: string;
  changes: ThreadChanges;
  as: "author" | "reviewer";
  /** Where the passage lies now. */
  place: CommentView["place"];
};

/** A wording for the passage. Only the author puts it there, in their editor, where undoing takes it back. */
export function Suggestion({ draftId, comment, replacement, changes, as, place }: SuggestionProps) {
  const t = useTranslations("comments.suggestion");
  const desk = useTextDesk();
  const { answer } = changes;
  const { selector } = comment;
  const isWriting = as === "author" && desk !== null;
  const mayApply = isWriting && place !== null && !place.isChanged;
  const error = answer.error && answer.variables?.commentId === comment.id ? refusalOf(answer.error) : null;

  function say(given: "applied" | "declined") {
    if (given === "applied" && place !== null) desk?.replace(place.start, place.end, replacement);
    answer.mutate({ draftId, commentId: comment.id, answer: given });
  }

  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-md bg-muted/60 p-3">
      <p className="text-muted-foreground text-xs">{replacement === "" ? t("leaveOut") : t("instead")}</p>
      <TextDiff before={selector.exact} after={replacement} />
      {isWriting && comment.answer === null && !mayApply ? (
        <p className="text-pretty text-muted-foreground text-xs">{t("byHand")}</p>
      ) : null}
      {isWriting && comment.answer !== "applied" ? (
        <div className="flex flex-wrap gap-2">
          {mayApply ? (
            <Button size="sm" variant="primary" onClick={() => say("applied")}>
              {t("apply")}
            </Button>
          ) : null}
          {comment.answer === null ? (
            <Button size="sm" isPending={answer.isPending} onClick={() => say("declined")}>
              {t("decline")}
            </Button>
          ) : null}
        </div>
      ) : null}
      {as === "author" && desk === null && comment.answer === null ? (
        <p className="text-muted-foreground text-xs">{t("later")}</p>
      ) : null}
      {error ? <Notice tone="review">{error.sentence}</Notice> : null}
    </div>
  );
}
