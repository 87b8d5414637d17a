"use client";
import { useCallback, useEffect, useState } from "react";
import { useTRPCClient } from "#components/shell/trpc-provider.tsx";
import type { DraftCheck } from "#server/drafts/contract.ts";
import { createCheckLoop } from "./check-loop.ts";
import { type LiveFinding, liveFindings, moveFindings } from "./live-finding.ts";
import { meaningOf } from "./meaning-of.ts";
import type { TextEdit } from "./text-edit.ts";

interface Checked {
  /** Counts the answers; painting goes by it. */
  id: number;
  check: DraftCheck | null;
  /** The text the check speaks of. */
  text: string;
  findings: readonly LiveFinding[];
  /** Why there is no fresh answer. */
  sentence: string | null;
}

const NOTHING: Checked = { id: 0, check: null, text: "", findings: [], sentence: null };

/** What engine and policy say of the text while it is written. Findings stay on their words between answers. */
export function useLiveCheck(draftId: string, initialText: string) {
  const client = useTRPCClient();
  const [checked, setChecked] = useState(NOTHING);
  const [loop] = useState(() =>
    createCheckLoop<DraftCheck | null>({
      ask: (text) => (text.trim() === "" ? Promise.resolve(null) : client.drafts.check.mutate({ draftId, text })),
      onAnswer: (check, text) =>
        setChecked(({ id }) => ({
          id: id + 1,
          check,
          text,
          findings: check === null ? [] : liveFindings(check, text),
          sentence: null,
        })),
      onFailure: (error) => {
        const { phase, sentence } = meaningOf(error);
        setChecked((last) => ({ ...last, sentence }));
        return phase !== "refused";
      },
    }),
  );

  useEffect(() => {
    loop.resume();
    void loop.checkNow(initialText);
    return () => loop.stop();
  }, [loop, initialText]);

  const edited = useCallback(
    (text: string, edit: TextEdit) => {
      setChecked((last) => {
        const findings = moveFindings(last.findings, edit);
        return findings === last.findings ? last : { ...last, findings };
      });
      loop.textChanged(text);
    },
    [loop],
  );

  return { checked, edited, loop };
}
