/** The text of a file as spreadsheets save it: UTF-8, UTF-16 with its mark, or else Windows-1252. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** What the server takes, with room for the envelope around it. */
export const MAX_CHARACTERS = 3_000_000;

/** A file to begin with: the heading and one line of each kind of case. */
const TEMPLATE = [
  "kind,status,name,aliases,approved_description",
  "client,confidential,Example Rail,Example Railways; ERail,a European rail operator",
  "codename,confidential,Project Example,,an internal project",
  "product,public,Example Planner,,",
  "",
].join("\r\n");

/** The template as an address, so that it needs no request. */
export const TEMPLATE_HREF = `data:text/csv;charset=utf-8,${encodeURIComponent(`\uFEFF${TEMPLATE}`)}`;
