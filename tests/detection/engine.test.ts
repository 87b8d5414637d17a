import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/detection/contract.ts";
import { detect } from "../../server/detection/engine.ts";
import { foldedView, plainView } from "../../server/detection/normalise/canonical.ts";
import { toSource } from "../../server/detection/normalise/view.ts";
import { maskSecrets } from "../../server/detection/secrets.ts";
import { inContext } from "./in-context.ts";

/** Pieces that wake the detectors, glued together with whatever Unicode allows. */
const piece = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom(
    "Penhallow Foods",
    "#lanternfish ",
    "𝗟𝗮𝗻𝘁𝗲𝗿𝗻𝗳𝗶𝘀𝗵",
    "L\u200banternfish",
    " Nadia Pemberton ",
    "jo@penhallow.example ",
  ),
  fc.constantFrom(
    "we make £2m ",
    "GB33BUKB20201555555555 ",
    "\ud800",
    "\0",
    "\u202e",
    "e\u0301\u0336",
    "\n",
    ". ",
    "ﬃ",
    "ﷺ",
  ),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

const find = (text: string): Finding[] => detect(text, inContext());

describe("findings", () => {
  it("lie within the text, whatever Unicode it is made of", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const finding of find(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("are the same twice, and in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const findings = find(text);
        expect(find(text)).toEqual(findings);
        expect(findings.map((one) => one.start)).toEqual(findings.map((one) => one.start).sort((a, b) => a - b));
      }),
      { numRuns: 80 },
    );
  });

  it("never carry the words they point at", () => {
    const text = "Call Nadia Pemberton on +44 20 7946 0958 about Lanternfish and Penhallow Foods";
    const told = JSON.stringify(
      find(text).map((one) => ({ ...one, why: one.why.map(({ code, values }) => [code, values]) })),
    );
    for (const word of ["Nadia", "Pemberton", "7946", "Lanternfish", "Penhallow"]) expect(told).not.toContain(word);
  });
});

describe("the canonical text", () => {
  it("leads every place back to the source, never backwards", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainView(text);
        const folded = foldedView(plain.text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i++) {
          const place = toSource(plain, toSource(folded, { start: i, end: i + 1 }));
          expect(place.start).toBeGreaterThanOrEqual(last);
          expect(place.end).toBeLessThanOrEqual(text.length);
          last = place.start;
        }
      }),
    );
  });

  it("is the same when made again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const once = plainView(text).text;
        expect(foldedView(plainView(once).text).text.length).toBeGreaterThanOrEqual(0);
        expect(plainView(text).text).toBe(once);
      }),
    );
  });
});

describe("disguised names", () => {
  const name = "Lanternfish";
  const bold = [...name]
    .map((c) => String.fromCodePoint((c < "a" ? 0x1d5d4 - 65 : 0x1d5ee - 97) + c.charCodeAt(0)))
    .join("");
  const disguises: Record<string, string> = {
    capitals: name.toUpperCase(),
    "zero-width characters": [...name].join("\u200b"),
    "tag characters": [...name].join("\u{e0061}"),
    "bold letters": bold,
    "full-width letters": [...name].map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).join(""),
    "Cyrillic lookalikes": "Lаntеrnfish",
    "combining strikes": [...name].map((c) => `${c}\u0336`).join(""),
    "letters apart": [...name].join(" "),
    "letters with dots": [...name].join("."),
    "digits for letters": "Lant3rnf1sh",
    accents: "Lànternfísh",
    "a hashtag": "#TeamLanternfish",
    "a possessive": "Lanternfish's",
    "a soft hyphen": "Lantern\u00adfish",
    "letters in boxes": [...name.toUpperCase()]
      .map((c) => String.fromCodePoint(0x1f170 + c.charCodeAt(0) - 65))
      .join(""),
    "small capitals": "ʟᴀɴᴛᴇʀɴꜰɪꜱʜ",
  };

  it.each(Object.entries(disguises))("are found in %s, at their place", (_, written) => {
    const text = `Project ${written} is over the line 🎉`;
    const found = find(text).filter((one) => one.category === "project_codename");
    expect(found.map((one) => text.slice(one.start, one.end))).toEqual([written.replace(/^#Team|'s$/g, "")]);
  });

  it.each([
    "Мы рады новому проекту и ждём вас в Москве",
    "Ο Γιώργος και η Μαρία μένουν στην Αθήνα",
    "نحن سعداء بالمشروع الجديد",
    "我们很高兴地宣布新项目",
  ])("are not seen in another script: %s", (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe("secrets in storage", () => {
  it("keep four characters and their length", () => {
    const text = "db is postgres://app:Blue7Heron!@db-2.northlight.example:5432/crm ok";
    const masked = maskSecrets(text, find(text));
    expect(masked).toHaveLength(text.length);
    expect(masked).not.toContain("Heron");
    expect(masked).toMatch(/^db is post•+ ok$/);
  });
});
