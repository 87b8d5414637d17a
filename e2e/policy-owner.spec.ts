import type { Page } from "@playwright/test";
import { beginDraft, card, field, untilItTakesEffect, untilSaved } from "./drafting.ts";
import { become, expect, PEOPLE, picture, signInAs, test } from "./fixtures.ts";

/** Needs a reviewer for the person it names; of Quillmere nobody knows yet that it is a client. */
const NAMES_AN_ALIAS =
  "Wonderful evening with Ottilie Brandvold after the workshop. The Quillmere team brought the cake.";
const RULE = "CLI-01";

test("the owner adds a client, changes a rule, tries it on 10,000 past drafts, publishes, and rolls back", async ({
  page,
}) => {
  test.setTimeout(360_000);
  await signInAs(page, "author", "/drafts");
  const draftId = await beginDraft(page, /^Post/);
  await field(page).fill(NAMES_AN_ALIAS);
  await expect(card(page, "Ottilie Brandvold")).toContainText("Someone outside the company is named");
  await untilSaved(page);
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();
  await expect(page.getByText("A client that may not be named")).toHaveCount(0);

  await become(page, "admin", "/directory");
  await addClient(page, "Quillmere Creameries", ["Quillmere", "QMC Dairies"]);
  const added = Date.now();
  await become(page, "author", `/drafts/${draftId}`);
  await untilItTakesEffect(page, card(page, "Quillmere"));
  console.log(`checked again within ${Date.now() - added} ms`);
  await expect(card(page, "Quillmere")).toContainText("A client that may not be named");
  await expect(page.getByText("The directory of names changed after you sent this")).toBeVisible();
  await picture(page, "policy-1-checked-again");

  await become(page, "admin", "/policy/next");
  await page.getByRole("button", { name: "Begin the next policy" }).click();
  await expect(page.getByText("All examples do what they say.")).toBeVisible();
  await inItsEditor(page, async () => {
    await page.getByRole("tab", { name: "YAML" }).click();
    const editor = page.getByLabel("The rule", { exact: true });
    const before = await editor.inputValue();
    expect(before).toContain("- client_name");
    await editor.fill(before.replace("client_name", "person_name"));
    await expect(page.getByText("not as it should").first()).toBeVisible();
    await picture(page, "policy-2-as-yaml");
  });
  await expect(page.getByText("The policy can't be published until they do.")).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const stopped = page.getByRole("alert").filter({ hasText: "It can't be published yet" });
  await expect(stopped).toContainText(`${RULE} should make it speak`);
  await picture(page, "policy-2-blocked");

  await inItsEditor(page, async () => {
    const kinds = page.getByRole("group", { name: "Kind of passage" });
    await kinds.getByRole("button", { name: "Take away Someone's name" }).click();
    await kinds.getByRole("combobox").selectOption({ label: "A client's name" });
    await kinds.getByRole("button", { name: "Add" }).click();
    await page.getByLabel("Action").selectOption({ label: "Read before you post" });
    await expect(page.getByText("not as it should")).toHaveCount(0);
    await expect(page.getByRole("region", { name: "As the author sees it" })).toContainText(
      "A client that may not be named",
    );
    await picture(page, "policy-2-in-fields");
  });
  await expect(page.getByText("All examples do what they say.")).toBeVisible();

  await runOverThePast(page);
  await picture(page, "policy-3-replayed");

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.waitForURL("**/policy/versions", { timeout: 60_000 });
  await expect(version(page, 2)).toContainText("In force");
  await expect(page.getByRole("main")).toContainText("What version 2 changes of version 1");

  await version(page, 1).getByRole("button", { name: "Roll back to this" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Roll back", exact: true }).click();
  await expect(version(page, 3)).toContainText("In force");
  await expect(version(page, 3)).toContainText("copy of version 1");
  await expect(version(page, 3)).toContainText(PEOPLE.admin);
  await expect(version(page, 2)).toContainText("Earlier");
  await picture(page, "policy-4-rolled-back");
});

const version = (page: Page, number: number) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(`^Version ${number}\\b`) }) });

async function addClient(page: Page, name: string, aliases: string[]): Promise<void> {
  await page.getByRole("button", { name: "Add a name" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Name" }).fill(name);
  await dialog.getByLabel("Aliases").fill(aliases.join("\n"));
  await dialog.getByRole("button", { name: "Add the name" }).click();
  await expect(page.getByText(`${name} is in the directory`)).toBeVisible();
}

/** From the next policy into the rule, and back once what was changed is saved. */
async function inItsEditor(page: Page, change: () => Promise<void>): Promise<void> {
  await page.getByRole("row").getByRole("link", { name: RULE }).click();
  await page.waitForURL(`**/policy/next/${RULE}`);
  await change();
  const saved = page.waitForResponse((response) => response.url().includes("policy.saveRule") && response.ok());
  await page.getByRole("button", { name: "Save the rule" }).click();
  await saved;
  await expect(page.getByText("Saved.", { exact: true }).last()).toBeVisible();
  await page.getByRole("link", { name: "The next policy" }).click();
  await page.waitForURL("**/policy/next");
}

/** Runs the next policy over all past drafts; its bar is seen between nothing and all. */
async function runOverThePast(page: Page): Promise<void> {
  const begun = Date.now();
  await page.getByRole("button", { name: "Run it" }).click();
  const bar = page.getByRole("progressbar", { name: "Try it on past drafts" });
  await expect
    .poll(() => bar.evaluate((element) => element instanceof HTMLProgressElement && element.position), {
      timeout: 60_000,
      intervals: [100],
    })
    .toBeGreaterThan(0);
  await expect(page.getByRole("status").filter({ hasText: "Done" })).toBeVisible({ timeout: 60_000 });
  const total = Number(await bar.getAttribute("max"));
  expect(total).toBeGreaterThan(10_000);
  console.log(`${total} past drafts in ${Date.now() - begun} ms`);
  const hits = page.getByRole("table", { name: "Decided differently" });
  await expect(hits.getByRole("row").nth(50)).toContainText(
    /Needs a reviewer.*Read before you post.*still CLI-01, asking otherwise/s,
  );
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(hits.getByRole("row").nth(100)).toBeVisible();
}
