import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detect } from "../../server/detection/engine.ts";
import { printDocument } from "../../server/detection/fingerprints/document-prints.ts";
import { hashWord, KeyedHash } from "../../server/detection/fingerprints/keyed-hash.ts";
import { PrintMaker } from "../../server/detection/fingerprints/print-maker.ts";
import { PrintStore } from "../../server/detection/fingerprints/print-store.ts";
import { COMMON, PrintTable } from "../../server/detection/fingerprints/print-table.ts";
import { Register } from "../../server/detection/fingerprints/register.ts";
import { inContext } from "./in-context.ts";

const KEY = "a key for tests that is long enough";
const HANDBOOK = `A site visit begins with the people who run the night shift, never with the managers.
Note every place where material waits, and for how long it has been waiting there.
Ask three operators the same question and write their answers down before you compare them.
The depot's second gate is locked at nine, and the spare key hangs behind the weighbridge.`;

function storeOf(...texts: string[]): PrintStore {
  const printed = texts.map((text) => printDocument(text, new PrintMaker(KEY)));
  const store = new PrintStore(printed.reduce((sum, { prints }) => sum + prints.length, 0));
  for (const [at, prints] of printed.entries()) store.add({ id: `doc_${at}`, name: `Document ${at}` }, prints);
  return store;
}

function registerOf(...texts: string[]): Register {
  return new Register(new PrintMaker(KEY), storeOf(...texts));
}

function told(text: string, register: Register): { passage: string; why: unknown }[] {
  return detect(text, inContext({ protectedDocuments: register }))
    .filter(({ detector }) => detector === "protected-document")
    .map(({ start, end, why }) => ({ passage: text.slice(start, end), why: [why[0]?.code, why[0]?.values] }));
}

describe("a protected document", () => {
  const register = registerOf("Nothing of this is ever copied by anybody who writes a post here.", HANDBOOK);

  it("is told of where one of its sentences is copied, with its name and exactly the copied passage", () => {
    const copied = "Ask three operators the same question and write their answers down before you compare them";
    expect(told(`What I learned this week 👇\n\n${copied}. Agree?`, register)).toEqual([
      { passage: copied, why: ["copied", { document: "Document 1" }] },
    ]);
  });

  it.each([
    ["lightly edited", "Ask four operators the same question, and note their answers before you compare them."],
    ["turned around", "Before you compare the answers, write down what three operators answered to the same question."],
    ["in bold letters", "𝗔𝘀𝗸 𝘁𝗵𝗿𝗲𝗲 𝗼𝗽𝗲𝗿𝗮𝘁𝗼𝗿𝘀 𝘁𝗵𝗲 𝘀𝗮𝗺𝗲 𝗾𝘂𝗲𝘀𝘁𝗶𝗼𝗻 𝗮𝗻𝗱 𝘄𝗿𝗶𝘁𝗲 𝘁𝗵𝗲𝗶𝗿 𝗮𝗻𝘀𝘄𝗲𝗿𝘀 𝗱𝗼𝘄𝗻 𝗯𝗲𝗳𝗼𝗿𝗲"],
    ["in capitals", "THE SPARE KEY HANGS BEHIND THE WEIGHBRIDGE. REMEMBER THAT!"],
    ["over two of its sentences", "the managers. Note every place where material waits, and for how long"],
  ])("is told of when its text is %s", (_how, text) => {
    expect(told(text, register)).toHaveLength(1);
  });

  it.each([
    "We asked the night shift the question that managers never ask.",
    "The gate at Penn Station is locked at nine, they said. Material for a novel.",
    "before you compare them",
    "",
  ])("isn't told of by what merely sounds like it: %s", (text) => {
    expect(told(text, register)).toEqual([]);
  });

  it("can be taken out of the register again, and others stay", () => {
    const other = "Every invoice above four thousand francs goes to the second floor for signature first.";
    const store = storeOf(HANDBOOK, other);
    store.remove("doc_0");
    const two = new Register(new PrintMaker(KEY), store);
    expect(told(HANDBOOK, two)).toEqual([]);
    expect(told(other, two)).toHaveLength(1);
  });

  it("isn't told of by a turn of phrase that stands in many documents", () => {
    const phrase = "please read this notice carefully before you use the equipment described below";
    const many = Array.from({ length: COMMON + 1 }, (_, at) => `${phrase} number${at} wing${at} hall${at}`);
    expect(told(phrase, registerOf(...many))).toEqual([]);
    expect(told(phrase, registerOf(...many.slice(0, 2)))).not.toEqual([]);
  });

  it("doesn't go in when there is no room for it, so that a bigger register can be made", () => {
    const prints = printDocument(HANDBOOK.repeat(9), new PrintMaker(KEY));
    expect(new PrintStore(10).add({ id: "a", name: "A" }, prints)).toBe(false);
  });
});

it("keeps nothing that another key could read, nor the order of words", () => {
  const prints = (key: string) => printDocument(HANDBOOK, new PrintMaker(key)).prints;
  const other = new Set(prints("another key, also long enough to be one"));
  expect(prints(KEY).filter((print) => other.has(print))).toHaveLength(0);
  const first = printDocument(HANDBOOK.slice(0, 120), new PrintMaker(KEY)).prints;
  expect([...first]).toEqual([...first].sort((a, b) => a - b));
});

it("hashes as the reference implementation does", () => {
  // vectors_hsip64 of github.com/veorq/SipHash: key 00…07, no input.
  const hash = new KeyedHash([0x03020100, 0x07060504]);
  hash.of(new Int32Array(), 0);
  expect([hash.low, hash.high].map((half) => half.toString(16))).toEqual(["591f8d21", "c83cb8b9"]);
  hashWord(hash, "a");
  const one = hash.print;
  hashWord(hash, "b");
  expect(hash.print).not.toBe(one);
});

it("finds every print it was given in its blocks, up to what is common, and no others", () => {
  const entry = fc.tuple(fc.integer({ min: 0, max: 2 ** 52 - 1 }), fc.integer({ min: 0, max: 0xfffffe }));
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 200, selector: ([print]) => print }), (entries) => {
      const table = new PrintTable(entries.length);
      for (const [print, block] of entries) table.add(print, block);
      const into = new Int32Array(COMMON);
      for (const [print, block] of entries) {
        const count = table.find(print, into);
        expect([...into.slice(0, count)]).toContain(block);
      }
    }),
  );
});

it("stays quick on a long text that says one protected thing again and again", () => {
  const register = registerOf(HANDBOOK);
  const text = HANDBOOK.repeat(360).slice(0, 125_000);
  const begun = performance.now();
  expect(register.passagesIn(text.toLowerCase()).length).toBeGreaterThan(0);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
