import type { Detector } from "../detector.ts";
import { LEXICON } from "../lexicon/index.ts";
import { addressDetector } from "./address.ts";
import { birthDateDetector } from "./birth-date.ts";
import { cardDetector } from "./card.ts";
import { childDetector } from "./child.ts";
import { customerRowDetector } from "./customer-row.ts";
import { directoryDetector } from "./directory.ts";
import { emailDetector } from "./email.ts";
import { ibanDetector } from "./iban.ts";
import { internalHostDetector } from "./internal-host.ts";
import { ipDetector } from "./ip.ts";
import { fromRule } from "./lexicon.ts";
import { missingDisclosureDetector } from "./missing-disclosure.ts";
import { nationalIdDetector } from "./national-id.ts";
import { passageDetector } from "./passage.ts";
import { patientStoryDetector } from "./patient-story.ts";
import { personDetector } from "./person.ts";
import { phoneDetector } from "./phone.ts";
import { protectedDocumentDetector } from "./protected-document.ts";
import { quotationDetector } from "./quotation.ts";
import { randomStringDetector } from "./random-string.ts";
import { recipeDetector } from "./recipe.ts";
import { riskWarningDetector } from "./risk-warning.ts";
import { secretDetector } from "./secret.ts";

/** Every detector of the engine. One that is not listed here does not run. */
export const DETECTORS: readonly Detector[] = [
  directoryDetector,
  emailDetector,
  phoneDetector,
  ibanDetector,
  cardDetector,
  nationalIdDetector,
  ipDetector,
  internalHostDetector,
  birthDateDetector,
  addressDetector,
  customerRowDetector,
  secretDetector,
  randomStringDetector,
  personDetector,
  childDetector,
  missingDisclosureDetector,
  passageDetector,
  patientStoryDetector,
  protectedDocumentDetector,
  quotationDetector,
  recipeDetector,
  riskWarningDetector,
  ...LEXICON.map(fromRule),
];
