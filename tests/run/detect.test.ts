import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { UsageError } from "../../server/run/detection/command-line.ts";
import { readPolicy } from "../../server/run/detection/files.ts";
import type { JudgedLine, Known } from "../../server/run/detection/judge-line.ts";
import { judgeLines } from "../../server/run/detection/judge-lines.ts";
import { linesOf } from "../../server/run/detection/lines.ts";
import { organisationsOf, UNKNOWN_ORGANISATION } from "../../server/run/detection/organisation-profile.ts";

const policy = readPolicy(undefined);
const unknown: Known = { organisations: UNKNOWN_ORGANISATION, policy };
const clean = { id: "a", text: "A quiet walk by the river." };
const asking = { id: "b", text: "Our admin login is root and the password: hT7!kPz9wQ2x" };

describe("npm run detect", () => {
  it("ends with 0 when every draft is clean", async () => {
    expect(await judged([clean])).toMatchObject({ end: 0, lines: [{ id: "a", verdict: "pass", findings: [] }] });
  });

  it("ends with 1 when a draft needs a person, and names rule, place and label without the text", async () => {
    const { end, lines } = await judged([clean, asking]);
    expect(end).toBe(1);
    const finding = lines[1]?.findings.find(({ entity }) => entity === "SECRET");
    expect(finding).toMatchObject({ category: "credential", action: "block", rule: expect.any(String) });
    expect(lines[1]?.spans).toContainEqual({ start: finding?.start, end: finding?.end, label: "SECRET" });
    expect(JSON.stringify(lines)).not.toContain("hT7!kPz9wQ2x");
  });

  it("names a bad line by its number, goes on, and ends with 2", async () => {
    const { end, lines, complaints } = await judged([clean, "{not json", { id: "c" }, "", asking]);
    expect(end).toBe(2);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(complaints).toEqual(["line 2: not JSON", expect.stringMatching(/^line 3: text: /)]);
  });

  it("takes a draft's organisation from the file by its name, and doesn't guess another", async () => {
    const organisations = organisationsOf({ orgs: { north: { name: "North", codenames: ["Copperfin"] } } });
    const text = "Copperfin went live today.";
    const drafts = ["north", "south"].map((org) => ({ id: org, org, text }));
    const { lines, complaints } = await judged(drafts, { organisations, policy });
    expect(lines[0]?.findings).toMatchObject([{ category: "project_codename", start: 0, end: 9 }]);
    expect(complaints).toEqual(["line 2: org: is not in the organisations' file"]);
  });

  it("takes a single profile for every draft", async () => {
    const organisations = organisationsOf({ name: "North", codenames: ["Copperfin"] });
    const { lines } = await judged([{ id: 1, org: "any", text: "Copperfin went live." }], { organisations, policy });
    expect(lines[0]?.spans).toEqual([{ start: 0, end: 9, label: "PRODUCT" }]);
  });

  it("judges by the policy it is given, and names it by its hash", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-detect-"));
    const file = path.join(folder, "policy.json");
    const rules = DAY_ONE_POLICY.rules.map((rule) => ({ ...rule, mode: "off" as const }));
    fs.writeFileSync(file, JSON.stringify({ ...DAY_ONE_POLICY, rules }));
    const mild = readPolicy(file);
    fs.writeFileSync(file, "{}");
    expect(() => readPolicy(file)).toThrow(UsageError);
    fs.rmSync(folder, { recursive: true });
    const { end, lines } = await judged([asking], { ...unknown, policy: mild });
    expect([end, lines[0]?.verdict, lines[0]?.findings]).toEqual([0, "pass", []]);
    expect(lines[0]?.spans).not.toEqual([]); // reported at full recall, whatever the policy says
    expect([lines[0]?.policy, policy.sha256 === mild.sha256]).toEqual([mild.sha256, false]);
  });

  it("parts lines at line feeds only, also inside a character that came in two pieces", async () => {
    const bytes = Buffer.from('\ufeff{"a":"\u2028 é"}\r\n{"b":1}');
    const pieces = [bytes.subarray(0, 13), bytes.subarray(13)];
    expect(await Array.fromAsync(linesOf(Readable.from(pieces)))).toEqual(['{"a":"\u2028 é"}\r', '{"b":1}']);
  });

  it("writes nothing but results to standard output", () => {
    const { stdout, stderr, status } = run(["--in", "-", "--out", "-"], `${JSON.stringify(clean)}\nbad\n`);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["a"]);
    expect([stderr, status]).toEqual(["line 2: not JSON\n", 2]);
  });

  it("says in one sentence that a file can't be read, and ends with 2", () => {
    const { stdout, stderr, status } = run(["--in", "/nowhere/drafts.jsonl"], "");
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

async function judged(drafts: (object | string)[], known: Known = unknown) {
  const lines: JudgedLine[] = [];
  const complaints: string[] = [];
  const text = drafts.map((draft) => (typeof draft === "string" ? draft : JSON.stringify(draft))).join("\n");
  const end = await judgeLines(linesOf(Readable.from([Buffer.from(text)])), known, {
    write: async (line) => void lines.push(line),
    complain: (sentence) => complaints.push(sentence),
  });
  return { end, lines, complaints };
}

function run(given: string[], input: string) {
  const root = path.resolve(import.meta.dirname, "../..");
  const script = [path.join(root, "server/run/bootstrap.mjs"), "server/run/detect.ts"];
  return spawnSync(process.execPath, [...script, ...given], { input, encoding: "utf8", cwd: root });
}
