import { expect, type Locator, type Page } from "@playwright/test";

/** Begins a draft for the surface whose choice starts with `surface`, and gives its id. */
export async function beginDraft(page: Page, surface: RegExp): Promise<string> {
  await page.goto("/drafts/new");
  await page.getByRole("button", { name: surface }).click();
  await page.waitForURL(/\/drafts\/drf_/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

/** The text field of the composer. */
export const field = (page: Page) => page.getByRole("textbox", { name: "Your text" });

/** One finding's card, by the passage it quotes. */
export const card = (page: Page, quote: string) =>
  page
    .getByRole("listitem")
    .filter({ hasText: `“${quote}”` })
    .first();

/** Waits until what is written has reached the server. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible();
}

/** A decision can be taken back for ten seconds: its author sees it once it has taken effect. */
export async function untilItTakesEffect(page: Page, shown: Locator): Promise<void> {
  await expect(async () => {
    await page.reload();
    await expect(shown).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}
