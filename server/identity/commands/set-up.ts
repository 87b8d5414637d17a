import { type Recorder, recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SetUp } from "../contract.ts";
import { hashPassword } from "../password.ts";

/** What else has to exist from the first moment. */
export type Begin = (tx: Tx, recorder: Recorder) => Promise<void>;

/**
 * Makes the organisation and its first admin. Possible only while nobody exists: the one row of `organisation`
 * decides a race between two set-ups. `begin` publishes the first policy in the same transaction.
 * @throws DomainError setup.done
 */
export async function setUp(
  deps: { db: Db; now: () => Date },
  input: SetUp,
  begin: Begin,
): Promise<{ id: string; name: string }> {
  const passwordHash = await hashPassword(input.password);
  return transact(deps.db, async (tx) => {
    await tx.$executeRaw`LOCK TABLE organisation IN EXCLUSIVE MODE`;
    const people = await tx.person.count();
    if (people > 0 || (await tx.organisation.count()) > 0) throw new DomainError("setup.done");
    const at = deps.now();
    const admin = { id: newId("person"), name: input.name };
    const recorder = { actor: admin, now: deps.now };
    await tx.organisation.create({
      data: {
        id: newId("organisation"),
        name: input.organisation,
        zone: input.zone,
        createdAt: at,
        regions: [],
        internalDomains: [],
        sites: [],
      },
      select: { id: true },
    });
    await tx.person.create({
      data: { ...admin, email: input.email, role: "ADMIN", passwordHash, createdAt: at },
      select: { id: true },
    });
    await recordEvent(tx, recorder, { type: "organisation.set_up", name: input.organisation });
    await recordEvent(tx, recorder, {
      type: "person.added",
      personId: admin.id,
      personName: admin.name,
      role: "ADMIN",
      how: "first admin",
    });
    await begin(tx, recorder);
    return admin;
  });
}
