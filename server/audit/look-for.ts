/** What somebody typed or pasted to find entries by. */
export type Wanted =
  | { kind: "address"; addresses: string[] }
  | { kind: "draft"; draftId: string }
  | { kind: "entry"; entryId: string }
  | { kind: "words"; words: string[] };

/**
 * Tells a pasted address, a draft's id and an entry's id from words. Words all have to be in an entry, anywhere; what stands
 * between quotes is one word. A post's address is compared without query and fragment, with and without a last slash.
 */
export function lookFor(typed: string): Wanted {
  const q = typed.trim();
  const url = /^https?:\/\/\S+$/i.test(q) ? URL.parse(q) : null;
  if (url !== null) {
    const bare = `https://${url.host}${url.pathname}`.replace(/\/+$/, "");
    return { kind: "address", addresses: [bare, `${bare}/`] };
  }
  if (/^drf_\w{1,60}$/.test(q)) return { kind: "draft", draftId: q };
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(q)) return { kind: "entry", entryId: q.toLowerCase() };
  const words = [...q.matchAll(/"([^"]+)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
  return { kind: "words", words: words.slice(0, MOST_WORDS) };
}

const MOST_WORDS = 8;
