import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";

/** Words that English can hardly do without and German doesn't have. */
const ENGLISH =
  /(?<![\p{L}\p{N}_-])([Tt]he|[Oo]f|and|[Ww]ith|[Yy]our|[Yy]ou|[Tt]his|[Tt]hat|[Tt]hese|[Ii]s|[Aa]re|isn't|[Nn]ot|[Ff]or|[Ff]rom|by|to|[Hh]as|[Hh]ave|been|or|be|[Ww]ho|[Ww]hat|[Ww]hen|[Ww]hich|[Cc]an|must|drafts?|rules?)(?![\p{L}\p{N}_-])/u;

/** Names that are the same in every language, also where they are made of English words. */
const NAMES = /Rewrite with AI|Data and analytics/g;

/** What is quoted are other people's words, in theirs. */
const QUOTED = /„[^“]*“|“[^”]*”|»[^«]*«/g;

/**
 * What a page says in its own language: its title, its text, also what is folded up, and what screen readers are told. What has
 * a `lang` of its own is left out: it is in another language, or in one that nobody knows.
 */
export async function wordsOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SAID = ["aria-label", "aria-description", "alt", "title", "placeholder"];
    const isOurs = (element: Element | null) =>
      element?.closest("[lang]") === document.documentElement &&
      element.closest("script, style, noscript, template, textarea, code, next-route-announcer") === null;
    const said: string[] = [document.title];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (isOurs(texts.currentNode.parentElement)) said.push(texts.currentNode.nodeValue ?? "");
    for (const element of document.body.querySelectorAll(SAID.map((name) => `[${name}]`).join())) {
      if (isOurs(element)) said.push(...SAID.map((name) => element.getAttribute(name) ?? ""));
    }
    return [...new Set(said.map((words) => words.replaceAll(/\s+/g, " ").trim()).filter(Boolean))];
  });
}

/** Of these the ones in English: what the English interface says and the German one doesn't, or what has an English word. */
export function englishOf(words: readonly string[]): string[] {
  return words.filter((said) => {
    const own = said.replaceAll(QUOTED, "").replaceAll(NAMES, "");
    return EN_ONLY.has(said) || ENGLISH.test(own);
  });
}

function sentencesIn(language: string): Set<string> {
  const root = path.resolve(import.meta.dirname, "../components");
  const files = fs.readdirSync(root).map((feature) => path.join(root, feature, `messages/${language}.json`));
  return new Set(files.filter((file) => fs.existsSync(file)).flatMap((file) => leaves(JSON.parse(read(file)))));
}

const read = (file: string) => fs.readFileSync(file, "utf8");

const leaves = (tree: unknown): string[] =>
  typeof tree === "string" ? [tree] : Object.values(tree ?? {}).flatMap(leaves);

const EN_ONLY = sentencesIn("en").difference(sentencesIn("de"));
