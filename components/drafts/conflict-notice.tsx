"use client";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Clock } from "./clock.tsx";
import { TwoTexts } from "./two-texts.tsx";
import type { Newer } from "./use-conflict.ts";
import { isWritable } from "./writable.ts";

type ConflictNoticeProps = { newer: Newer; mine: string; onKeepMine: () => void; onTakeNewer: () => void };

/** The draft was changed in another window or on another device: both texts, and the author chooses. */
export function ConflictNotice({ newer, mine, onKeepMine, onTakeNewer }: ConflictNoticeProps) {
  const router = useRouter();
  if (!isWritable(newer.state)) {
    return (
      <Notice
        tone="advise"
        title="This draft has moved on in another window"
        action={
          <>
            <CopyButton text={mine} label="Copy this text" />
            <Button variant="primary" onClick={() => router.refresh()}>
              See where it stands
            </Button>
          </>
        }
      >
        It can't be changed there now. What you see here is kept in this browser; copy it if you need it.
      </Notice>
    );
  }
  return (
    <TwoTexts
      title="This draft was changed elsewhere"
      explanation="Another window or device saved a different text meanwhile. Nothing is lost: choose which one to go on with."
      mine={{
        title: "What is here",
        at: "in this window",
        text: mine,
        label: "Keep what is here",
        onChoose: onKeepMine,
      }}
      saved={{
        title: "What was saved elsewhere",
        at: <Clock at={newer.savedAt} />,
        text: newer.text,
        label: "Take the other one",
        onChoose: onTakeNewer,
      }}
    />
  );
}
