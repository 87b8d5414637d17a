import { beginDraft, card, field, untilSaved } from "./drafting.ts";
import { become, expect, expectAccessible, PEOPLE, picture, signInAs, test } from "./fixtures.ts";
import { REWRITE } from "./texts.ts";

test("text for “Rewrite with AI” is explained, raised one level, and read by a person first", async ({ page }) => {
  test.setTimeout(150_000);
  await signInAs(page, "author", "/drafts/new");
  await expect(page.getByRole("main")).toContainText("leaves when you click");
  await expectAccessible(page, "the choice of a surface");
  await picture(page, "surfaces");
  const draftId = await beginDraft(page, /^Rewrite with AI/);
  await expect(page.getByRole("main")).toContainText("leaves when you click");
  await field(page).fill(REWRITE);
  await expect(card(page, "Banque Aurelle")).toContainText("Critical"); // high anywhere else
  await untilSaved(page);
  await picture(page, "rewriting");
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();

  await become(page, "reviewer", "/queue");
  const first = page.getByRole("listitem").filter({ hasText: PEOPLE.author }).filter({ hasText: "Make this punchier" });
  await expect(first).toContainText("Critical");
  await page.goto(`/queue/${draftId}`);
  await expect(page.getByRole("main")).toContainText("AI");
  await page.getByRole("button", { name: /^Reject/ }).click();
  await page.getByLabel("Note to the author").fill("Not into a machine, in any wording.");
  await page.getByRole("form", { name: "Reject" }).getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Reject", exact: true }).click();
  await expect(page.getByText("Rejected: the draft by")).toBeVisible();

  await become(page, "author", `/drafts/${draftId}`);
  // A decision can be taken back for ten seconds; the author hears of it then.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("Not into a machine, in any wording.").first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 45_000 });
  await picture(page, "rejected");
  await become(page, "auditor", `/audit?draft=${draftId}`);
  await expect(page.getByRole("main")).toContainText(
    `${PEOPLE.reviewer} rejected revision 1 of a text for “Rewrite with AI” by ${PEOPLE.author}`,
  );
});
