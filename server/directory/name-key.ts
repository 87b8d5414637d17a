/** A name as compared when looking for doubles: NFKC, lower case, single spaces. */
export function nameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();
}
