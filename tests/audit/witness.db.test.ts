import { describe, expect, it } from "vitest";
import { signCheckpoint } from "../../server/audit/checkpoint.ts";
import { witnessCheckpoint } from "../../server/audit/commands/witness-checkpoint.ts";
import { cosignedAt } from "../../server/audit/cosignature.ts";
import { consistencyStretches, hashesOf, hashLeaf, hashNode, type Node, rootOf } from "../../server/audit/merkle.ts";
import { parseNote, signerOf } from "../../server/audit/note.ts";
import { db } from "../../server/db/client.ts";
import { aClock } from "../support/clock.ts";

const clock = aClock();
const log = signerOf("log.example.org/log/1", new Uint8Array(32).fill(5));
const witness = signerOf("localhost:3000/witness", new Uint8Array(32).fill(6), "cosignature");
const settings = { witness, logs: [log] };

const hashOf = ({ level, index }: Node): Uint8Array =>
  level === 0
    ? hashLeaf(`${index}`)
    : hashNode(hashOf({ level: level - 1, index: index * 2 }), hashOf({ level: level - 1, index: index * 2 + 1 }));
const noteOf = (size: number, signer = log, root = rootOf(size, hashOf)) =>
  signCheckpoint({ origin: signer.name, size, root }, signer);
const bodyOf = (old: number, size: number, note = noteOf(size)) => {
  const proof = old === 0 ? [] : hashesOf(consistencyStretches(old, size), hashOf);
  return `old ${old}\n${proof.map((hash) => `${Buffer.from(hash).toString("base64")}\n`).join("")}\n${note}`;
};
const ask = (body: string) => witnessCheckpoint({ db: db(), now: clock.now }, settings, body);

describe("a witness", () => {
  it("cosigns a log it sees first, and then what continues it", async () => {
    for (const [old, size] of [
      [0, 3],
      [3, 10],
      [10, 10],
    ] as const) {
      const { status, body } = await ask(bodyOf(old, size));
      const note = parseNote(noteOf(size) + body);
      expect([status, note && cosignedAt(note, witness)]).toEqual([200, clock.now()]);
    }
  });

  it("says how far it has come to whoever thinks otherwise", async () => {
    expect(await ask(bodyOf(3, 12))).toEqual({ status: 409, body: "10\n", isSize: true });
  });

  it("never cosigns a second history", async () => {
    expect((await ask(bodyOf(10, 10, noteOf(10, log, hashLeaf("another"))))).status).toBe(409);
    expect((await ask(bodyOf(10, 12, noteOf(12, log, hashLeaf("another"))))).status).toBe(422);
  });

  it("lets one of two win that come at once", async () => {
    const answers = await Promise.all([ask(bodyOf(10, 11)), ask(bodyOf(10, 13))]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it.each([
    ["a log it doesn't know", 404, bodyOf(0, 3, noteOf(3, signerOf("other.example/log", new Uint8Array(32).fill(5))))],
    ["a signature by another key", 403, bodyOf(0, 3, noteOf(3, signerOf(log.name, new Uint8Array(32).fill(4))))],
    ["an old size above the new", 400, bodyOf(0, 3).replace("old 0", "old 4")],
    ["no checkpoint at all", 400, "old 0\n\nhello\n"],
    ["a size with a zero before it", 400, bodyOf(0, 3).replace("old 0", "old 00")],
    ["nothing", 400, ""],
  ])("refuses %s", async (_, status, body) => {
    expect((await ask(body)).status).toBe(status);
  });
});
