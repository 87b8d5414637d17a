import { beforeAll, expect, it } from "vitest";
import { answer } from "../../server/trpc/answer.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

const MOST_CHANGES_A_MINUTE = 60;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it("says with a refusal for too many requests how long to wait", async () => {
  const { id, author } = await aDraft(world);
  const ask = () => {
    const body = JSON.stringify({ json: { draftId: id, version: 999 } });
    const request = new Request("http://localhost:3000/api/trpc/drafts.submit", { method: "POST", body });
    request.headers.set("content-type", "application/json");
    return answer(request, async () => world.request(author));
  };
  for (let index = 0; index < MOST_CHANGES_A_MINUTE; index += 1) {
    const { status, headers } = await ask();
    expect(status).not.toBe(429);
    expect(headers.has("retry-after")).toBe(false);
  }
  const refused = await ask();
  expect(refused.status).toBe(429);
  const seconds = Number(refused.headers.get("retry-after"));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
});
