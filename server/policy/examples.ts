import type { Organisation } from "../detection/contract.ts";
import { exampleOrganisation } from "../detection/detectors/example-organisation.ts";
import { detect, ENGINE_VERSION } from "../detection/engine.ts";
import type { DraftFacts, Example, Judgement, Language, PolicyDocument, PolicyInForce, Rule } from "./contract.ts";
import { evaluate } from "./evaluate.ts";
import { fitsFinding } from "./fits.ts";

/** One example, and whether the rule did what it was meant to. */
export interface ExampleResult {
  ruleId: string;
  kind: "trigger" | "pass";
  index: number;
  text: string;
  isRight: boolean;
}

/** Runs every example of every rule, or of one, switched on or not: the same engine as for drafts. Pure. */
export function runExamples(
  document: PolicyDocument,
  names: Organisation["directory"],
  only?: string,
): ExampleResult[] {
  return document.rules
    .filter((rule) => only === undefined || rule.id === only)
    .flatMap((rule) =>
      (["trigger", "pass"] as const).flatMap((kind) =>
        rule.examples[kind].map((example, index) => ({
          ruleId: rule.id,
          kind,
          index,
          text: example.text,
          isRight: speaks(rule, example, document, names) === (kind === "trigger"),
        })),
      ),
    );
}

/** Whether a rule speaks of a text, were it switched on. */
function speaks(rule: Rule, example: Example, document: PolicyDocument, names: Organisation["directory"]): boolean {
  if (rule.action === "never_flag") {
    const { surface, found } = readExample(rule, example, names);
    return rule.surfaces.includes(surface) && found.some((finding) => fitsFinding(rule.when, finding));
  }
  const { verdict } = judgeExample(rule, example, document, names, "en");
  return verdict.reasons.some((reason) => reason.ruleId === rule.id);
}

function readExample(rule: Rule, example: Example, names: Organisation["directory"]) {
  const text = example.text.repeat(example.times ?? 1);
  const [first] = rule.surfaces;
  const surface = example.surface ?? first ?? "post";
  const organisation = organisationOf(example, names);
  const found = detect(text, { organisation, surface, language: null, authorName: null, replyingTo: null });
  return { text, surface, found };
}

/** What the policy says of a text to its author, were the rule switched on and for everybody. */
export function judgeExample(
  rule: Rule,
  example: Example,
  document: PolicyDocument,
  names: Organisation["directory"],
  language: Language,
): Judgement & { text: string } {
  const { text, surface, found } = readExample(rule, example, names);
  const facts: DraftFacts = {
    surface,
    text,
    isDeclaredPrivate: example.isPrivate ?? false,
    isAiReminderDue: example.aiReminderDue ?? false,
    circumstances: example.circumstances ?? [],
    language,
  };
  const marks = found.map(() => ({ fingerprint: "", dismissal: null }));
  return { text, ...evaluate(found, facts, inForce(switchedOn(document, rule)), ENGINE_VERSION, marks) };
}

/** The example organisation, with the names the real one knows beside its own. */
function organisationOf(example: Example, names: Organisation["directory"]): Organisation {
  const known = names.length === 0 ? exampleOrganisation : withNames(names);
  if (example.isListed === undefined && example.industry === undefined) return known;
  return { ...known, isListed: example.isListed ?? false, industry: example.industry ?? known.industry };
}

let kept: { names: Organisation["directory"]; organisation: Organisation } | null = null;

/** One object for one list of names: the engine compiles a directory once per object. */
function withNames(names: Organisation["directory"]): Organisation {
  if (kept?.names !== names)
    kept = { names, organisation: { ...exampleOrganisation, directory: [...exampleOrganisation.directory, ...names] } };
  return kept.organisation;
}

/** An audience would keep a rule from speaking of a text that nobody in particular wrote. */
function switchedOn(document: PolicyDocument, rule: Rule): PolicyDocument {
  const { audience: _, ...everybodys } = rule;
  const on: Rule = { ...everybodys, mode: "on" };
  return { ...document, rules: document.rules.map((one) => (one.id === rule.id ? on : one)) };
}

function inForce(document: PolicyDocument): PolicyInForce {
  return { id: "", number: 0, sha256: "", publishedAt: new Date(0), effectiveFrom: new Date(0), document };
}
