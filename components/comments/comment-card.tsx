"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTextDesk } from "#components/shell/text-desk.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Time } from "#components/ui/time.tsx";
import type { CommentView } from "#server/review/views.ts";
import { anchorIn } from "#server/shared/anchor.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentStanding } from "./comment-standing.tsx";
import { rangeOf } from "./places-in.ts";
import { Quote } from "./quote.tsx";
import { Replies } from "./replies.tsx";
import { Suggestion } from "./suggestion.tsx";
import type { ThreadChanges } from "./use-thread.ts";

type CommentCardProps = {
  draftId: string;
  comment: CommentView;
  changes: ThreadChanges;
  as: "author" | "reviewer";
  textId: string | null;
  active: string | null;
  onChoose: (id: string | null) => void;
};

/** One comment: the words it is about, what is said, what would stand there instead, and what was answered. */
export function CommentCard({ draftId, comment, changes, as, textId, active, onChoose }: CommentCardProps) {
  const t = useTranslations("comments");
  const desk = useTextDesk();
  const [isChanging, setChanging] = useState(false);
  const { id, selector, body, replacement, isPending, isMine, isResolved } = comment;
  const ref = { draftId, commentId: id };
  // While the author writes, the passage moves with every key.
  const place = desk === null ? comment.place : anchorIn(desk.text, selector);
  const error = changes.remove.error ?? changes.resolve.error;

  if (isChanging) {
    return (
      <CommentForm
        text={selector.exact}
        stretch={{ start: 0, end: selector.exact.length }}
        initial={{ body, replacement }}
        error={changes.change.error ? refusalOf(changes.change.error) : null}
        isPending={changes.change.isPending}
        onSend={(_, words) => changes.change.mutate({ ...ref, ...words }, { onSuccess: () => setChanging(false) })}
        onClose={() => setChanging(false)}
      />
    );
  }

  function show() {
    onChoose(active === id ? null : id);
    if (place === null) return;
    if (desk !== null) return desk.show(place.start, place.end);
    const element = textId === null ? null : document.getElementById(textId);
    const range = element && rangeOf(element, place);
    range?.startContainer.parentElement?.scrollIntoView({ block: "center" });
  }

  return (
    <article
      aria-label={t("by", { name: comment.writerName })}
      className={`flex min-w-0 flex-col gap-2 rounded-lg border bg-card p-4 ${active === id ? "outline-2 outline-primary" : ""}`}
    >
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <span className="font-medium">{isMine ? t("you") : comment.writerName}</span>
        <span className="text-muted-foreground text-xs">
          <Time at={comment.createdAt} />
        </span>
        <CommentStanding comment={comment} />
      </p>
      <Quote>{selector.exact}</Quote>
      {isResolved ? null : <PlaceNote place={place} isAnswered={comment.answer === "applied"} />}
      {body === "" ? null : <p className="wrap-anywhere whitespace-pre-wrap text-sm">{body}</p>}
      {replacement === null ? null : <Suggestion {...{ comment, changes, as, place, draftId, replacement }} />}
      {isPending ? null : <Replies {...{ draftId, comment, changes }} />}
      <div className="flex flex-wrap gap-x-1 gap-y-2">
        {place !== null && (desk !== null || textId !== null) ? (
          <Button size="sm" variant="ghost" onClick={show}>
            {t("show")}
          </Button>
        ) : null}
        {isPending ? (
          <>
            <Button size="sm" variant="ghost" onClick={() => setChanging(true)}>
              {t("change")}
            </Button>
            <Button
              size="sm"
              variant="ghost"
              isPending={changes.remove.isPending}
              onClick={() => changes.remove.mutate(ref)}
            >
              {t("remove")}
            </Button>
          </>
        ) : (
          <Button
            size="sm"
            variant="ghost"
            isPending={changes.resolve.isPending && changes.resolve.variables.commentId === id}
            onClick={() => changes.resolve.mutate({ ...ref, isResolved: !isResolved })}
          >
            {isResolved ? t("reopen") : t("settle")}
          </Button>
        )}
      </div>
      {error ? <Notice tone="review">{refusalOf(error).sentence}</Notice> : null}
    </article>
  );
}

/** That its words are gone, or aren't quite those. */
function PlaceNote({ place, isAnswered }: { place: CommentView["place"]; isAnswered: boolean }) {
  const t = useTranslations("comments");
  if (isAnswered || (place !== null && !place.isChanged)) return null;
  return <p className="text-muted-foreground text-xs">{place === null ? t("gone") : t("changed")}</p>;
}
