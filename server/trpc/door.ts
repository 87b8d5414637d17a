import { TRPCError } from "@trpc/server";
import { may, type Permission } from "../access/permissions.ts";
import type { Ctx } from "../context.ts";
import { type Limit, spend } from "../limits.ts";
import { createContext, type RequestContext } from "./context.ts";
import { toWire } from "./errors.ts";

/**
 * Role at the door: the context of somebody who may.
 * @throws TRPCError UNAUTHORIZED, FORBIDDEN
 */
export function admit(ctx: RequestContext, permission: Permission): Ctx {
  const { actor } = ctx;
  if (actor === null) throw new TRPCError({ code: "UNAUTHORIZED", message: "Sign in to go on." });
  if (!may(actor.role, permission)) {
    throw new TRPCError({ code: "FORBIDDEN", message: "Your role doesn't allow this." });
  }
  return { ...ctx, actor };
}

/**
 * The same door for a route that streams and so can't be a procedure; each passage counts against the limit.
 * @throws TRPCError, as procedures do
 */
export async function enter(request: Request, permission: Permission, limit: Limit): Promise<Ctx> {
  try {
    const ctx = admit(await createContext(request.headers), permission);
    await spend(ctx.db, limit, ctx.actor.id);
    return ctx;
  } catch (error) {
    throw toWire(error);
  }
}
