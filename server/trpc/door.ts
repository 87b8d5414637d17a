import { TRPCError } from "@trpc/server";
import { may, type Permission } from "../access/permissions.ts";
import type { Ctx } from "../context.ts";
import { type Limit, spend } from "../limits.ts";
import { createContext, type RequestContext } from "./context.ts";
import { toWire } from "./errors.ts";
import { DOOR } from "./sentences.ts";

/** What a procedure is given once somebody is let in. */
export type Admitted = Ctx & Pick<RequestContext, "language">;

/**
 * Role at the door: the context of somebody who may.
 * @throws TRPCError UNAUTHORIZED, FORBIDDEN
 */
export function admit(ctx: RequestContext, permission: Permission): Admitted {
  const { actor } = ctx;
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED", message: DOOR.closed[ctx.language] });
  if (!may(actor.role, permission)) {
    throw new TRPCError({ code: "FORBIDDEN", message: DOOR.notForRole[ctx.language] });
  }
  return { ...ctx, actor };
}

/**
 * The same door for a route that streams and so can't be a procedure; each passage counts against the limit.
 * @throws TRPCError, as procedures do
 */
export async function enter(request: Request, permission: Permission, limit: Limit): Promise<Admitted> {
  try {
    const ctx = admit(await createContext(request.headers), permission);
    await spend(ctx.db, limit, ctx.actor.id);
    return ctx;
  } catch (error) {
    throw toWire(error);
  }
}
