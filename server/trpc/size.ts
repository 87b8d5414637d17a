/** The longest text, six bytes a unit at the worst, and the largest directory file fit; nothing legitimate is longer. */
const MAX_BYTES = 4_000_000;

/** Refuses a request that is too large before anything reads it; hands on the others. */
export async function refuseTooLarge(request: Request): Promise<Request | Response> {
  if (request.method !== "POST") return request;
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BYTES) return refusal();
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_BYTES) return refusal();
  return new Request(request.url, { method: "POST", headers: request.headers, body });
}

function refusal(): Response {
  return Response.json({ error: "The request is too large. Shorten the text or split the file." }, { status: 413 });
}
