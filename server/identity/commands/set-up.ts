import { type Recorder, recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SetUp } from "../contract.ts";
import { hashPassword } from "../password.ts";
import { lockFounding } from "./lock-founding.ts";

/** What else has to exist from the first moment: the first policy. */
export type Begin = (tx: Tx, recorder: Recorder) => Promise<void>;

interface Founding {
  organisation: { name: string; industry: string; regions: string[]; zone: string; isSample: boolean };
  admin: { name: string; email: string; department: string; passwordHash: string | null };
}

/**
 * Makes the organisation and its first admin from a form.
 * @throws DomainError setup.done
 */
export async function setUp(deps: { db: Db; now: () => Date }, input: SetUp, begin: Begin): Promise<void> {
  const { organisation: name, zone, password, ...admin } = input;
  const passwordHash = await hashPassword(password);
  const organisation = { name, zone, industry: "", regions: [], isSample: false };
  await foundOrganisation(deps, { organisation, admin: { ...admin, department: "", passwordHash } }, begin);
}

/**
 * Makes the organisation and its first admin. Possible only while nobody exists; the lock decides a race of two.
 * `begin` works in the same transaction.
 * @throws DomainError setup.done
 */
export async function foundOrganisation(
  deps: { db: Db; now: () => Date },
  { organisation, admin }: Founding,
  begin: Begin,
): Promise<{ id: string; name: string }> {
  return transact(deps.db, async (tx) => {
    await lockFounding(tx);
    if ((await tx.person.count()) > 0 || (await tx.organisation.count()) > 0) throw new DomainError("setup.done");
    const createdAt = deps.now();
    const first = { id: newId("person"), name: admin.name };
    const recorder = { actor: first, now: deps.now };
    await tx.organisation.create({
      data: { ...organisation, id: newId("organisation"), internalDomains: [], sites: [], createdAt },
      select: { id: true },
    });
    await tx.person.create({ data: { ...admin, ...first, role: "ADMIN", createdAt }, select: { id: true } });
    await recordEvent(tx, recorder, { type: "organisation.set_up", name: organisation.name });
    await recordEvent(tx, recorder, {
      type: "person.added",
      personId: first.id,
      personName: first.name,
      role: "ADMIN",
      how: "first admin",
    });
    await begin(tx, recorder);
    return first;
  });
}
