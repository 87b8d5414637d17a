import { beforeAll, describe, expect, it, vi } from "vitest";
import { passwordProvider } from "../../server/identity/adapters/password-provider.ts";
import { addPerson } from "../../server/identity/commands/add-person.ts";
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
