import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ERRORS } from "../../server/shared/errors.ts";

const server = path.resolve(import.meta.dirname, "../../server");
const sources = fs
  .readdirSync(server, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("db/generated") && file !== "shared/errors.ts")
  .map((file) => fs.readFileSync(path.join(server, file), "utf8"))
  .join("\n");

it.each(Object.keys(ERRORS))("throws %s somewhere: no sentence that nobody can meet", (code) => {
  expect(sources.includes(`"${code}"`)).toBe(true);
});

it.each(Object.entries(ERRORS))(
  "says %s in a whole sentence, without codes and without blame",
  (code, [, { en: sentence, de }]) => {
    for (const said of [sentence, de]) expect(said).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence + de).not.toContain(code);
    expect(sentence).not.toMatch(/please|error|invalid|you must|failed/i);
    expect(de).not.toMatch(/bitte|fehler|ungültig|müssen sie|fehlgeschlagen/i);
  },
);
