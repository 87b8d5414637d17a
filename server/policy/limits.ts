import type { DraftFacts, PolicyDocument, SurfaceSetting } from "./contract.ts";

const GRAPHEMES = new Intl.Segmenter(undefined, { granularity: "grapheme" });
const WORDS = new Intl.Segmenter(undefined, { granularity: "word" });

/** What the policy sets for a surface. Every surface a draft can have is in the document: a missing one is a bug. */
export function settingOf(document: PolicyDocument, surface: DraftFacts["surface"]): SurfaceSetting {
  const setting = document.surfaces.find((one) => one.id === surface);
  if (setting === undefined) throw new Error(`the policy doesn't know the surface ${surface}`);
  return setting;
}

/** How far a text is over the limit, in UTF-16 code units as the platform counts; 0 when it fits. */
export function overBy(text: string, setting: SurfaceSetting): number {
  return Math.max(0, text.length - setting.limit);
}

/** How many characters a person sees: 👩🏽‍💻 is one. For counters; limits are measured by `overBy`. */
export function characters(text: string): number {
  let count = 0;
  for (const _ of GRAPHEMES.segment(text)) count += 1;
  return count;
}

/** Where the platform cuts with "see more", about; null where all of it is seen. Never inside a character. */
export function foldIn(text: string, setting: SurfaceSetting): { desktop: number | null; mobile: number | null } {
  if (setting.fold === null) return { desktop: null, mobile: null };
  return { desktop: boundaryBefore(text, setting.fold.desktop), mobile: boundaryBefore(text, setting.fold.mobile) };
}

/** At least so many words. Stops counting when it knows. */
export function hasWords(text: string, atLeast: number): boolean {
  let count = 0;
  if (count >= atLeast) return true;
  for (const segment of WORDS.segment(text)) {
    if (segment.isWordLike) count += 1;
    if (count >= atLeast) return true;
  }
  return false;
}

function boundaryBefore(text: string, offset: number): number | null {
  if (text.length <= offset) return null;
  return GRAPHEMES.segment(text).containing(offset)?.index ?? null;
}
