import type { TRPCError } from "@trpc/server";
import { answer } from "../../server/trpc/answer.ts";
import { createCaller } from "../../server/trpc/root.ts";
import type { Person, World } from "./world.ts";

/** Calls procedures as somebody, or as nobody. */
export const call = (world: World, person: Person | null) => createCaller(world.request(person));

/** Calls the procedure with this path, for tests that walk all of them. */
export async function callByPath(world: World, person: Person | null, path: string, input: unknown): Promise<unknown> {
  const [group = "", name = ""] = path.split(".");
  const caller = call(world, person) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const procedure = caller[group]?.[name];
  if (procedure === undefined) throw new Error(`there's no procedure ${path}`);
  return procedure(input);
}

/** The wire's code of what became of a call; "OK" where it was let through and done. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "OK",
    (error: TRPCError) => error.code,
  );

/** What a browser is told of an error. */
export interface WireError {
  message: string;
  data: { code: string; httpStatus: number; reason: string | null; fields: unknown; requestId: string | null };
}

export interface Answered {
  status: number;
  /** Null where the answer is no error of ours. */
  error: WireError | null;
  text: string;
}

/** Sends a request as the browser would; the body as it is given. */
export async function send(
  world: World,
  person: Person | null,
  path: string,
  body: string,
  more: { batch?: boolean; makeContext?: () => Promise<ReturnType<World["request"]>> } = {},
): Promise<Answered> {
  const request = new Request(`http://localhost:3000/api/trpc/${path}${more.batch ? "?batch=1" : ""}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const response = await answer(request, more.makeContext ?? (async () => world.request(person)));
  const text = await response.text();
  return { status: response.status, error: errorIn(text), text };
}

function errorIn(text: string): WireError | null {
  const given: unknown = JSON.parse(text);
  const first = Array.isArray(given) ? given[0] : given;
  return first?.error?.json ?? null;
}
