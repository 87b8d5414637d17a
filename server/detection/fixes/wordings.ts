import type { Language } from "../../shared/language.ts";
import type { Tag } from "../contract.ts";

/** Words to put in place of a passage. German ones by case: after nothing, as in "für …", as in "mit …". */
export interface Wording {
  en: string;
  de: readonly [nominative: string, accusative: string, dative: string];
}

const the = (en: string, nominative: string, accusative: string, dative: string): Wording => ({
  en,
  de: [nominative, accusative, dative],
});
const same = (en: string, de: string): Wording => the(en, de, de, de);

const CLIENT = the("a client", "ein Kunde", "einen Kunden", "einem Kunden");
const PROJECT = the("an internal project", "ein internes Projekt", "ein internes Projekt", "einem internen Projekt");
const COLLEAGUE = same("a colleague", "jemand aus dem Team");
const SOMEBODY = same("somebody we worked with", "jemand aus dem Projekt");
/** The passage goes: there's nothing to put in its place. */
const NOTHING = same("", "");

/** Of whom or what is named. What isn't listed has no words that could stand for it. */
export const BY_TAG: Partial<Record<Tag, Wording>> = {
  colleague: COLLEAGUE,
  colleague_private: COLLEAGUE,
  outside_person: SOMEBODY,
  weak_name: SOMEBODY,
  public_figure: SOMEBODY,
  child: the("a child", "ein Kind", "ein Kind", "einem Kind"),
  confidential_client: CLIENT,
  guessable_client: CLIENT,
  codename: PROJECT,
  codename_hint: PROJECT,
  unreleased_product: the(
    "one of our products",
    "eines unserer Produkte",
    "eines unserer Produkte",
    "einem unserer Produkte",
  ),
  method: the("our own method", "unsere eigene Methode", "unsere eigene Methode", "unserer eigenen Methode"),
  corporate_voice: same("I believe", "ich finde,"),
  ...{ secret: NOTHING, identifier: NOTHING, contact: NOTHING, quotation: NOTHING, distribution_mark: NOTHING },
  ...{
    self_declared: NOTHING,
    special_category: NOTHING,
    health: NOTHING,
    pay_or_dismissal: NOTHING,
    dispute: NOTHING,
  },
  ...{ promise: NOTHING, inside: NOTHING, redundancy: NOTHING, incident: NOTHING, premises: NOTHING },
  ...{ internal_system: NOTHING, client_work: NOTHING },
};

/** Where the kind of thing says more than what it is about. */
export const BY_ENTITY = {
  EMAIL: the("our team mailbox", "unser Teampostfach", "unser Teampostfach", "unserem Teampostfach"),
  PHONE: the("our contact page", "unsere Kontaktseite", "unsere Kontaktseite", "unserer Kontaktseite"),
  IP: the("an internal address", "eine interne Adresse", "eine interne Adresse", "einer internen Adresse"),
  URL: the("an internal system", "ein internes System", "ein internes System", "einem internen System"),
} as const satisfies Record<string, Wording>;

/** Sentences to begin the text with. */
export const OPENINGS: Partial<Record<Tag, (organisation: string) => Record<Language, string>>> = {
  no_disclosure: (organisation) => ({
    en: `Full disclosure: I work at ${organisation}.`,
    de: `Transparenz: Ich arbeite bei ${organisation}.`,
  }),
  no_risk_warning: () => ({
    en: "Capital at risk: the value can fall as well as rise.",
    de: "Risikohinweis: Ein Kapitalverlust ist möglich.",
  }),
};
