"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { ThreadView } from "#server/review/views.ts";
import { CommentList } from "./comment-list.tsx";
import { useThread, useThreadChanges } from "./use-thread.ts";

/** What reviewers said about the author's own draft; nothing where they said nothing. What is settled steps back. */
export function OwnThread({ draftId, initial }: { draftId: string; initial: ThreadView }) {
  const t = useTranslations("comments");
  const { comments } = useThread(draftId, initial);
  const changes = useThreadChanges(draftId);
  const [active, setActive] = useState<string | null>(null);
  if (comments.length === 0) return null;
  const rest = { draftId, changes, active, textId: null, onChoose: setActive, as: "author" as const };
  const open = comments.filter(({ isResolved }) => !isResolved);
  const settled = comments.filter(({ isResolved }) => isResolved);
  return (
    <section aria-labelledby="comments" className="flex min-w-0 flex-col gap-3">
      <h2 id="comments" className="text-base">
        {t("title")}
      </h2>
      <CommentList comments={open} {...rest} />
      {settled.length > 0 ? (
        <Disclosure summary={t("settledOnes", { count: settled.length })}>
          <CommentList comments={settled} {...rest} />
        </Disclosure>
      ) : null}
    </section>
  );
}
