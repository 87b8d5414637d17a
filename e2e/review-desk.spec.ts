import type { BrowserContext, Locator, Page } from "@playwright/test";
import {
  become,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  PEOPLE,
  picture,
  signInAs,
  test,
} from "./fixtures.ts";

const DRAFTS = 20;

/** Comments that wait for a reviewer, sent through the author's own session; `mark` is in each of them. */
async function seedWaiting(page: Page, mark: string, count: number): Promise<string[]> {
  await signInAs(page, "author", "/drafts");
  const origin = new URL(page.url()).origin;
  const post = async (path: string, input: object) => {
    const answer = await page.request.post(`/api/trpc/${path}`, { headers: { origin }, data: { json: input } });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()).result.data.json;
  };
  const ids: string[] = [];
  for (let number = 1; number <= count; number++) {
    const { id } = await post("drafts.create", { surface: "comment" });
    const text = `${mark}, number ${number}: good days with Ostrava Rail.`;
    await post("drafts.submit", { draftId: id, version: 1, text });
    ids.push(id);
  }
  return ids;
}

/** Presses a key until it does something: a page that has just come listens once its scripts have come too. */
async function pressUntil(page: Page, key: string, shown: Locator, state: "visible" | "focused" = "visible") {
  await expect(async () => {
    await page.keyboard.press(key);
    if (state === "focused") await expect(shown).toBeFocused({ timeout: 1_000 });
    else await expect(shown).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
}

const openId = (page: Page) => /\/queue\/(drf_\w+)/.exec(page.url())?.[1] ?? null;

test("a reviewer clears twenty drafts with the keyboard alone, three presses each at the most", async ({ page }) => {
  test.setTimeout(180_000);
  const seeded = await seedWaiting(page, "Clearing", DRAFTS);
  await become(page, "reviewer", "/queue?q=Clearing");
  await expect(page.getByRole("list", { name: "Drafts that wait" }).getByRole("link")).toHaveCount(DRAFTS);
  await picture(page, "desk-list");
  await pressUntil(
    page,
    "k",
    page.getByRole("list", { name: "Drafts that wait" }).getByRole("link").first(),
    "focused",
  );
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/queue\/drf_/);

  const times: number[] = [];
  const decided = new Set<string>();
  let isTakenBack = false;
  while (decided.size < DRAFTS) {
    const id = openId(page);
    expect(seeded).toContain(id);
    await expect(page.getByRole("button", { name: "Approve" })).toBeVisible();
    const began = Date.now();
    let presses = 0;
    const press = (key: string) => {
      presses += 1;
      return page.keyboard.press(key);
    };
    await press("a");
    await expect(page.getByRole("button", { name: "Approve", exact: true })).toBeFocused();
    await press("Enter");
    if (decided.size < DRAFTS - 1 || !isTakenBack) await expect.poll(() => openId(page)).not.toBe(id);
    else await expect(page.getByText("Approved.", { exact: true })).toBeVisible();
    times.push(Date.now() - began);
    expect(presses).toBeLessThanOrEqual(3);
    if (isTakenBack) decided.add(id ?? "");
    else {
      isTakenBack = true;
      // The decision stays in sight on the next draft, and one key takes it back.
      await expect(page.getByText(`Approved: the draft by ${PEOPLE.author}.`).first()).toBeVisible();
      await picture(page, "desk-take-back");
      await page.keyboard.press("z");
      await expect.poll(() => openId(page)).toBe(id);
      await expect(page.getByRole("button", { name: "Approve" })).toBeVisible();
    }
  }
  await picture(page, "desk-cleared");
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `decisions: ${times.length}, ms each: ${times.join(" ")}; median ${sorted[Math.floor(sorted.length / 2)]}, longest ${sorted.at(-1)}`,
  );
});

/** The same product in a second browser, as somebody else. */
async function another(contexts: { newContext: () => Promise<BrowserContext> }, baseURL: string | undefined) {
  const context = await contexts.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  if (baseURL === undefined) throw new Error("the project has no address");
  return { context, page, goto: (path: string) => page.goto(`${baseURL}${path}`) };
}

test("a claim is seen in another browser within two seconds, and a race gives one decision and one explanation", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const [claimed, raced] = await seedWaiting(page, "Racing", 2);
  await become(page, "reviewer", "/queue?q=Racing");
  const other = await another({ newContext: () => browser.newContext({ baseURL: baseURL ?? "" }) }, baseURL);
  await signInAs(other.page, "otherReviewer", "/queue?q=Racing");
  const row = other.page.locator(`[data-draft="${claimed}"]`);
  await expect(row).toBeVisible();
  // Both hear: their streams stand.
  await page.goto(`/queue/${claimed}?q=Racing`);
  await expect(row).toContainText(`${PEOPLE.reviewer} is looking at it`);

  const answered = page.waitForResponse((response) => response.url().includes("review.claim"));
  await expect(page.getByRole("button", { name: "Start review" })).toBeVisible();
  await page.keyboard.press("s");
  await answered;
  const since = Date.now();
  await expect(row).toContainText(`With ${PEOPLE.reviewer}`, { timeout: 2_000 });
  console.log(`a claim was seen in the other browser ${Date.now() - since} ms after it was made`);
  await picture(other.page, "desk-claim-seen");

  // Taken over: whoever had it is told at once, where they are.
  await other.page.goto(`/queue/${claimed}?q=Racing`);
  await other.page.getByRole("button", { name: "Take over" }).click();
  await other.page.getByRole("alertdialog").getByRole("button", { name: "Take over" }).click();
  await expect(page.getByText(`${PEOPLE.otherReviewer} has taken this draft over.`)).toBeVisible();
  await picture(page, "desk-taken-over");

  for (const desk of [page, other.page]) {
    await desk.goto(`/queue/${raced}?q=Racing`);
    await expect(desk.getByRole("button", { name: "Approve" })).toBeVisible();
    await pressUntil(desk, "a", desk.getByRole("form", { name: "Approve" }));
    await expect(desk.getByRole("form").getByRole("button", { name: "Approve", exact: true })).toBeFocused();
  }
  const answers = Promise.all(
    [page, other.page].map((desk) => desk.waitForResponse((response) => response.url().includes("review.decide"))),
  );
  await Promise.all([page.keyboard.press("Enter"), other.page.keyboard.press("Enter")]);
  const statuses = (await answers).map((answer) => answer.status()).sort();
  expect(statuses).toEqual([200, 409]);
  const explanation = "A colleague decided this draft a moment ago. Nothing was changed by you.";
  await expect
    .poll(async () => (await page.getByText(explanation).count()) + (await other.page.getByText(explanation).count()))
    .toBe(1);
  for (const [desk, name] of [
    [page, "first"],
    [other.page, "second"],
  ] as const)
    await picture(desk, `desk-race-${name}`);
  await other.context.close();
});

test("the palette and the keys are within reach of everybody", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "reviewer", "/queue");
  for (const [width, forced] of [
    [1280, "none"],
    [360, "none"],
    [1280, "active"],
  ] as const) {
    const name = `${width}${forced === "active" ? "-forced" : ""}`;
    await page.setViewportSize({ width, height: 780 });
    await page.emulateMedia({ forcedColors: forced });
    await page.goto("/queue");
    await expect(page.getByRole("list", { name: "Drafts that wait" }).getByRole("link").first()).toBeVisible();
    await picture(page, `desk-queue-${name}`);
    await pressUntil(page, "Control+k", page.getByRole("combobox", { name: "Find a command" }));
    await expectAccessible(page, `the palette, ${name}`);
    await expectNoSidewaysScroll(page);
    await picture(page, `desk-palette-${name}`);
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await expectAccessible(page, `the keys, ${name}`);
    await expectNoSidewaysScroll(page);
    await picture(page, `desk-keys-${name}`);
    await page.keyboard.press("Escape");
  }
  await page.emulateMedia({ forcedColors: "none" });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("/queue");
  await pressUntil(page, "Control+k", page.getByRole("combobox", { name: "Find a command" }), "focused");
  await page.keyboard.type("policy");
  await expect(page.getByRole("dialog").getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/policy/);
  await page.keyboard.press("g");
  await page.keyboard.press("q");
  await page.waitForURL(/\/queue/);
});

test("somebody's own keys are theirs, a clash is refused in words, and single keys can be turned off", async ({
  page,
}) => {
  await signInAs(page, "otherReviewer", "/queue");
  await pressUntil(page, "?", page.getByRole("dialog", { name: "Keys" }));
  await page.getByRole("button", { name: "Approve: a. Choose another key" }).click();
  await page.keyboard.press("c");
  await expect(page.getByText("C already does something here: Ask for changes. Choose another key.")).toBeVisible();
  await page.getByRole("button", { name: "Approve: a. Choose another key" }).click();
  await page.keyboard.press("y");
  await expect(page.getByRole("button", { name: "Approve: y. Choose another key" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.reload();
  // Keys act once the page's scripts have come.
  await expect(async () => {
    await page.keyboard.press("]");
    await page.waitForURL(/\/queue\/drf_/, { timeout: 1_000 });
  }).toPass();
  await expect(page.getByRole("button", { name: "Approve" })).toBeVisible();
  await page.keyboard.press("y");
  await expect(page.getByRole("form", { name: "Approve" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Single keys" }).click();
  await expect(page.getByRole("switch", { name: "Single keys" })).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.keyboard.press("y");
  await expect(page.getByRole("form", { name: "Approve" })).toBeHidden();
});
