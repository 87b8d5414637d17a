import { z } from "zod";

const person = { personId: z.string(), personName: z.string() };

/** Who the organisation is, who joins, changes and signs in. */
export const PEOPLE_EVENTS = [
  z.object({ type: z.literal("organisation.set_up"), name: z.string() }),
  z.object({ type: z.literal("person.added"), ...person, role: z.string(), how: z.string() }),
  z.object({
    type: z.literal("person.changed"),
    ...person,
    role: z.string(),
    wasRole: z.string(),
    isActive: z.boolean(),
  }),
  z.object({
    type: z.literal("person.placed"),
    ...person,
    managerName: z.string().nullable(),
    country: z.string(),
    speaksForIssuer: z.boolean(),
  }),
  z.object({
    type: z.literal("person.deputy_set"),
    ...person,
    deputyName: z.string(),
    from: z.string(),
    until: z.string(),
  }),
  z.object({ type: z.literal("person.deputy_ended"), ...person, deputyName: z.string() }),
  z.object({ type: z.literal("person.signed_in"), ...person, how: z.string() }),
  z.object({ type: z.literal("person.signed_out"), ...person }),
  z.object({ type: z.literal("person.sessions_revoked"), ...person, count: z.number().int() }),
] as const;
