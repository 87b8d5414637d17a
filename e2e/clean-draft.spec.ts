import { beginDraft, field } from "./drafting.ts";
import { become, expect, picture, signInAs, test } from "./fixtures.ts";
import { CALM } from "./texts.ts";

test("a clean draft passes at once, in three steps, and can be copied", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await signInAs(page, "author", "/drafts");
  const draftId = await beginDraft(page, /^Post/); // 1: the surface
  await field(page).fill(CALM); // 2: the text
  await expect(page.getByRole("main")).toContainText("Nothing to fix");
  await picture(page, "clean");
  await page.getByRole("button", { name: "Check and finish" }).click(); // 3: done
  await expect(page.getByRole("heading", { name: /^Cleared/ })).toBeVisible();
  await page.getByRole("button", { name: "Copy cleared text" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CALM);
  await picture(page, "cleared");

  await become(page, "auditor", `/audit?draft=${draftId}`);
  await expect(page.getByRole("main")).toContainText("it passed without a person under policy 1");
});
