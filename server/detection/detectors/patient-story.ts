import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import type { PlainReason } from "../reasons.ts";
import { healthOrganisation } from "./example-organisation.ts";

const HEALTHCARE = /health|hospital|clinic|medic|care|pharma|klinik|krankenhaus|santé|hôpital|salud|sanitari/iu;
const PATIENT =
  /(?<![\p{L}])(?:patients?|(?:little|young|old|elderly) (?:girl|boy|man|woman|lady|gentleman)|newborn|baby|toddler|(?:a|the|an|my) \d{1,3}[- ]year[- ]old|man|woman|boy|girl|mother|father|mum|dad|patientin|patienten?|junge|mädchen|frau|mann|patiente|fillette|garçon|femme|homme|paciente|niñ[oa]|mujer|hombre|señor[a]?)(?![\p{L}])/iu;
const CARE =
  /(?<![\p{L}])(?:admitted|discharged|operated|surgery|treat\p{L}{0,4}|ward|unit|icu|a&e|e\.?r\.?|emergency|diagnos\p{L}{1,4}|transplant\p{L}{0,2}|delivered|saved|coded|died|passed away|recover\p{L}{0,3}|chemo|theatre|nurses?|shift|station|operiert|behandelt|aufgenommen|notaufnahme|hospitalisé\p{L}{0,1}|opéré\p{L}{0,1}|urgences|ingresad[oa]|operad[oa]|urgencias|planta)(?![\p{L}])/iu;

/** Details each of which narrows the circle. */
const DETAILS: readonly (readonly [PlainReason, RegExp])[] = [
  [
    "patient_age",
    /(?<![\p{L}\p{N}])(?:\d{1,3}[- ]?(?:years?|yrs?|year)[- ]?old|aged? \d{1,3}|\d{1,3} (?:jahre alt|ans|años)|\d{1,2}[- ](?:month|week|day)s?[- ]old|\d{1,3}-jährige\p{L}{0,1}|in (?:his|her) (?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))(?![\p{L}])/iu,
  ],
  [
    "patient_occupation",
    /(?<![\p{L}])(?:teacher|firefighter|farmer|nurse|pilot|driver|mayor|priest|pastor|coach|baker|butcher|carpenter|plumber|electrician|lawyer|judge|policeman|police officer|soldier|fisherman|student|pensioner|lehrer(?:in)?|landwirt|bürgermeister|institut(?:eur|rice)|agricult(?:eur|rice)|maire|profesor[a]?|alcalde|maestr[oa]|bombero)(?![\p{L}])/iu,
  ],
  [
    "patient_place",
    /(?<![\p{L}])(?:from|of|in|near|aus|bei|de|à|cerca de)\s(?!January|February|March|April|May|June|July|August|September|October|November|December|Intensive|Emergency|Room|Ward|Unit)\p{Lu}\p{Ll}{2,20}(?:\s\p{Lu}\p{Ll}{2,20})?/u,
  ],
  [
    "patient_day",
    /(?<![\p{L}])(?:(?:last |on |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:night|week)|yesterday|tonight|this morning|christmas (?:eve|day)|new year's eve|on \d{1,2} \p{L}{3,9}|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|letzte (?:nacht|woche)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|anoche|ayer|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?![\p{L}])/iu,
  ],
  [
    "patient_illness",
    /(?<![\p{L}])(?:rare|sarcoma|glioblastoma|als|huntington\p{L}{0,2}|cystic fibrosis|sickle cell|guillain|creutzfeldt|ebola|tetanus|rabies|meningitis|sepsis|aneurysm|stroke|cardiac arrest|heart transplant|overdose|gunshot|stab(?:bed|bing)|burns?|crash|accident|leuk\p{L}{2,5}|lymphoma|tumou?r|cancer|seltene\p{L}{0,1}|hirnblutung|unfall|maladie rare|avc|accident|enfermedad rara|ictus)(?![\p{L}])/iu,
  ],
  [
    "patient_unit",
    /(?<![\p{L}])(?:ward \d{1,2}|room \d{1,4}|bed \d{1,3}|icu|nicu|picu|burns unit|stroke unit|maternity(?: ward)?|oncology|dialysis unit|labou?r ward|a&e|intensivstation|kreißsaal|réanimation|maternité|uci)(?![\p{L}])/iu,
  ],
];
const REACH = 420;

function detect(document: Document): Candidate[] {
  if (!HEALTHCARE.test(document.context.organisation.industry)) return [];
  const patient = PATIENT.exec(document.text);
  if (patient === null) return [];
  const start = Math.max(0, patient.index - REACH / 2);
  const passage = document.text.slice(start, patient.index + REACH);
  if (
    !CARE.test(passage) ||
    /(?<![\p{L}])(?:awareness|statistics|on average|study|studies|research|guideline)(?![\p{L}])/iu.test(passage)
  )
    return [];
  const details = DETAILS.flatMap(([code, pattern]) => {
    const match = pattern.exec(passage);
    return match === null ? [] : [{ code, start: start + match.index, end: start + match.index + match[0].length }];
  });
  if (details.length < 2) return [];
  return [
    {
      start: Math.min(patient.index, ...details.map((detail) => detail.start)),
      end: Math.max(patient.index + patient[0].length, ...details.map((detail) => detail.end)),
      category: "health_data",
      entity: null,
      tag: "patient_story",
      confidence: details.length > 2 ? 0.88 : 0.72,
      why: [evidence("density", "one_patient"), ...details.map(({ code }) => evidence("density", code))],
    },
  ];
}

const context = { organisation: healthOrganisation };

export const patientStoryDetector: Detector = {
  id: "patient-story",
  detect,
  examples: {
    match: [
      { text: "Last Tuesday we discharged a 41-year-old teacher from Fernhill after her sarcoma surgery.", context },
      {
        text: "Gestern haben wir einen 9 Jahre alt gewordenen Jungen aus Ulm operiert, er ist Patient der Intensivstation.",
        context,
      },
    ],
    pass: [
      { text: "Proud of our nurses. A patient said thank you.", context },
      { text: "A 41-year-old teacher from Fernhill won the lottery last Tuesday.", context: {} },
    ],
  },
};
