import ts from "typescript";
import { expect, it } from "vitest";
import { MESSAGES } from "../../components/messages.ts";
import { LANGUAGES } from "../../server/shared/language.ts";
import { nodesOf, SOURCES } from "./sources.ts";

type Tree = { [key: string]: string | Tree };

const [first, ...others] = LANGUAGES;

it.each(others)("says everything in %s that is said in the first language, and nothing else", (language) => {
  expect([...flat(MESSAGES[language]).keys()]).toEqual([...flat(MESSAGES[first]).keys()]);
});

it.each(others)("fills the same values into the sentences of %s", (language) => {
  const translated = flat(MESSAGES[language]);
  const differing = [...flat(MESSAGES[first])].filter(
    ([key, sentence]) => String(valuesIn(sentence)) !== String(valuesIn(translated.get(key) ?? "")),
  );
  expect(differing).toEqual([]);
});

it("leaves no sentence empty, and none with an exclamation mark", () => {
  const sentences = LANGUAGES.flatMap((language) => [...flat(MESSAGES[language]).values()]);
  expect(sentences.filter((sentence) => sentence.trim() === "" || sentence.includes("!"))).toEqual([]);
});

it("keeps no sentence that no screen says", () => {
  const said = keysAsked();
  const unused = [...flat(MESSAGES[first]).keys()].filter((key) => !said.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

/** Dotted keys and their sentences. */
function flat(tree: Tree, prefix = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "string" ? [[prefix + key, value] as const] : [...flat(value, `${prefix}${key}.`)],
    ),
  );
}

/** Names of the values and tags that a sentence takes, sorted. */
function valuesIn(sentence: string): string[] {
  return [
    ...new Set([...sentence.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g)].map(([, value, tag]) => value ?? `<${tag}>`)),
  ].sort();
}

/**
 * What a file may ask for: each namespace it names, with each string in it as the rest of the key. The changing parts
 * of a template stand for any one word.
 */
function keysAsked(): RegExp[] {
  return SOURCES.flatMap((file) => {
    const nodes = [...nodesOf(file)];
    const namespaces = nodes.flatMap(namespaceIn);
    const keys = namespaces.length === 0 ? [] : nodes.flatMap(keyIn);
    return namespaces.flatMap((namespace) => keys.map((key) => new RegExp(`^${namespace}${key}$`)));
  });
}

/** The namespace that a node names, with its dot: of a call, or of a `Translator<"…">` that is handed over. */
function namespaceIn(node: ts.Node): string[] {
  const given = ts.isCallExpression(node)
    ? /^(use|get)Translations$/.test(node.expression.getText()) && (node.arguments[0] ?? "all")
    : ts.isTypeReferenceNode(node) &&
      node.typeName.getText() === "Translator" &&
      node.typeArguments?.[0] &&
      ts.isLiteralTypeNode(node.typeArguments[0]) &&
      node.typeArguments[0].literal;
  if (!given) return [];
  if (given === "all") return [""];
  return ts.isStringLiteral(given) ? [`${given.text.replaceAll(".", "\\.")}\\.`] : [];
}

function keyIn(node: ts.Node): string[] {
  if (ts.isCallExpression(node)) return isKnownLater(node) ? ["[^.]+"] : [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
    return isKey(node.text) ? [literally(node.text)] : [];
  if (!ts.isTemplateExpression(node) || !/^([\w-]+\.)*$/.test(node.head.text)) return [];
  return [
    literally(node.head.text) + node.templateSpans.map(({ literal }) => `[^.]+${literally(literal.text)}`).join(""),
  ];
}

/** `t(role)`, where the compiler alone knows what `role` may be. */
const isKnownLater = ({ expression, arguments: [key] }: ts.CallExpression) =>
  /^t$|\.t$/.test(expression.getText()) &&
  key !== undefined &&
  (ts.isIdentifier(key) || ts.isPropertyAccessExpression(key) || ts.isElementAccessExpression(key));

const isKey = (text: string) => /^[\w-]+(\.[\w-]+)*$/.test(text);
const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
