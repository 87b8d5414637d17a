"use client";
import { useEffect, useState } from "react";
import { isSameButMasked } from "#components/shell/same-text.ts";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import type { DraftState } from "#server/drafts/contract.ts";
import type { SaveLoop } from "./save-loop.ts";
import { isWritable } from "./writable.ts";

export interface Newer {
  version: number;
  text: string;
  savedAt: Date;
  state: DraftState;
}

const RETRY_MS = 5000;

/**
 * Fetches what is on the server once it is known to be newer. When that is our own text, whose answer got lost on the way,
 * there is nothing to choose.
 */
export function useConflict(draftId: string, isConflict: boolean, loop: SaveLoop, textNow: () => string): Newer | null {
  const client = useTRPCClient();
  const [newer, setNewer] = useState<Newer | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: textNow reads a ref; the conflict is what begins this
  useEffect(() => {
    if (!isConflict) return setNewer(null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    async function look() {
      try {
        const draft = await client.drafts.byId.query({ draftId });
        if (isOver) return;
        const found = { version: draft.version, text: draft.text, savedAt: draft.updatedAt, state: draft.state };
        const isOurs = isWritable(draft.state) && isSameButMasked(draft.text, textNow());
        if (isOurs) void loop.overwrite({ ...found, text: textNow() });
        else setNewer(found);
      } catch {
        timer = setTimeout(() => void look(), RETRY_MS);
      }
    }
    void look();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [isConflict, client, draftId, loop]);

  return newer;
}
