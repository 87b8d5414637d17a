import { createHash, createHmac } from "node:crypto";
import fs from "node:fs";
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { signCheckpoint } from "../../server/audit/checkpoint.ts";
import { commitTo, leafText } from "../../server/audit/leaf.ts";
import { hashLeaf, hashNode } from "../../server/audit/merkle.ts";
import { signerOf, toVkey } from "../../server/audit/note.ts";

/** The off-line page's own script, taken from the file people get and run as it is. */
interface Page {
  verify(evidence: unknown, key: string): Promise<{ checks: [state: string, words: string][]; proven: unknown[] }>;
  evidenceIn(file: Blob): Promise<unknown>;
}
function openPage(): Page {
  const html = fs.readFileSync(new URL("../../public/verify.html", import.meta.url), "utf8");
  const script = /<script>(.*)<\/script>/s.exec(html)?.[1] ?? "";
  const part = { addEventListener: () => {} };
  const page = { documentElement: {}, querySelectorAll: () => [], getElementById: () => part };
  return new Function("document", "navigator", `${script}\nreturn { verify, evidenceIn };`)(page, { language: "en" });
}
const page = openPage();

const signer = signerOf("log.example.org/log/1", new Uint8Array(32).fill(7));
const salt = Buffer.alloc(16, 3);
const textSalt = "ab".repeat(32);
const text = "A meeting without a decision to make is a broadcast.";

function evidence() {
  const commitment = createHmac("sha256", Buffer.from(textSalt, "hex")).update(text).digest("hex");
  const payload = {
    actor: "Mara Lindqvist",
    sentence: "Mara Lindqvist sent revision 1 of a post.",
    payload: { draftId: "drf_1", revision: 1, commitment },
  };
  const leaf = leafText({
    ...{ v: 1, id: "7b0d6f0e-2f3b-4f6e-9d5a-0b8f2f1d9a11", at: "2026-11-23T09:00:00.000Z" },
    ...{ recorded: "2026-11-23T09:00:00.012Z", actor: "usr_mara", type: "draft.cleared" },
    ...{ subject: { kind: "draft", id: "drf_1" }, version: 1, outcome: "pass", policy: null, engine: "1", rules: [] },
    commit: commitTo(salt, payload),
  });
  const sibling = hashLeaf("another");
  const root = hashNode(hashLeaf(leaf), sibling);
  return {
    format: "imprimatur-evidence@v1",
    draft: { id: "drf_1" },
    revisions: [{ number: 1, text, textSha256: createHash("sha256").update(text).digest("hex"), salt: textSalt }],
    life: [{ at: { utc: "2026-11-23T09:00:00.000Z" }, type: "draft.cleared", sentence: payload.sentence }],
    log: {
      origin: signer.name,
      publicKey: Buffer.from(signer.publicKey).toString("base64"),
      unsealed: 0,
      checkpoint: signCheckpoint({ origin: signer.name, size: 2, root }, signer),
      entries: [
        { index: 0, leaf, salt: salt.toString("base64"), payload, proof: [Buffer.from(sibling).toString("base64")] },
      ],
    },
  };
}

const wrongIn = async (given: unknown, key = toVkey(signer)) =>
  (await page.verify(given, key)).checks.filter(([state]) => state === "wrong").map(([, words]) => words);

describe("the off-line page", () => {
  it("finds everything right in evidence as it was made", async () => {
    const { checks, proven } = await page.verify(evidence(), toVkey(signer));
    expect(checks.map(([state]) => state)).toEqual(["ok", "ok", "ok", "ok", "ok", "ok"]);
    expect(proven).toHaveLength(1);
  });

  it("minds that a key out of the file says nothing of who signed", async () => {
    expect((await page.verify(evidence(), "")).checks[0]?.[0]).toBe("note");
  });

  type Given = ReturnType<typeof evidence>;
  it.each<[string, (given: Given) => void, string]>([
    ["another text", (e) => Object.assign(e.revisions[0] ?? {}, { text: `${text} ` }), "The text of revision 1"],
    ["another sentence", (e) => Object.assign(e.log.entries[0]?.payload ?? {}, { sentence: "" }), "What entry 0 says"],
    ["a sentence more", (e) => e.life.push({ ...e.life[0], sentence: "Approved." } as never), "The history retold"],
    ["another leaf", (e) => Object.assign(e.log.entries[0] ?? {}, { leaf: "{}" }), "Entry 0"],
    ["another place", (e) => Object.assign(e.log.entries[0] ?? {}, { index: 1 }), "Entry 1"],
    [
      "another root",
      (e) => Object.assign(e.log, { checkpoint: e.log.checkpoint.replace("\n2\n", "\n3\n") }),
      "The checkpoint",
    ],
    ["another draft", (e) => Object.assign(e.draft, { id: "drf_2" }), "What entry 0 says"],
  ])("refuses %s", async (_, bend, words) => {
    const given = evidence();
    bend(given);
    expect((await wrongIn(given)).join()).toContain(words);
  });

  it("refuses another key than the one given", async () => {
    const other = signerOf(signer.name, new Uint8Array(32).fill(8));
    expect((await wrongIn(evidence(), toVkey(other))).join()).toContain("The key you gave");
  });

  it("still proves an entry whose text was erased", async () => {
    const given = evidence();
    Object.assign(given.log.entries[0] ?? {}, { salt: null, payload: null });
    Object.assign(given.revisions[0] ?? {}, { text: null, salt: null });
    given.life = [];
    expect(await wrongIn(given)).toEqual([]);
  });

  it("takes the JSON out of a PDF it is attached to", async () => {
    const stream = zlib.deflateSync(JSON.stringify(evidence()));
    const pdf = Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`,
      ),
      stream,
      Buffer.from("\nendstream\nendobj\n"),
    ]);
    expect(await page.evidenceIn(new Blob([pdf]))).toEqual(evidence());
    expect(await page.evidenceIn(new Blob(["%PDF-1.7\n"]))).toBeNull();
  });
});
