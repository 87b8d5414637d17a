"use client";
import { MessageSquarePlus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCommands } from "#components/shell/commands/command-provider.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ThreadView } from "#server/review/views.ts";
import { CommentForm } from "./comment-form.tsx";
import { CommentList } from "./comment-list.tsx";
import { SelectionButton } from "./selection-button.tsx";
import { useCommentPaint } from "./use-comment-paint.ts";
import { useMarked } from "./use-marked.ts";
import { useThread, useThreadChanges } from "./use-thread.ts";
import { useWriting } from "./use-writing.ts";

type CommentDeskProps = {
  draftId: string;
  /** The revision that is read, and its text. */
  revision: { id: string; text: string };
  /** Id of the element that shows that text exactly. */
  textId: string;
  initial: ThreadView;
  /** It waits, and the reader may comment. */
  mayWrite: boolean;
};

/** What a reviewer says beside the text: written on passages, theirs until it is sent. */
export function CommentDesk({ draftId, revision, textId, initial, mayWrite }: CommentDeskProps) {
  const t = useTranslations("comments");
  const { comments, pending } = useThread(draftId, initial);
  const changes = useThreadChanges(draftId);
  const [writing, setWriting] = useWriting(revision);
  const { refresh } = useRouter();
  const [active, setActive] = useState<string | null>(null);
  const marked = useMarked(textId);
  const placed = comments.flatMap(({ place, isResolved }) => (place === null || isResolved ? [] : [place]));
  const chosen = comments.find(({ id }) => id === active)?.place ?? null;
  useCommentPaint(textId, placed, writing?.stretch ?? chosen);
  const begin = () => setWriting({ stretch: marked?.stretch ?? null });
  useCommands({ comment: mayWrite && writing === null ? begin : null });
  const refusal = changes.send.error ? refusalOf(changes.send.error) : null;

  useCommands({
    comment: mayWrite && writing === null ? () => setWriting({ stretch: marked?.stretch ?? null }) : null,
  });

  if (comments.length === 0 && !mayWrite) return null;
  return (
    <section aria-labelledby="comments" className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id="comments" className="text-base">
          {t("title")}
        </h2>
        {mayWrite && writing === null ? (
          <Button size="sm" icon={<MessageSquarePlus aria-hidden />} onClick={begin}>
            {t("write")}
          </Button>
        ) : null}
      </div>
      {mayWrite && writing === null && marked !== null ? (
        <SelectionButton box={marked.box} onPress={() => setWriting({ stretch: marked.stretch })} />
      ) : null}
      {writing ? (
        <CommentForm
          text={revision.text}
          stretch={writing.stretch}
          onStretch={(stretch) => setWriting({ stretch })}
          error={changes.write.error ? refusalOf(changes.write.error) : null}
          isPending={changes.write.isPending}
          onSend={(stretch, words) =>
            changes.write.mutate(
              { draftId, revisionId: revision.id, ...stretch, ...words },
              // Where the text has changed meanwhile the new one comes, and what was written stays.
              { onSuccess: () => setWriting(null), onError: refresh },
            )
          }
          onClose={() => {
            changes.write.reset();
            setWriting(null);
          }}
        />
      ) : null}
      {comments.length === 0 && writing === null ? (
        <p className="text-pretty text-muted-foreground text-sm">{t("emptyReviewer")}</p>
      ) : null}
      <CommentList {...{ draftId, comments, changes, active }} as="reviewer" textId={textId} onChoose={setActive} />
      {pending > 0 ? (
        <Notice
          tone="neutral"
          announce="politely"
          action={
            <Button size="sm" isPending={changes.send.isPending} onClick={() => changes.send.mutate({ draftId })}>
              {t("sendNow")}
            </Button>
          }
        >
          {t("pending", { count: pending })}
        </Notice>
      ) : null}
      {refusal ? <Notice tone="review">{refusal.sentence}</Notice> : null}
    </section>
  );
}
