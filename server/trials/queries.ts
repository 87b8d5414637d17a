import card from "../detection/model/card.json" with { type: "json" };
import { ModelCard } from "../detection/model/card.ts";
import type { FiguresView } from "./contract.ts";

/** What the shipped model reaches, as its card has it: measured when it was trained, by the commands anybody can run. */
export function readFigures(): FiguresView {
  const { names, passages, figures } = ModelCard.parse(card);
  return {
    engine: figures.engine,
    bytes: names.bytes + passages.bytes,
    data: names.data.map(({ file, attribution }) => ({ file, attribution })),
    entities: figures.entities.map(({ corpus, label, gold, ours, peer }) => ({
      corpus,
      label,
      gold,
      precision: ours.overlap.precision,
      recall: ours.overlap.recall,
      falseFlags: ours.falseFlags,
      peer: peer?.name ?? null,
      peerPrecision: peer?.measured.overlap.precision ?? null,
      peerRecall: peer?.measured.overlap.recall ?? null,
    })),
    expertise: figures.expertise.map(({ documentsWithout: _, ...row }) => row),
    copies: figures.copies,
    evasion: figures.evasion.map(({ disguise, kept }) => ({ disguise, kept })),
  };
}
