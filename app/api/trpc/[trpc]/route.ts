import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { createContext } from "#server/trpc/context.ts";
import { isDatabaseGone } from "#server/trpc/errors.ts";
import { appRouter } from "#server/trpc/root.ts";
import { refuseTooLarge } from "#server/trpc/size.ts";

async function handle(request: Request): Promise<Response> {
  const req = await refuseTooLarge(request);
  if (req instanceof Response) return req;
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    maxBatchSize: 10,
    createContext: () => createContext(request.headers),
    onError({ error }) {
      // A context that can't be made is the database's absence: say so instead of "our mistake".
      if (isDatabaseGone(error)) Object.assign(error, { code: "SERVICE_UNAVAILABLE" });
    },
  });
}

export { handle as GET, handle as POST };
