import { expect, it } from "vitest";
import { may, PERMISSIONS, type Permission } from "../../server/access/permissions.ts";
import { ROLES } from "../../server/shared/actor.ts";

const permissions = Object.keys(PERMISSIONS) as Permission[];

it("lets nobody who decides on drafts also change who may decide", () => {
  for (const role of ROLES) expect(may(role, "draft.review") && may(role, "people.manage")).toBe(false);
});

it("lets an auditor read, take evidence of what was read, and change nothing", () => {
  const granted = permissions.filter((permission) => may("AUDITOR", permission));
  expect(granted.toSorted()).toEqual(
    ["policy.read", "evidence.make", "evidence.others", "audit.read", "report.read", "account.own"].toSorted(),
  );
});

it("shows the policy and their own account to everybody", () => {
  for (const role of ROLES) expect([may(role, "policy.read"), may(role, "account.own")]).toEqual([true, true]);
});
