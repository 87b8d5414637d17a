import type { Pools } from "./lists.ts";
import type { Chance } from "./random.ts";

const TRADES =
  "Energi Energy Mutual Shipping Foods Systems Partners Logistics Pharma Capital Bank Insurance Motors Robotics Health Labs Analytics Software Consulting Textiles Breweries Rail Airlines Steel Chemicals Optics Media Retail Farms Water Studios Works Advisory Dynamics Networks Holding Versicherung Maschinenbau Werke Logistik Assurances Industries Technologies Group Solutions Ventures".split(
    " ",
  );
const FORMS = "AG GmbH SE Ltd PLC Inc AB NV SA Oy LLC".split(" ");
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
  if (kind < 0.85) return `${stem} ${chance.of(FORMS)}`;
  if (kind < 0.92) return `${stem} & ${chance.of(pools.surnames)}`;
  return `${stem} ${chance.of(TRADES)} ${chance.of(FORMS)}`;
}

export function productName(chance: Chance, pools: Pools): string {
  const name = chance.is(0.5) ? chance.of(pools.products) : inventedWord(chance);
  return chance.is(0.12) ? `${name} ${chance.of(["Pro", "Cloud", "Max", "One", "X", "2", "Go"])}` : name;
}

const PARTICLES = ["de", "van", "von", "van der", "de la", "da", "del", "El", "bin"];

/** Given names which are words, months and towns as well: the texts tell which they are. */
const AMBIGUOUS =
  "Joy April Hope Will Mark Grace Faith Dawn Rose May June Summer Autumn Bill Frank Grant Chase Art Drew Pat Sue Rob Jack Penny Melody Chelsea Austin Charlotte Victoria Paris Brooklyn Jordan Georgia Max Rich Ernest Hunter Carter Robin Amber Ruby Iris Ivy Lily Olive Pearl Jasper Miles Dale Heath Cliff Chip Gene Ray August Patience Mercy Harmony Sky River Dakota Sierra Florence Sydney Madison Jackson Lincoln Faith Constance Ernst Mut Sol Luz Paz Mercedes Rocio Pilar Dolores Cruz Angel Rosa Clement Pascal Aurore Claire".split(
    " ",
  );
const AMBIGUOUS_SHARE = 0.08;

export function givenName(chance: Chance, pools: Pools): string {
  return chance.of(chance.is(AMBIGUOUS_SHARE) ? AMBIGUOUS : pools.given);
}

export function surname(chance: Chance, pools: Pools): string {
  const one = chance.of(pools.surnames);
  const kind = chance.next();
  if (kind < 0.07) return `${one}-${chance.of(pools.surnames)}`;
  if (kind < 0.12) return `${chance.of(PARTICLES)} ${one}`;
  if (kind < 0.14) return `${chance.of(["O'", "Mc", "D'", "Mac"])}${one}`;
  return one;
}

export function personName(chance: Chance, pools: Pools): string {
  const given = chance.is(0.04) ? `${chance.of(pools.given)}-${chance.of(pools.given)}` : givenName(chance, pools);
  const kind = chance.next();
  if (kind < 0.06) return `${given} ${capital(chance.of(SOUNDS)).slice(0, 1)}. ${surname(chance, pools)}`;
  if (kind < 0.08) return `${given.slice(0, 1)}. ${surname(chance, pools)}`;
  if (kind < 0.14) return `${given} ${chance.of(pools.given)} ${surname(chance, pools)}`;
  return `${given} ${surname(chance, pools)}`;
}

const NOUNS =
  "Arbeit Auftrag Ausbildung Bericht Betrieb Branche Daten Dienst Druck Einkauf Energie Entwicklung Erfolg Ergebnis Fabrik Fach Familie Fehler Förderung Forschung Frage Führung Gesetz Gesundheit Gewerk Grenze Handel Handwerk Haus Kosten Kraft Kreis Kunde Lager Leben Leistung Leitung Lieferung Lohn Markt Maschine Messe Mittel Netz Ordnung Personal Pflege Plan Planung Politik Preis Produkt Projekt Prozess Prüfung Qualität Raum Recht Regel Reise Sache Schule Sicherheit Software Sprache Staat Stadt Stelle Steuer Strom Studie Technik Teil Termin Umwelt Unternehmen Verband Verkehr Vertrag Verwaltung Wahl Wandel Wasser Weg Werk Wert Wettbewerb Wirtschaft Wissen Woche Zahl Zeit Zentrum Ziel Zukunft Minister Präsident Sprecher Leiter Berater Fahrer Händler Bürger Wähler Trainer Spieler Partei Kirche Krieg Frieden Insel Küste Fluss Berg Jahrhundert König Kaiser Heer Armee Bevölkerung Landschaft Gemeinde Bezirk Gericht Polizei Musik Album Film Roman Dichter Maler Sänger".split(
    " ",
  );
const JOINTS = ["", "", "s", "s", "en"];

/** A German noun, often put together from two: capitalised, and nobody. */
export function germanNoun(chance: Chance): string {
  const first = chance.of(NOUNS);
  return chance.is(0.5) ? first : `${first}${chance.of(JOINTS)}${chance.of(NOUNS).toLowerCase()}`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
