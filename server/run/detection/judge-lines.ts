import { needsPerson } from "../../policy/rank.ts";
import { BadLine, type JudgedLine, judgeLine, type Known } from "./judge-line.ts";

export interface Outlet {
  write: (line: JudgedLine) => Promise<void>;
  complain: (sentence: string) => void;
}

/** Judges line by line. 0: all clean, 1: something needs a person, 2: some line was bad; a bad line stops no other. */
export async function judgeLines(lines: AsyncIterable<string>, known: Known, outlet: Outlet): Promise<0 | 1 | 2> {
  let number = 0;
  let isBad = false;
  let isAsking = false;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      const judged = judgeLine(line, known);
      isAsking ||= needsPerson(judged.verdict);
      await outlet.write(judged);
    } catch (cause) {
      if (!(cause instanceof BadLine)) throw cause;
      isBad = true;
      outlet.complain(`line ${number}: ${cause.message}`);
    }
  }
  return isBad ? 2 : isAsking ? 1 : 0;
}
