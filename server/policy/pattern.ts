import { RE2JS } from "re2js";
import type { Said } from "./contract.ts";

const compiled = new Map<string, RE2JS>();
const KEPT = 1_000;

/** Whether a pattern of the policy occurs in a text. Linear in the text's length, whatever the pattern; capitals don't count. */
export function occursIn(pattern: string, text: string): boolean {
  return compile(pattern).test(text);
}

/** Why a pattern can't be used, in one sentence for whoever wrote it; null where it can. */
export function faultOf(pattern: string): Said | null {
  try {
    compile(pattern);
    return null;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/^error parsing regexp: /, "") : "";
    return isBacktracking(pattern)
      ? {
          en: "Its pattern uses look-around or a back-reference. Such a pattern can take for ever on some texts, so it isn't taken.",
          de: "Ihr Muster verwendet einen Blick voraus oder zurück oder einen Rückverweis. Auf manchen Texten würde es nie fertig, deshalb wird es nicht angenommen.",
        }
      : { en: `Its pattern can't be read: ${why}.`, de: `Ihr Muster lässt sich nicht lesen: ${why}.` };
  }
}

/** What only a backtracking engine can do. */
function isBacktracking(pattern: string): boolean {
  return /\\[1-9]|\(\?<?[=!]|\\k</.test(pattern);
}

function compile(pattern: string): RE2JS {
  const kept = compiled.get(pattern);
  if (kept !== undefined) return kept;
  const made = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  if (compiled.size >= KEPT) compiled.clear();
  compiled.set(pattern, made);
  return made;
}
