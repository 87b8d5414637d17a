import { z } from "zod";

/** The fields of a profile that are texts. Each is a draft of its own: refusing one leaves the others as they are. */
export const PROFILE_PARTS = ["headline", "about", "experience"] as const;
export const ProfilePart = z.enum(PROFILE_PARTS);
export type ProfilePart = z.infer<typeof ProfilePart>;

/** UTF-16 code units LinkedIn takes, as looked up on 23 November 2026; sources differ on `about` (one list says 2,000). */
const LIMITS: Record<ProfilePart, number> = { headline: 220, about: 2_600, experience: 2_000 };

/** How long a text may be: what the policy allows on the surface, and no more than the field takes. */
export function limitOf(surfaceLimit: number, part: ProfilePart | null): number {
  return part === null ? surfaceLimit : Math.min(surfaceLimit, LIMITS[part]);
}

/** As the database has it. */
export function parsePart(value: string | null): ProfilePart | null {
  return ProfilePart.safeParse(value).data ?? null;
}
