// npm run eval -- --data <folder of corpora> [--only btc,li_posts] [--organisation org.json] [--card yes]
import { ENGINE_VERSION } from "../detection/engine.ts";
import type { CopiesFigures } from "../detection/model/card.ts";
import { readCard, writeCard } from "./detection/card.ts";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { type Corpus, corporaIn } from "./detection/corpus.ts";
import { readOrganisation, readPolicy } from "./detection/files.ts";
import { type Copies, copiesFigures, copiesIn, copiesTable } from "./detection/fingerprints.ts";
import { type Measured, type MeasuredWith, measure } from "./detection/measure.ts";
import {
  entityFigures,
  evasionFigures,
  evasionTable,
  expertiseFigures,
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
  const told =
    copies === null ? null : { copies, figures: copiesFigures(copies, read.filter(isPlain).flatMap(textsOf)) };
  report(read, told, told === null ? unread : unread.filter((name) => !name.startsWith("fingerprint_")));
  if (card !== undefined) writeFigures(read, told?.figures ?? []);
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
function writeFigures(read: readonly Read[], copies: CopiesFigures[]): void {
  const plain = read.filter(isPlain);
  const figures = {
    engine: ENGINE_VERSION,
    entities: entityFigures(plain),
    expertise: expertiseFigures(plain.filter(isSensitive)),
    copies,
    evasion: evasionFigures(read.filter((corpus) => !isPlain(corpus))),
  };
  writeCard({ ...readCard(), figures });
}

/** Of a disguised corpus every text comes several times. */
function isPlain({ documents }: Corpus): boolean {
  return documents.every(({ evasion }) => evasion === undefined);
}

function isSensitive({ documents }: Corpus): boolean {
  return documents.some(({ sensitive }) => sensitive !== undefined);
}

interface Told {
  copies: Copies;
  figures: CopiesFigures[];
}

function report(read: readonly Read[], told: Told | null, unread: readonly string[]): void {
  const disguised = read.filter((corpus) => !isPlain(corpus));
  const plain = read.filter(isPlain);
  const sensitive = plain.filter(isSensitive);
  console.log(`Engine ${ENGINE_VERSION}, day-one policy`);
  if (plain.length > 0) console.log(labelTable(entityFigures(plain)));
  if (plain.length > 0) console.log(secretsElsewhere(plain));
  if (sensitive.length > 0) console.log(expertiseTable(sensitive));
  if (disguised.length > 0) console.log(evasionTable(disguised));
  if (told !== null) console.log(copiesTable(told.copies, told.figures));
  if (unread.length > 0) console.log(`\nNot measured, having no annotated places: ${unread.join(", ")}`);
}

function textsOf({ documents }: Read): string[] {
  return documents.map(({ text }) => text);
}
