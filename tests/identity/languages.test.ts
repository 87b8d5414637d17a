import { expect, it } from "vitest";
import { languageOf } from "../../server/shared/language.ts";

const asked = { chosen: null, cookie: null, accepts: null };

it.each([
  ["what somebody chose, whatever their browser says", { chosen: "de", cookie: "en", accepts: "en" }, "de"],
  ["the browser's own choice, before one is signed in", { cookie: "de", accepts: "en" }, "de"],
  ["the language a browser likes best", { accepts: "fr-CH, de;q=0.8, en;q=0.5" }, "de"],
  ["the weight, not the place", { accepts: "en;q=0.4, de-AT;q=0.9" }, "de"],
  ["no language that is refused", { accepts: "de;q=0, en;q=0.1" }, "en"],
  ["English where nothing fits", { accepts: "fr" }, "en"],
  ["English where nobody says anything", {}, "en"],
  ["nothing that isn't a language", { cookie: "xx", accepts: ";;q=,," }, "en"],
] as const)("reads %s", (_, given, language) => {
  expect(languageOf({ ...asked, ...given })).toBe(language);
});
