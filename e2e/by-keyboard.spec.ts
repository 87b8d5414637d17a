import { field } from "./drafting.ts";
import { become, expect, type signInAs as SignIn, signInAs, test } from "./fixtures.ts";

type Page = Parameters<typeof SignIn>[0];

test("a draft is written, mended and sent, and reviewed, with the keyboard alone", async ({ page }) => {
  test.setTimeout(90_000);
  await signInAs(page, "author", "/drafts/new");
  await reach(page, /^Comment/);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/drafts\/drf_/);
  await expect(field(page)).toBeVisible();
  const draftId = new URL(page.url()).pathname.split("/").at(-1);
  await field(page).focus();
  await page.keyboard.type("Good days with Ostrava Rail, and with Kestrel & Moor.");
  await expect(page.getByRole("main")).toContainText("A client that may not be named");
  await page.keyboard.press("F8"); // to the first finding
  await reach(page, /^Apply: a European rail operator/);
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("Good days with a European rail operator, and with Kestrel & Moor.");
  await page.keyboard.press("Control+z"); // the browser's own undo
  await expect(field(page)).toHaveValue("Good days with Ostrava Rail, and with Kestrel & Moor.");
  await reach(page, /^Send for review/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();

  await become(page, "otherReviewer", `/queue/${draftId}`);
  await expect(page.getByRole("main")).toContainText("Ostrava Rail");
  await page.keyboard.press("c");
  await expect(page.getByLabel("Note to the author")).toBeVisible();
  await expect(page.getByRole("form", { name: "Ask for changes" }).getByRole("checkbox").first()).toBeFocused();
  await expect(page.getByRole("form", { name: "Ask for changes" }).getByRole("checkbox").first()).toBeChecked(); // one rule spoke: it is ticked already
  await page.getByLabel("Note to the author").focus();
  await page.keyboard.type("Please use the descriptions.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Changes asked for: the draft by")).toBeVisible();
});

/** Presses Tab until the button with this name has the focus. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement?.textContent ?? "");
    const isButton = await page.evaluate(() => document.activeElement?.matches("button, a") ?? false);
    if (isButton && name.test(at.trim())) return;
  }
  throw new Error(`Tab doesn't reach ${name}`);
}
