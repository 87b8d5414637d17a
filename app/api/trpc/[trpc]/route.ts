import { answer } from "#server/trpc/answer.ts";
import { createContext } from "#server/trpc/context.ts";

const handle = (request: Request) => answer(request, () => createContext(request.headers));

export { handle as GET, handle as POST };
