/** The draft that all of the entries are about, if it is one. */
export function onlyDraft(entries: readonly { draftId: string | null }[]): string | null {
  const drafts = new Set(entries.map(({ draftId }) => draftId));
  return drafts.size === 1 ? (entries[0]?.draftId ?? null) : null;
}
