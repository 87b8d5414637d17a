import { spawn } from "node:child_process";
import { onStop } from "./stopping.ts";

type Options = { env?: Record<string, string>; say?: (line: string) => void };

/** Runs a program to its end. What it says is passed on line by line, or kept back and shown only if it fails. */
export async function runChild(command: string, args: string[], { env = {}, say }: Options = {}): Promise<void> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  const forget = onStop(async () => void child.kill());
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said.push(text);
      if (say) for (const line of text.split("\n")) if (line.trim()) say(line);
    });
  }
  const code = await new Promise<number | null>((done, failed) => child.on("error", failed).on("close", done));
  forget();
  if (code !== 0)
    throw new Error(`${[command, ...args].join(" ")} failed${say ? "" : `:\n${said.join("").trimEnd()}`}`);
}
