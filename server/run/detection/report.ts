import { Entity } from "../../detection/contract.ts";
import type { EntityFigures, EvasionFigures, ExpertiseFigures } from "../../detection/model/card.ts";
import type { Corpus } from "./corpus.ts";
import { keptBy, keptShare } from "./evasion.ts";
import { type Expertise, expertiseOf } from "./expertise.ts";
import { type Figures, figuresOf, share } from "./figures.ts";
import { type Measured, peerOf } from "./measure.ts";
import { tallyOf } from "./score.ts";
import { type Cell, percent, table } from "./table.ts";

/** A corpus and what was found in it, by the document's id. */
export interface Read extends Corpus {
  found: (id: string) => Measured;
}

const FIGURES = ["P=", "R=", "F1=", "P~", "R~", "F1~", "doc", "false"];
const LEGEND =
  "= exact place, ~ shares a character; doc: documents with the label in which one was found; false: documents without it that were flagged. Per cent.";

/** Figures of each corpus and label, the peer's beside ours: as they go into the model card. */
export function entityFigures(read: readonly Read[]): EntityFigures[] {
  return read.flatMap(({ name, documents, found }) =>
    Entity.options.flatMap((label): EntityFigures[] => {
      const ours = tallyOf(label, documents, (id) => found(id).ours);
      if (ours.gold + ours.found === 0) return [];
      const peer = peerOf(label);
      const theirs = () => figuresOf(tallyOf(label, documents, (id) => found(id).peer));
      return [
        {
          ...{ corpus: name, label, gold: ours.gold, documentsWithout: ours.lacking, ours: figuresOf(ours) },
          peer: peer === null ? null : { name: peer, measured: theirs() },
        },
      ];
    }),
  );
}

/** One line a corpus and label, the peer's figures to the right of ours. */
export function labelTable(figures: readonly EntityFigures[]): string {
  const rows = figures.map(({ corpus, label, gold, documentsWithout, ours, peer }): Cell[] => {
    const theirs = peer === null ? FIGURES.map(() => null) : cells(peer.measured);
    return [corpus, label, gold, documentsWithout, "|", ...cells(ours), "|", peer?.name ?? null, ...theirs];
  });
  const columns = ["corpus", "label", "gold", "docs without", "|", ...FIGURES, "|", "beside", ...FIGURES];
  return `${table("Entities: ours, and the same texts by a peer", columns, rows)}\n${LEGEND}`;
}

/** Recall that is left under each disguise, in per cent of the recall without it. */
export function evasionTable(read: readonly Read[]): string {
  const rows = read.flatMap(({ name, documents, found }) =>
    (["kind", "label", "all"] as const).flatMap((key) => {
      const ours = keptBy(key, documents, (id) => found(id).ours);
      const theirs = keptBy(key, documents, (id) => found(id).peer);
      return [...ours].map(([what, one]): Cell[] => {
        const peer = theirs.get(what);
        return [
          ...[name, what, one.gold, "|"],
          ...[share(one.cleanTouched, one.cleanGold), share(one.touched, one.gold), keptShare(one)].map(percent),
          ...["|", percent(peer === undefined ? null : keptShare(peer))],
        ];
      });
    }),
  );
  const columns = ["corpus", "disguise or label", "gold", "|", "R~ clean", "R~", "kept", "|", "kept by peers"];
  return table("Evasion: recall kept under disguise (peers: compromise and patterns)", columns, rows);
}

/** Sensitive passages: all that is shown to the author, and what reaches a person by the policy. */
export function expertiseTable(read: readonly Read[]): string {
  const rows = read.flatMap(({ name, documents, found }) => [
    row(
      name,
      "shown",
      expertiseOf(documents, (id) => found(id).shown),
    ),
    row(
      name,
      "reaches a person",
      expertiseOf(documents, (id) => found(id).asking),
    ),
  ]);
  const columns = ["corpus", "finding", "passages", "R~", "category right", "doc", "docs without", "false"];
  return table("Sensitive expertise", columns, rows);
}

/** What is shown to the author, as it goes into the model card. */
export function expertiseFigures(read: readonly Read[]): ExpertiseFigures[] {
  return read.map(({ name, documents, found }) => {
    const { passages, recall, categoryRight, lacking, falseFlags } = expertiseOf(documents, (id) => found(id).shown);
    return { corpus: name, passages, recall, categoryRight, documentsWithout: lacking, falseFlags };
  });
}

/** By disguise, and all of them, as it goes into the model card. */
export function evasionFigures(read: readonly Read[]): EvasionFigures[] {
  return read.flatMap(({ documents, found }) =>
    (["kind", "all"] as const).flatMap((key) =>
      [...keptBy(key, documents, (id) => found(id).ours)].map(([disguise, one]) => {
        return { disguise, gold: one.gold, kept: keptShare(one) };
      }),
    ),
  );
}

/** Secrets where nobody put any: texts that weren't made for secrets, so each flag is read by hand. */
export function secretsElsewhere(read: readonly Read[]): string {
  const others = read.map(({ documents, found }) => {
    const without = documents.filter(({ judge, evasion }) => !judge.includes("SECRET") && evasion === undefined);
    const flagged = (by: "ours" | "peer") =>
      without.filter(({ id }) => found(id)[by].some(({ label }) => label === "SECRET")).length;
    return [without.length, flagged("ours"), flagged("peer")] as const;
  });
  const [texts, ours, theirs] = [0, 1, 2].map((at) => others.reduce((sum, one) => sum + (one[at] ?? 0), 0));
  return `\nSecrets flagged in ${texts} texts of the other corpora: ours ${ours}, patterns ${theirs}`;
}

function cells({ exact, overlap, documentRecall, falseFlags }: Figures): Cell[] {
  const six = [exact, overlap].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
  return [...six, documentRecall, falseFlags].map(percent);
}

function row(name: string, what: string, one: Expertise): Cell[] {
  const found = [one.recall, one.categoryRight, one.documentRecall].map(percent);
  return [name, what, one.passages, ...found, one.lacking, percent(one.falseFlags)];
}
