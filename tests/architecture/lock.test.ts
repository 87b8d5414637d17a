import fs from "node:fs";
import { expect, it } from "vitest";

type Entry = { version?: string; integrity?: string; link?: boolean; optionalDependencies?: Record<string, string> };

const { packages } = JSON.parse(fs.readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Entry> };
const manifest = JSON.parse(fs.readFileSync("package.json", "utf8")) as Record<string, Record<string, string>>;

it("names every platform's packages, or `npm ci` refuses the lock on the others", () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isFoundFrom(from, name))
      .map((name) => `${from || "(root)"} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

it("pins every package to one version and one content", () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(asked.filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  expect(Object.entries(packages).filter(([from, entry]) => from && !entry.link && !entry.integrity)).toEqual([]);
});

/** Node's own search: beside the package, then beside each of its parents. */
function isFoundFrom(from: string, name: string): boolean {
  for (let at = from; ; ) {
    if (packages[`${at ? `${at}/` : ""}node_modules/${name}`]) return true;
    if (!at) return false;
    const end = at.lastIndexOf("/node_modules/");
    at = end >= 0 ? at.slice(0, end) : "";
  }
}
