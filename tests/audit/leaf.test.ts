import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../server/audit/canonical.ts";
import { commitTo, type Leaf, leafText } from "../../server/audit/leaf.ts";

const LEAF: Leaf = {
  v: 1,
  id: "7b0d6f0e-2f3b-4f6e-9d5a-0b8f2f1d9a11",
  at: "2026-11-23T09:00:00.000Z",
  recorded: "2026-11-23T09:00:00.012Z",
  actor: "usr_jonas",
  type: "draft.approved",
  subject: { kind: "draft", id: "drf_1" },
  version: 2,
  outcome: "review",
  policy: { id: "pol_1", version: 1, sha256: "ab" },
  engine: "1.0.0",
  rules: ["CLI-01"],
  commit: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
};

describe("a leaf", () => {
  it("is written in one way only: keys in order, no spaces", () => {
    expect(leafText(LEAF)).toBe(
      '{"actor":"usr_jonas","at":"2026-11-23T09:00:00.000Z","commit":"47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",' +
        '"engine":"1.0.0","id":"7b0d6f0e-2f3b-4f6e-9d5a-0b8f2f1d9a11","outcome":"review",' +
        '"policy":{"id":"pol_1","sha256":"ab","version":1},"recorded":"2026-11-23T09:00:00.012Z","rules":["CLI-01"],' +
        '"subject":{"id":"drf_1","kind":"draft"},"type":"draft.approved","v":1,"version":2}',
    );
  });

  it("is never longer than a tile can say", () => {
    expect(() => leafText({ ...LEAF, rules: Array(20_000).fill("CLI-01") })).toThrow("longer than a tile can say");
  });

  it("is the same whatever order its keys came in, and survives JSON", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "grapheme" }), (json) => {
        const value: unknown = JSON.parse(json);
        expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
      }),
    );
  });

  it("can't be made of text that no UTF-8 can say", () => {
    expect(() => canonical({ note: "\ud83d" })).toThrow("surrogate");
  });
});

describe("a commitment", () => {
  const said = { actor: "Jonas Keller", sentence: "Jonas Keller approved a post.", payload: { note: "Fine." } };
  const salt = new Uint8Array(16).fill(3);

  it("is of what was said and of the salt: another of either is another", () => {
    expect(commitTo(salt, said)).toBe(commitTo(salt, { ...said }));
    expect(commitTo(salt, { ...said, payload: { note: "fine." } })).not.toBe(commitTo(salt, said));
    expect(commitTo(new Uint8Array(16), said)).not.toBe(commitTo(salt, said));
  });

  it("takes a note of a megabyte", () => {
    expect(commitTo(salt, { ...said, payload: { note: "x".repeat(2 ** 20) } })).toHaveLength(44);
  });
});
