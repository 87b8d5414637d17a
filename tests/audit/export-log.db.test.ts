import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { exportLog } from "../../server/audit/commands/export-log.ts";
import { exportWorkbook } from "../../server/audit/commands/export-workbook.ts";
import { recordEvent } from "../../server/audit/commands/record-event.ts";
import type { AuditFilter } from "../../server/audit/contract.ts";
import { transact } from "../../server/db/transaction.ts";
import { entriesOf } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
});

async function exported(filter: AuditFilter = {}): Promise<{ text: string; rows: string[][] }> {
  let text = "";
  await exportLog(world.ctx(world.people.ruth), filter, "UTC", async (chunk) => {
    text += chunk;
  });
  return { text, rows: Papa.parse<string[]>(text.replace("\uFEFF", ""), { skipEmptyLines: true }).data };
}

const FORMULAS = [
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  '=HYPERLINK("https://evil.example","x")',
  "\n=1+1",
];

describe("for programs and for Excel", () => {
  const take = async (filter: AuditFilter = {}) => {
    let text = "";
    await exportLog(
      world.ctx(world.people.ruth),
      filter,
      "UTC",
      async (chunk) => {
        text += chunk;
      },
      "jsonl",
    );
    return text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
  };

  it("is a JSON object a line, and the last line counts them", async () => {
    const before = await entriesOf(world);
    const lines = await take();
    expect(lines.at(-1)).toEqual({ end: true, entries: before.length });
    expect(lines).toHaveLength(before.length + 1);
    expect(lines.find(({ type }) => type === "draft.approved")).toMatchObject({ rules: [{ ruleId: "CLI-01" }] });
    expect((await entriesOf(world)).at(-1)?.summary).toContain("with form jsonl");
  });

  it("is a workbook of text, and an entry", async () => {
    const file = await exportWorkbook(world.ctx(world.people.ruth), { type: "draft.approved" }, "UTC");
    expect(Buffer.from(file).subarray(0, 2).toString()).toBe("PK");
    expect((await entriesOf(world)).at(-1)?.summary).toBe(
      "Ruth Abernathy exported 1 entry of the audit log with type draft.approved, form xlsx.",
    );
  });
});

describe("a file of the log", () => {
  it("has every entry, newest first, and ends with their number", async () => {
    const before = await entriesOf(world);
    const { rows } = await exported();
    const [heading, ...lines] = rows;
    expect(heading?.slice(0, 5)).toEqual(["at", "recorded_at", "type", "person", "entry"]);
    expect(lines.at(-1)).toEqual(["end of export", `${before.length} entries`]);
    expect(lines).toHaveLength(before.length + 1);
    expect(lines.find((line) => line[2] === "draft.approved")?.join(" ")).toContain("CLI-01: This client");
  });

  it("is in the language of whoever takes it", async () => {
    let text = "";
    const ctx = world.ctx(world.people.ruth);
    const german = { ...ctx, actor: { ...ctx.actor, language: "de" as const } };
    await exportLog(german, { type: "draft.approved" }, "UTC", async (chunk) => {
      text += chunk;
    });
    const { data } = Papa.parse<string[]>(text.replace("\uFEFF", ""), { skipEmptyLines: true });
    expect(data[0]?.slice(0, 3)).toEqual(["geschehen", "festgehalten", "ereignis"]);
    expect(data[1]?.[4]).toMatch(/ hat Fassung 1 eines Kommentars von .* freigegeben/);
    expect(data.at(-1)).toEqual(["Ende des Exports", "1 Eintrag"]);
  });

  it("has what the filter finds, and is an entry that says what was taken", async () => {
    const { rows } = await exported({ type: "draft.approved" });
    expect(rows).toHaveLength(3);
    const entry = (await entriesOf(world)).at(-1);
    expect(entry?.summary).toBe("Ruth Abernathy exported 1 entry of the audit log with type draft.approved.");
  });

  it("is an entry also when whoever takes it breaks off", async () => {
    const broken = exportLog(world.ctx(world.people.ruth), {}, "UTC", async (chunk) => {
      if (chunk.includes("draft.")) throw new Error("the connection closed");
    });
    await expect(broken).rejects.toThrow("the connection closed");
    const entry = (await entriesOf(world)).at(-1);
    expect(entry?.payload).toEqual({ filter: {}, rows: 0, isBrokenOff: true });
    expect(entry?.summary).toContain("exported 0 entries of the audit log; then it broke off");
  });

  it("quotes every cell, and guards what would begin one where a spreadsheet splits at another sign", async () => {
    const recorder = { actor: { id: "per_semicolon", name: 'A; =1+1; "B"\n-2;+3;4' }, now: world.clock.now };
    await transact(world.db, (tx) =>
      recordEvent(tx, recorder, { type: "draft.withdrawn", draftId: "drf_x", surface: "post", reason: "x" }),
    );
    const { text } = await exported({ person: "per_semicolon" });
    expect(text).toContain('"A; \'=1+1; ""B""\n\'-2;\'+3;4"');
    for (const line of text.replace("\uFEFF", "").trim().split("\r\n")) expect(line).toMatch(/^("([^"]|"")*"(,|$))+$/);
  });

  it.each(FORMULAS)("has no cell that a spreadsheet would reckon with: %j", async (name) => {
    const recorder = { actor: { id: "per_evil", name }, now: world.clock.now };
    const event = { type: "draft.withdrawn", draftId: name, surface: "post", reason: name } as const;
    await transact(world.db, (tx) => recordEvent(tx, recorder, event));
    const { rows } = await exported({ person: "per_evil" });
    const cells = rows.slice(1, -1).flat();
    expect(cells.length).toBeGreaterThan(0);
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r]/);
  });
});
