import type { Pools } from "./lists.ts";
import type { Chance } from "./random.ts";

const TRADES =
  "Energi Energy Mutual Shipping Foods Systems Partners Logistics Pharma Capital Bank Insurance Motors Robotics Health Labs Analytics Software Consulting Textiles Breweries Rail Airlines Steel Chemicals Optics Media Retail Farms Water Studios Works Advisory Dynamics Networks Holding Versicherung Maschinenbau Werke Logistik Assurances Industries Technologies Group Solutions Ventures".split(
    " ",
  );
const FORMS = "AG GmbH SE Ltd PLC Inc AB NV SA Oy LLC & Co".split(" ");
const SOUNDS =
  "ba be bo bri ca ce cor da del dra el en fen fi flo gal gri har hel in ka kel kor la len lo lum ma mar mel mil mo na nel no nor or pel pen pi qua ra ren ri ro sa sel sil so tar tel ter ti to tra ul va ven vi vo wel wi xa yo zan zel".split(
    " ",
  );
const ENDS =
  "dale ford field wick berg nova tron lex max pad mate flow desk dock hub well stone wood gate bridge line mark sense cast loop sync forge nest grid beam path lane".split(
    " ",
  );

/** A name nobody has: of a company or a product. */
export function inventedWord(chance: Chance): string {
  let word = chance.of(SOUNDS);
  for (let more = chance.below(2); more >= 0; more--) word += chance.of(SOUNDS);
  if (chance.is(0.6)) word += chance.of(ENDS);
  return capital(word);
}

export function companyName(chance: Chance, pools: Pools): string {
  const kind = chance.next();
  if (kind < 0.4) return chance.of(pools.companies);
  const stem = chance.is(0.5)
    ? chance.of(pools.surnames)
    : chance.is(0.5)
      ? inventedWord(chance)
      : chance.of(pools.places);
  if (kind < 0.55) return inventedWord(chance);
  if (kind < 0.75) return `${stem} ${chance.of(TRADES)}`;
  if (kind < 0.85) return `${stem} ${chance.of(FORMS.slice(0, -2))}`;
  if (kind < 0.92) return `${stem} & ${chance.of(pools.surnames)}`;
  return `${stem} ${chance.of(TRADES)} ${chance.of(FORMS.slice(0, -2))}`;
}

export function productName(chance: Chance, pools: Pools): string {
  const name = chance.is(0.5) ? chance.of(pools.products) : inventedWord(chance);
  return chance.is(0.12) ? `${name} ${chance.of(["Pro", "Cloud", "Max", "One", "X", "2", "Go"])}` : name;
}

const PARTICLES = ["de", "van", "von", "van der", "de la", "da", "del", "El", "bin", "de Wolff"].slice(0, 9);

export function surname(chance: Chance, pools: Pools): string {
  const one = chance.of(pools.surnames);
  const kind = chance.next();
  if (kind < 0.07) return `${one}-${chance.of(pools.surnames)}`;
  if (kind < 0.12) return `${chance.of(PARTICLES)} ${one}`;
  if (kind < 0.14) return `${chance.of(["O'", "Mc", "D'", "Mac"])}${one}`;
  return one;
}

export function personName(chance: Chance, pools: Pools): string {
  const given = chance.is(0.04) ? `${chance.of(pools.given)}-${chance.of(pools.given)}` : chance.of(pools.given);
  const kind = chance.next();
  if (kind < 0.06) return `${given} ${capital(chance.of(SOUNDS)).slice(0, 1)}. ${surname(chance, pools)}`;
  if (kind < 0.08) return `${given.slice(0, 1)}. ${surname(chance, pools)}`;
  if (kind < 0.14) return `${given} ${chance.of(pools.given)} ${surname(chance, pools)}`;
  return `${given} ${surname(chance, pools)}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
