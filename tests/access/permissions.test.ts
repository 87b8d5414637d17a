import { expect, it } from "vitest";
import { may, PERMISSIONS, type Permission } from "../../server/access/permissions.ts";
import { ROLES } from "../../server/shared/actor.ts";

const permissions = Object.keys(PERMISSIONS) as Permission[];

it("lets nobody who decides on drafts also change who may decide", () => {
  for (const role of ROLES) expect(may(role, "draft.review") && may(role, "people.manage")).toBe(false);
});

it("lets an auditor read and change nothing", () => {
  const granted = permissions.filter((permission) => may("AUDITOR", permission));
  expect(granted).toEqual(["policy.read", "audit.read", "report.read", "account.own"]);
});

it("shows the policy and their own account to everybody", () => {
  for (const role of ROLES) expect([may(role, "policy.read"), may(role, "account.own")]).toEqual([true, true]);
});
