import { z } from "zod";

const Share = z.number().min(0).max(1).nullable();
const Figure = z.object({ precision: Share, recall: Share, f1: Share });

/** Shares, 0…1; null where nothing could be measured. */
const Measured = z.object({
  exact: Figure,
  overlap: Figure,
  documentRecall: Share,
  falseFlags: Share,
});

/** One corpus and label, ours and a peer's where there is one. */
const EntityFigures = z.object({
  corpus: z.string(),
  label: z.string(),
  gold: z.number().int(),
  documentsWithout: z.number().int(),
  ours: Measured,
  peer: z.object({ name: z.string(), measured: Measured }).nullable(),
});
export type EntityFigures = z.infer<typeof EntityFigures>;

/** Sensitive passages of one corpus: how many are told, of those with the right category, and false flags elsewhere. */
const ExpertiseFigures = z.object({
  corpus: z.string(),
  passages: z.number().int(),
  recall: Share,
  categoryRight: Share,
  documentsWithout: z.number().int(),
  falseFlags: Share,
});
export type ExpertiseFigures = z.infer<typeof ExpertiseFigures>;

/** Posts that copy a protected document to some degree (`none`, `elsewhere`: that copy nothing). */
const CopiesFigures = z.object({
  level: z.string(),
  posts: z.number().int(),
  told: Share,
  rightDocument: Share,
  /** The same by a plain comparison: six words in a row. */
  plain: Share,
});
export type CopiesFigures = z.infer<typeof CopiesFigures>;

/** Of the recall without a disguise, how much is left under it. */
const EvasionFigures = z.object({ disguise: z.string(), gold: z.number().int(), kept: z.number().min(0).nullable() });
export type EvasionFigures = z.infer<typeof EvasionFigures>;

/** What the shipped model is: how it was made, from what, and what it reaches. */
export const ModelCard = z.object({
  names: z.object({
    bytes: z.number().int(),
    sha256: z.string(),
    plan: z.record(z.string(), z.number()),
    data: z.array(z.object({ file: z.string(), sha256: z.string(), attribution: z.string() })),
  }),
  /** The scorer of sensitive passages. */
  passages: z.object({
    bytes: z.number().int(),
    sha256: z.string(),
    plan: z.record(z.string(), z.number()),
    /** Passages written for it. */
    examples: z.number().int(),
  }),
  figures: z.object({
    engine: z.string(),
    entities: z.array(EntityFigures),
    expertise: z.array(ExpertiseFigures),
    copies: z.array(CopiesFigures),
    evasion: z.array(EvasionFigures),
  }),
});
export type ModelCard = z.infer<typeof ModelCard>;
