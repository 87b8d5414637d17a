"use client";
import { type RefObject, useCallback, useMemo } from "react";
import type { TextDesk } from "#components/shell/text-desk.tsx";
import type { FindingActions } from "./draft-finding.tsx";
import type { TextFieldHandle } from "./text-field.tsx";
import type { useFocusOfFindings } from "./use-focus-of-findings.ts";

interface Given {
  draftId: string;
  text: string;
  textNow: () => string;
  field: RefObject<TextFieldHandle | null>;
  focus: ReturnType<typeof useFocusOfFindings>;
  recheck: () => void;
  /** Shows the field, which another tab may hide. */
  onWrite: () => void;
}

/** What cards, comments and the neutral version do in the field: it comes into view first, then it changes, with native undo. */
export function useFieldActions({ draftId, text, textNow, field, focus, recheck, onWrite }: Given) {
  const inField = useCallback(
    (act: () => void) => {
      onWrite();
      requestAnimationFrame(act);
    },
    [onWrite],
  );
  const { show, applied } = focus;
  const actions: FindingActions = useMemo(
    () => ({
      draftId,
      textNow,
      recheck,
      show: (finding) => inField(() => show(finding)),
      apply: (finding) => inField(() => applied(finding)),
    }),
    [draftId, textNow, recheck, show, applied, inField],
  );
  const takeOver = useCallback(
    (next: string) => inField(() => field.current?.replace(0, textNow().length, next)),
    [inField, field, textNow],
  );
  const desk: TextDesk = useMemo(
    () => ({
      text,
      replace: (start, end, words) => inField(() => field.current?.replace(start, end, words)),
      show: (start, end) => inField(() => field.current?.select(start, end)),
    }),
    [text, inField, field],
  );
  return { actions, takeOver, desk };
}
