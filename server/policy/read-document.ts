import { z } from "zod";
import { FORMAT, PolicyDocument, type Rule, type Said } from "./contract.ts";

/** The first format: one language, a switch, no examples. Versions published with it stay readable. */
const FirstFormat = z.looseObject({
  format: z.undefined().optional(),
  rules: z.array(
    z.looseObject({
      id: z.string(),
      title: z.string(),
      isOn: z.boolean(),
      guidance: z.string(),
      suggestedFix: z.string(),
    }),
  ),
});

/**
 * Reads a document as it lies in the database, of this format or an earlier one. `known` are rules whose words are known in
 * every language: where an old rule says the same in English, it takes the other languages from there.
 */
export function readDocument(stored: unknown, known: readonly Rule[] = []): PolicyDocument {
  const first = FirstFormat.safeParse(stored);
  return PolicyDocument.parse(first.success ? fromFirst(first.data, known) : stored);
}

/** The format a document says it has, where it is a newer one than this product reads. */
export function newerFormat(document: unknown): number | null {
  const said = z.looseObject({ format: z.number() }).safeParse(document);
  return said.success && said.data.format > FORMAT ? said.data.format : null;
}

function fromFirst({ rules, ...document }: z.infer<typeof FirstFormat>, known: readonly Rule[]) {
  const byId = new Map(known.map((rule) => [rule.id, rule]));
  return {
    ...document,
    format: FORMAT,
    rules: rules.map(({ isOn, title, guidance, suggestedFix, ...rule }) => {
      const same = byId.get(rule.id);
      return {
        ...rule,
        mode: isOn ? "on" : "off",
        title: said(title, same?.title),
        guidance: said(guidance, same?.guidance),
        suggestedFix: said(suggestedFix === "" ? "–" : suggestedFix, same?.suggestedFix),
        examples: { trigger: [], pass: [] },
      };
    }),
  };
}

function said(english: string, known: Said | undefined): Said {
  return known?.en === english ? known : { en: english, de: english };
}
