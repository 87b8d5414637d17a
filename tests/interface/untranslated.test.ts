import ts from "typescript";
import { expect, it } from "vitest";
import { LANGUAGES } from "../../server/shared/language.ts";
import { nodesOf, SOURCES } from "./sources.ts";

it("shows no words that are in one language only", () => {
  const found = SOURCES.map((file) => ({ file: file.fileName, words: [...nodesOf(file)].flatMap(wordsIn) }));
  expect(found.filter(({ words }) => words.length > 0)).toEqual([]);
});

/** Words that aren't translated: names, signs and keys that are the same everywhere. */
const SAME_EVERYWHERE =
  /^(Imprimatur|English|Deutsch|LinkedIn|Ctrl|Enter|Alt|Shift|Esc|Tab|SHA-256|F8|drf_…|https:.*)$/;

function wordsIn(node: ts.Node): string[] {
  if (ts.isJsxText(node)) return shown(node.text.trim());
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node) && !ts.isTemplateExpression(node))
    return [];
  const text = ts.isTemplateExpression(node) ? textOf(node) : node.text;
  if (isChild(node) || isSaid(node) || isDefault(node)) return shown(text);
  return isSentence(text) && !isForUs(node) ? shown(text) : [];
}

const textOf = (node: ts.TemplateExpression) =>
  [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join("…");

const shown = (text: string) => (/\p{L}{2}/u.test(text) && !SAME_EVERYWHERE.test(text) ? [text] : []);

/** Between two tags, perhaps one of two: `{isNew ? "New" : "Seen"}`. */
function isChild(node: ts.Node): boolean {
  let inner: ts.Node = node;
  while (ts.isConditionalExpression(inner.parent) && inner.parent.condition !== inner) inner = inner.parent;
  const { parent } = inner;
  return ts.isJsxExpression(parent) && (ts.isJsxElement(parent.parent) || ts.isJsxFragment(parent.parent));
}

/** An attribute that people read or hear. */
const SAID = /^(aria-label|aria-description|alt|title|label|text|description|placeholder|hint|header|heading|.+Label)$/;

function isSaid(node: ts.Node): boolean {
  let inner: ts.Node = node;
  while (ts.isConditionalExpression(inner.parent) && inner.parent.condition !== inner) inner = inner.parent;
  if (ts.isJsxExpression(inner.parent)) inner = inner.parent;
  return ts.isJsxAttribute(inner.parent) && SAID.test(inner.parent.name.getText());
}

/** What a part says where it is given nothing else: `label = "Close"`. */
const isDefault = ({ parent }: ts.Node) => ts.isBindingElement(parent) && SAID.test(parent.name.getText());

/** Begins as a sentence does and has a second word, or ends as one does: tables of words, say. */
const isSentence = (text: string) => /^\p{Lu}[\p{L}'’-]*,? \S/u.test(text) || /^\p{Lu}.*[.?…]$/u.test(text);

/** Said in every language in one place: `{ en: …, de: … }`. */
const isOneOfAll = ({ parent }: ts.Node) =>
  ts.isPropertyAssignment(parent) &&
  LANGUAGES.every((language) => parent.parent.properties.some(({ name }) => name?.getText() === language));

/** What only we read: the message of an error that can't happen, an import. */
function isForUs(node: ts.Node): boolean {
  return (
    isOneOfAll(node) ||
    ts.isNewExpression(node.parent) ||
    ts.isImportDeclaration(node.parent) ||
    ts.isLiteralTypeNode(node.parent) ||
    (ts.isJsxAttribute(node.parent) && /class/i.test(node.parent.name.getText()))
  );
}
