import { beginDraft, card, field, untilSaved } from "./drafting.ts";
import { expectAccessible, expectNoSidewaysScroll, expect as firmly, picture, signInAs, test } from "./fixtures.ts";
import { REWRITE } from "./texts.ts";

const expect = firmly.configure({ timeout: 20_000 }); // each step asks the server

test("a text goes to an AI without its names and comes back with them", async ({ page }) => {
  test.setTimeout(120_000);
  await signInAs(page, "author", "/drafts/new");
  await beginDraft(page, /^Rewrite with AI/);

  const facts = page.getByRole("complementary", { name: /what happens to this text/ });
  await expect(facts).toContainText("processed on click");
  await expect(facts).toContainText("to be looked at again by");
  await field(page).fill(REWRITE);
  await expect(card(page, "Banque Aurelle")).toBeVisible();
  await expect(page.getByRole("region", { name: "Verdict" })).toContainText("to look at before this can go out");
  await picture(page, "neutral-1-before");

  await page.getByRole("button", { name: "Make a neutral version" }).click();
  const neutral = page.getByRole("region", { name: "This is the text to give to the AI" });
  await expect(neutral).toContainText("[Client A]");
  const given = await neutral.innerText();
  for (const secret of ["Banque Aurelle", "71%", "Lyon", "Łódź"]) expect(given).not.toContain(secret);
  await expect(page.getByText("Nothing in it has to be looked at.")).toBeVisible();
  await expectAccessible(page, "a neutral version");
  await picture(page, "neutral-2-out");

  const placeholders = given.match(/\[[^\]]+\]/g) ?? [];
  const rewritten = `Five quarters. One bank. A different way of working.\n\n${placeholders.slice(1).join(", then ")} – that is what we did with ${placeholders[0]}.`;
  await page.getByLabel("What the AI wrote").fill(`${rewritten} And [Client C] watched.`);
  await page.getByRole("button", { name: "Put the names back" }).click();
  await expect(page.getByText("The names are back in your text")).toBeVisible();
  await expect(page.getByText("Nobody knows what these stand for: [Client C].")).toBeVisible();
  await expect(field(page)).toHaveValue(
    /^Five quarters\. One bank\..*with Banque Aurelle\. And \[Client C\] watched\.$/s,
  );
  await expect(card(page, "Banque Aurelle")).toContainText("Critical");
  await untilSaved(page);
  await picture(page, "neutral-3-back");

  await field(page).focus();
  await page.keyboard.press("Control+z");
  await expect(field(page)).toHaveValue(REWRITE);

  // Once in detail, then in one line.
  await page.setViewportSize({ width: 360, height: 780 });
  await beginDraft(page, /^Rewrite with AI/);
  await expect(page.getByText("What happens to this text", { exact: true })).toBeVisible();
  await expect(page.getByText("processed on click")).toBeHidden();
  await field(page).fill(REWRITE);
  await page.getByRole("button", { name: "Make a neutral version" }).click();
  await expect(neutral).toContainText("[Client A]");
  await expectNoSidewaysScroll(page);
  await picture(page, "neutral-4-phone");
});
