"use client";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SaveLoop, SaveState } from "./save-loop.ts";

/** What the author has to know or do about saving; nothing while it goes by itself. */
export function SaveNotice({ state, loop }: { state: SaveState; loop: SaveLoop }) {
  if (state.phase === "signed_out") {
    return (
      <Notice
        tone="review"
        title="Your session has ended"
        action={
          <>
            <a href="/sign-in?callbackUrl=/drafts" target="_blank" rel="noopener" className={LINK}>
              Sign in in a new tab
            </a>
            <Button onClick={() => void loop.retry()}>Try again</Button>
          </>
        }
      >
        {state.isKept
          ? "Go on writing: your text is kept in this browser, and saved once you are signed in."
          : "Keep this page open until you are signed in again: this browser can't keep a copy."}
      </Notice>
    );
  }
  if (state.phase === "refused") return <Notice tone="block">{state.sentence}</Notice>;
  if (state.isMasked) {
    return (
      <Notice tone="info" title="We keep only a masked copy of the key you pasted">
        The saved text has dots in its place. If the key is a real one, have it changed: it has been in a text field
        now.
      </Notice>
    );
  }
  return null;
}

const LINK =
  "inline-flex h-9 items-center rounded-md border border-transparent bg-primary px-3.5 font-medium text-primary-foreground text-sm hover:bg-primary-hover touch:min-h-11";
