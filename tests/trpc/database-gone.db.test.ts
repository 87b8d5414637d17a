import { setTimeout } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { makeClient } from "../../server/db/client.ts";
import { Prisma } from "../../server/db/prisma.ts";
import { toWire } from "../../server/trpc/errors.ts";
import { call, codeOf, send } from "../support/call.ts";
import { asOwner, databaseUrl } from "../support/database.ts";
import { aDraft, type Made } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

const SENTENCE = "We can't reach the database right now. Your text is kept in this browser; try again in a moment.";

let world: World;
let draft: Made;
beforeAll(async () => {
  world = await makeWorld();
  draft = await aDraft(world);
});

const save = (version: number) => JSON.stringify({ json: { draftId: draft.id, version, text: "Half a thought." } });

describe("with nobody at the database's address", () => {
  it("says so, and that the text is kept", async () => {
    const nowhere = makeClient("postgresql://nobody:secret@127.0.0.1:9/nothing");
    const request = { ...world.request(world.people.mara), db: nowhere };
    const { status, error, text } = await send(world, null, "drafts.save", save(1), {
      makeContext: async () => request,
    });
    expect(status).toBe(503);
    expect(error).toMatchObject({ message: SENTENCE, data: { reason: "database.unavailable" } });
    expect(text).not.toMatch(/127\.0\.0\.1|secret|ECONNREFUSED|prisma/i);
  });

  it("says so also when it can't even be asked who one is", async () => {
    const nowhere = makeClient("postgresql://nobody:secret@127.0.0.1:9/nothing");
    const makeContext = async () => {
      await nowhere.session.findFirst();
      return world.request(null);
    };
    const { status, error, text } = await send(world, null, "drafts.save", save(1), { makeContext });
    expect(status).toBe(503);
    expect(error).toMatchObject({ message: SENTENCE, data: { code: "SERVICE_UNAVAILABLE" } });
    expect(text).not.toMatch(/127\.0\.0\.1|secret|ECONNREFUSED|prisma/i);
  });
});

describe("when the database goes away under the app", () => {
  it("loses a request at most, and goes on by itself once it is back", async () => {
    await call(world, world.people.mara).drafts.list({});
    await endConnections();
    const codes: string[] = [];
    for (let attempt = 0; attempt < 10; attempt += 1)
      codes.push(await codeOf(call(world, world.people.mara).drafts.list({})));
    expect(codes.at(-1)).toBe("OK");
    expect(new Set(codes).difference(new Set(["OK", "SERVICE_UNAVAILABLE"]))).toEqual(new Set());
  });

  it("answers 503 while it has no connection left, and works again without a restart", async () => {
    const name = new URL(databaseUrl()).pathname.slice(1);
    const { version } = await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } });
    await asOwner(`alter database ${name} connection limit 0`);
    await endConnections();
    const gone = await send(world, world.people.mara, "drafts.save", save(version));
    await asOwner(`alter database ${name} connection limit -1`);
    expect(gone).toMatchObject({ status: 503, error: { message: SENTENCE } });
    const back: number[] = [];
    while (back.at(-1) !== 200 && back.length < 5) {
      back.push((await send(world, world.people.mara, "drafts.save", save(version))).status);
    }
    expect(back.at(-1)).toBe(200);
  });

  it("leaves nothing half done when it goes in the middle of a change", async () => {
    const before = await world.db.auditEntry.count();
    const sent = Promise.allSettled(
      Array.from({ length: 6 }, () => call(world, world.people.mara).drafts.create({ surface: "post" })),
    );
    await endConnections();
    const done = (await sent).filter((result) => result.status === "fulfilled").length;
    const [count] = await asOwner(
      "select count(*)::int - 1 as drafts, (select count(*)::int from audit_entry) as entries from draft",
    );
    expect(count?.drafts).toBeGreaterThanOrEqual(done);
    expect(count?.entries).toBe(before + Number(count?.drafts));
  });
});

describe("a transaction that ran out of time", () => {
  it("is our mistake once it had begun, and the database's absence where it got no connection", async () => {
    const begun = await refusalOf({ timeout: 20, maxWait: 2_000 });
    expect(begun).toMatchObject({ code: "P2028" });
    expect(toWire(begun)).toBe(begun);
    const message = "Transaction API error: Unable to start a transaction in the given time.";
    const waited = new Prisma.PrismaClientKnownRequestError(message, { code: "P2028", clientVersion: "7" });
    expect(toWire(waited)).toMatchObject({ code: "SERVICE_UNAVAILABLE", message: SENTENCE });
  });

  const refusalOf = (limits: { timeout: number; maxWait: number }) =>
    world.db
      .$transaction(async (tx) => {
        await setTimeout(100);
        await tx.person.count();
      }, limits)
      .catch((error: unknown) => error);
});

function endConnections() {
  return asOwner(
    `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and usename = 'imprimatur_app' and pid <> pg_backend_pid()`,
  );
}
