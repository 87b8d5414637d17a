import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { z } from "zod";
import type { Ctx } from "../context.ts";
import { DomainError, type ErrorCode } from "../shared/errors.ts";
import { enter } from "./door.ts";
import { toWire } from "./errors.ts";

interface Receiving<T> {
  /** What the address says of the file. */
  about: z.ZodType<T>;
  maxBytes: number;
  /** The refusal of a longer one. */
  tooLarge: ErrorCode;
  keep: (ctx: Ctx, about: T, bytes: Uint8Array) => Promise<unknown>;
}

/** Takes a file that is too large for a procedure, from somebody who may manage detection; answers as a procedure would. */
export async function receiveFile<T>(
  request: Request,
  { about, maxBytes, tooLarge, keep }: Receiving<T>,
): Promise<Response> {
  try {
    const ctx = await enter(request, "detection.manage", "upload");
    const query = new URL(request.url).searchParams;
    const given = about.safeParse({
      ...Object.fromEntries(query),
      ...(query.has("columns") ? { columns: query.getAll("columns") } : {}),
    });
    if (!given.success) throw new TRPCError({ code: "BAD_REQUEST", message: given.error.issues[0]?.message ?? "" });
    const bytes = await bytesOf(request, maxBytes);
    if (bytes === null) throw toWire(new DomainError(tooLarge));
    return Response.json(await keep(ctx, given.data, bytes).catch((error: unknown) => Promise.reject(toWire(error))));
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return Response.json({ error: error.message }, { status: getHTTPStatusCodeFromError(error) });
  }
}

/** The body, read no further than allowed; null where it is longer. */
async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
