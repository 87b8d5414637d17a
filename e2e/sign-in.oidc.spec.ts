import { expect, type Page, test } from "@playwright/test";
import { expectAccessible, picture } from "./fixtures.ts";

const ADMIN = { name: "Petra Novak", email: "petra@example.org", password: "a long and quiet sentence" };

test.describe.configure({ mode: "serial" });

test("an empty installation is set up by its first admin, and only once", async ({ page }) => {
  await page.goto("/drafts");
  await expect(page).toHaveURL(/\/set-up$/);
  await expectAccessible(page, "set-up");
  await picture(page, "set-up");
  await page.getByLabel("Organisation").fill("Example Works");
  await page.getByLabel("Your name").fill(ADMIN.name);
  await page.getByLabel("Your e-mail").fill(ADMIN.email);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Make the organisation" }).click();
  await expect(page.getByText("Use at least 12 characters.")).toBeVisible();
  await page.getByLabel("Password").fill(ADMIN.password);
  await page.getByRole("button", { name: "Make the organisation" }).click();
  await expect(page).toHaveURL(/\/reports/);
  await page.goto("/set-up");
  await expect(page).toHaveURL(/\/reports|\/sign-in/);
});

test("a local account signs in with its password and with no other", async ({ page }) => {
  await page.goto("/sign-in");
  await expectAccessible(page, "sign-in");
  await picture(page, "sign-in-ways");
  await signIn(page, ADMIN.email, "a wrong and noisy sentence");
  await expect(page.getByText("That e-mail address and password don't fit together.")).toBeVisible();
  await signIn(page, "nobody@example.org", ADMIN.password);
  await expect(page.getByText("That e-mail address and password don't fit together.")).toBeVisible();
  await signIn(page, ADMIN.email, ADMIN.password);
  await expect(page).toHaveURL(/\/reports/);
});

test("sample people can't be chosen outside the sample", async ({ page }) => {
  await page.goto("/sign-in");
  await expect(page.getByText("Who do you want to be?")).toHaveCount(0);
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const answer = await page.request.post("/api/auth/callback/sample", {
    form: { csrfToken, personId: "per_23456789bcdfghjkmnpq", json: "true" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status()).toBe(401);
});

test("somebody known to the identity provider comes in as an employee, and a role given or sessions ended take effect at the next request", async ({
  page,
  browser,
}) => {
  await page.goto("/sign-in?callbackUrl=/queue");
  await page.getByRole("button", { name: "Continue with Northlight sign-in" }).click();
  await page.locator("input[name=login]").fill("jane");
  await page.locator("input[name=password]").fill("anything");
  await page.locator("button[type=submit]").click();
  await page.locator("button[type=submit]").click(); // consent
  await expect(page).toHaveURL(/\/queue$/);
  await expect(page.getByText("There is no such")).toBeVisible(); // an employee has no queue

  const office = await browser.newPage();
  await office.goto("/sign-in?callbackUrl=/people");
  await signIn(office, ADMIN.email, ADMIN.password);
  await expect(office).toHaveURL(/\/people$/);
  await actOn(office, "Change role");
  await office.getByRole("dialog").getByLabel("Reviewer").check();
  await office.getByRole("dialog").getByRole("button", { name: "Change role" }).click();
  await expect(office.getByRole("dialog")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Queue" })).toBeVisible();

  await actOn(office, "End sessions");
  await office.getByRole("button", { name: /^End the session/ }).click();
  await expect(office.getByRole("alertdialog")).toHaveCount(0);
  await page.reload();
  await expect(page).toHaveURL(/\/sign-in/);
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

async function actOn(office: Page, action: string): Promise<void> {
  await office.getByRole("button", { name: "Actions for Name of jane" }).click();
  await office.getByRole("menuitem", { name: action }).click();
}
