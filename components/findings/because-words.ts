import type { Translator } from "#components/messages.ts";
import type { Evidence } from "#server/detection/contract.ts";

type Key = Parameters<Translator<"findings">["has"]>[0];

/** One reason for a mark, in the reader's language; one that only another engine knows is told by its kind. */
export function becauseWords({ code, kind, values = {} }: Evidence, t: Translator<"findings">): string {
  const key = `because.${code}` as Key;
  return t.has(key) ? t(key, values) : t(`kind.${kind}`);
}
