import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { db } from "../../db/client.ts";
import { isSampleMode } from "../queries.ts";
import { refusingByCode } from "./refusal.ts";

const Choice = z.object({ personId: z.string().max(64) });

/** Sign-in by choosing a sample person. Refused unless the environment and the organisation in the database are both a sample's. */
export function sampleProvider() {
  return CredentialsProvider({
    id: "sample",
    credentials: { personId: {} },
    authorize: (raw) =>
      refusingByCode(async () => {
        const choice = Choice.safeParse(raw);
        if (!choice.success || !(await isSampleMode(db()))) return null;
        return db().person.findFirst({
          where: { id: choice.data.personId, isActive: true },
          select: { id: true, name: true },
        });
      }),
  });
}
