import path from "node:path";
import type { NameModel } from "../../../detection/names/model.ts";
import { readClusters } from "./clusters.ts";
import { compress } from "./compress.ts";
import { CORPORA, type Marked, readCorpus, toExample } from "./examples.ts";
import { fitSeveral, type Settings } from "./fit.ts";
import { type Pools, readLists } from "./lists.ts";
import { prepare } from "./prepare.ts";
import { Chance } from "./random.ts";
import { madePosts } from "./templates.ts";
import { inOtherCase, withOtherNames } from "./vary.ts";

export interface Plan extends Settings {
  seed: number;
  /** Posts put together from templates. */
  posts: number;
  /** How often a text of the corpora comes again with other names in it. */
  swaps: number;
  /** Share of the corpora's texts that come a second time in other case. */
  otherCase: number;
  /** Features whose weights ship. */
  features: number;
}

/** Weights and tables from a folder with `train/` and `gazetteers/`. Same folder and plan: the same bytes. */
export function trainNames(folder: string, plan: Plan, say: (line: string) => void): NameModel {
  const chance = new Chance(plan.seed);
  const { pools, lists } = readLists(path.join(folder, "gazetteers"));
  const tables = { ...readClusters(path.join(folder, "gazetteers", "word_clusters_6mpaths.txt")), lists };
  const corpora = CORPORA.flatMap((name) => readCorpus(path.join(folder, "train"), name));
  const texts = [...corpora, ...varied(corpora, plan, chance, pools), ...madePosts(plan.posts, chance, pools)];
  const { prepared, hashes } = prepare(texts.map(toExample), tables, chance);
  say(`${texts.length} texts, ${prepared.sentences.length} sentences, ${prepared.known} features`);
  return compress(fitSeveral(prepared, plan, chance, say), hashes, tables, plan.features);
}

function varied(corpora: readonly Marked[], plan: Plan, chance: Chance, pools: Pools): Marked[] {
  return corpora.flatMap((marked) => [
    ...Array.from({ length: plan.swaps }, () => withOtherNames(marked, chance, pools) ?? []).flat(),
    ...(chance.is(plan.otherCase) ? [inOtherCase(marked, chance)] : []),
  ]);
}
