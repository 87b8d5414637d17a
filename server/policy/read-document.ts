import { z } from "zod";
import { FORMAT, PolicyDocument, type Said } from "./contract.ts";

/** The first format: one language, a switch, no examples. */
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

/** The second: the rules' words in every language, those of the surfaces in one. */
const SecondFormat = z.looseObject({
  format: z.literal(2),
  title: z.string(),
  surfaces: z.array(z.looseObject({ id: z.string(), title: z.string(), hint: z.string() })),
  rules: z.array(z.looseObject({ id: z.string(), trigger: z.string() })),
});

type Known = Pick<PolicyDocument, "title" | "surfaces" | "rules">;

/**
 * Reads a document as it lies in the database, of this format or an earlier one: versions once published stay readable.
 * `known` has words in every language: where an old document says the same in English, it takes the others from there.
 */
export function readDocument(stored: unknown, known?: Known): PolicyDocument {
  const first = FirstFormat.safeParse(stored);
  const second = SecondFormat.safeParse(first.success ? fromFirst(first.data, known) : stored);
  return PolicyDocument.parse(second.success ? fromSecond(second.data, known) : stored);
}

/** The format a document says it has, where it is a newer one than this product reads. */
export function newerFormat(document: unknown): number | null {
  const said = z.looseObject({ format: z.number() }).safeParse(document);
  return said.success && said.data.format > FORMAT ? said.data.format : null;
}

function fromFirst({ rules, ...document }: z.infer<typeof FirstFormat>, known?: Known) {
  const byId = new Map(known?.rules.map((rule) => [rule.id, rule]));
  return {
    ...document,
    format: 2,
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

function fromSecond({ title, surfaces, rules, ...document }: z.infer<typeof SecondFormat>, known?: Known) {
  const surfaceById = new Map<string, Known["surfaces"][number]>(known?.surfaces.map((one) => [one.id, one]));
  const ruleById = new Map(known?.rules.map((rule) => [rule.id, rule]));
  return {
    ...document,
    format: FORMAT,
    title: said(title, known?.title),
    surfaces: surfaces.map((surface) => {
      const same = surfaceById.get(surface.id);
      return { ...surface, title: said(surface.title, same?.title), hint: said(surface.hint, same?.hint) };
    }),
    rules: rules.map((rule) => ({ ...rule, trigger: said(rule.trigger, ruleById.get(rule.id)?.trigger) })),
  };
}

function said(english: string, known: Said | undefined): Said {
  return known?.en === english ? known : { en: english, de: english };
}
