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

describe("an entry about something else doesn't do", () => {
  const ABOUT_A_DRAFT = `insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
    values (gen_random_uuid(), now(), 'draft.opened', 'Nobody', 'draft', 'drf_other', '{}', 'Nobody opened a post.', '{}')`;

  it.each([
    "delete from directory_entry where id = (select min(id) from directory_entry)",
    "update directory_entry set status = 'public'",
    "update policy_version set effective_from = effective_from - interval '1 year'",
    "update organisation set zone = 'Asia/Tokyo'",
    "update organisation set directory_version = directory_version + 1",
    "update person set role = 'ADMIN' where role = 'EMPLOYEE'",
  ])("%s", async (sql) => {
    await expect(asRuntimeRole(`${ABOUT_A_DRAFT}; ${sql}`)).rejects.toThrow(
      /without its audit entry|permission denied/,
    );
  });

  it("nor does one about another name of the directory", async () => {
    const entry = ABOUT_A_DRAFT.replace("'draft', 'drf_other'", "'directory', 'ent_other'");
    await expect(asRuntimeRole(`${entry}; delete from directory_entry`)).rejects.toThrow("without its audit entry");
  });
});

it("refuses to change a decision in any way", async () => {
  await expect(asRuntimeRole("update decision set kind = 'approve'")).rejects.toThrow("permission denied");
  await expect(asRuntimeRole("delete from decision")).rejects.toThrow("permission denied");
});

it("lets a text be written before it is sent: that is private", async () => {
  await expect(asRuntimeRole("update draft set text = 'Half a thought', version = version + 1")).resolves.toEqual([]);
});
