import { createRequire } from "node:module";
import { cruise, type ICruiseResult } from "dependency-cruiser";

const require = createRequire(import.meta.url);
const { forbidden, options } = require("./dependency-rules.cjs");

export const SOURCES = ["app", "components", "server", "proxy.ts"];

/** Reads every import under a root and holds it against the rules. */
export async function readModules(root: string): Promise<ICruiseResult> {
  const { output } = await cruise(SOURCES, { ...options, baseDir: root, validate: true, ruleSet: { forbidden } });
  if (typeof output === "string") throw new Error("dependency-cruiser answered with text");
  return output;
}
