import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, expectAccessible, picture, signInAs, test } from "./fixtures.ts";

const OFFLINE_PAGE = pathToFileURL(path.resolve(import.meta.dirname, "../public/verify.html")).href;

test("an auditor pastes a published address, takes the evidence, and proves it without a network", async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  await signInAs(page, "auditor", "/audit?type=draft.published");
  const sentence = await page.getByRole("listitem").filter({ hasText: "was published" }).first().innerText();
  const address = /https:\/\/\S+[^\s.]/.exec(sentence)?.[0] ?? "";
  await page.goto("/audit");

  // One: paste. Two: find. Three: take the file.
  await page.getByRole("searchbox").fill(`${address}?utm_source=share`);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  const entries = page.getByRole("main").getByRole("article");
  await expect(entries.filter({ hasText: address })).toHaveCount(1);
  await expect(entries.filter({ hasText: /began an? / })).toHaveCount(1);
  await picture(page, "evidence-found");
  await expectAccessible(page, "the entries of a pasted address");
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Evidence file" }).first().click();
  const file = await (await downloading).path();

  const stranger = await browser.newContext({ offline: true });
  const desk = await stranger.newPage();
  await desk.goto(OFFLINE_PAGE);
  await desk.locator("input[type=file]").setInputFiles({
    name: "evidence.pdf",
    mimeType: "application/pdf",
    buffer: fs.readFileSync(file),
  });
  await expect(desk.getByText(/^Proven: \d+ entries are in the signed log/)).toBeVisible();
  await picture(desk, "evidence-proven");
  await stranger.close();
});
