import { randomBytes } from "node:crypto";
import { addressOf } from "../address.ts";
import type { Db } from "../db/client.ts";
import { db } from "../db/client.ts";
import { currentSessionId } from "../identity/adapters/auth.ts";
import { touchSession } from "../identity/commands/touch-session.ts";
import { findActor } from "../identity/queries.ts";
import { type Log, log } from "../log.ts";
import type { Actor } from "../shared/actor.ts";
import { LANGUAGE_COOKIE, type Language, languageOf } from "../shared/language.ts";

/** What every procedure starts from: perhaps nobody is signed in. */
export interface RequestContext {
  db: Db;
  actor: Actor | null;
  now: () => Date;
  address: string | null;
  requestId: string;
  log: Log;
  /** What the reader of the answer reads. */
  language: Language;
}

/** The context of one request: who asks, as the database knows them at this moment. */
export async function createContext(headers: Headers): Promise<RequestContext> {
  // Short enough to be read over the phone.
  const requestId = randomBytes(4).toString("hex").toUpperCase();
  const now = () => new Date();
  const sessionId = await currentSessionId();
  const known = sessionId === null ? null : await findActor(db(), sessionId, now());
  if (known !== null) await touchSession(db(), known.sessionId, now());
  const language = requestLanguage(headers, known?.language ?? null);
  const actor = known === null ? null : { ...known, language };
  return { db: db(), actor, now, address: addressOf(headers), requestId, log: log().child({ requestId }), language };
}

/** The language of a request; `chosen` is the person's own setting. */
export function requestLanguage(headers: Headers, chosen: Language | null): Language {
  const cookie = COOKIE.exec(headers.get("cookie") ?? "")?.[1];
  return languageOf({ chosen, cookie, accepts: headers.get("accept-language") });
}

const COOKIE = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE}=([a-z]+)`);
