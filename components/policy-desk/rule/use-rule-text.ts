"use client";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import type { Rule } from "#server/policy/contract.ts";

/** So long after the last key the examples run. */
const REST_MS = 400;

export type View = "fields" | "yaml";

/**
 * One rule that is written in fields or as YAML. Both edit the same: what is sent is YAML (the fields' own is JSON, which is
 * YAML), and only the server reads and prints it, so that both come to the same bytes.
 */
export function useRuleText(ruleId: string, saved: { rule: Rule; text: string }) {
  const trial = useMutation(useTRPC().policy.tryRule.mutationOptions());
  const { mutate: tryOut } = trial;
  const [view, setView] = useState<View>("fields");
  const [rule, setRule] = useState(saved.rule);
  const [text, setText] = useState(saved.text);
  const [isStuck, setStuck] = useState(false);
  const given = view === "fields" ? JSON.stringify(rule) : text;

  useEffect(() => {
    const rest = setTimeout(() => tryOut({ ruleId, text: given }), REST_MS);
    return () => clearTimeout(rest);
  }, [ruleId, given, tryOut]);

  /** Fields can show only what is a rule; what isn't stays where it is written. */
  async function show(next: View) {
    if (next === view) return;
    const answer = await trial.mutateAsync({ ruleId, text: given }).catch(() => null);
    if (answer === null) return;
    setStuck(next === "fields" && answer.rule === null);
    if (next === "yaml") setText(answer.printed ?? given);
    else if (answer.rule !== null) setRule(answer.rule);
    if (next === "yaml" || answer.rule !== null) setView(next);
  }

  return { view, show, rule, setRule, text, setText, given, isStuck, trial };
}
