import path from "node:path";
import { parseArgs } from "node:util";

/** What is wrong with how a command was called: said as it is, without a stack; the command ends with 2. */
export class UsageError extends Error {}

/** The options of a command, all with a value: `--in drafts.jsonl`. */
export function optionsOf<Name extends string>(names: readonly Name[], argv: string[]): Partial<Record<Name, string>> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ args: argv, options, strict: true }).values as Partial<Record<Name, string>>;
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** A file as the caller named it, seen from where they stood: npm and bootstrap.mjs both change the folder. */
export function fileNamed(name: string): string {
  return name === "-" ? name : path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

/** Runs a command to its exit code. A bug keeps its stack; being called wrongly, or on an unreadable file, is one sentence. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  process.on("disconnect", () => process.exit(2)); // bootstrap.mjs is gone, and with it whoever reads the result
  process.channel?.unref();
  try {
    process.exitCode = await command();
  } catch (cause) {
    const isPlain = cause instanceof UsageError || (cause instanceof Error && "syscall" in cause);
    console.error(isPlain ? cause.message : cause);
    process.exitCode = 2;
  }
}
