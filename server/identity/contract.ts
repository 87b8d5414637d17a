import { z } from "zod";
import { ROLES } from "../shared/actor.ts";
import { GivenId, GivenText, GivenVersion } from "../shared/given.ts";
import { COMMAND_IDS, OWN_KEY } from "../shared/keys.ts";
import { LANGUAGES } from "../shared/language.ts";

export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Length is what makes a password hard to guess (NIST SP 800-63B): no rules on signs. */
const Password = z.string().min(12, "Use at least 12 characters.").max(200);
const Email = z.email().max(200).toLowerCase();
const Name = GivenText.trim().min(1, "Give a name.").max(120);

export const SetUp = z.strictObject({
  organisation: Name,
  name: Name,
  email: Email,
  password: Password,
  /** IANA zone of the browser. */
  zone: z.string().max(64).refine(isZone, "Give a time zone such as Europe/Dublin."),
});
export type SetUp = z.output<typeof SetUp>;

export const AddPerson = z.strictObject({
  name: Name,
  email: Email,
  role: Role,
  department: GivenText.trim().max(120).default(""),
  /** Null where the person signs in with single sign-on. */
  password: Password.nullable().default(null),
});
export type AddPerson = z.output<typeof AddPerson>;

export const ChangePerson = z.strictObject({
  personId: GivenId,
  version: GivenVersion,
  role: Role,
  isActive: z.boolean(),
});
export type ChangePerson = z.output<typeof ChangePerson>;

export const ChooseLanguage = z.strictObject({ language: z.enum(LANGUAGES) });
export type ChooseLanguage = z.output<typeof ChooseLanguage>;

/** Keys of somebody's own. A letter is the same in either case. */
export const ChangeKeys = z.strictObject({
  isOn: z.boolean(),
  changed: z.partialRecord(z.enum(COMMAND_IDS), GivenText.max(4).toLowerCase().regex(OWN_KEY)),
});
export type ChangeKeys = z.output<typeof ChangeKeys>;

export const PersonRef = z.strictObject({ personId: GivenId });

export interface PersonView {
  id: string;
  name: string;
  email: string;
  role: Role;
  department: string;
  /** Who leads them; never decides about their pay or conflict. */
  managerId: string | null;
  /** ISO 3166 alpha-2, or nothing. */
  country: string;
  speaksForIssuer: boolean;
  isActive: boolean;
  version: number;
  /** Null where the person has never signed in. */
  lastSeenAt: Date | null;
  openSessions: number;
}

/** A sample person, as the sample sign-in page shows them. */
export interface SamplePerson {
  id: string;
  name: string;
  role: Role;
  department: string;
}

/** Ways in that this installation offers. */
export interface SignInWays {
  isSample: boolean;
  oidcName: string | null;
  hasPeople: boolean;
}

function isZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat("en", { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}
