import { entropy } from "./entropy.ts";

const PLACEHOLDER =
  /^(?:[<[{(%$].*|.*(?:your|insert|replace|change[_-]?me|example|placeholder|dummy|sample|redacted|here$|_env$).*|(?:my|the|a|some)?[_-]?(?:pass(?:word|wd)?|pwd|pw|secret|token|key|user(?:name)?|api[_-]?key|access[_-]?token)\d{0,3}|(.)\1{3,}|(?:\*|•|x|X|\.|-|_)+|foo(?:bar)?\d*|null|undefined|none|true|false|process\.env.*|os\.environ.*)$/iu;
const MASKED = /[xX]{6,}|\*{3,}|•{3,}|\.{3,}|1234567890|abcdefgh|(.)\1{9,}/u;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;

/** What stands where a key would be in documentation: "YOUR_API_KEY", "<token>", "xxxx", "${PASSWORD}". */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) || MASKED.test(value);
}

/** Whether a value looks drawn at random and not written by a person. */
export function looksRandom(value: string): boolean {
  if (value.length < 10 || UUID.test(value) || /^[\d.,:/-]+$/.test(value)) return false;
  if (!/\d/.test(value) || !/[a-z]/iu.test(value)) return value.length >= 24 && mixesCase(value) && entropy(value) > 4;
  const digits = value.match(/\d/g)?.length ?? 0;
  if (digits < 2 && value.length < 20) return false;
  return entropy(value) >= (value.length >= 20 ? 3 : 2.8);
}

function mixesCase(value: string): boolean {
  return (value.match(/[a-z][A-Z]|[A-Z][a-z]/g)?.length ?? 0) >= 5;
}
