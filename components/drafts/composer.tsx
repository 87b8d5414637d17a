"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useState } from "react";
import { dropCopy, findCopy, type LocalCopy } from "#components/shell/local-copies.ts";
import { isSameButMasked } from "#components/shell/same-text.ts";
import type { DraftView, RevisionView } from "#server/drafts/contract.ts";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import { Clock } from "./clock.tsx";
import { newestOf } from "./latest-known.ts";
import { TwoTexts } from "./two-texts.tsx";
import { type Start, Workbench } from "./workbench.tsx";

type ComposerProps = {
  draft: Pick<DraftView, "id" | "text" | "version" | "updatedAt" | "authorName" | "declarations">;
  setting: SurfaceSetting;
  sent: RevisionView | null;
  /** What reviewers said about it. */
  thread: ReactNode;
};

/** Where writing begins: with the saved text, or first with the question which text to go on with. */
export function Composer({ draft, setting, sent, thread }: ComposerProps) {
  const t = useTranslations("drafts.choose");
  const [start, setStart] = useState<Start>(() => beginning(draft));
  const [round, setRound] = useState(0);
  const [copy, setCopy] = useState<LocalCopy | null>(null);

  function begin(next: Start) {
    setStart(next);
    setRound(round + 1);
    setCopy(null);
  }

  // Only the first time: later copies are this window's own.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is saved while writing mustn't ask again
  useEffect(() => {
    let isGone = false;
    void findCopy(draft.id).then((found) => {
      if (isGone || found === null) return;
      if (isSameButMasked(start.savedText, found.text)) void dropCopy(draft.id);
      else setCopy(found);
    });
    return () => {
      isGone = true;
    };
  }, [draft.id]);

  if (copy !== null) {
    return (
      <TwoTexts
        title={t("title")}
        explanation={t("about")}
        mine={{
          title: t("mine"),
          at: <Clock at={new Date(copy.at)} />,
          text: copy.text,
          label: <span>{t.rich("restore", { clock: () => <Clock at={new Date(copy.at)} /> })}</span>,
          onChoose: () => begin({ ...start, text: copy.text }),
        }}
        saved={{
          title: t("saved"),
          at: <Clock at={start.savedAt} />,
          text: start.savedText,
          label: t("keepSaved"),
          onChoose: () => {
            void dropCopy(draft.id);
            begin(start);
          },
        }}
      />
    );
  }
  return (
    <Workbench
      key={round}
      draftId={draft.id}
      start={start}
      setting={setting}
      authorName={draft.authorName}
      declarations={draft.declarations}
      sent={sent}
      thread={thread}
      onStartOver={begin}
    />
  );
}

/** A text field knows only one kind of line end. */
function beginning(draft: ComposerProps["draft"]): Start {
  const page = { version: draft.version, text: draft.text.replace(/\r\n?/g, "\n"), savedAt: draft.updatedAt };
  const newest = newestOf(draft.id, page);
  return { ...newest, savedText: newest.text };
}
