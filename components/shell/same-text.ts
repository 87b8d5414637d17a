/** What the server puts in place of each unit of a secret. */
const MASK = "•";

/** The saved text is this one, but for secrets the server has masked. The mask keeps the length. */
export function isSameButMasked(saved: string, written: string): boolean {
  if (saved === written) return true;
  if (saved.length !== written.length) return false;
  for (let place = 0; place < saved.length; place += 1) {
    if (saved[place] !== written[place] && saved[place] !== MASK) return false;
  }
  return true;
}
