import { z } from "zod";
import { GivenId, GivenText } from "../shared/given.ts";

/** What is printed in one go, within a second. */
export const CUSTOMER_LIMITS = { maxBytes: 10_000_000, maxRows: 100_000, maxColumns: 20 } as const;

export const RegisterCustomers = z.strictObject({
  name: GivenText.trim().min(2).max(200),
  /** Headings of the columns to compare; without any, those that are recognised. */
  columns: z.array(GivenText.max(200)).max(CUSTOMER_LIMITS.maxColumns).default([]),
});
export type RegisterCustomers = z.output<typeof RegisterCustomers>;

export const RemoveCustomers = z.strictObject({ id: GivenId });

/** A customer table as admins see it: how much of it is known, never what it says. */
export interface CustomerTableView {
  id: string;
  name: string;
  columns: string[];
  rows: number;
  prints: number;
  registeredBy: string;
  registeredAt: Date;
}

/** How a column's cells are compared, by what its heading says; the first that fits. */
const HEADINGS = [
  ["email", /e-?mail|courriel|correo/iu],
  [
    "number",
    /phone|mobile|telefon|\btel\b|handy|téléphone|portable|account|konto|compte|iban|customer.?(?:no|number|id)|kunden.?(?:nr|nummer)|n°|contract|vertrag|policy|card|member|invoice|birth|geburt|naissance|national.?id|tax|\bvat\b/iu,
  ],
  ["given_name", /first.?name|given.?name|vorname|prénom|prenom|nombre/iu],
  ["surname", /last.?name|surname|family.?name|nachname|familienname|^nom$|apellido/iu],
  ["name", /name|company|firma|société|contact|customer|kunde|client/iu],
] as const;

type KnownKind = (typeof HEADINGS)[number][0];

/** What a column holds by its heading; null for one that is left out unless somebody chooses it. */
export function kindOfHeading(heading: string): KnownKind | null {
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
