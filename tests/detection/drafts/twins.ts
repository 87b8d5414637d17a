import type { Category, DetectionContext } from "../../../server/detection/contract.ts";
import {
  exampleOrganisation,
  healthOrganisation,
  listedOrganisation,
} from "../../../server/detection/detectors/example-organisation.ts";

/** Two drafts alike in words: one must be seen by a person, for the reason given, the other may pass. */
export interface Twins {
  category: Category;
  seen: string;
  passes: string;
  context?: Partial<DetectionContext>;
}

const listed = { organisation: listedOrganisation };
const health = { organisation: healthOrganisation };
const wealth = { organisation: { ...exampleOrganisation, industry: "wealth management" } };

export const TWINS: readonly Twins[] = [
  {
    category: "client_name",
    seen: "Three weeks on site with PENHALLOW FOODS and I still dream of conveyor belts.",
    passes: "Three weeks on site with a food producer and I still dream of conveyor belts.",
  },
  {
    category: "client_name",
    seen: "Penhallow's warehouse team taught me more than any course.",
    passes: "The warehouse team of Wexcombe City Council taught me more than any course.",
  },
  {
    category: "project_codename",
    seen: "Last night of #lanternfish, pizza for everybody!",
    passes: "Last night of the data migration, pizza for everybody!",
  },
  {
    category: "person_name",
    seen: "Danke an Frau Kessler vom Einkauf für ihre Geduld mit uns.",
    passes: "Danke an den Einkauf für die Geduld mit uns.",
  },
  {
    category: "person_name",
    seen: "Wonderful evening with Ottilie Brandvold and Joaquim Sarmento after the workshop.",
    passes: "Wonderful evening by the river in Porto after the workshop.",
  },
  {
    category: "roadmap",
    seen: "Big news soon: our Fernhill depot closes in March and everything moves to the coast.",
    passes: "Our Fernhill depot closes at six on Fridays, so come early.",
  },
  {
    category: "roadmap",
    seen: "Can't wait: Tidepool Air 2 does offline charts!",
    passes: "Can't wait to show you offline charts at our webinar next week. I work at Northlight on Tidepool.",
  },
  {
    category: "financial",
    seen: "Was für ein Monat: Unser Umsatz liegt bei 4,2 Mio. Euro, 12 % über Plan.",
    passes: "Was für ein Monat: Laut Studie liegt der Umsatz der Branche bei 4,2 Mrd. Euro.",
  },
  {
    category: "financial",
    seen: "We quoted them £1,900 per consultant day and they got 20% off in the end.",
    passes: "Early bird tickets are £190, with 20% off for students.",
  },
  {
    category: "inside_information",
    seen: "Notre chiffre d'affaires du trimestre dépasse 95 millions d'euros, publication mardi.",
    passes: "Comme annoncé mardi, notre chiffre d'affaires dépasse 31 millions d'euros.",
    context: listed,
  },
  {
    category: "inside_information",
    seen: "Due diligence all weekend, we are about to acquire a glass maker in Metz.",
    passes: "A history of the glass makers of Metz, and why they merged in 1904.",
    context: listed,
  },
  {
    category: "hr_info",
    seen: "We're cutting 60 jobs at the coast site after Easter, the team hears on Monday.",
    passes: "If you were laid off this week, my inbox is open and we are hiring.",
  },
  {
    category: "hr_info",
    seen: "Our sales lead was fired on Friday, he had it coming.",
    passes: "I was fired at 23 and it was the making of me.",
  },
  {
    category: "health_data",
    seen: "Thinking of our colleague Margaret Oyelaran, who starts radiotherapy on Monday.",
    passes: "Thinking of everyone who works in radiotherapy today. I start my training on Monday.",
  },
  {
    category: "health_data",
    seen: "On Saturday night a 52-year-old farmer from Brackley came to our ICU with sepsis. He walked out today.",
    passes: "Sepsis kills. Learn the signs, share the poster, ask your nurse.",
    context: health,
  },
  {
    category: "legal_matter",
    seen: "Our lawyers expect the arbitration to cost us about €2 million. Sleepless.",
    passes: "Five things I learned in a course on arbitration. Number one: listen.",
  },
  {
    category: "security_detail",
    seen: "Fun fact: our payroll server is still unpatched and reachable from the internet.",
    passes: "Tip of the day: never leave a server unpatched and reachable from the internet.",
  },
  {
    category: "expertise",
    seen: "Our recipe: we proof the dough 14 hours at 4 degrees, bake at 238 degrees for 11 minutes, steam for 90 seconds.",
    passes: "Our bakery opened 14 years ago with 4 people and 1 oven. Today 11 of us get up at 3.",
  },
  {
    category: "third_party_content",
    seen: "Aus dem Lastenheft (nur für den internen Gebrauch): wir liefern alles bis Mai.",
    passes: "Wie man ein gutes Lastenheft schreibt: kurz, klar, prüfbar.",
  },
  {
    category: "confidentiality_marker",
    seen: "Je ne devrais pas le dire, mais on a gagné !",
    passes: "Je le dis souvent : on gagne en équipe.",
  },
  {
    category: "regulated_claim",
    seen: "Our bond fund never loses. Put your savings in before Friday!",
    passes: "Any fund can lose value. Capital is at risk, and you may get back less than you put in.",
    context: wealth,
  },
  {
    category: "missing_disclosure",
    seen: "Hands down the best tide app is Tidepool, I recommend it to every skipper.",
    passes: "I work at Northlight, so I'm biased: the best tide app is Tidepool.",
  },
  {
    category: "personal_data",
    seen: "For tickets text my neighbour on +44 7700 900123.",
    passes: "For tickets see our website, stand 44, hall 7, row 900.",
  },
  {
    category: "credential",
    seen: "Why does this fail? mysql://crm:Tern%Gull42@db1.northlight.example/crm",
    passes: "Why does this fail? mysql://user:password@localhost/crm",
  },
  {
    category: "hr_info",
    seen: "We offered the candidate £45k and she took it, although the budget was 60.",
    passes: "I earn £45k as a nurse, and we talk about our pay at the union meeting.",
  },
];
