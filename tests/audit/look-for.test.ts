import { expect, it } from "vitest";
import { lookFor } from "../../server/audit/look-for.ts";

const post = "https://www.linkedin.com/feed/update/urn:li:share:7000";

it.each([
  [` ${post}/?utm_source=share#me `, { kind: "address", addresses: [post, `${post}/`] }],
  [post.replace("https", "http"), { kind: "address", addresses: [post, `${post}/`] }],
  ["drf_7kq9x2", { kind: "draft", draftId: "drf_7kq9x2" }],
  ["0B0E36A0-1111-4222-8333-123456789abc", { kind: "entry", entryId: "0b0e36a0-1111-4222-8333-123456789abc" }],
  ["Mara  rejected", { kind: "words", words: ["Mara", "rejected"] }],
  ['"not yet" CLI-01', { kind: "words", words: ["not yet", "CLI-01"] }],
  ["see https://x.example", { kind: "words", words: ["see", "https://x.example"] }],
  ["", { kind: "words", words: [] }],
])("takes %j for what it is", (typed, wanted) => {
  expect(lookFor(typed)).toEqual(wanted);
});
