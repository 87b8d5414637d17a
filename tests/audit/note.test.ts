import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkpointText, openCheckpoint, parseCheckpointText, signCheckpoint } from "../../server/audit/checkpoint.ts";
import { cosign, cosignedAt } from "../../server/audit/cosignature.ts";
import { hashLeaf } from "../../server/audit/merkle.ts";
import { isSignedBy, parseNote, parseVkey, signerOf, signNote, toVkey } from "../../server/audit/note.ts";
import { formatProof, parseProof, provesLeaf } from "../../server/audit/proof.ts";

const signer = signerOf("log.example.org/log/1", new Uint8Array(32).fill(7));
const other = signerOf("log.example.org/log/1", new Uint8Array(32).fill(8));
const witness = signerOf("witness.example.org/w", new Uint8Array(32).fill(9), "cosignature");
const checkpoint = { origin: signer.name, size: 1, root: hashLeaf("one") };

/** The note in the documentation of Go's golang.org/x/mod/sumdb/note, and the key it was signed with. */
const GO_VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const GO_NOTE =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
  "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

describe("a signed note", () => {
  it("of other people's making is accepted, and refused once changed", () => {
    const verifier = parseVkey(GO_VKEY);
    const note = parseNote(GO_NOTE);
    const bent = parseNote(GO_NOTE.replace("answer", "Answer"));
    if (!verifier || !note || !bent) throw new Error("the note of Go's documentation can be read");
    expect(isSignedBy(note, verifier)).toBe(true);
    expect(isSignedBy(bent, verifier)).toBe(false);
    expect(toVkey(verifier)).toBe(GO_VKEY);
  });

  it("comes apart into its text and who signed it, whatever the text", () => {
    const line = fc.string({ unit: "grapheme" }).map((text) => `${text.replaceAll(/\p{Cc}/gu, "")}\n`);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.join("");
        const note = parseNote(signNote(text, signer));
        expect(note?.text).toBe(text);
        expect(note && isSignedBy(note, signer)).toBe(true);
        expect(note && isSignedBy(note, other)).toBe(false);
      }),
    );
  });

  it("with any bit of it flipped is no longer signed", () => {
    const bytes = Buffer.from(signCheckpoint(checkpoint, signer), "utf8");
    fc.assert(
      fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
        const bent = Buffer.from(bytes);
        bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(openCheckpoint(bent.toString("utf8"), signer)).toBeNull();
      }),
    );
  });

  it.each([
    ["without a newline at the end", signNote("a\n", signer).slice(0, -1)],
    ["without signatures", "a\n\n"],
    ["without the empty line", signNote("a\n", signer).replace("\n\n", "\n")],
    ["with a control sign", signNote("a\u0007\n", signer)],
    ["with a line that signs nothing", `${signNote("a\n", signer)}nobody\n`],
    ["with a plus in the name", signNote("a\n", signer).replace("example", "exa+mple")],
    ["with more signatures than anybody needs", `a\n\n${signNote("a\n", signer).slice(3).repeat(65)}`],
  ])("%s isn't one", (_, note) => {
    expect(parseNote(note)).toBeNull();
  });

  it("with one right and one wrong signature by the same key is refused", () => {
    const wrong = signNote("b\n", signer).split("\n\n")[1] ?? "";
    const note = parseNote(signNote("a\n", signer) + wrong);
    expect(note?.signatures).toHaveLength(2);
    expect(note && isSignedBy(note, signer)).toBe(false);
  });
});

describe("a verifier's line", () => {
  it.each([GO_VKEY.replace("c74f20a3", "c74f20a4"), GO_VKEY.slice(0, -4), "a+b+c", GO_VKEY.replace("+ARp", "+AxRp")])(
    "%s is none",
    (vkey) => {
      expect(parseVkey(vkey)).toBeNull();
    },
  );
});

describe("a checkpoint", () => {
  it("is opened with its log's key, and with no other, for no other origin", () => {
    const note = signCheckpoint(checkpoint, signer);
    expect(openCheckpoint(note, signer)).toEqual({ ...checkpoint, root: Uint8Array.from(checkpoint.root) });
    expect(openCheckpoint(note, other)).toBeNull();
    expect(openCheckpoint(signCheckpoint({ ...checkpoint, origin: "elsewhere" }, signer), signer)).toBeNull();
  });

  it.each([
    ["a leading zero", "a\n01\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"],
    ["a short root", "a\n1\n47DEQpj8\n"],
    ["another writing of the same root", "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n"],
    ["no origin", "\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"],
    ["a size no number can hold", "a\n18446744073709551615\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"],
    ["an empty line after it", `${checkpointText(checkpoint)}\n`],
  ])("with %s isn't one", (_, text) => {
    expect(parseCheckpointText(text)).toBeNull();
  });

  it("says when a witness saw it", () => {
    const note = signCheckpoint(checkpoint, signer);
    const line = cosign(checkpointText(checkpoint), witness, new Date("2026-11-23T09:00:00.900Z"));
    const parsed = parseNote(note + line);
    if (parsed === null) throw new Error("a cosigned checkpoint is a note");
    expect(cosignedAt(parsed, witness)).toEqual(new Date("2026-11-23T09:00:00Z"));
    expect(isSignedBy(parsed, signer)).toBe(true);
    expect(cosignedAt({ ...parsed, text: parsed.text.replace("\n1\n", "\n2\n") }, witness)).toBeNull();
  });
});

describe("a proof's file", () => {
  const proof = formatProof({ index: 0, hashes: [], checkpoint: signCheckpoint(checkpoint, signer) });

  it("proves its leaf, and nothing else", () => {
    expect(provesLeaf(proof, "one", signer)).toBe(true);
    expect(provesLeaf(proof, "two", signer)).toBe(false);
    expect(provesLeaf(proof, "one", other)).toBe(false);
    expect(provesLeaf(proof.replace("index 0", "index 1"), "one", signer)).toBe(false);
    expect(provesLeaf(proof.replace("index 0\n", "extra YWJj\nindex 0\n"), "one", signer)).toBe(true);
  });

  it.each(["", "c2sp.org/tlog-proof@v1\n\n", proof.replace("@v1", "@v2"), proof.replace("index 0", "index 00")])(
    "%j isn't one",
    (text) => {
      expect(parseProof(text)).toBeNull();
    },
  );
});
