import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";

/** People of the sample organisation, by what they are there for. */
export const PEOPLE = {
  author: "Mara Lindqvist",
  colleague: "Dewi Prosser",
  reviewer: "Jonas Keller",
  otherReviewer: "Hester Quayle",
  admin: "Amira Solberg",
  auditor: "Ruth Abernathy",
} as const;
export type Who = keyof typeof PEOPLE;

/** A console error or an exception on a page fails the test: nobody reads it otherwise. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        // A refused call shows as a failed resource; what the person sees of it is the test's own business.
        if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
          complaints.push(message.text());
      });
      await use(undefined);
      expect(complaints, "the browser complained").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Signs in by choosing a sample person. */
export async function signInAs(page: Page, who: Who, path = "/"): Promise<void> {
  await page.goto(`/sign-in?callbackUrl=${encodeURIComponent(path)}`);
  await page.getByRole("button", { name: PEOPLE[who] }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

/** Signs out and in again as somebody else, in the same browser. */
export async function become(page: Page, who: Who, path = "/"): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, who, path);
}

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-results/pictures/${name}.png` });
}

/** No violation of WCAG 2.2 A and AA that a machine can find. */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  expect(found, `accessibility of ${what}`).toEqual([]);
}

/** The page can't be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "pixels the page is too wide").toBeLessThanOrEqual(0);
}
