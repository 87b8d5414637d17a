import { z } from "zod";
import { GivenId, GivenText } from "../shared/given.ts";

const Reason = GivenText.trim().min(1, "Say why.").max(500);

export const HOLD_KINDS = ["draft", "person"] as const;
/** A hold keeps one draft, or every draft of one person, from being erased. */
export const PlaceHold = z.strictObject({ kind: z.enum(HOLD_KINDS), subjectId: GivenId, reason: Reason });
export type PlaceHold = z.infer<typeof PlaceHold>;
export const LiftHold = z.strictObject({ id: GivenId, reason: Reason });
export const SwitchErasing = z.strictObject({ isOn: z.boolean() });
export const AskForDeletion = z.strictObject({ draftId: GivenId, reason: GivenText.trim().max(500).default("") });
export const WhoRead = z.strictObject({ draftId: GivenId });

export interface HoldView {
  id: string;
  kind: (typeof HOLD_KINDS)[number];
  subjectId: string;
  reason: string;
  placedByName: string;
  placedAt: Date;
}

/** What one run would erase of a draft, and by which rule. */
export interface Due {
  draftId: string;
  /** Id of the retention class, or "asked" where the author asked for it. */
  rule: string;
  /** The draft's texts, or what its entries say as well. */
  what: "text" | "entries";
  since: Date;
}

export interface RetentionView {
  isOn: boolean;
  /** Nothing of it has happened: the next run would do it. At most 200 are listed. */
  due: Due[];
  counts: { rule: string; what: Due["what"]; drafts: number }[];
  holds: HoldView[];
}

/** Somebody who opened what is known of a draft. */
export interface Reading {
  id: string;
  at: Date;
  sentence: string;
}
