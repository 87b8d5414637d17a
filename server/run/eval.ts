// npm run eval -- --data <folder of corpora> [--only btc,li_posts] [--organisation org.json] [--card yes]
import { ENGINE_VERSION } from "../detection/engine.ts";
import { readCard, writeCard } from "./detection/card.ts";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { type Corpus, corporaIn } from "./detection/corpus.ts";
import { readOrganisation, readPolicy } from "./detection/files.ts";
import { type Copies, copiesIn, copiesTable } from "./detection/fingerprints.ts";
import { type Measured, type MeasuredWith, measure } from "./detection/measure.ts";
import {
  entityFigures,
  evasionTable,
  expertiseTable,
  labelTable,
  type Read,
  secretsElsewhere,
} from "./detection/report.ts";

await runCommand(async () => {
  const { data, only, organisation, card } = optionsOf(["data", "only", "organisation", "card"], process.argv.slice(2));
  if (data === undefined) throw new UsageError("Name the folder of corpora: npm run eval -- --data <folder>");
  const known = { organisation: readOrganisation(organisation), policy: readPolicy(undefined) };
  const read: Read[] = [];
  const unread: string[] = [];
  for await (const corpus of corporaIn(fileNamed(data), only?.split(",") ?? null)) {
    if (corpus.documents.length === 0) unread.push(corpus.name);
    else read.push(readAll(corpus, known));
  }
  const copies = only === undefined || /fingerprint/.test(only) ? await copiesIn(fileNamed(data)) : null;
  report(read, copies, copies === null ? unread : unread.filter((name) => !name.startsWith("fingerprint_")));
  if (card !== undefined) writeFigures(read);
  return 0;
});

/** Says how far it is: some corpora take a minute. */
function readAll(corpus: Corpus, known: MeasuredWith): Read {
  const begun = performance.now();
  const found = new Map<string, Measured>();
  for (const document of corpus.documents) found.set(document.id, measure(document, known));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.error(`${corpus.name}: ${corpus.documents.length} texts, ${seconds} s`);
  return {
    ...corpus,
    found: (id) => {
      const measured = found.get(id);
      if (measured === undefined) throw new Error(`a document that wasn't read: ${id}`);
      return measured;
    },
  };
}

/** The figures that the product shows of itself. */
function writeFigures(read: readonly Read[]): void {
  const plain = read.filter((corpus) => !isDisguised(corpus));
  writeCard({ ...readCard(), figures: { engine: ENGINE_VERSION, entities: entityFigures(plain) } });
}

function isDisguised({ documents }: Corpus): boolean {
  return documents.some(({ evasion }) => evasion !== undefined);
}

function report(read: readonly Read[], copies: Copies | null, unread: readonly string[]): void {
  const disguised = read.filter(isDisguised);
  const plain = read.filter((corpus) => !isDisguised(corpus));
  const sensitive = plain.filter(({ documents }) => documents.some((document) => document.sensitive !== undefined));
  console.log(`Engine ${ENGINE_VERSION}, day-one policy`);
  if (plain.length > 0) console.log(labelTable(entityFigures(plain)));
  if (plain.length > 0) console.log(secretsElsewhere(plain));
  if (sensitive.length > 0) console.log(expertiseTable(sensitive));
  if (disguised.length > 0) console.log(evasionTable(disguised));
  if (copies !== null) console.log(copiesTable(copies, plain.flatMap(textsOf)));
  if (unread.length > 0) console.log(`\nNot measured, having no annotated places: ${unread.join(", ")}`);
}

function textsOf({ documents }: Read): string[] {
  return documents.map(({ text }) => text);
}
