import type { Entity } from "../../detection/contract.ts";
import type { Annotated } from "./corpus.ts";
import { type LabelledSpan, touches } from "./spans.ts";

/** What was counted of one label over documents. */
export interface Tally {
  /** Annotated places, and places found that count: not those over something neutral only. */
  gold: number;
  found: number;
  exact: number;
  /** Annotated places touched by a found one, and found places that touch an annotated one. */
  goldTouched: number;
  foundTouching: number;
  /** Documents that have the label, those of them in which one was found, those that don't have it, those flagged all the same. */
  having: number;
  hit: number;
  lacking: number;
  flagged: number;
}

/** Counts of one label. Rules as in the data's own scorer: what nobody judged isn't counted for or against. */
export function tallyOf(label: Entity, documents: readonly Annotated[], find: (id: string) => LabelledSpan[]): Tally {
  const sum: Tally = {
    ...{ gold: 0, found: 0, exact: 0, goldTouched: 0, foundTouching: 0 },
    ...{ having: 0, hit: 0, lacking: 0, flagged: 0 },
  };
  for (const document of documents) {
    if (document.judge.includes(label)) add(sum, label, document, find(document.id));
  }
  return sum;
}

/** The annotated places of a label: a handle is neutral. */
export function goldOf(label: Entity, { spans }: Annotated): Annotated["spans"] {
  return spans.filter((span) => span.label === label && span.handle !== true);
}

function add(sum: Tally, label: Entity, document: Annotated, all: readonly LabelledSpan[]): void {
  const gold = goldOf(label, document);
  const neutral = document.spans.filter((span) => isNeutral(label, span));
  const found = all.filter((span) => span.label === label);
  const counted = found.filter((one) => gold.some((g) => touches(one, g)) || !neutral.some((n) => touches(one, n)));
  const touched = gold.filter((one) => found.some((f) => touches(one, f))).length;
  sum.gold += gold.length;
  sum.found += counted.length;
  sum.exact += gold.filter((one) => found.some((f) => f.start === one.start && f.end === one.end)).length;
  sum.goldTouched += touched;
  sum.foundTouching += counted.filter((one) => gold.some((g) => touches(one, g))).length;
  if (gold.length > 0) {
    sum.having += 1;
    sum.hit += touched > 0 ? 1 : 0;
  } else {
    sum.lacking += 1;
    sum.flagged += counted.length > 0 ? 1 : 0;
  }
}

/** ORG and PRODUCT are told apart so differently by people that one is neutral to the other. */
function isNeutral(label: Entity, span: Annotated["spans"][number]): boolean {
  if (span.label === "OTHER" || span.handle === true) return true;
  return (label === "ORG" && span.label === "PRODUCT") || (label === "PRODUCT" && span.label === "ORG");
}
