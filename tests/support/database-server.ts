import type { TestProject } from "vitest/node";
import { startTemporaryDatabase } from "./temporary-database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    ownerUrl: string;
    runtimeUrl: string;
  }
}

/** One server for the run, one migrated database in it: every test file gets a copy (own-database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = await startTemporaryDatabase("template");
  project.provide("ownerUrl", template.ownerUrl);
  project.provide("runtimeUrl", template.runtimeUrl);
  return template.stop;
}
