import PDFDocument from "pdfkit";
import type { Evidence } from "../contract.ts";
import { type Block, blocksOf } from "../pdf-blocks.ts";
import { FONTS } from "./fonts.ts";

const SIZES = { 1: 18, 2: 13, 3: 10.5 } as const;
const INK = "#1a1a1a";
const FAINT = "#5c5c5c";
/** Points */
const NAME_WIDTH = 130;

/** The evidence as a tagged PDF/A-3 (ISO 19005-3, level A) with `json` attached as evidence.json. */
export function renderPdf(evidence: Evidence, json: string, at: Date): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: "A4",
    margins: { top: 56, bottom: 64, left: 56, right: 56 },
    pdfVersion: "1.7",
    subset: "PDF/A-3a",
    tagged: true,
    lang: "en",
    displayTitle: true,
    bufferPages: true,
    font: FONTS.regular,
    info: {
      Title: `Evidence for draft ${evidence.draft.id}`,
      Author: evidence.organisation.name,
      CreationDate: at,
      ModDate: at,
    },
  });
  for (const [name, file] of Object.entries(FONTS)) doc.registerFont(name, file);
  const done = collect(doc);
  // Its types don't know yet how a file is related to the document, which PDF/A-3 asks for.
  const attached = {
    name: "evidence.json",
    type: "application/json",
    description: "Everything in this document, with the proofs",
    relationship: "Source",
    creationDate: at,
    modifiedDate: at,
  };
  doc.file(Buffer.from(json), attached);
  const root = doc.struct("Document");
  doc.addStructure(root);
  for (const part of blocksOf(evidence).flatMap(partsOf)) {
    // Before the part is begun: a page turned within it would leave its mark open on the page before.
    if (doc.y + part.height > doc.page.height - doc.page.margins.bottom) doc.addPage();
    root.add(doc.struct(part.tag, {}, () => part.draw(doc)));
  }
  root.end();
  numberPages(doc);
  doc.end();
  return done;
}

type Doc = PDFKit.PDFDocument;

/** A piece of the structure: its tag, the height it wants on one page (points), and its drawing. */
interface Part {
  tag: string;
  height: number;
  draw: (doc: Doc) => void;
}

function partsOf(block: Block): Part[] {
  switch (block.kind) {
    case "heading":
      return [heading(block)];
    case "paragraph":
      return [paragraph(block.text)];
    case "facts":
      return block.facts.map(factOf);
    case "text":
      return [quoted(block.text, "regular")];
    case "code":
      return [quoted(block.text, "mono")];
  }
}

function heading({ level, text }: { level: 1 | 2 | 3; text: string }): Part {
  return {
    tag: `H${level}`,
    height: 60,
    draw: (doc) => {
      if (doc.y > doc.page.margins.top) doc.moveDown(level === 3 ? 0.4 : 0.9);
      doc.font("bold").fontSize(SIZES[level]).fillColor(INK).text(text, left(doc), doc.y);
      doc.moveDown(0.3);
    },
  };
}

function paragraph(text: string): Part {
  return {
    tag: "P",
    height: 14,
    draw: (doc) => {
      doc.font("regular").fontSize(9.5).fillColor(INK).text(drawable(text), left(doc), doc.y, { lineGap: 1.5 });
      doc.moveDown(0.4);
    },
  };
}

/** The name and its value beside it, read in this order. */
function factOf([name, value]: readonly [string, string]): Part {
  return {
    tag: "P",
    height: 40,
    draw: (doc) => {
      const { y, page } = doc;
      doc
        .font("regular")
        .fontSize(8.5)
        .fillColor(FAINT)
        .text(name, left(doc), y, { width: NAME_WIDTH - 10 });
      const afterName = doc.y;
      doc
        .fontSize(9.5)
        .fillColor(INK)
        .text(drawable(value), left(doc) + NAME_WIDTH, y, { lineGap: 1 });
      if (doc.page === page) doc.y = Math.max(doc.y, afterName);
      doc.moveDown(0.25);
    },
  };
}

function quoted(text: string, font: "regular" | "mono"): Part {
  return {
    tag: "BlockQuote",
    height: 20,
    draw: (doc) => {
      const size = font === "mono" ? 7.5 : 10;
      doc
        .font(font)
        .fontSize(size)
        .fillColor(INK)
        .text(drawable(text), left(doc) + 12, doc.y, { lineGap: 2 });
      doc.moveDown(0.4);
    },
  };
}

/** What the font can't draw stands as an open box; the attached JSON has it as it was. Line ends are drawn, other controls not. */
const drawable = (text: string) =>
  text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, "□");

const left = (doc: Doc) => doc.page.margins.left;

/** Page numbers are no part of what is read. */
function numberPages(doc: Doc): void {
  const { count } = doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    doc.switchToPage(page);
    const { bottom } = doc.page.margins;
    doc.page.margins.bottom = 0; // else a line down there begins a new page
    doc.markContent("Artifact", { type: "Pagination" });
    doc
      .font("regular")
      .fontSize(8)
      .fillColor(FAINT)
      .text(`${page + 1} of ${count}`, left(doc), doc.page.height - 40, {
        align: "right",
        lineBreak: false,
        width: 483,
      });
    doc.endMarkedContent();
    doc.page.margins.bottom = bottom;
  }
}

function collect(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on("data", (chunk: Buffer) => chunks.push(chunk));
    doc.on("end", () => resolve(Buffer.concat(chunks)));
    doc.on("error", reject);
  });
}
