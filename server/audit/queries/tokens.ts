import type { Reader } from "../../db/transaction.ts";
import { hashOf } from "../commands/make-token.ts";

export interface TokenView {
  id: string;
  name: string;
  madeAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

/** Who was given access to the sealed log, newest first. */
export const listTokens = (db: Reader): Promise<TokenView[]> =>
  db.auditToken.findMany({
    orderBy: { madeAt: "desc" },
    take: 200,
    select: { id: true, name: true, madeAt: true, expiresAt: true, revokedAt: true },
  });

/** Whether a request's Authorization header holds a token that is good now. */
export async function isLetIn(db: Reader, authorization: string | null, now: Date): Promise<boolean> {
  const token = /^Bearer (imp_[\w-]{43})$/.exec(authorization ?? "")?.[1];
  if (token === undefined) return false;
  const where = { hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } };
  return (await db.auditToken.count({ where })) > 0;
}
