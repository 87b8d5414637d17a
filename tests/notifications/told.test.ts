import { describe, expect, it } from "vitest";
import { NoticeEvent, NoticeFacts } from "../../server/notifications/contract.ts";
import { letterOf } from "../../server/notifications/letter-of.ts";
import { notBefore } from "../../server/notifications/quiet.ts";
import { noticeSentence } from "../../server/notifications/sentence.ts";

const facts = NoticeFacts.parse({ who: "Mara", surface: "comment", group: "Legal", due: "2026-11-23T11:00:00Z" });

it.each(NoticeEvent.options)("says %s in both languages, with nothing left to be filled in", (event) => {
  for (const language of ["en", "de"] as const) {
    const said = noticeSentence(event, facts, language, "Europe/Berlin");
    expect(said).not.toMatch(/[{}!]|undefined/);
    expect(said).toMatch(/^\p{Lu}.*[.]$/u);
  }
});

it("says when something is due by the clocks of the house", () => {
  expect(noticeSentence("waits", facts, "en", "Europe/Berlin")).toBe(
    "Mara sent a comment for review. It is due 23 Nov, 12:00 (Europe/Berlin).",
  );
});

it("leads to the app, and a day's letter to all of it", () => {
  const to = { language: "en", zone: "UTC", appUrl: "https://imprimatur.example.org" } as const;
  const one = { event: "waits", facts, draftId: "drf_1" } as const;
  expect(letterOf([one], to).link?.href).toBe("https://imprimatur.example.org/queue/drf_1");
  expect(letterOf([one, { ...one, event: "approved" }], to)).toMatchObject({
    subject: "What happened since yesterday",
    link: { href: "https://imprimatur.example.org/notifications" },
  });
});

describe("quiet hours", () => {
  const quiet = { quietFrom: 20 * 60, quietUntil: 7 * 60, isDigest: false };
  it.each([
    ["by day at once", "2026-11-23T12:00:00Z", "2026-11-23T12:00:00Z"],
    ["in the evening the next morning", "2026-11-23T20:30:00Z", "2026-11-24T07:00:00Z"],
    ["after midnight the same morning", "2026-11-24T02:00:00Z", "2026-11-24T07:00:00Z"],
    ["by the clocks there, across a change to summer time", "2026-03-28T21:00:00Z", "2026-03-29T06:00:00Z"],
  ])("%s", (_, now, then) => {
    expect(notBefore(new Date(now), quiet, "Europe/London")).toEqual(new Date(then));
  });

  it("are none where nobody set any, and a digest waits for eight o'clock", () => {
    const now = new Date("2026-11-23T12:00:00Z");
    expect(notBefore(now, { quietFrom: null, quietUntil: null, isDigest: false }, "UTC")).toEqual(now);
    expect(notBefore(now, { ...quiet, isDigest: true }, "UTC")).toEqual(new Date("2026-11-24T08:00:00Z"));
  });
});
