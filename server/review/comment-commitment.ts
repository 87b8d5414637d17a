import { commitmentOf } from "../drafts/commitment.ts";

/** Commitment to what a comment says: passage, words and wording, none of which the log holds. */
export function commentCommitment(comment: {
  exact: string;
  body: string;
  replacement: string | null;
  salt: string;
}): string {
  return commitmentOf(JSON.stringify([comment.exact, comment.body, comment.replacement]), comment.salt);
}
