import { useState } from "react";
import type { DraftCheck } from "#server/drafts/contract.ts";
import { advisingRules } from "./advising-rules.ts";

/** Whether the guidance was read, and asked for. Both speak of the rules that advise now: other guidance has to be read anew. */
export function useAdviceRead(check: DraftCheck | null) {
  const rules = check ? advisingRules(check.verdict) : "";
  const anew = { rules, isRead: false, isAsked: false };
  const [known, setKnown] = useState(anew);
  if (known.rules !== rules) setKnown(anew);
  const { isRead, isAsked } = known.rules === rules ? known : anew;
  return {
    isRead,
    isAsked,
    setRead: (now: boolean) => setKnown({ rules, isRead: now, isAsked }),
    ask: () => setKnown({ rules, isRead, isAsked: true }),
  };
}
