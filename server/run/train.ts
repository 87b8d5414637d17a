// npm run train -- --data <folder with train/ and gazetteers/>
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { packModel } from "../detection/names/packed.ts";
import { readCard, writeCard } from "./detection/card.ts";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { ATTRIBUTION } from "./detection/training/attribution.ts";
import { type Plan, trainNames } from "./detection/training/train-names.ts";

const PLAN: Plan = {
  seed: 20_261_125,
  posts: 8000,
  otherCase: 0.15,
  rounds: 4,
  rate: 0.3,
  dropout: 0.5,
  features: 140_000,
};
const MODEL = path.join(import.meta.dirname, "../detection/model/weights.json");

await runCommand(async () => {
  const { data } = optionsOf(["data"], process.argv.slice(2));
  if (data === undefined) throw new UsageError("Name the folder: npm run train -- --data <folder>");
  const folder = fileNamed(data);
  const bytes = packModel(trainNames(folder, PLAN, console.error));
  fs.writeFileSync(MODEL, `${JSON.stringify({ bytes: Buffer.from(bytes).toString("base64") })}\n`);
  const names = { bytes: bytes.length, sha256: sha256(bytes), plan: { ...PLAN }, data: dataOf(folder) };
  writeCard({ ...readCard(), names });
  console.log(`${bytes.length} bytes, SHA-256 ${names.sha256}`);
  return 0;
});

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
