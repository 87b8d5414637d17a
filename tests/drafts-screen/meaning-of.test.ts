import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { meaningOf } from "#components/drafts/meaning-of.ts";

function refusal(code: string, reason: string | null = null, fields: Record<string, string[]> | null = null) {
  const data = { code, reason, fields, httpStatus: 400, path: "drafts.save", requestId: null };
  return TRPCClientError.from({ error: { code: -32_600, message: "The sentence.", data } });
}

const cutOff = (status: number) =>
  TRPCClientError.from(new Error("Unable to transform response from server"), {
    meta: { response: new Response(null, { status }) },
  });

it.each([
  ["an ended session", refusal("UNAUTHORIZED"), "signed_out"],
  ["a newer version", refusal("CONFLICT", "draft.changed_elsewhere"), "conflict"],
  ["a draft that has moved on", refusal("CONFLICT", "draft.not_possible_now"), "conflict"],
  ["a draft that isn't one's own", refusal("NOT_FOUND", "draft.not_found"), "refused"],
  ["a request that can't be read", refusal("BAD_REQUEST"), "refused"],
  ["a permission that was taken away", refusal("FORBIDDEN"), "refused"],
  ["a text the contract finds too long", refusal("BAD_REQUEST", null, { text: ["Too big"] }), "refused"],
  ["a request too large to be read", cutOff(413), "refused"],
  ["a server in trouble", refusal("INTERNAL_SERVER_ERROR"), "waiting"],
  ["a database in trouble", refusal("SERVICE_UNAVAILABLE", "database.unavailable"), "waiting"],
  ["too much in one minute", refusal("TOO_MANY_REQUESTS", "limit.too_many"), "waiting"],
  ["a gateway in trouble", cutOff(502), "waiting"],
  ["no network", TRPCClientError.from(new Error("Failed to fetch")), "waiting"],
  ["something unheard of", new Error("?"), "waiting"],
] as const)("tells what %s means for saving and checking: %#", (_, error, phase) => {
  expect(meaningOf(error).phase).toBe(phase);
});

it("says what to do about a text that is too long, and of other refusals what the server says", () => {
  const tooLong = "This text is too long to keep: shorten it.";
  expect(meaningOf(cutOff(413)).sentence).toBe(tooLong);
  expect(meaningOf(refusal("BAD_REQUEST", null, { text: ["Too big"] })).sentence).toBe(tooLong);
  expect(meaningOf(refusal("FORBIDDEN")).sentence).toBe("The sentence.");
});
