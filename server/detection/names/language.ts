import { hashText } from "./hash.ts";
import type { NameToken } from "./tokens.ts";

/** Common small words that tell a language; those shared by two are left out. */
const WORDS = {
  de: "der die das und ist nicht mit wir für auf ein eine einen einem einer auch sich von dem den habe haben sind bei zum zur ich sie er hat war wird wurde werden im am beim vom über nach als aber oder unser unsere unserem mein meine dass wie noch nur sehr schon heute gestern danke",
  fr: "le les et est pas avec nous pour sur un une aussi du au aux je il elle son sa ses notre nos mon mes qui que dans ce cette ces sont être avons ai merci très leur leurs chez ont été nos vous votre",
  es: "el los las y es con nosotros por para una también del al yo ella su sus nuestro nuestra mi mis que en este esta estos son ser hemos he gracias muy como pero más hoy ayer lo fue han ha",
  en: "the and is not with we for on a an also of to i they he has was will be at by from this that our my your their but or how just very today yesterday thanks you it have are been who what when",
} as const;

const TELLS = new Map<number, number>();
for (const [language, words] of Object.values(WORDS).entries()) {
  for (const word of words.split(" ")) {
    const key = hashText(word.normalize("NFD").replace(/\p{M}/gu, ""));
    TELLS.set(key, TELLS.has(key) ? -1 : language);
  }
}
const ENGLISH = 3;
const SENTENCES_NEAR = 2;

/** The language of a sentence by its small words and those of its neighbours: 0 German, 1 French, 2 Spanish, 3 other. */
export function languageAround(sentences: readonly NameToken[][], index: number): number {
  const counts = [0, 0, 0, 0.5];
  for (let near = index - SENTENCES_NEAR; near <= index + SENTENCES_NEAR; near++) {
    const weight = near === index ? 3 : 1;
    for (const { word } of sentences[near] ?? []) {
      const told = TELLS.get(word);
      if (told !== undefined && told >= 0) counts[told] = (counts[told] ?? 0) + weight;
    }
  }
  let language = ENGLISH;
  for (const [one, count] of counts.entries()) if (count > (counts[language] ?? 0)) language = one;
  return language;
}
