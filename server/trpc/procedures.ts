import { TRPCError } from "@trpc/server";
import type { Permission } from "../access/permissions.ts";
import { type Limit, spend } from "../limits.ts";
import { admit } from "./door.ts";
import { toWire } from "./errors.ts";
import { t } from "./init.ts";

/** Around everything: refusals become wire errors; a bug is logged with its request id. */
const translate = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const cause = result.error.cause ?? result.error;
  const wire = toWire(cause);
  if (wire instanceof TRPCError && wire !== result.error) {
    if (wire.code === "SERVICE_UNAVAILABLE") ctx.log.warn({ err: cause, path }, "the database can't be reached");
    return { ...result, error: wire };
  }
  if (result.error.code === "INTERNAL_SERVER_ERROR") ctx.log.error({ err: cause, path }, "a procedure failed");
  return result;
});

/** For everybody, signed in or not. */
export const open = t.procedure.meta({ permission: "public" }).use(translate);

/** For whoever holds the permission; it is the only way to make a procedure that isn't open. */
export function can(permission: Permission) {
  return t.procedure
    .meta({ permission })
    .use(translate)
    .use(({ ctx, next }) => next({ ctx: admit(ctx, permission) }));
}

/** Counts a person's calls against a limit. */
export function limited(limit: Limit) {
  return t.middleware(async ({ ctx, next }) => {
    await spend(ctx.db, limit, ctx.actor?.id ?? ctx.address ?? "anybody");
    return next();
  });
}
