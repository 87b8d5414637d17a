import fs from "node:fs";
import path from "node:path";
import { hashText } from "../../../detection/names/hash.ts";
import type { StaticMap } from "../../../detection/names/static-map.ts";
import { foldWord, sentencesOf } from "../../../detection/names/tokens.ts";
import { keyOfWords, LISTED, LISTED_BITS } from "../../../detection/names/word-lists.ts";
import { buildMap } from "./build-map.ts";

/** Names to fill templates with, as the lists have them. */
export interface Pools {
  given: string[];
  surnames: string[];
  companies: string[];
  products: string[];
  places: string[];
  universities: string[];
}

const LEGAL =
  /[,\s]+(?:inc|corp|corporation|co|ltd|llc|plc|s\.?a|n\.?v|ag|se|group|holdings?|de|company|limited|trust|lp|l\.p)\.?(?:\s?\/\p{L}+\/?)?$/iu;
const COMMON_GIVEN = 1200;
const COMMON_SURNAMES = 3000;
const SURNAMES = 45_000;
/** So common as a given name that a town of that name matters less. */
const WELL_KNOWN = 400;

export function readLists(folder: string): { pools: Pools; lists: StaticMap } {
  const lines = (file: string): string[] =>
    fs
      .readFileSync(path.join(folder, file), "utf8")
      .split("\n")
      .flatMap((line) => line.split("\t")[0]?.trim() || []);
  const american = lines("given_us_ssa.tsv");
  const world = lines("forenames_world_cc0.tsv").filter(isLatin);
  const census = lines("surnames_us_census2000.txt").slice(0, SURNAMES);
  const surnames = lines("surnames_world_cc0.tsv").filter(isLatin);
  const companies = [...lines("companies_sec.txt"), ...lines("companies_sp500.txt")].map(withoutLegalForm);
  const brands = lines("brands_osm_nsi.txt").filter(isLatin);
  const products = lines("brands_products_simpleicons.txt");
  const cities = lines("cities_geonames.txt");
  const regions = lines("countries_regions.txt");
  const entries = new Map<number, number>();
  add(entries, LISTED.given, american);
  add(entries, LISTED.commonGiven | LISTED.given, [...american.slice(0, COMMON_GIVEN), ...world]);
  add(entries, LISTED.surname, [...census, ...surnames]);
  add(entries, LISTED.commonSurname, [...census.slice(0, COMMON_SURNAMES), ...surnames]);
  add(entries, LISTED.company, companies);
  add(entries, LISTED.brand, brands);
  add(entries, LISTED.product, products);
  add(entries, LISTED.city, cities);
  add(entries, LISTED.region, regions);
  const alsoPlaces = new Set([...regions, ...cities]);
  for (const name of american.slice(0, WELL_KNOWN)) alsoPlaces.delete(name);
  return {
    lists: buildMap(entries, LISTED_BITS),
    pools: {
      given: [...american.slice(0, 2500), ...world, ...world].filter((name) => !alsoPlaces.has(name)),
      surnames: [...census.slice(0, 12_000), ...surnames, ...surnames],
      companies: [...companies, ...lines("companies_sp500.txt"), ...brands.filter((_, index) => index % 3 === 0)],
      products,
      places: [...cities.filter((_, index) => index % 4 === 0), ...regions.slice(0, 1500)],
      universities: lines("universities.txt").filter(isLatin),
    },
  };
}

function add(entries: Map<number, number>, bits: number, names: readonly string[]): void {
  for (const name of names) {
    const words = sentencesOf(name)
      .flat()
      .map(({ folded }) => folded);
    const [first] = words;
    if (first === undefined || words.length > 4 || !/\p{L}/u.test(name)) continue;
    const put = (key: number, more: number) => entries.set(key, (entries.get(key) ?? 0) | more);
    put(keyOfWords(words), bits);
    if (words.length > 1) put(hashText(foldWord(first)), LISTED.opens);
  }
}

function withoutLegalForm(name: string): string {
  let shorter = name;
  for (let cut = shorter.replace(LEGAL, ""); cut !== shorter; cut = shorter.replace(LEGAL, "")) shorter = cut;
  return shorter || name;
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{M}]+$/u.test(name);
}
