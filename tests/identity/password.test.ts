import { describe, expect, it, vi } from "vitest";
import { AddPerson, SetUp } from "../../server/identity/contract.ts";
import { hashPassword, verifyPassword } from "../../server/identity/password.ts";

// Each try takes 128 MB and a tenth of a second at least: it is meant to be slow.
vi.setConfig({ testTimeout: 60_000 });

describe("a password", () => {
  it("is kept as a salted scrypt hash: the same twice, two hashes", async () => {
    const [one, two] = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];
    expect(one).toMatch(/^scrypt\$131072\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(two).not.toBe(one);
    expect(await verifyPassword("correct horse battery", one)).toBe(true);
    expect(await verifyPassword("correct horse batterY", one)).toBe(false);
  });

  it("is the same however its letters are composed", async () => {
    expect(await verifyPassword("cafe\u0301 au lait noir", await hashPassword("caf\u00E9 au lait noir"))).toBe(true);
  });

  it("fits no account that doesn't exist, and that takes as much work as with one", async () => {
    const stored = await hashPassword("correct horse battery");
    const took = async (hash: string | null) => {
      const begun = process.cpuUsage();
      expect(await verifyPassword("wrong horse battery", hash)).toBe(false);
      return process.cpuUsage(begun).user;
    };
    const [known, unknown] = [await took(stored), await took(null)];
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it("has twelve characters at least, and no rules on signs", () => {
    const person = { name: "Neve", email: "NEVE@northlight.example", role: "EMPLOYEE" };
    expect(AddPerson.safeParse({ ...person, password: "elevensigns" }).success).toBe(false);
    expect(AddPerson.parse({ ...person, password: "twelve signs" }).email).toBe("neve@northlight.example");
  });
});

it("sets up in a zone that exists", () => {
  const input = { organisation: "N", name: "A", email: "a@n.example", password: "correct horse battery" };
  expect(SetUp.safeParse({ ...input, zone: "Europe/Dublin" }).success).toBe(true);
  expect(SetUp.safeParse({ ...input, zone: "Europe/Atlantis" }).success).toBe(false);
});
