import { CATEGORIES } from "#server/detection/contract.ts";
import { SEVERITIES } from "#server/policy/words.ts";
import { NEEDS, type RuleView, type SaveRule } from "#server/routing/contract.ts";
import { Surface } from "#server/shared/surfaces.ts";

/** Stations a rule can have in the form. */
export const STATIONS = [0, 1, 2] as const;

/** What a rule's form says. */
export function readRuleForm(form: FormData, rule: RuleView | null): SaveRule {
  const issuer = form.get("speaksForIssuer");
  return {
    ruleId: rule?.id ?? null,
    version: rule?.version ?? 1,
    name: String(form.get("name")),
    position: Number(form.get("position")) || 1,
    isOn: form.has("isOn"),
    conditions: {
      severityAtLeast: SEVERITIES.find((one) => one === form.get("severity")) ?? null,
      surfaces: Surface.options.filter((one) => form.getAll("surface").includes(one)),
      categories: CATEGORIES.filter((one) => form.getAll("category").includes(one)),
      departments: listIn(form.get("departments")),
      countries: listIn(form.get("countries")).map((code) => code.toUpperCase()),
      speaksForIssuer: issuer === "yes" ? true : issuer === "no" ? false : null,
    },
    path: {
      order: form.get("order") === "at_once" ? "at_once" : "in_turn",
      stages: STATIONS.flatMap((number) => {
        const groupId = String(form.get(`group-${number}`) ?? "");
        const needs = NEEDS.find((one) => one === form.get(`needs-${number}`)) ?? "any";
        return groupId === "" ? [] : [{ groupId, needs }];
      }),
    },
  };
}

function listIn(words: FormDataEntryValue | null): string[] {
  return String(words ?? "")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
