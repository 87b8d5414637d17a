import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import type { Db } from "./db/client.ts";
import { DomainError } from "./shared/errors.ts";

/** How often one may do what. Counted in the database, so that several instances count together. */
const LIMITS = {
  /** By person. A check follows each pause of the keys, and somebody who types fast pauses twice a second. */
  check: { points: 150, duration: 60 },
  save: { points: 80, duration: 60 },
  change: { points: 60, duration: 60 },
  export: { points: 10, duration: 60 },
  /** Saying what one has before one, at every draft and twice a minute; and opening the desk's stream. */
  watch: { points: 120, duration: 60 },
  /** A folder of documents at once is a hundred files. */
  upload: { points: 120, duration: 60 },
  /** By account and by address. */
  signIn: { points: 10, duration: 300 },
} as const;
export type Limit = keyof typeof LIMITS;

const limiters = new WeakMap<Db, Map<Limit, RateLimiterPrisma>>();

/**
 * Counts one use.
 * @throws DomainError limit.too_many, with the seconds to wait
 */
export async function spend(db: Db, limit: Limit, key: string): Promise<void> {
  try {
    await limiterOf(db, limit).consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new DomainError("limit.too_many", { limit, retryAfterSeconds: Math.ceil(error.msBeforeNext / 1000) });
  }
}

function limiterOf(db: Db, limit: Limit): RateLimiterPrisma {
  const ofDb = limiters.get(db) ?? new Map<Limit, RateLimiterPrisma>();
  limiters.set(db, ofDb);
  const limiter =
    ofDb.get(limit) ??
    new RateLimiterPrisma({ storeClient: db, tableName: "rateLimit", keyPrefix: limit, ...LIMITS[limit] });
  ofDb.set(limit, limiter);
  return limiter;
}
