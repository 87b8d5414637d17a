import { refusalOf } from "#components/shell/refusal.ts";
import { Notice } from "#components/ui/notice.tsx";

/** Said beside their fields, where there is one. */
const BESIDE_FIELDS = ["suppression.ends_in_the_past", "suppression.reason_says_it"];

/** Why a phrase wasn't taken out, where no field says it. */
export function PhraseRefusal({ error }: { error: unknown }) {
  if (!error) return null;
  const { reason, fields, sentence } = refusalOf(error);
  const isBeside = Object.keys(fields).length > 0 || (reason !== null && BESIDE_FIELDS.includes(reason));
  return isBeside ? null : <Notice tone="block">{sentence}</Notice>;
}
