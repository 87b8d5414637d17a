import type { LocalCopy } from "./local-copies.ts";
import { isSameButMasked } from "./same-text.ts";

/**
 * The copies whose text would be lost with them. A copy stays behind when the answer to its save never came: the server
 * is asked. What it won't or can't say counts as unsaved.
 */
export async function unsavedCopies(
  copies: readonly LocalCopy[],
  savedTextOf: (draftId: string) => Promise<string>,
): Promise<LocalCopy[]> {
  const answers = await Promise.allSettled(copies.map(async ({ draftId }) => savedTextOf(draftId)));
  return copies.filter((copy, place) => {
    const answer = answers[place];
    return answer?.status !== "fulfilled" || !isSameButMasked(withOneLineEnd(answer.value), copy.text);
  });
}

/** A text field knows only one kind of line end. */
function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
