/** The one door to the generated client's types and SQL helpers, for everyone outside this folder. */
export { Prisma } from "./generated/client.ts";
