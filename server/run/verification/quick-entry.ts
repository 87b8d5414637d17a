import { hash } from "node:crypto";
import { leafHash } from "./hashes.ts";

/** An entry that hashes to what it should. */
export interface Sound {
  log: number;
  index: number;
  hash: Buffer;
  isErased: boolean;
}

const HEAD = '{"hash":"';
const HASH_END = HEAD.length + 44;
const SALT_TAIL = ',"salt":"AAAAAAAAAAAAAAAAAAAAAA=="}'.length;
const ERASED_TAIL = ',"said":null,"salt":null}';
/** The longest text there is an own place for; what is longer is read the exact way. */
const MOST_SAID = 1 << 16;
const saidInput = Buffer.alloc(16 + MOST_SAID);

/**
 * Reads a line from `from` to `to` (end excluded) in the export's own form, without taking the JSON apart: what was sealed are
 * bytes, and they stand in the line as they were hashed. `text` is `bytes` as Latin-1, so that places are the same in both.
 * Null wherever a line is written otherwise or anything doesn't hash right: then entry.ts reads it exactly, and says what is wrong.
 */
export function quickEntry(bytes: Buffer, text: string, from: number, to: number): Sound | null {
  if (!text.startsWith(HEAD, from) || !text.startsWith('","index":', from + HASH_END)) return null;
  const leafKey = text.indexOf(',"leaf":', from + HASH_END);
  const leafFrom = leafKey + ',"leaf":'.length;
  const leafTo = text.indexOf('},"log":', leafFrom) + 1;
  const saidKey = text.indexOf(',"said":', leafTo);
  if (leafKey < 0 || leafTo === 0 || saidKey < 0 || saidKey > to) return null;
  const index = Number(text.slice(from + HASH_END + '","index":'.length, leafKey));
  const log = Number(text.slice(leafTo + ',"log":'.length, saidKey));
  if (index === 0 || !isOwnPlace(text.slice(leafFrom, leafTo), index)) return null;
  const leaf = leafHash(bytes.subarray(leafFrom, leafTo));
  if (leaf.toString("base64") !== text.slice(from + HEAD.length, from + HASH_END)) return null;
  if (to - saidKey === ERASED_TAIL.length && text.startsWith(ERASED_TAIL, saidKey))
    return { log, index, hash: leaf, isErased: true };
  const saidTo = to - SALT_TAIL;
  if (!text.startsWith(',"salt":"', saidTo) || !text.startsWith('"}', to - 2)) return null;
  const commit = commitmentTo(bytes, { from: saidKey + ',"said":'.length, to: saidTo });
  if (commit === null || !text.startsWith(`"commit":"${commit}"`, text.indexOf('"commit":"', leafFrom))) return null;
  return { log, index, hash: leaf, isErased: false };
}

/** A leaf of shape 2 says its place. In a canonical leaf no string can hold a bare quote, so this can't be found elsewhere. */
function isOwnPlace(leaf: string, index: number): boolean {
  const said = leaf.indexOf('"index":');
  return said < 0 || leaf.startsWith(`${index},`, said + '"index":'.length);
}

/** SHA-256 over the salt, which stands after what was said, and what was said. */
function commitmentTo(bytes: Buffer, said: { from: number; to: number }): string | null {
  const length = said.to - said.from;
  if (length < 0 || length > MOST_SAID) return null;
  const saltFrom = said.to + ',"salt":"'.length;
  saidInput.write(bytes.toString("latin1", saltFrom, saltFrom + 24), 0, "base64");
  bytes.copy(saidInput, 16, said.from, said.to);
  return hash("sha256", saidInput.subarray(0, 16 + length), "base64");
}
