import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { RequestContext } from "./context.ts";
import { retryAfterOf, toWire } from "./errors.ts";
import { appRouter } from "./root.ts";
import { refuseTooLarge } from "./size.ts";

const ENDPOINT = "/api/trpc";
const LARGEST_BATCH = 10;

/** Answers one request to the procedures; `makeContext` says who asks. */
export async function answer(request: Request, makeContext: () => Promise<RequestContext>): Promise<Response> {
  const req = await refuseTooLarge(request);
  if (req instanceof Response) return req;
  return fetchRequestHandler({
    endpoint: ENDPOINT,
    req,
    router: appRouter,
    maxBatchSize: LARGEST_BATCH,
    // A context that can't be made is the database's absence: say so instead of "our mistake".
    createContext: () =>
      makeContext().catch((error: unknown) => {
        throw toWire(error);
      }),
    responseMeta: ({ errors }) => {
      const seconds = retryAfterOf(errors);
      return seconds === null ? {} : { headers: { "retry-after": String(seconds) } };
    },
  });
}
