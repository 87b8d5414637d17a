"use client";
import { useState } from "react";
import { anchorIn, selectorOf } from "#server/shared/anchor.ts";
import type { Stretch } from "./places-in.ts";

interface Revision {
  id: string;
  text: string;
}
/** The words a comment is being written about; null until some are marked. */
interface Writing {
  stretch: Stretch | null;
}

/** A comment that is being written. When another revision arrives it goes along with its words, or asks for others. */
export function useWriting(revision: Revision): [Writing | null, (writing: Writing | null) => void] {
  const [state, setState] = useState<{ on: Revision; writing: Writing | null }>({ on: revision, writing: null });
  if (state.on.id !== revision.id) {
    const stretch = state.writing?.stretch ?? null;
    const writing = state.writing && { stretch: stretch && movedTo(revision.text, state.on.text, stretch) };
    setState({ on: revision, writing });
  }
  return [state.writing, (writing) => setState({ on: revision, writing })];
}

function movedTo(text: string, before: string, { start, end }: Stretch): Stretch | null {
  const selector = selectorOf(before, start, end);
  const anchor = selector && anchorIn(text, selector);
  return anchor && { start: anchor.start, end: anchor.end };
}
