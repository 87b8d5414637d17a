import { isLetIn } from "../audit/queries/tokens.ts";
import { type Db, db } from "../db/client.ts";

/** The door for other people's programs: whoever holds a token that is good now gets the database to read from; null otherwise. */
export async function enterByToken(request: Request): Promise<Db | null> {
  return (await isLetIn(db(), request.headers.get("authorization"), new Date())) ? db() : null;
}
