import { describe, expect, it } from "vitest";
import { AuditFilter } from "#server/audit/contract.ts";
import { DirectoryFilter } from "#server/directory/contract.ts";
import { filterHref, readFilter } from "#server/shared/filter.ts";

describe("A list's filter in its address", () => {
  it("takes what is given, without spaces around it", () => {
    expect(readFilter(AuditFilter, { q: " rail ", rule: "CLI-01" })).toEqual({ q: "rail", rule: "CLI-01" });
  });

  it("counts the empty fields of a form as not given", () => {
    expect(readFilter(AuditFilter, { q: "", from: "", to: "", person: undefined })).toEqual({});
  });

  it("leaves out what can't be read and keeps the rest", () => {
    expect(readFilter(AuditFilter, { from: "yesterday", q: "rail" })).toEqual({ q: "rail" });
    expect(readFilter(DirectoryFilter, { kind: "planet", status: "public", utm: "x" })).toEqual({ status: "public" });
  });

  it("never asks the database for what it can't hold", () => {
    expect(readFilter(AuditFilter, { q: "a\0b\ud800" })).toEqual({ q: "ab\ufffd" });
    expect(readFilter(AuditFilter, { q: "\0" })).toEqual({});
  });

  it("takes the first of a field that is given twice", () => {
    expect(readFilter(AuditFilter, { q: ["a", "b"] })).toEqual({ q: "a" });
  });

  it("writes an address that reads back the same", () => {
    const filter = { q: "50 % & more", from: "2026-11-01", person: undefined };
    const href = filterHref("/audit", filter);
    expect(href).toBe("/audit?q=50+%25+%26+more&from=2026-11-01");
    const given = Object.fromEntries(new URL(href, "http://localhost").searchParams);
    expect(readFilter(AuditFilter, given)).toEqual({ q: "50 % & more", from: "2026-11-01" });
    expect(filterHref("/audit", { q: null, rule: "" })).toBe("/audit");
  });
});
