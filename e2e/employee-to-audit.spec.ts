import { beginDraft, card, field, untilItTakesEffect, untilSaved } from "./drafting.ts";
import { become, expect, expectAccessible, PEOPLE, picture, signInAs, test } from "./fixtures.ts";
import { THANKS } from "./texts.ts";

test("a thank-you post is flagged, sent back, mended, approved, copied, published, and all of it is in the log", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);

  await signInAs(page, "author", "/drafts");
  const draftId = await beginDraft(page, /^Post/);
  await field(page).fill(THANKS);
  await expect(card(page, "Penhallow Foods")).toContainText("A client that may not be named");
  await expect(card(page, "Penhallow Foods")).toContainText(
    "Sector and country are usually enough to make your point.",
  );
  await expect(card(page, "Caroline Prewett")).toContainText("Someone outside the company is named");
  await untilSaved(page);
  await picture(page, "compose");
  await expectAccessible(page, "the composer with findings");
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();
  await picture(page, "waiting");

  await become(page, "reviewer", "/queue");
  const line = page
    .getByRole("listitem")
    .filter({ hasText: PEOPLE.author })
    .filter({ hasText: "What a fortnight! 🎉" });
  await expect(line).toContainText("High");
  await picture(page, "queue");
  await page.goto(`/queue/${draftId}`);
  await page.getByRole("button", { name: "Start review" }).click();
  await page.getByRole("button", { name: /^Ask for changes/ }).click();
  await page.getByRole("checkbox", { name: "A client that may not be named" }).check();
  await page.getByLabel("Note to the author").fill("The client hasn't agreed; use the description we have.");
  await picture(page, "review");
  await expectAccessible(page, "a draft under review");
  await page.getByRole("button", { name: "Ask for changes", exact: true }).click();
  await expect(page.getByText("Changes asked for: the draft by")).toBeVisible();

  await become(page, "author", `/drafts/${draftId}`);
  await untilItTakesEffect(page, page.getByText("The client hasn't agreed; use the description we have.").first());
  await picture(page, "changes-asked-for");
  await card(page, "Penhallow Foods").getByRole("button", { name: "Apply: a family-owned food manufacturer" }).click();
  await expect(field(page)).toHaveValue(/operations team at a family-owned food manufacturer for trusting us/);
  await card(page, "Caroline Prewett")
    .getByRole("button", { name: /^Apply: / })
    .click();
  await untilSaved(page);
  const mended = await field(page).inputValue();
  expect(mended).not.toContain("Caroline");
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();

  await become(page, "reviewer", `/queue/${draftId}`);
  await page.getByRole("button", { name: /^Approve/ }).click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("Approved: the draft by").first()).toBeVisible();

  await become(page, "author", `/drafts/${draftId}`);
  await untilItTakesEffect(page, page.getByRole("heading", { name: "Approved", exact: true }));
  await page.getByRole("button", { name: "Copy approved text" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mended);
  await picture(page, "approved");
  await page.getByText("I have posted it").first().click();
  await page
    .getByLabel("Address of what you posted")
    .fill("https://www.linkedin.com/feed/update/urn:li:share:7000000000000000001");
  await page.getByRole("button", { name: "I have posted it" }).click();
  await expect(page.getByRole("heading", { name: "Published" })).toBeVisible();

  await become(page, "admin", `/audit?draft=${draftId}`);
  const log = page.getByRole("main");
  for (const said of [
    `${PEOPLE.author} began a post.`,
    `${PEOPLE.author} sent revision 1 of a post; it went to review under policy 1`,
    `${PEOPLE.reviewer} asked ${PEOPLE.author} to change revision 1 of a post, because of CLI-01: “The client hasn't agreed; use the description we have.”`,
    `${PEOPLE.author} sent revision 2 of a post; it went to review under policy 1`,
    `${PEOPLE.reviewer} approved revision 2 of a post by ${PEOPLE.author}`,
    `${PEOPLE.author} copied the exact text of revision 2 of a post.`,
    "urn:li:share:7000000000000000001",
  ]) {
    await expect(log).toContainText(said);
  }
  await expect(log).not.toContainText("Truro");
  await picture(page, "audit");
  const decided = page.getByRole("listitem").filter({ hasText: "asked Mara Lindqvist to change revision 1" }).first();
  await decided.locator("summary").first().click();
  await expect(decided).toContainText("This client has not agreed to be named in public");
  await expect(decided).toContainText("policy version 1");
  await expectAccessible(page, "the audit log");

  await page.goto("/reports");
  await expect(page.getByRole("main")).toContainText("A client that may not be named");
  await picture(page, "report");
});
