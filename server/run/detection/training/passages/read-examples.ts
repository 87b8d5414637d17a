import fs from "node:fs";
import path from "node:path";
import { type NameToken, sentencesOf } from "../../../../detection/names/tokens.ts";
import { passageFeatures } from "../../../../detection/passages/features.ts";
import { PASSAGE_KINDS, type PassageKind } from "../../../../detection/passages/scorer.ts";

export interface PassageExample {
  text: string;
  features: Uint32Array;
  kind: PassageKind;
}

const FOLDER = path.join(import.meta.dirname, "examples");

/** The passages written for training: a line each, its kind, a tab, the text. */
export function writtenExamples(): PassageExample[] {
  return fs
    .readdirSync(FOLDER)
    .sort()
    .flatMap((file) => fs.readFileSync(path.join(FOLDER, file), "utf8").split("\n"))
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [kind, text = ""] = line.split("\t");
      const known = PASSAGE_KINDS.find((one) => one === kind);
      if (known === undefined || text === "") throw new Error(`not an example: ${line}`);
      return toExample(text, known);
    });
}

export function toExample(text: string, kind: PassageKind): PassageExample {
  const tokens: NameToken[] = sentencesOf(text).flat();
  return { text, kind, features: passageFeatures(text, tokens) };
}
