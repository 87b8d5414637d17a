// npm run train -- --data <folder with train/ and gazetteers/>
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { packModel } from "../detection/names/packed.ts";
import { readCard, writeCard } from "./detection/card.ts";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { ATTRIBUTION } from "./detection/training/attribution.ts";
import { writtenExamples } from "./detection/training/passages/read-examples.ts";
import { type PassagesPlan, trainPassages } from "./detection/training/passages/train-passages.ts";
import { type Plan, trainNames } from "./detection/training/train-names.ts";

const PLAN: Plan = {
  seed: 20_261_125,
  posts: 10_000,
  swaps: 2,
  otherCase: 0.15,
  fits: 4,
  rounds: 4,
  rate: 0.3,
  dropout: 0.5,
  features: 140_000,
};
const PASSAGES: PassagesPlan = {
  seed: 20_261_125,
  background: 3000,
  rounds: 25,
  rate: 0.2,
  penalty: 1e-4,
  dropout: 0.4,
};
const MODEL = path.join(import.meta.dirname, "../detection/model/weights.json");
const PASSAGE_MODEL = path.join(import.meta.dirname, "../detection/model/passages.json");

await runCommand(async () => {
  const { data } = optionsOf(["data"], process.argv.slice(2));
  if (data === undefined) throw new UsageError("Name the folder: npm run train -- --data <folder>");
  const folder = fileNamed(data);
  const bytes = packModel(trainNames(folder, PLAN, console.error));
  writeBytes(MODEL, bytes);
  const names = { bytes: bytes.length, sha256: sha256(bytes), plan: { ...PLAN }, data: dataOf(folder) };
  const passages = trainPassages(folder, PASSAGES);
  writeBytes(PASSAGE_MODEL, passages);
  writeCard({
    ...readCard(),
    names,
    passages: {
      ...{ bytes: passages.length, sha256: sha256(passages), plan: { ...PASSAGES } },
      examples: writtenExamples().length,
    },
  });
  console.log(`names: ${bytes.length} bytes, SHA-256 ${names.sha256}`);
  console.log(`passages: ${passages.length} bytes, SHA-256 ${sha256(passages)}`);
  return 0;
});

function writeBytes(file: string, bytes: Uint8Array): void {
  fs.writeFileSync(file, `${JSON.stringify({ bytes: Buffer.from(bytes).toString("base64") })}\n`);
}

/** Every file the model is made from, with its hash and whom to thank. */
function dataOf(folder: string): { file: string; sha256: string; attribution: string }[] {
  return ["train", "gazetteers"].flatMap((part) =>
    fs.readdirSync(path.join(folder, part)).flatMap((file) => {
      const attribution = ATTRIBUTION[file.replace(/\.[a-z]+$/, "")];
      if (attribution === undefined) return [];
      const name = `${part}/${file}`;
      return [{ file: name, sha256: sha256(fs.readFileSync(path.join(folder, name))), attribution }];
    }),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
