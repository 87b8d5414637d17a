import { db } from "./db/client.ts";

/** Whether the database answers. */
export async function checkHealth(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`;
    return true;
  } catch {
    return false;
  }
}
