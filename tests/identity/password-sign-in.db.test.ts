import { createTranslator } from "next-intl";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { signInSentence } from "../../components/identity/sign-in-sentence.ts";
import { MESSAGES } from "../../components/messages.ts";
import { makeClient } from "../../server/db/client.ts";
import { authOptions } from "../../server/identity/adapters/auth.ts";
import { passwordProvider } from "../../server/identity/adapters/password-provider.ts";
import { sampleProvider } from "../../server/identity/adapters/sample-provider.ts";
import { addPerson } from "../../server/identity/commands/add-person.ts";
import { log } from "../../server/log.ts";
import { asOwner } from "../support/database.ts";
import { makeWorld, type World } from "../support/world.ts";

vi.setConfig({ testTimeout: 60_000 });

const PASSWORD = "correct horse battery";
const signIn = (email: string, password: string) =>
  passwordProvider().options.authorize?.({ email, password }, { headers: {} });

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const person = { name: "Neve", email: "neve@northlight.example", role: "EMPLOYEE", department: "" } as const;
  await addPerson(world.ctx(world.people.amira), { ...person, password: PASSWORD });
}, 60_000);

describe("a local account", () => {
  it("opens with its password alone, however the address is written", async () => {
    expect(await signIn(" NEVE@northlight.example ", PASSWORD)).toMatchObject({ name: "Neve" });
    expect(await signIn("neve@northlight.example", "wrong horse battery")).toBeNull();
    expect(await signIn("nobody@northlight.example", PASSWORD)).toBeNull();
    expect(await signIn(world.people.mara.email, PASSWORD)).toBeNull();
  });

  it("stays closed to whoever was let go", async () => {
    await asOwner("set session_replication_role = replica; update person set is_active = false where name = 'Neve'");
    expect(await signIn("neve@northlight.example", PASSWORD)).toBeNull();
  });

  it("takes ten tries in five minutes, known or not, and then says so", async () => {
    await asOwner(
      `insert into rate_limit (key, points, expire) values ('signIn:account:eve@x.example', 10, now() + interval '5 minutes')`,
    );
    await expect(signIn("eve@x.example", PASSWORD)).rejects.toThrow("limit.too_many");
  });
});

describe("what next-auth may put into an address is a code", () => {
  const NOWHERE = "postgresql://nobody:secret@127.0.0.1:9/nothing";
  const choose = () => sampleProvider().options.authorize?.({ personId: "per_x" }, {});

  it.each([
    ["password", () => signIn("neve@northlight.example", PASSWORD)],
    ["sample person", choose],
  ])("by %s, with nobody at the database's address", async (_, work) => {
    globalThis.imprimaturDb = makeClient(NOWHERE);
    await expect(work()).rejects.toThrow(/^database\.unavailable$/);
    globalThis.imprimaturDb = world.db;
  });

  it("and after any other failure; the page has a sentence for both", async () => {
    vi.spyOn(world.db.person, "findUnique").mockRejectedValueOnce(new Error("findUnique({ email: neve@x.example })"));
    await expect(signIn("neve@northlight.example", PASSWORD)).rejects.toThrow(/^unexpected$/);
    const t = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "identity.signIn" });
    const said = ["database.unavailable", "unexpected", "else"].map((code) => signInSentence(t, code));
    expect(new Set(said).size).toBe(3);
  });

  it("and its own output goes through the log, with no field that wasn't asked for", () => {
    const written = vi.spyOn(log(), "error").mockReturnValue();
    authOptions().logger?.error?.("SIGNIN\nFORGED", { error: new Error("no"), client_secret: "s3cret" } as never);
    expect(JSON.stringify(written.mock.calls)).not.toMatch(/s3cret|FORGED/);
    expect(written).toHaveBeenCalledOnce();
  });
});
