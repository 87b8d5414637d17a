import type { Page } from "@playwright/test";
import { beginDraft, card, field } from "./drafting.ts";
import { become, expect, expectAccessible, expectNoSidewaysScroll, picture, signInAs, test } from "./fixtures.ts";

const NAMES_A_CLIENT = "A long week with Banque Aurelle, and a good one.";

test("the owner writes a rule in fields or as YAML, and both come to the same file", async ({ page }) => {
  test.setTimeout(240_000);
  await signInAs(page, "admin", "/policy/next");
  await look(page, "policy-not-begun");
  await page.getByRole("button", { name: "Begin the next policy" }).click();
  await expect(page.getByText("All examples do what they say.")).toBeVisible({ timeout: 30_000 }); // all examples run at first
  await look(page, "policy-next");

  await page.goto("/policy/next/file");
  const before = await page.getByLabel("The whole policy").inputValue();
  expect(before).toContain("/api/policy/schema");
  const schema = await page.request.get("/api/policy/schema");
  expect(await schema.json()).toMatchObject({ $schema: expect.stringContaining("2020-12"), type: "object" });
  await look(page, "policy-file");

  await page.goto("/policy/next/CLI-01");
  const author = page.getByRole("region", { name: "As the author sees it" });
  await expect(author).toContainText("A client that may not be named");
  await author.getByRole("tab", { name: "Deutsch" }).click();
  await expect(author).toContainText("Kunde");
  await author.getByRole("tab", { name: "English" }).click();
  await look(page, "policy-rule-fields");
  const mustSpeak = page.getByRole("group", { name: "It must speak of", exact: true });
  await mustSpeak.getByRole("button", { name: "Add an example in which it must speak" }).click();
  const added = mustSpeak.getByRole("textbox").last();
  await added.fill("A good day with nobody in particular.");
  await expect(mustSpeak.getByText("not as it should")).toBeVisible();
  await added.fill(NAMES_A_CLIENT);
  await expect(mustSpeak.getByText("not as it should")).toHaveCount(0);
  await mustSpeak
    .getByRole("button", { name: /^Remove: .* example/ })
    .last()
    .click();
  await page.getByLabel("Title (English)").fill("");
  await expect(page.getByText("Nothing is written here (en)")).toBeVisible();
  await page.getByLabel("Title (English)").fill("A client that may not be named");
  await page.getByRole("tab", { name: "YAML" }).click();
  await look(page, "policy-rule-yaml");
  const text = page.getByLabel("The rule", { exact: true });
  await text.fill((await text.inputValue()).replace("id: CLI-01", "id: [CLI"));
  await page.getByRole("tab", { name: "Fields" }).click();
  await expect(page.getByText("Fields can show it once it can be read")).toBeVisible();
  await text.fill((await text.inputValue()).replace("id: [CLI", "id: CLI-01"));
  await page.getByRole("tab", { name: "Fields" }).click();
  await page.getByRole("button", { name: "Save the rule" }).click();
  await expect(page.getByText("Saved.", { exact: true }).last()).toBeVisible();
  await page.goto("/policy/next/file");
  expect(await page.getByLabel("The whole policy").inputValue()).toBe(before);

  await page.goto("/policy/next");
  await page.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Discard" }).click();
  await expect(page.getByText("Nobody has begun the next policy")).toBeVisible();
});

test("the owner leaves a phrase out of a rule, which then is silent about it, and puts it back", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "admin", "/policy/phrases");
  await page.getByRole("button", { name: "Leave a phrase out" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Phrase" }).fill("Banque Aurelle");
  await dialog.getByLabel("Rule").selectOption({ index: 1 });
  await dialog.getByLabel("Reason").fill("Banque Aurelle told everybody.");
  await dialog.getByRole("button", { name: "Leave it out" }).click();
  await expect(dialog).toContainText("Say why without the phrase itself");
  await expectAccessible(page, "leaving a phrase out, refused");
  await picture(page, "policy-phrase-refused");
  await dialog.getByLabel("Rule").selectOption({ label: "Every rule" });
  await dialog.getByLabel("Reason").fill("They announced it themselves.");
  await dialog.getByRole("button", { name: "Leave it out" }).click();
  const row = page.getByRole("row").filter({ hasText: "“Banque Aurelle”" });
  await expect(row).toContainText("They announced it themselves.");
  await look(page, "policy-phrases");

  await become(page, "author", "/drafts");
  await beginDraft(page, /^Post/);
  await field(page).fill(`${NAMES_A_CLIENT} Ottilie Brandvold was there.`);
  await expect(card(page, "Ottilie Brandvold")).toBeVisible();
  await expect(card(page, "Banque Aurelle")).toHaveCount(0);

  await become(page, "admin", "/policy/phrases");
  await row.getByRole("button", { name: "Renew" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Renew" }).click();
  await expect(row).not.toContainText("not yet");
  await row.getByRole("button", { name: "Put back" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Put it back" }).click();
  await expect(row.getByRole("button")).toHaveCount(0);
});

test("the policy and its desk read in German for whoever reads German", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.context().addCookies([{ name: "language", value: "de", url: baseURL ?? "" }]);
  await signInAs(page, "auditor", "/policy");
  await expect(page.getByRole("heading", { name: "Was eine Regel verlangen kann" })).toBeVisible();
  await expect(page.getByRole("article").filter({ hasText: "CLI-01" }).first()).toContainText("Braucht eine Prüfung");
  await page.getByLabel("In den Regeln suchen").fill("kunde");
  await expect(page.getByRole("status").filter({ hasText: "mit „kunde“" })).toBeVisible();
  await look(page, "policy-german");
});

/** A screen at both widths, light and dark: nothing in anybody's way, nothing cut off. */
async function look(page: Page, name: string): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible();
  for (const scheme of ["light", "dark"] as const) {
    for (const width of [1280, 360]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page, `${name}, ${scheme}, ${width} pixels`);
      await expectNoSidewaysScroll(page);
      await picture(page, `${name}-${scheme}-${width}`);
    }
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
}
