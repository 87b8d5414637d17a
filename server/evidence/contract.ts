import { z } from "zod";
import { GivenId } from "../shared/given.ts";

export const EvidenceOf = z.strictObject({ draftId: GivenId });

/** A moment: ISO 8601 in UTC, and as the clocks of the organisation showed it. */
export interface Moment {
  utc: string;
  local: string;
}

/** What proves one draft's history; in the PDF as evidence.json. Times are told twice, places are UTF-16 code units. */
export interface Evidence {
  format: "imprimatur-evidence@v1";
  made: Moment & { by: string };
  organisation: { name: string; zone: string };
  draft: { id: string; surface: string; state: string; author: string; publishedUrl: string | null };
  /** FINRA rule 2210(b)(4): what a record of a communication has to say. */
  record: {
    preparedBy: string;
    approvedBy: { name: string; at: Moment } | null;
    firstUse: Moment | null;
    lastUse: Moment | null;
    sourcesOfFigures: string[];
  };
  /** Regulation (EU) 2024/1689, article 50(4): who took editorial responsibility for the text, and when. */
  humanReview: { revision: number; reviewer: string; decision: string; at: Moment; responsible: string }[];
  revisions: EvidenceRevision[];
  /** Every entry of the log about this draft, oldest first. */
  life: { at: Moment; sentence: string; type: string }[];
  /** Null while nothing of it is sealed. */
  log: SealedPart | null;
}

export interface EvidenceRevision {
  number: number;
  sent: Moment;
  surface: string;
  /** Null once retention or its author had it erased. */
  text: string | null;
  /** SHA-256 of the text's UTF-8, hex. */
  textSha256: string;
  /** HMAC-SHA256 key (hex) of the commitment in the entries: with it they prove the text. Null once erased. */
  salt: string | null;
  policy: { version: number; sha256: string };
  engine: string;
  verdict: { action: string; severity: string };
  findings: EvidenceFinding[];
  decisions: { kind: string; by: string; at: Moment; reasonRules: string[]; note: string }[];
}

export interface EvidenceFinding {
  start: number;
  end: number;
  category: string;
  ruleId: string;
  ruleTitle: string;
  action: string;
  /** As it read when the text was sent. */
  guidance: string;
  source: string;
  dismissal: string | null;
}

/** What verifies without us: leaves with their places, the hashes up to the root, and the signed root. */
export interface SealedPart {
  origin: string;
  /** The signed note (C2SP tlog-checkpoint). */
  checkpoint: string;
  /** Ed25519, 32 bytes, base64. */
  publicKey: string;
  /** Entries about the draft that no checkpoint covers yet. */
  unsealed: number;
  entries: SealedLeaf[];
}

export interface SealedLeaf {
  index: number;
  /** RFC 8785 JSON, as it is hashed. */
  leaf: string;
  /** base64; null once erased. */
  salt: string | null;
  /** What the leaf's `commit` commits to: base64(SHA-256(salt, RFC 8785 of this)). Null once erased. */
  payload: { actor: string; sentence: string; payload: unknown } | null;
  /** RFC 6962 inclusion proof, base64, from the leaf up. */
  proof: string[];
}
