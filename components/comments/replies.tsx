"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { refusalOf } from "#components/shell/refusal.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { Time } from "#components/ui/time.tsx";
import type { CommentView } from "#server/review/views.ts";
import type { ThreadChanges } from "./use-thread.ts";

type RepliesProps = { draftId: string; comment: CommentView; changes: ThreadChanges };

/** What was answered to a comment, and a field to answer in. What is written stays until it has arrived. */
export function Replies({ draftId, comment, changes: { reply } }: RepliesProps) {
  const t = useTranslations("comments");
  const [body, setBody] = useState<string | null>(null);
  const isHere = reply.variables?.commentId === comment.id;
  const refusal = reply.error && isHere ? refusalOf(reply.error) : null;

  function send() {
    if (body === null || body.trim() === "") return;
    reply.mutate({ draftId, commentId: comment.id, body: body.trim() }, { onSuccess: () => setBody(null) });
  }

  return (
    <div className="flex min-w-0 flex-col gap-2">
      {comment.replies.length > 0 ? (
        <ol className="flex flex-col gap-2 border-s ps-3">
          {comment.replies.map(({ id, writerName, isMine, body: words, createdAt }) => (
            <li key={id} className="text-sm">
              <span className="font-medium">{isMine ? t("you") : writerName}</span>{" "}
              <span className="text-muted-foreground text-xs">
                <Time at={createdAt} />
              </span>
              <p className="wrap-anywhere whitespace-pre-wrap">{words}</p>
            </li>
          ))}
        </ol>
      ) : null}
      {body === null ? (
        <div>
          <Button size="sm" onClick={() => setBody("")}>
            {t("reply")}
          </Button>
        </div>
      ) : (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <Field label={t("replyTo", { name: comment.isMine ? t("yourself") : comment.writerName })}>
            <Textarea rows={2} autoFocus value={body} onChange={(event) => setBody(event.target.value)} />
          </Field>
          {refusal ? <Notice tone="review">{refusal.fields.body?.[0] ?? refusal.sentence}</Notice> : null}
          <div className="flex gap-2">
            <Button type="submit" size="sm" variant="primary" isPending={reply.isPending && isHere}>
              {t("sendReply")}
            </Button>
            <Button size="sm" variant="ghost" onClick={() => setBody(null)}>
              {t("form.cancel")}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
