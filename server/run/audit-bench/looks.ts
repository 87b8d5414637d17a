import type { AuditFilter } from "../../audit/contract.ts";
import { HISTORY } from "./history.ts";

/** A look at the log: what the page is asked, and what somebody at a SQL prompt would ask instead. */
export interface Look {
  name: string;
  kind: "list" | "search";
  filter: (turn: number) => AuditFilter;
  /** A condition on `e`, with its values. */
  raw: (turn: number) => [where: string, ...values: unknown[]];
}

const RULE = ["CLI-01", "FIN-02", "HR-03", "LEG-04", "SEC-05", "PII-06"];
const day = (turn: number) => new Date(Date.now() - (10 + turn * 7) * 86_400_000).toISOString().slice(0, 10);
const urlOf = (draft: number) => `https://www.linkedin.com/feed/update/urn:li:activity:${7_000_000_000_000 + draft}`;
const rule = (turn: number) => RULE[turn % RULE.length] ?? "CLI-01";

function words(name: string, q: string): Look {
  const each = q.split(" ");
  return {
    name: `search: ${name}`,
    kind: "search",
    filter: () => ({ q }),
    raw: () => [each.map((_, at) => `e.summary ILIKE $${at + 1}`).join(" AND "), ...each.map((word) => `%${word}%`)],
  };
}

/** The looks that are measured, over drafts 0 to `drafts` - 1. */
export function looksOver(drafts: number): Look[] {
  const draft = (turn: number) => (turn * 7_919) % drafts;
  const person = (turn: number) => `usr_${(turn * 37) % HISTORY.people}`;
  return [
    { name: "the newest", kind: "list", filter: () => ({}), raw: () => ["true"] },
    {
      name: "by person",
      kind: "list",
      filter: (turn) => ({ person: person(turn) }),
      raw: (turn) => ["e.actor_id = $1", person(turn)],
    },
    {
      name: "by draft",
      kind: "list",
      filter: (turn) => ({ draft: `drf_${draft(turn)}` }),
      raw: (turn) => ["e.draft_id = $1", `drf_${draft(turn)}`],
    },
    {
      name: "by URL",
      kind: "list",
      filter: (turn) => ({ q: urlOf(draft(turn)) }),
      raw: (turn) => ["e.draft_id IN (SELECT id FROM draft WHERE published_url = $1)", urlOf(draft(turn))],
    },
    {
      name: "by rule",
      kind: "list",
      filter: (turn) => ({ rule: rule(turn) }),
      raw: (turn) => ["e.rule_ids @> ARRAY[$1]", rule(turn)],
    },
    {
      name: "by type",
      kind: "list",
      filter: () => ({ type: "draft.approved" }),
      raw: () => ["e.type = $1", "draft.approved"],
    },
    {
      name: "by date",
      kind: "list",
      filter: (turn) => ({ from: day(turn + 1), to: day(turn) }),
      raw: (turn) => [
        "e.at >= $1::date AT TIME ZONE 'UTC' AND e.at < ($2::date + 1) AT TIME ZONE 'UTC'",
        day(turn + 1),
        day(turn),
      ],
    },
    {
      name: "by person, type and date",
      kind: "list",
      filter: (turn) => ({ person: person(turn), type: "draft.submitted", from: day(turn + 4), to: day(turn) }),
      raw: (turn) => [
        "e.actor_id = $1 AND e.type = 'draft.submitted' AND e.at >= $2::date AT TIME ZONE 'UTC' AND e.at < ($3::date + 1) AT TIME ZONE 'UTC'",
        ...[person(turn), day(turn + 4), day(turn)],
      ],
    },
    words("a rare word", HISTORY.rare),
    words("a common word", "policy"),
    words("an absent word", HISTORY.absent),
    words("inside a word", HISTORY.rare.slice(1, 8)),
    words("two words, one rare", `${HISTORY.rare} policy`),
    words("two common words", "approved article"),
    words("a token", "LEG-04"),
  ];
}
