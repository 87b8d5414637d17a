/** What this browser last saved of a draft. The router may show an older page again when one goes back. */
interface Known {
  version: number;
  text: string;
  savedAt: Date;
}

const known = new Map<string, Known>();

export function rememberSaved(draftId: string, saved: Known): void {
  known.set(draftId, saved);
}

/** The newer of what the page brought and what was saved since. */
export function newestOf(draftId: string, page: Known): Known {
  const saved = known.get(draftId);
  return saved !== undefined && saved.version > page.version ? saved : page;
}
