import { PolicyDocument } from "../contract.ts";
import document from "./day-one.json" with { type: "json" };

/**
 * Policy version 1, parsed at start: a broken file stops the process, not the first draft.
 *
 * It is the published pack of 50 rules, 40 of them on, with these deviations, each for a reason:
 * - `page_post` stands wherever `post` does, so a company page isn't less protected than a person. Not in DIS-01 and
 *   DIS-03 (the page *is* the company's voice), AI-03 (a member's own switch) and RGT-03 (a page is never private).
 * - AI-06 holds on `page_post` alone, which is where "speaking through the company page" happens.
 * - PLA-01 holds on every surface: each has a limit.
 * - PRO-01 advises instead of asking for a person: sending every profile to a reviewer would teach people to keep
 *   theirs out of here. What a profile *says* meets the other rules, one level up.
 * - PER-10 is ours: without it a colleague who is thanked would either reach a reviewer (PER-01) or be silent on AI surfaces.
 * - AI-03 says in three sentences what the pack says in four.
 */
export const DAY_ONE_POLICY: PolicyDocument = PolicyDocument.parse(document);
