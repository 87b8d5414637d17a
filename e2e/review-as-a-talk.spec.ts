import { beginDraft, field, untilItTakesEffect, untilSaved } from "./drafting.ts";
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

/** Two clients: without the one the other still asks for a person. */
const TEXT = "Three good days with Penhallow Foods on their new plant, and one with Ostrava Rail. We learned a lot.";
const WORDS = "Penhallow Foods on their new plant";
const INSTEAD = "a food manufacturer on a new plant";

test("a reviewer comments on words and suggests others; the author takes them over, answers and sends again", async ({
  page,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, "author", "/drafts");
  const draftId = await beginDraft(page, /^Comment/);
  await field(page).fill(TEXT);
  await untilSaved(page);
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();

  await become(page, "reviewer", `/queue/${draftId}`);
  const talk = page.getByRole("region", { name: "Comments" });
  await expect(talk).toContainText("Mark words in the text");
  await mark(page, WORDS);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await page.getByLabel("What you want to say").fill("They haven’t agreed to be named. Would this do?");
  await page.getByRole("checkbox", { name: "Suggest other words" }).check();
  await page.getByLabel("What you would write there").fill(INSTEAD);
  await picture(page, "comment-being-written");
  await expectAccessible(page, "a comment being written");
  await page.getByRole("button", { name: "Add the comment" }).click();
  await expect(talk.getByText("Not sent yet")).toBeVisible();
  await page.getByRole("button", { name: "Write a comment" }).click(); // without a mark: by keyboard too
  const passage = page.getByLabel("Which words?");
  await passage.press("Control+Home");
  for (const _ of "Three good days") await passage.press("Shift+ArrowRight");
  await page.getByRole("button", { name: "Take the marked words" }).click();
  await page.getByLabel("What you want to say").fill("Say which days.");
  await page.getByRole("button", { name: "Add the comment" }).click();
  await expect(talk.getByRole("status")).toContainText("2 comments only you can see.");
  await picture(page, "comments-pending");
  await expectAccessible(page, "comments that aren’t sent");

  await page.getByRole("button", { name: /^Ask for changes/ }).click();
  await page.getByLabel("Note to the author").fill("See beside the text.");
  await page.getByText("Note to colleagues").first().click();
  await page.getByLabel("Note to colleagues").fill("Second time this month.");
  await page.getByRole("button", { name: "Ask for changes", exact: true }).click();
  await expect(page.getByText("Changes asked for: the draft by")).toBeVisible();

  await become(page, "author", `/drafts/${draftId}`);
  const suggestion = page.getByRole("article", { name: `Comment by ${PEOPLE.reviewer}` }).filter({ hasText: WORDS });
  await untilItTakesEffect(page, suggestion);
  await expect(page.getByRole("main")).not.toContainText("Second time this month.");
  await picture(page, "thread-of-the-author");
  await expectAccessible(page, "the author’s thread");
  await suggestion.getByRole("button", { name: "Take it over" }).click();
  await expect(field(page)).toHaveValue(TEXT.replace(WORDS, INSTEAD));
  await field(page).press("Control+z"); // the browser’s own undo
  await expect(field(page)).toHaveValue(TEXT);
  await field(page).press("Control+Shift+z");
  await expect(field(page)).toHaveValue(TEXT.replace(WORDS, INSTEAD));
  await expect(suggestion.getByText("Taken over")).toBeVisible();
  const question = page
    .getByRole("article", { name: `Comment by ${PEOPLE.reviewer}` })
    .filter({ hasText: "which days" });
  await question.getByRole("button", { name: "Answer" }).click();
  await question
    .getByLabel(`Answer to ${PEOPLE.reviewer}`)
    .fill("Monday to Wednesday; it isn’t secret, but nobody needs it.");
  await question.getByRole("button", { name: "Send the answer" }).click();
  await expect(question).toContainText("Monday to Wednesday");
  await untilSaved(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await suggestion.scrollIntoViewIfNeeded();
  await picture(page, "thread-on-a-phone");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Send for review" }).click();
  await expect(page.getByRole("heading", { name: "Waiting for a reviewer" })).toBeVisible();

  await become(page, "reviewer", `/queue/${draftId}`);
  await expect(page.getByRole("link", { name: "Since my last look" })).toHaveAttribute("aria-current", "page");
  await expect(page.locator("ins").first()).toContainText("a food manufacturer");
  await expect(talk.getByText("Taken over")).toBeVisible();
  await expect(talk).toContainText("Monday to Wednesday");
  await expect(page.getByRole("main")).toContainText("Second time this month.");
  await picture(page, "since-my-last-look");
  await expectAccessible(page, "what changed since the last look");
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await picture(page, "since-my-last-look-on-a-phone");
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: /^Approve/ }).click();
  await page.getByRole("button", { name: "Approve", exact: true }).click();
  await expect(page.getByText("Approved: the draft by").first()).toBeVisible();
  await become(page, "author", `/drafts/${draftId}`);
  await untilItTakesEffect(page, page.getByRole("heading", { name: "Approved", exact: true }));
});

/** Marks these words in the text under review, as with the mouse. */
async function mark(page: Parameters<typeof picture>[0], words: string): Promise<void> {
  await page.locator("#draft-text").evaluate((element, wanted) => {
    const start = (element.textContent ?? "").indexOf(wanted);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let at = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { length } = node as Text;
      if (start >= at && start < at + length) range.setStart(node, start - at);
      if (start + wanted.length > at && start + wanted.length <= at + length)
        range.setEnd(node, start + wanted.length - at);
      at += length;
    }
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  }, words);
}
