import type { Entity } from "../contract.ts";

/** What the model tells apart. */
export const NAME_KINDS = ["PERSON", "ORG", "PRODUCT", "LOCATION"] as const satisfies readonly Entity[];
export type NameKind = (typeof NAME_KINDS)[number];

/** 0 is no name; kind k begins with 1 + 2k and goes on with 2 + 2k. */
export const LABELS = 1 + 2 * NAME_KINDS.length;

export function beginOf(kind: number): number {
  return 1 + 2 * kind;
}

export function insideOf(kind: number): number {
  return 2 + 2 * kind;
}
