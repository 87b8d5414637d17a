import PDFDocument from "pdfkit";
import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { registerDocument } from "../../server/protected-documents/commands/register-document.ts";
import { removeDocument } from "../../server/protected-documents/commands/remove-document.ts";
import type { DocumentKind } from "../../server/protected-documents/contract.ts";
import { listDocuments } from "../../server/protected-documents/queries.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

const SECRET = "Ask three operators the same question and write their answers down before you compare them.";
const BESIDE = "A site visit begins with the people who run the night shift, never with the managers of the plant.";
const patient = { timeout: 90_000 }; // each file is read by a process of its own

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const asAdmin = () => world.ctx(world.people.amira);
const register = (text: string | Uint8Array, kind: DocumentKind = "text", name = "Site visits") =>
  registerDocument(asAdmin(), { name, kind }, typeof text === "string" ? new TextEncoder().encode(text) : text);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code?: string }) => error.code,
  );

async function toldOf(text: string): Promise<string[]> {
  const draft = await aDraft(world, { text });
  const { findings } = await checkDraft(world.ctx(draft.author), { draftId: draft.id, text });
  return findings
    .filter(({ detector }) => detector === "protected-document")
    .map(({ why, ruleId }) => `${ruleId}: ${why[0]?.code} ${why[0]?.values?.document}`);
}

describe("a protected document", patient, () => {
  it("is told of from the moment it is there until it is taken away, and its words are nowhere", async () => {
    expect(await toldOf(`My rule: ${SECRET}`)).toEqual([]);
    const add = () => register(`${BESIDE}\n${SECRET}`);
    const { added, result } = await typesAdded(world, add).then(async (types) => ({
      added: types,
      result: await listDocuments(world.db),
    }));
    expect(added).toEqual(["document.registered"]);
    expect(result).toMatchObject([{ name: "Site visits", kind: "text", words: 34, registeredBy: "Amira Solberg" }]);
    expect(await toldOf(`My rule: ${SECRET}`)).toEqual(["CLI-03: copied Site visits"]);
    const rows = await world.db.$queryRaw<object[]>`
      SELECT protected_document::text, (SELECT string_agg(audit_entry::text, '') FROM audit_entry) FROM protected_document`;
    expect(JSON.stringify(rows)).not.toMatch(/operators|night shift/);
    expect(await refusal(add())).toBe("document.exists");
    const id = result[0]?.id ?? "";
    expect(await typesAdded(world, () => removeDocument(asAdmin(), { id }))).toEqual(["document.removed"]);
    expect(await toldOf(`My rule: ${SECRET}`)).toEqual([]);
    expect(await refusal(removeDocument(asAdmin(), { id }))).toBe("document.not_found");
  });

  it("may be a PDF or Markdown", async () => {
    const { id } = await register(await aPdf(`${BESIDE} ${SECRET}`), "pdf", "As a PDF");
    expect(await toldOf(SECRET)).toEqual(["CLI-03: copied As a PDF"]);
    await removeDocument(asAdmin(), { id });
    await register(
      `# Visits\n\n* ${BESIDE}\n* **Ask three operators** the same question and write their answers down.`,
      "markdown",
      "As Markdown",
    );
    expect(await toldOf("Ask three operators the same question and write their answers down.")).toHaveLength(1);
  });

  it.each([
    ["document.unreadable", "pdf", "this is no PDF, whatever its name says"],
    ["document.unreadable", "docx", "this is no archive"],
    ["document.unreadable", "text", "bytes\0of a picture"],
    ["document.too_short", "text", "Only four words here."],
    ["document.too_large", "docx", bomb()],
  ] as const)("is refused with %s where it is a %s that can't be one", async (code, kind, file) => {
    expect(await refusal(register(file, kind))).toBe(code);
  });
});

function aPdf(text: string): Promise<Uint8Array> {
  const pdf = new PDFDocument();
  const chunks: Uint8Array[] = [];
  pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
  pdf.text(text);
  pdf.end();
  return new Promise((done) => pdf.on("end", () => done(Buffer.concat(chunks))));
}

/** An archive whose directory tells of a file of 4 GB. */
function bomb(): Uint8Array {
  const bytes = Buffer.alloc(46 + 22);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt32LE(0xfffffffe, 24);
  bytes.writeUInt32LE(0x06054b50, 46);
  bytes.writeUInt16LE(1, 46 + 10);
  return bytes;
}
