import { beforeAll, describe, expect, it } from "vitest";
import { addEntry } from "../../server/directory/commands/add-entry.ts";
import { changeEntry } from "../../server/directory/commands/change-entry.ts";
import { importDirectory } from "../../server/directory/commands/import-directory.ts";
import { removeEntry } from "../../server/directory/commands/remove-entry.ts";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { call } from "../support/call.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { entry, makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const asAdmin = () => world.ctx(world.people.amira);
const named = (name: string) => world.db.directoryEntry.findMany({ where: { name } });
const importOf = (lines: string[], replaces = false) =>
  importDirectory(asAdmin(), { csv: ["kind,status,name,aliases", ...lines].join("\n"), replaces });
const refusedOf = async (work: Promise<unknown>[]) =>
  (await Promise.allSettled(work)).flatMap((result) => (result.status === "rejected" ? [result.reason.code] : []));

describe("an entry", () => {
  it("is flagged at the next check from the moment it is known, and no longer once it is gone", async () => {
    const draft = await aDraft(world, { text: "Dinner with the people of Ostrava Rail." });
    const rules = async () =>
      (await checkDraft(world.ctx(draft.author), { draftId: draft.id, text: draft.text })).findings.map(
        (f) => f.ruleId,
      );
    expect(await rules()).not.toContain("CLI-01");
    const { id } = await addEntry(asAdmin(), entry({ name: "Ostrava Rail" }));
    expect(await rules()).toContain("CLI-01");
    await changeEntry(asAdmin(), { ...entry({ name: "Ostrava Rail", status: "public" }), id, version: 1 });
    expect(await rules()).not.toContain("CLI-01");
    await removeEntry(asAdmin(), { id, version: 2 });
    expect(await rules()).not.toContain("CLI-05");
  });

  it("is there once, though two add it at once", async () => {
    const add = () => addEntry(asAdmin(), entry({ name: "Banque Aurelle" }));
    expect(await refusedOf([add(), add(), add()])).toEqual(["directory.exists", "directory.exists"]);
    expect(await refusedOf([addEntry(asAdmin(), entry({ name: " banque  AURELLE" }))])).toEqual(["directory.exists"]);
  });

  it("changes only at the version one saw, and not into a name that stands", async () => {
    const { id } = await addEntry(asAdmin(), entry({ name: "Kestrel" }));
    const change = (name: string, version = 1) => changeEntry(asAdmin(), { ...entry({ name }), id, version });
    expect(await refusedOf([change("Kestrel One"), change("Kestrel Two")])).toEqual(["directory.changed_elsewhere"]);
    expect(await refusedOf([change("penhallow foods", 2)])).toEqual(["directory.exists"]);
    expect(await refusedOf([removeEntry(asAdmin(), { id, version: 1 })])).toEqual(["directory.changed_elsewhere"]);
    expect(await refusedOf([removeEntry(asAdmin(), { id: "dir_none", version: 1 })])).toEqual(["directory.not_found"]);
  });
});

describe("an import", () => {
  it("is whole or not at all: one line that can't be read, and nothing is there", async () => {
    const done = await importOf(["client,public,Halcyon Rail", "animal,public,Rex"]);
    expect(done).toMatchObject({ isDone: false, added: 0, problems: [{ line: 3, column: "kind" }] });
    expect(await named("Halcyon Rail")).toEqual([]);
  });

  it("is one entry of the log, and none where nothing changes", async () => {
    expect(await typesAdded(world, () => importOf(["client,public,Tidewater", "codename,confidential,Otter"]))).toEqual(
      ["directory.imported"],
    );
    expect(await typesAdded(world, () => importOf(["client,public,Tidewater"]))).toEqual([]);
  });

  it("keeps what stands unless told to replace it, and shows it beforehand", async () => {
    const csv = "kind,status,name\nclient,public,Penhallow Foods\n";
    const preview = await call(world, world.people.amira).directory.previewImport({ csv, replaces: true });
    expect(preview).toMatchObject({ changed: 1, isDone: false, conflicts: [{ name: "Penhallow Foods" }] });
    await importOf(["client,public,Penhallow Foods"], false);
    expect(await named("Penhallow Foods")).toMatchObject([{ status: "confidential", version: 1 }]);
    await importOf(["client,public,Penhallow Foods"], true);
    expect(await named("Penhallow Foods")).toMatchObject([{ status: "public", version: 2 }]);
  });

  it("replaces every field of a line, and leaves the entries it doesn't name", async () => {
    const importFull = (lines: string[]) =>
      importDirectory(asAdmin(), {
        csv: ["kind,status,name,aliases,approved_description", ...lines].join("\n"),
        replaces: true,
      });
    await importFull(["client,confidential,Aldwater,,a lender", "client,confidential,Brackwater,Brack,a port"]);
    await importFull(['client,public,ALDWATER,"Ald ""A""; O\'Ald, the first",', "client,confidential,Cleerwater,,"]);
    expect(await named("ALDWATER")).toMatchObject([
      { status: "public", aliases: ['Ald "A"', "O'Ald, the first"], approvedDescription: null, version: 2 },
    ]);
    expect(await named("Brackwater")).toMatchObject([
      { aliases: ["Brack"], approvedDescription: "a port", version: 1 },
    ]);
  });

  it("is shown beforehand as nothing at all where a line can't be read", async () => {
    const csv = "kind,status,name\nclient,public,Norwater\nanimal,public,Rex\n";
    const preview = await call(world, world.people.amira).directory.previewImport({ csv, replaces: true });
    expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 0, conflicts: [], problems: [{ line: 3 }] });
  });

  it("finds a name once when two import it at once", async () => {
    const results = await Promise.all([importOf(["client,public,Lodestar"]), importOf(["client,public,Lodestar"])]);
    expect(results.map(({ added }) => added).toSorted()).toEqual([0, 1]);
  });

  it("takes 20,000 names, and takes them again with other values", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `client,confidential,Client ${index}`);
    const took = async (work: () => Promise<unknown>) => {
      const begun = performance.now();
      await work();
      return `${Math.round(performance.now() - begun)} ms`;
    };
    const first = await took(async () => expect(await importOf(lines)).toMatchObject({ added: 20_000, isDone: true }));
    const other = lines.map((line) => line.replace("confidential", "public"));
    const again = await took(async () => expect(await importOf(other, true)).toMatchObject({ changed: 20_000 }));
    console.info(`20,000 names: ${first} to add, ${again} to replace`);
  }, 60_000);
});
