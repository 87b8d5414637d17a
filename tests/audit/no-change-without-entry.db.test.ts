import { beforeAll, describe, expect, it } from "vitest";
import { asRuntimeRole } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld } from "../support/world.ts";

beforeAll(async () => {
  const world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
  await aDraft(world, { state: "CLEARED" });
});

/** Changes somebody with the product's password could try by hand. */
const BY_HAND = {
  "approving a draft": "update draft set state = 'APPROVED' where state = 'CLEARED'",
  "giving a draft to another author": "update draft set author_id = (select id from person where role = 'ADMIN')",
  "a clearance without end": "update draft set valid_until = '2099-01-01'",
  "another address for a post": "update draft set state = 'PUBLISHED', published_url = 'https://evil.example'",
  "another text of what was sent": "update revision set text = 'Nothing to see.'",
  "a verdict that asks for nothing": "update revision set action = 'pass'",
  "a finding less": "delete from finding",
  "other guidance beside a finding": "update finding set guidance = 'All is well.'",
  "one more admin": "update person set role = 'ADMIN'",
  "another password": "update person set password_hash = 'scrypt$1$1$1$a$a'",
  "a name out of the directory": "delete from directory_entry",
  "a milder policy": "update policy_version set document = '{}'",
  "another zone": "update organisation set zone = 'UTC'",
  "a sample of a real organisation": "update organisation set is_sample = true",
};

describe("a change by hand is refused when it leaves no entry", () => {
  it.each(Object.entries(BY_HAND))("%s", async (_, sql) => {
    await expect(asRuntimeRole(sql)).rejects.toThrow(/without its audit entry|permission denied/);
  });
});

it("refuses to change a decision in any way", async () => {
  await expect(asRuntimeRole("update decision set kind = 'approve'")).rejects.toThrow("permission denied");
  await expect(asRuntimeRole("delete from decision")).rejects.toThrow("permission denied");
});

it("lets a text be written before it is sent: that is private", async () => {
  await expect(asRuntimeRole("update draft set text = 'Half a thought', version = version + 1")).resolves.toEqual([]);
});
