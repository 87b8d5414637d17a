import { describe, expect, it } from "vitest";
import type { DirectoryTerm, Organisation } from "../../../server/detection/contract.ts";
import { exampleOrganisation } from "../../../server/detection/detectors/example-organisation.ts";
import { compileDirectory, compileInSlices } from "../../../server/detection/directory/compile.ts";
import { matchDirectory } from "../../../server/detection/directory/match.ts";
import { plainView } from "../../../server/detection/normalise/canonical.ts";
import { toSource } from "../../../server/detection/normalise/view.ts";
import { sampleTerms, seeded } from "../../../server/run/detection/sample-posts.ts";
import { CLEAN, DISGUISED } from "./variants.ts";

const TERMS = 150;
const terms = sampleTerms(TERMS, seeded(7)).filter(({ name }) => !/(.)\1/i.test(name.replace(/ Ltd$/, "")));
const organisation: Organisation = { ...exampleOrganisation, directory: terms };
const directory = compileDirectory(organisation);

/** What people call it: a client without its legal form. */
function said({ name }: DirectoryTerm): string {
  return name.replace(/ Ltd$/, "");
}

/** The terms that are not found where a variant of their name stands, between words that are in no directory. */
function missed(change: (name: string) => string): string[] {
  return terms.flatMap((term) => {
    const written = change(said(term));
    const text = `Yesterday we met ${written} at the museum.`;
    const plain = plainView(text);
    const [start, end] = [17, 17 + written.length];
    const isFound = matchDirectory(directory, plain.text).some((match) => {
      const place = toSource(plain, match);
      return match.form.term.id === term.id && place.start >= start && place.end <= end;
    });
    return isFound ? [] : [written];
  });
}

describe("a name of the directory", () => {
  it.each(Object.entries(CLEAN))("is found in %s", (_, change) => {
    expect(missed(change)).toEqual([]);
  });

  it.each(Object.entries(DISGUISED))("is found in %s", (_, change) => {
    expect(missed(change).length / terms.length, missed(change).slice(0, 5).join(", ")).toBeLessThan(0.02);
  });

  it("stands exactly where it is said to stand", () => {
    for (const term of terms) {
      const name = said(term);
      const text = `🎉 Été — ${name}, “really”`;
      const plain = plainView(text);
      const places = matchDirectory(directory, plain.text).map((match) => toSource(plain, match));
      expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
    }
  });

  it("is found by a directory that was prepared in slices, between which others are served", () => {
    const large = { ...exampleOrganisation, directory: sampleTerms(5_000, seeded(8)) };
    const slices = compileInSlices(large);
    let count = 0;
    let last = slices.next();
    for (; last.done !== true; last = slices.next()) count++;
    expect(count).toBeGreaterThanOrEqual(5);
    const name = large.directory[4_321]?.name ?? "";
    expect(matchDirectory(last.value, `With ${name} today`).map(({ form }) => form.term.name)).toEqual([name]);
  });

  it("is not found in words that differ from it", () => {
    const text = terms.map(({ name }) => [...said(term(name))].toReversed().join("")).join(". ");
    expect(matchDirectory(directory, text).map(({ form }) => form.joined)).toEqual([]);
  });
});

function term(name: string): DirectoryTerm {
  return { id: "", kind: "client", status: "confidential", name, aliases: [], approvedDescription: null };
}
