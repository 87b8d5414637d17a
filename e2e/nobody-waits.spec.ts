import type { Page } from "@playwright/test";
import { beginDraft, field } from "./drafting.ts";
import {
  become,
  expectAccessible,
  expectNoSidewaysScroll,
  expect as firmly,
  picture,
  signInAs,
  test,
} from "./fixtures.ts";

const expect = firmly.configure({ timeout: 20_000 }); // each step asks the server

async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page, name);
  await expectNoSidewaysScroll(page);
  await picture(page, name.replaceAll(/[ ,]+/g, "-"));
}

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, "YYYY-MM-DD".length);

test("a reviewer names who stands in, and comes back", async ({ page }) => {
  await signInAs(page, "reviewer", "/absence");
  await page.getByLabel("Who stands in").selectOption("Hester Quayle");
  await page.getByLabel("First day").fill(day(30));
  await page.getByLabel("Last day").fill(day(33));
  await page.getByRole("button", { name: "Say it" }).click();
  const row = page.getByRole("row").filter({ hasText: "Jonas Keller" });
  await expect(row).toContainText("Hester Quayle");
  await look(page, "absence, somebody stands in");
  await row.getByRole("button", { name: "I am back" }).click();
  await expect(page.getByText("Nobody is away")).toBeVisible();
});

test("an admin sets who may release, and its author asks them for what the policy stops", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "admin", "/routing");
  await page.getByRole("button", { name: "Add a group" }).click();
  const group = page.getByRole("dialog", { name: "Add a group" });
  await group.getByLabel("Name").fill("Press desk");
  await group.getByLabel("Hester Quayle").check();
  await group.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "Chat of Press desk" }).click();
  const chat = page.getByRole("dialog", { name: "Chat of Press desk" });
  await chat.getByLabel("Address of the incoming webhook").fill("https://hooks.chat.invalid/T1/B2");
  await chat.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("row").filter({ hasText: "Chat of Press desk" })).toContainText("Slack");
  await page.getByRole("button", { name: "Chat of Press desk" }).click();
  await chat.getByRole("button", { name: "Send a test message" }).click();
  await expect(chat.getByText("The chat didn’t take the message.")).toBeVisible();
  await look(page, "chat of a group");
  await chat.getByRole("button", { name: "Cancel" }).click();
  const settings = page.getByRole("form", { name: "How reviewing is done" });
  await settings.getByLabel("Work ends").fill("00:00");
  await settings.getByLabel("Who may release what the policy stops").selectOption("Press desk");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.reload();
  await expect(settings.getByLabel("Work ends")).toHaveValue("00:00");
  await look(page, "routing, with a group");

  await become(page, "author", "/drafts/new");
  await look(page, "choice of a surface, fields of a profile");
  await beginDraft(page, /^Comment/);
  await field(page).fill("Call me on +44 7700 900123.");
  await page.getByText("It has to go out all the same?").click();
  await page.getByLabel("Why it should be released").fill("It is the published number of our press desk.");
  await look(page, "a plea for release");
  await page.getByRole("button", { name: "Ask Press desk to release it" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();
  await expect(page.getByText("It is with Press desk")).toBeVisible();
  await look(page, "waiting for a release");

  await page.goto("/drafts/new");
  await page.getByRole("button", { name: /^Headline/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Profile text: Headline" })).toBeVisible();
  await field(page).fill("x".repeat(221));
  await expect(page.getByText(/1 character too many|over/i).first()).toBeVisible();
  await look(page, "a headline that is too long");
});

test("an admin says who leads whom", async ({ page }) => {
  await signInAs(page, "admin", "/people");
  await page.getByRole("button", { name: "Actions for Dewi Prosser" }).click();
  await page.getByRole("menuitem", { name: "Lead and country" }).click();
  const dialog = page.getByRole("dialog", { name: "What routing knows of Dewi Prosser" });
  await dialog.getByLabel("Led by").selectOption("Hester Quayle");
  await dialog.getByLabel("Country").fill("gb");
  await look(page, "lead and country");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await page.reload();
  await page.getByRole("button", { name: "Actions for Dewi Prosser" }).click();
  await page.getByRole("menuitem", { name: "Lead and country" }).click();
  await expect(dialog.getByLabel("Country")).toHaveValue("GB");
});
