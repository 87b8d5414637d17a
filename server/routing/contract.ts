import { z } from "zod";
import { Category } from "../detection/contract.ts";
import { SEVERITIES } from "../policy/words.ts";
import { GivenId, GivenText, GivenVersion } from "../shared/given.ts";
import { Surface } from "../shared/surfaces.ts";

/** How many of a group have to say yes. `two`: four eyes, two different people. */
export const NEEDS = ["any", "two", "all"] as const;
export type Need = (typeof NEEDS)[number];

export const ASSIGNMENTS = ["none", "round_robin", "least_loaded"] as const;
export type Assignment = (typeof ASSIGNMENTS)[number];

const Name = GivenText.trim().min(1).max(80);
const Day = z.iso.date();

/** When a rule fits: every list is any-of and doesn't narrow where it is empty; all of them have to hold. */
export const Conditions = z.strictObject({
  categories: z.array(Category).max(30).default([]),
  severityAtLeast: z.enum(SEVERITIES).nullable().default(null),
  surfaces: z.array(Surface).max(10).default([]),
  departments: z.array(Name).max(50).default([]),
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(50)
    .default([]),
  speaksForIssuer: z.boolean().nullable().default(null),
});
export type Conditions = z.output<typeof Conditions>;

/** Where a draft goes: its stations, one after the other or all at once. */
export const Path = z.strictObject({
  order: z.enum(["in_turn", "at_once"]),
  stages: z
    .array(z.strictObject({ groupId: GivenId, needs: z.enum(NEEDS) }))
    .min(1)
    .max(6),
});
export type Path = z.output<typeof Path>;

export const SaveRule = z.strictObject({
  /** Null for a new one. */
  ruleId: GivenId.nullable(),
  version: GivenVersion,
  name: Name,
  position: z.int().min(1).max(1_000),
  isOn: z.boolean(),
  conditions: Conditions,
  path: Path,
});
export type SaveRule = z.output<typeof SaveRule>;
export const RuleRef = z.strictObject({ ruleId: GivenId, version: GivenVersion });

export const SaveGroup = z.strictObject({
  groupId: GivenId.nullable(),
  version: GivenVersion,
  name: Name,
  isRestricted: z.boolean(),
  assignment: z.enum(ASSIGNMENTS),
  isActive: z.boolean(),
  memberIds: z.array(GivenId).max(200),
});
export type SaveGroup = z.output<typeof SaveGroup>;

export const SetDeputy = z
  .strictObject({ deputyId: GivenId, from: Day, until: Day })
  .refine(({ from, until }) => from <= until, { error: "The last day comes after the first.", path: ["until"] });
export type SetDeputy = z.output<typeof SetDeputy>;
export const DeputyRef = z.strictObject({ id: GivenId });

export const PlacePerson = z.strictObject({
  personId: GivenId,
  managerId: GivenId.nullable(),
  speaksForIssuer: z.boolean(),
  country: z.union([z.string().regex(/^[A-Z]{2}$/), z.literal("")]),
});
export type PlacePerson = z.output<typeof PlacePerson>;

const Minutes = z
  .int()
  .min(1)
  .max(60 * 24 * 60);
export const Deadlines = z.partialRecord(Surface, Minutes);
export type Deadlines = z.output<typeof Deadlines>;

export const ChangeReviewSettings = z
  .strictObject({
    version: GivenVersion,
    /** Seconds for which a decision can be taken back. */
    graceSeconds: z.int().min(0).max(60),
    /** ISO weekdays. */
    workDays: z.array(z.int().min(1).max(7)).min(1).max(7),
    /** Minutes after midnight in the organisation's zone. */
    workStart: z.int().min(0).max(1_439),
    workEnd: z.int().min(1).max(1_440),
    holidays: z.array(Day).max(400),
    /** Surface → working minutes. */
    deadlines: Deadlines,
    escalationGroupId: GivenId.nullable(),
    releaseGroupId: GivenId.nullable(),
    /** Of what was cleared or approved, how many in a hundred a second reviewer looks at. */
    secondLookPercent: z.int().min(0).max(100),
  })
  .refine(({ workStart, workEnd }) => workStart < workEnd, {
    error: "The day's work ends after it begins.",
    path: ["workEnd"],
  });
export type ChangeReviewSettings = z.output<typeof ChangeReviewSettings>;
export type ReviewSettings = ChangeReviewSettings;

/** What routing looks at. */
export const RoutedFacts = z.strictObject({
  surface: Surface,
  categories: z.array(Category).max(30),
  severity: z.enum(SEVERITIES),
  department: GivenText.max(120),
  country: GivenText.max(2),
  speaksForIssuer: z.boolean(),
});
export type RoutedFacts = z.output<typeof RoutedFacts>;
export const PreviewRoute = RoutedFacts.extend({ authorId: GivenId.nullable().default(null) });
export type PreviewRoute = z.output<typeof PreviewRoute>;

export interface GroupView {
  id: string;
  name: string;
  isRestricted: boolean;
  assignment: Assignment;
  isActive: boolean;
  version: number;
  members: { id: string; name: string }[];
  /** How many drafts wait for it. */
  waiting: number;
  /** The chat its messages are posted to; its address is a secret. */
  chat: "slack" | "teams" | null;
}

export interface RuleView extends Omit<SaveRule, "ruleId"> {
  id: string;
}

export interface DeputyView {
  id: string;
  /** Whether it is the reader who is away. */
  isOwn: boolean;
  personName: string;
  deputyName: string;
  from: string;
  until: string;
}

/** Who would get a draft, and why. */
export interface RouteView {
  /** Null where no rule fits: then any reviewer may decide it. */
  rule: string | null;
  order: Path["order"];
  stages: {
    group: string | null;
    needs: Need;
    members: string[];
    /** Who of the group is left out, and why. */
    leftOut: { name: string; why: "author" | "manager" }[];
    minutes: number;
  }[];
}
