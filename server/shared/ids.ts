import { randomBytes } from "node:crypto";

/** All id prefixes in one table: an id says what it names wherever it turns up. */
const PREFIX = {
  organisation: "org",
  person: "per",
  session: "ses",
  draft: "drf",
  revision: "rev",
  finding: "fnd",
  dismissal: "dis",
  decision: "dec",
  directory: "dir",
  policy: "pol",
  view: "viw",
  token: "tok",
  hold: "hld",
  document: "doc",
  customers: "cus",
  stage: "stg",
  group: "grp",
  routingRule: "rou",
  deputy: "dep",
  notification: "ntf",
  delivery: "dlv",
  policyDraft: "pdr",
  replay: "rpl",
  replayHit: "hit",
  recheck: "chk",
  suppression: "sup",
  notice: "ntc",
  comment: "com",
  reply: "rpy",
} as const;

/** No vowels and no look-alikes, so ids spell nothing and can be read aloud. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const LENGTH = 20;

/** A new random id such as `drf_7k…`: 20 letters of 27, about 95 bits. */
export function newId(kind: keyof typeof PREFIX): string {
  let letters = "";
  while (letters.length < LENGTH) {
    // Bytes above the largest multiple of the alphabet are thrown away: each letter stays equally likely.
    for (const byte of randomBytes(LENGTH)) {
      if (byte < 243 && letters.length < LENGTH) letters += ALPHABET[byte % ALPHABET.length];
    }
  }
  return `${PREFIX[kind]}_${letters}`;
}
