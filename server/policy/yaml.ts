import { type Document, isNode, LineCounter, parseDocument, stringify } from "yaml";
import { z } from "zod";
import { checkDocument, tooManyIn } from "./check.ts";
import { FORMAT, PolicyDocument } from "./contract.ts";
import { type Placed, type Problem, problem } from "./problem.ts";
import { newerFormat, readDocument } from "./read-document.ts";
import { schemaProblem } from "./schema-sentence.ts";

export interface ReadPolicy {
  /** Null where the file can't be read as a policy. */
  document: PolicyDocument | null;
  problems: Problem[];
}

/** Prints a policy as YAML. The same document gives the same bytes, and a printed file read and printed again is itself. */
export function printPolicy(document: PolicyDocument): string {
  return stringify(PolicyDocument.parse(document), {
    lineWidth: 0,
    blockQuote: "literal",
    aliasDuplicateObjects: false,
  });
}

/**
 * Prints a policy as its owner's file: a first line tells editors where the schema is, so that they check it while it is
 * written. A comment, so reading it gives the same policy, and printing that the same file.
 */
export function printFile(document: PolicyDocument, schemaUrl: string): string {
  return `# yaml-language-server: $schema=${schemaUrl}\n${printPolicy(document)}`;
}

/** Reads a policy from YAML (or JSON, which is YAML). Everything that is wrong with it is said, with rule and line. */
export function readPolicy(text: string): ReadPolicy {
  const tooMany = tooManyIn(text);
  if (tooMany !== null) return { document: null, problems: [atLine(tooMany.rule, tooMany.line)] };
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, merge: false });
  const place = placer(yaml, lines);
  const [error] = yaml.errors;
  if (error !== undefined) {
    const { line } = lines.linePos(error.pos[0]);
    return { document: null, problems: [atLine(unreadable(error.code), line)] };
  }
  const given: unknown = yaml.toJS({ maxAliasCount: 100 });
  const newer = newerFormat(given);
  if (newer !== null) return { document: null, problems: [place(tooNew(newer))] };
  const read = parse(given);
  if (!read.success)
    return { document: null, problems: read.error.issues.map((issue) => place(schemaProblem(issue, given))) };
  return { document: read.data, problems: checkDocument(read.data).map(place) };
}

/** What is wrong with a file of which only the beginning is there: it has too many rules, or it is too long. */
export function readBeginning(text: string): ReadPolicy {
  const tooMany = tooManyIn(text);
  return { document: null, problems: [tooMany === null ? TOO_LONG : atLine(tooMany.rule, tooMany.line)] };
}

const TOO_LONG: Problem = {
  rule: null,
  line: null,
  sentence: {
    en: "The file is longer than three million characters. A policy of a thousand rules needs half of that: shorten it.",
    de: "Die Datei ist länger als drei Millionen Zeichen. Eine Richtlinie mit tausend Regeln braucht die Hälfte davon: Kürzen Sie sie.",
  },
  isWarning: false,
};

/** Where each problem of a document stands in its file. */
export function placeInPrinted(document: PolicyDocument, problems: readonly Placed[]): Problem[] {
  return placeIn(printFile(document, ""), problems);
}

/** Where each problem stands in a text that is YAML. */
export function placeIn(text: string, problems: readonly Placed[]): Problem[] {
  const lines = new LineCounter();
  return problems.map(placer(parseDocument(text, { lineCounter: lines }), lines));
}

function parse(given: unknown) {
  const plain = PolicyDocument.safeParse(given);
  if (plain.success || z.looseObject({ format: z.number() }).safeParse(given).success) return plain;
  try {
    return { success: true as const, data: readDocument(given) };
  } catch {
    return plain;
  }
}

/** Gives a problem its line: that of the deepest node its path leads to. */
function placer(yaml: Document, lines: LineCounter) {
  return ({ path, ...rest }: Placed): Problem => {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node = yaml.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return atLine({ path, ...rest }, lines.linePos(node.range[0]).line);
    }
    return { ...rest, line: null };
  };
}

function atLine({ path: _, ...problem }: Placed, line: number): Problem {
  return { ...problem, line };
}

function unreadable(code: string): Placed {
  const what = code.toLowerCase().replaceAll("_", " ");
  return problem(
    null,
    [],
    `The file isn't YAML: something is wrong here (${what}).`,
    `Die Datei ist kein YAML: Hier stimmt etwas nicht (${what}).`,
  );
}

function tooNew(format: number): Placed {
  return problem(
    null,
    ["format"],
    `The file has format ${format}; this version of Imprimatur reads up to ${FORMAT}. Update it first.`,
    `Die Datei hat das Format ${format}; diese Version von Imprimatur liest bis ${FORMAT}. Aktualisieren Sie sie zuerst.`,
  );
}
