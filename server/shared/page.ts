import { z } from "zod";

/** One page of a list read by keyset: the cursor names the last row seen, so inserts never shift a page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const Cursor = z.tuple([z.iso.datetime(), z.string().max(64)]);

/** A cursor of (time, id), opaque to the browser. */
export function encodeCursor(at: Date, id: string): string {
  return Buffer.from(JSON.stringify([at.toISOString(), id])).toString("base64url");
}

/** Reads a cursor; anything that isn't one counts as "from the start". */
export function decodeCursor(cursor: string | null | undefined): { at: Date; id: string } | null {
  if (!cursor) return null;
  try {
    const parsed = Cursor.safeParse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return parsed.success ? { at: new Date(parsed.data[0]), id: parsed.data[1] } : null;
  } catch {
    return null;
  }
}
