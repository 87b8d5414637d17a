import { checkHealth } from "#server/health.ts";

export const dynamic = "force-dynamic";

/** For whoever watches the process: 200 when the database answers, 503 when it doesn't. No details, since anybody may ask. */
export async function GET(): Promise<Response> {
  const isHealthy = await checkHealth();
  return Response.json({ status: isHealthy ? "ok" : "database unavailable" }, { status: isHealthy ? 200 : 503 });
}
