import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { addressOf } from "../../address.ts";
import { db } from "../../db/client.ts";
import { spend } from "../../limits.ts";
import { verifyPassword } from "../password.ts";
import { refusingByCode } from "./refusal.ts";

const Given = z.object({ email: z.string().trim().toLowerCase().max(200), password: z.string().max(200) });

/** Sign-in with a local account. Limited by account and by address; an unknown account takes as long as a known one. */
export function passwordProvider() {
  return CredentialsProvider({
    id: "password",
    credentials: { email: {}, password: {} },
    authorize: (raw, request) =>
      refusingByCode(async () => {
        const given = Given.safeParse(raw);
        if (!given.success) return null;
        await limit(given.data.email, addressOf(new Headers(request.headers)));
        const person = await db().person.findUnique({
          where: { email: given.data.email },
          select: { id: true, name: true, passwordHash: true, isActive: true },
        });
        const fits = await verifyPassword(given.data.password, person?.passwordHash ?? null);
        return fits && person?.isActive ? { id: person.id, name: person.name } : null;
      }),
  });
}

async function limit(email: string, address: string | null): Promise<void> {
  await spend(db(), "signIn", `account:${email}`);
  if (address !== null) await spend(db(), "signIn", `address:${address}`);
}
