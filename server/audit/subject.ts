import type { AuditEvent } from "./contract.ts";

/** What an event is about, and the fields the log is searched by. */
export interface Subject {
  kind:
    | "draft"
    | "directory"
    | "person"
    | "policy"
    | "organisation"
    | "log"
    | "token"
    | "report"
    | "hold"
    | "retention"
    | "routing"
    | "document"
    | "customers"
    | "detection";
  id: string;
  draftId: string | null;
  ruleIds: string[];
  policyVersion: number | null;
  engine: string | null;
}

/** Finds an event's subject from its own fields. */
export function subjectOf(event: AuditEvent): Subject {
  const draftId = "draftId" in event ? event.draftId : null;
  return {
    ...place(event, draftId),
    draftId,
    ruleIds: rulesOf(event),
    policyVersion: "policyVersion" in event ? event.policyVersion : null,
    engine: "engine" in event ? event.engine : null,
  };
}

function place(event: AuditEvent, draftId: string | null): Pick<Subject, "kind" | "id"> {
  if (draftId !== null) return { kind: "draft", id: draftId };
  if ("entryId" in event) return { kind: "directory", id: event.entryId };
  if ("tokenId" in event) return { kind: "token", id: event.tokenId };
  if ("documentId" in event) return { kind: "document", id: event.documentId };
  if ("tableId" in event) return { kind: "customers", id: event.tableId };
  if (event.type === "detection.tried") return { kind: "detection", id: "detection" };
  if ("personId" in event) return { kind: "person", id: event.personId };
  if (event.type === "rule.imprecise") return { kind: "policy", id: event.ruleId };
  if ("suppressionId" in event) return { kind: "policy", id: event.suppressionId };
  if (event.type.startsWith("policy.")) return { kind: "policy", id: policyOf(event) };
  if ("holdId" in event) return { kind: "hold", id: event.holdId };
  if (event.type === "retention.switched") return { kind: "retention", id: "retention" };
  if (event.type === "directory.imported") return { kind: "directory", id: String(event.version) };
  if (event.type === "organisation.set_up") return { kind: "organisation", id: event.name };
  if (event.type.startsWith("routing.")) return { kind: "routing", id: "routing" };
  return event.type.startsWith("report.") ? { kind: "report", id: "report" } : { kind: "log", id: "log" };
}

function policyOf(event: AuditEvent): string {
  return "policyVersion" in event ? String(event.policyVersion) : "next";
}

function rulesOf(event: AuditEvent): string[] {
  const rules = "rules" in event ? event.rules.map((rule) => rule.ruleId) : [];
  const reasons = "reasonRules" in event ? event.reasonRules : [];
  const single = "ruleId" in event && event.ruleId !== null ? [event.ruleId] : [];
  const changed = "changedRules" in event ? event.changedRules : [];
  return [...new Set([...rules, ...reasons, ...single, ...changed])];
}
