import { z } from "zod";
import { CursorId, CursorTime } from "../shared/page.ts";

/** A place in the queue: what its order compares. */
export interface Place {
  severity: number;
  dueAt: Date;
  id: string;
}

const Encoded = z.tuple([z.int32(), CursorTime, CursorId]);

export function encodePlace(place: Place): string {
  return Buffer.from(JSON.stringify([place.severity, place.dueAt.toISOString(), place.id])).toString("base64url");
}

/** Reads a place; anything that isn't one counts as "from the start". */
export function decodePlace(cursor: string | undefined): Place | null {
  if (!cursor) return null;
  try {
    const [severity, dueAt, id] = Encoded.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    return { severity, dueAt: new Date(dueAt), id };
  } catch {
    return null;
  }
}
