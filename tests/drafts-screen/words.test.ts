import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { advisingRules } from "#components/drafts/advising-rules.ts";
import { announcement } from "#components/drafts/announcement.ts";
import { submitOffer } from "#components/drafts/submit-offer.ts";
import { MESSAGES } from "#components/messages.ts";
import type { Action } from "#server/policy/contract.ts";

const says = <P extends "announce" | "send">(part: P) =>
  createTranslator({ locale: "en", messages: MESSAGES.en, namespace: `drafts.${part}` });

it.each([
  [{ total: 0, stopping: 0 }, { total: 2, stopping: 1 }, "2 new points. 2 points in all, 1 stops it from being sent."],
  [{ total: 3, stopping: 2 }, { total: 2, stopping: 2 }, "1 point fewer. 2 points in all, 2 stop it from being sent."],
  [{ total: 1, stopping: 1 }, { total: 1, stopping: 0 }, "1 point in all."],
  [{ total: 1, stopping: 1 }, { total: 0, stopping: 0 }, "Nothing to fix."],
  [{ total: 2, stopping: 0 }, { total: 2, stopping: 0 }, ""],
])("announces only what changed: %o to %o", (before, after, words) => {
  expect(announcement(says("announce"), before, after)).toBe(words);
});

it.each([
  ["", "pass", "blank"],
  [" \n", "pass", "blank"],
  ["too long for it", "pass", "over"],
  ["short", "block", "blocked"],
  ["short", "review", "review"],
  ["short", "advise", "advice"],
  ["short", "info", "finish"],
  ["short", null, "finish"],
] as const)("offers for %j with the verdict %s: %s", (text, action, kind) => {
  expect(submitOffer(says("send"), { text, action, limit: 10 }).kind).toBe(kind);
});

const reasons = (...spoken: [string, Action][]) => ({
  reasons: spoken.map(([ruleId, action]) => ({
    ruleId,
    action,
    title: "",
    severity: "low" as const,
    guidance: "",
    source: "",
    findings: [],
    notes: [],
  })),
});

it.each([
  ["the same rule at another passage", reasons(["a", "advise"], ["a", "advise"]), true],
  ["a rule that asks nothing more", reasons(["a", "advise"], ["b", "info"]), true],
  ["another rule instead", reasons(["b", "advise"]), false],
  ["another rule beside it", reasons(["b", "advise"], ["a", "advise"]), false],
  ["no advice", reasons(["a", "info"]), false],
])("tells whether guidance that was read is still all there is: %s", (_, verdict, isSame) => {
  expect(advisingRules(verdict) === advisingRules(reasons(["a", "advise"]))).toBe(isSame);
});
