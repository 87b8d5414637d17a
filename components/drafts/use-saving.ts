"use client";
import { createTRPCClient, httpLink } from "@trpc/client";
import { useEffect, useState } from "react";
import superjson from "superjson";
import { dropCopy, keepCopy } from "#components/shell/local-copies.ts";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import type { AppRouter } from "#server/trpc/root.ts";
import { rememberSaved } from "./latest-known.ts";
import { meaningOf } from "./meaning-of.ts";
import { createSaveLoop, type SaveLoop, type SaveState } from "./save-loop.ts";

interface Start {
  version: number;
  /** What the editor begins with. */
  text: string;
  /** What the server has. */
  savedText: string;
  savedAt: Date;
}

/** Saves one draft while it is written, and when the page is left, hidden, or the network is back. */
export function useSaving(draftId: string, start: Start): { state: SaveState; loop: SaveLoop } {
  const client = useTRPCClient();
  const [state, setState] = useState<SaveState>({
    phase: "saved",
    savedAt: start.savedAt,
    isMasked: false,
    isKept: true,
    sentence: null,
  });
  const [loop] = useState(() =>
    createSaveLoop({
      start,
      save: (text, version, isLeaving) => {
        const by = isLeaving && text.length < MOST_WHILE_LEAVING ? leavingClient() : client;
        return by.drafts.save.mutate({ draftId, version, text });
      },
      keep: (text, version) =>
        text === null ? dropCopy(draftId) : keepCopy({ draftId, text, version, at: Date.now() }),
      meaningOf,
      onSaved: (saved) => rememberSaved(draftId, saved),
      onState: setState,
    }),
  );

  useEffect(() => {
    loop.resume();
    if (start.text !== start.savedText) loop.textChanged(start.text);
    const leave = () => void loop.leave();
    const retry = () => void loop.retry();
    const turn = () => void (document.hidden ? loop.leave() : loop.retry());
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", retry);
    window.addEventListener("focus", retry);
    document.addEventListener("visibilitychange", turn);
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", retry);
      window.removeEventListener("focus", retry);
      document.removeEventListener("visibilitychange", turn);
      void loop.leave();
      loop.stop();
    };
  }, [loop, start]);

  return { state, loop };
}

/** The browser sends this one even when the page is gone, up to 64 KiB; longer texts stay as the copy in the browser. */
const MOST_WHILE_LEAVING = 15_000;

function leavingClient() {
  const link = httpLink({
    url: "/api/trpc",
    transformer: superjson,
    fetch: (address, options) => fetch(address, { ...options, keepalive: true, signal: null }),
  });
  return createTRPCClient<AppRouter>({ links: [link] });
}
