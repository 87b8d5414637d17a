import { beginDraft, card, field, untilSaved } from "./drafting.ts";
import { become, expect, signInAs, test } from "./fixtures.ts";
import { CALM } from "./texts.ts";

test("what is typed survives a dead network, and is saved once it is back", async ({ page, context }) => {
  await signInAs(page, "author", "/drafts");
  await beginDraft(page, /^Post/);
  await field(page).fill(CALM);
  await untilSaved(page);
  await context.setOffline(true);
  await field(page).pressSequentially(" And bring cake.");
  await expect(page.getByText(/Not saved to the server yet/)).toBeVisible();
  await context.setOffline(false);
  await untilSaved(page);
  await page.reload();
  await expect(field(page)).toHaveValue(`${CALM} And bring cake.`);
});

test("what is typed survives the end of the session", async ({ page, context }) => {
  await signInAs(page, "author", "/drafts");
  await beginDraft(page, /^Post/);
  await field(page).fill(CALM);
  await untilSaved(page);
  await context.clearCookies();
  await field(page).pressSequentially(" And bring cake.");
  await expect(page.getByText(/session has ended/)).toBeVisible();
  await expect(field(page)).toHaveValue(`${CALM} And bring cake.`);
  const address = page.url();
  await signInAs(page, "author", new URL(address).pathname);
  await expect(page.getByText("And bring cake.").first()).toBeVisible(); // kept in this browser, and offered
});

test("a secret that is pasted is stored only masked, and stops the draft", async ({ page }) => {
  await signInAs(page, "author", "/drafts");
  await beginDraft(page, /^Post/);
  await field(page).fill(
    "Try this:\n\nexport DATABASE_URL=postgres://report_ro:Winter2026!@db-prod-03.northlight.example:5432/billing",
  );
  await expect(page.getByRole("main")).toContainText("Treat this as already seen");
  await expect(page.getByText(/masked copy/).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Send for review" })).toHaveCount(0);
  await page.goto("/drafts");
  await expect(page.getByRole("main")).not.toContainText("Winter2026");
});

test("a name kept with a reason is seen by the reviewer with that reason", async ({ page }) => {
  await signInAs(page, "author", "/drafts");
  await beginDraft(page, /^Comment/);
  await field(page).fill("Huge thanks to Caroline Prewett, our speaker at last week's conference.");
  await card(page, "Caroline Prewett").getByRole("button", { name: "Keep and say why" }).click();
  await page.getByLabel("They have agreed to it").check();
  await page.getByLabel("In your words").fill("Asked on the phone.");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(card(page, "Caroline Prewett")).toContainText("They have agreed to it");
  await untilSaved(page);
  const draftId = new URL(page.url()).pathname.split("/").at(-1);
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();
  await become(page, "reviewer", `/queue/${draftId}`);
  await expect(page.getByRole("main")).toContainText("They have agreed to it");
});
