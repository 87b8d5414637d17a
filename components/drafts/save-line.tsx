"use client";
import { CloudOff } from "lucide-react";
import { Clock } from "./clock.tsx";
import type { SaveState } from "./save-loop.ts";

/** One quiet line: when it was saved last, or where the text is kept meanwhile. */
export function SaveLine({ state }: { state: SaveState }) {
  if (state.phase === "saved") {
    return (
      <p className="text-muted-foreground text-xs">
        Saved <Clock at={state.savedAt} />
      </p>
    );
  }
  if (state.phase === "unsaved") return <p className="text-muted-foreground text-xs">Saving…</p>;
  return (
    <p role="status" className="flex items-start gap-1.5 text-review text-xs">
      <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
      {state.isKept
        ? "Not saved to the server yet; your text is kept in this browser."
        : "Not saved to the server yet. Keep this page open: this browser can't keep a copy."}
    </p>
  );
}
