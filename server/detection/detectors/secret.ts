import type { Evidence } from "../contract.ts";
import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { KEY_FORMATS } from "../lexicon/key-formats.ts";
import { entropy } from "../words/entropy.ts";
import { allMatches } from "../words/matches.ts";
import { isPlaceholder, looksRandom } from "../words/secret-value.ts";

const WITH_PASSWORD =
  /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,30}:\/\/([^\s:@/]{0,128}):([^\s@/]{1,256})@([^\s/:?#"'<>]{1,253})(?::\d{1,5})?(?:[/?#][^\s"'<>]{0,300})?/giu;
const LOCAL_HOST =
  /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|db|postgres|mysql|redis|host(?:name)?|server|example\.(?:com|org|net))$/iu;
// A key cut off after its first lines is still a key.
const PRIVATE_KEY = /-----BEGIN[ A-Z0-9]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\\rn]{0,6}(?:(?!\n\n)[^-]){24,6000}/gu;
const KEYWORD =
  "(?:pass(?:word|wort|wd|phrase)?|pwd|secret|token|api|apikey|key|credentials?|auth|bearer|client_?id|session|access_?id|access_?key|account_?key|pat|mot de passe|contraseña|kennwort|senha)";
const ASSIGNED = new RegExp(
  `(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}_.-]{0,40}${KEYWORD}[\\p{L}\\p{N}_-]{0,24}["'\\]]{0,2}(?:\\s{0,2}(?:=>|:=|=|:)\\s{0,2}|\\s(?:is|lautet|ist|est|es)\\s)(?:Bearer\\s)?["'\`]?)([^\\s"'\`<>,;]{6,400})`,
  "giu",
);
const ATTRIBUTE = /key\s?=\s?"\w{0,30}(?:password|secret|token)"\s{0,6}value\s?=\s?"([^"\n]{6,200})"/giu;

function detect(document: Document): Candidate[] {
  return [...urls(document), ...formats(document), ...privateKeys(document), ...assigned(document)];
}

function candidate(start: number, end: number, confidence: number, because: Evidence): Candidate {
  const why = [because];
  return { start, end, category: "credential", entity: "SECRET", tag: "secret", confidence, why };
}

function urls(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(WITH_PASSWORD, document.text)) {
    const [whole, user = "", password = "", host = ""] = match;
    if (LOCAL_HOST.test(host) || isPlaceholder(password)) continue;
    const isWeak = /^(?:user(?:name)?|root|admin)$/iu.test(user) && password.length < 6;
    const because = evidence("pattern", "password_in_address");
    found.push(candidate(match.index, match.index + whole.length, isWeak ? 0.75 : 0.98, because));
  }
  return found;
}

function formats(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const { provider, pattern } of KEY_FORMATS) {
    for (const match of allMatches(pattern, document.text)) {
      if (isPlaceholder(match[0]) || (entropy(match[0]) < 2.6 && match[0].length > 24)) continue;
      if (/\/|\.\w{2,4}$/.test(document.text[match.index - 1] ?? "") && !match[0].startsWith("http")) continue;
      const because =
        provider === null ? evidence("pattern", "signed_token") : evidence("pattern", "key_of", { provider });
      found.push(candidate(match.index, match.index + match[0].length, 0.97, because));
    }
  }
  return found;
}

function privateKeys(document: Document): Candidate[] {
  return allMatches(PRIVATE_KEY, document.text).map((match) =>
    candidate(match.index, match.index + match[0].length, 0.99, evidence("pattern", "private_key")),
  );
}

function assigned(document: Document): Candidate[] {
  const found: Candidate[] = [];
  for (const match of allMatches(ASSIGNED, document.text)) {
    const [whole, lead = "", raw = ""] = match;
    const value = raw.replace(/[.)\]}!?:]+$/u, "");
    const isPassword = /pass|pwd|kennwort|contraseña|senha/iu.test(lead);
    const isSentence = /\s(?:is|lautet|ist|est|es)\s$/iu.test(lead);
    if (
      isPlaceholder(value) ||
      !(isPassword ? isPasswordLike(value, isSentence) : looksRandom(value) || isBareId(lead, value))
    )
      continue;
    const start = match.index + whole.length - raw.length;
    const because = evidence("pattern", "announced_secret");
    found.push(candidate(start, start + value.length, isPassword ? 0.9 : 0.88, because));
  }
  for (const match of allMatches(ATTRIBUTE, document.text)) {
    const value = match[1] ?? "";
    const end = match.index + match[0].length - 1;
    if (!isPlaceholder(value))
      found.push(candidate(end - value.length, end, 0.88, evidence("pattern", "password_in_settings")));
  }
  return found;
}

/** Some keys are mere numbers or UUIDs: then the word before them must say it without doubt. */
function isBareId(lead: string, value: string): boolean {
  return (
    /(?:key|token|secret)["'\]]{0,2}\s{0,2}[:=]\s{0,2}["'`]?$/iu.test(lead) &&
    /^(?:\d{14,40}|[0-9a-f-]{36})$/iu.test(value)
  );
}

function isPasswordLike(value: string, isSentence: boolean): boolean {
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((kind) => kind.test(value)).length;
  return kinds >= (isSentence ? 3 : 2) && /[\p{N}]|[^\p{L}\p{N}.-]/u.test(value);
}

export const secretDetector: Detector = {
  id: "secret",
  detect,
  examples: {
    match: [
      "export DB=postgres://app:Blue7Heron!@db-2.northlight.example:5432/crm",
      "The wifi password is Heron-Blue-77!",
      `curl -H 'x-api-key: ${"q8Zt4Lw0"}${"v3Yb7Nc1Kd5M"}'`,
      `aws key ${"AKIA"}${"Q7ZT4LW0V3YB7NC1"}`,
      `-----BEGIN RSA PRIVATE KEY-----\n${"MIIEowIBAAKCAQEA7"}${"vbqajDw4o6gJy8U"}`,
      `token ghp_${"a8Kd73nvQz01mVb56Lq2"}${"Rt9Xw4Yp8Zs1"} leaked`,
    ],
    pass: [
      "postgres://user:password@localhost:5432/dev",
      "postgres://USER:PASSWORD@HOST:5432/db",
      "The key: patience and good coffee",
      "Password: ********",
      "api_key = YOUR_API_KEY",
      "The secret is consistency.",
      "My token of appreciation: handmade chocolates",
    ],
  },
};
