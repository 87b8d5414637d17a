import { z } from "zod";

/** One page of a list read by keyset: the cursor names the last row seen, so inserts never shift a page. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

/** The parts of a cursor: what the database can compare with. Anybody can write one, so a year 0 or a NUL isn't it. */
export const CursorTime = z.iso.datetime().refine((time) => time >= "1970");
export const CursorId = z.string().regex(/^[\w-]{1,64}$/);

const Cursor = z.tuple([CursorTime, CursorId]);

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
