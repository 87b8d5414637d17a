const ENTRY = 0x02014b50;
const ENTRY_HEAD = 46;
const END = 0x06054b50;
const END_HEAD = 22;
const LONGEST_COMMENT = 65_535;

/**
 * How large the files of a ZIP archive say they are once unpacked, in bytes; null where it is no such archive. Read from
 * the directory at its end (APPNOTE.TXT 4.3), so that a bomb is refused before anything is unpacked. One that lies
 * meets the limits of memory and time.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_HEAD;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return null;
  let at = view.getUint32(end + 16, true);
  let size = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY_HEAD > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    size += view.getUint32(at + 24, true);
    const rest = view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    at += ENTRY_HEAD + rest;
  }
  return size;
}
