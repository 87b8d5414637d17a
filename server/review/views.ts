import type { JudgedFinding, Verdict } from "../policy/contract.ts";
import type { Selector } from "../shared/anchor.ts";
import type { Surface } from "../shared/surfaces.ts";

/** What somebody says of a passage, as its reader sees it. */
export interface CommentView {
  id: string;
  writerName: string;
  isMine: boolean;
  /** Number of the revision it was written on. */
  revision: number;
  /** Where it was, and in which words: for finding it again in a text that is being changed. */
  selector: Selector;
  /** Where it lies in the text the reader has before them; null where its words are gone. */
  place: { start: number; end: number; isChanged: boolean } | null;
  body: string;
  /** What the reviewer would write there; null where they only say something. */
  replacement: string | null;
  createdAt: Date;
  /** Not sent yet: nobody else sees it. */
  isPending: boolean;
  /** What the author made of the wording. */
  answer: "applied" | "declined" | null;
  isResolved: boolean;
  replies: { id: string; writerName: string; isMine: boolean; body: string; createdAt: Date }[];
}

/** All that is said about a draft, in the order of its text; what has lost its words comes last. */
export interface ThreadView {
  comments: CommentView[];
  /** How many of them only their writer, the reader, sees so far. */
  pending: number;
}

/** A draft that was drawn for a second look, as it was sent; whose it is isn't told. */
export interface SecondLookView {
  draftId: string;
  revisionId: string;
  revision: number;
  surface: Surface;
  department: string;
  /** What had become of it. */
  was: "cleared" | "approved";
  title: string;
  text: string;
  findings: JudgedFinding[];
  verdict: Verdict;
  sentAt: Date;
}
