import type { Page } from "@playwright/test";
import { beginDraft, field } from "./drafting.ts";
import { become, expect, expectAccessible, expectNoSidewaysScroll, picture, test, type Who } from "./fixtures.ts";
import { THANKS } from "./texts.ts";

interface Screen {
  who: Who;
  path: string;
  name: string;
  /** Goes on from the list at `path` to the first draft in it; `free` is one that nobody has claimed. */
  goOn?: "first" | "first, if any" | "free";
  /** The decision whose form is opened there. */
  decision?: "Approve" | "Ask for changes" | "Reject";
}

const SCREENS: readonly Screen[] = [
  { who: "author", path: "/drafts", name: "my drafts" },
  { who: "author", path: "/drafts?state=REJECTED", name: "my drafts, none" },
  { who: "author", path: "/drafts?state=CHANGES_REQUESTED", name: "draft, changes asked for", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=IN_REVIEW", name: "draft, waiting for review", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=CLEARED", name: "draft, cleared", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=APPROVED", name: "draft, approved", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=REJECTED", name: "draft, rejected", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=EXPIRED", name: "draft, expired", goOn: "first, if any" },
  { who: "author", path: "/drafts?state=PUBLISHED", name: "draft, published", goOn: "first" },
  { who: "author", path: "/drafts?state=WITHDRAWN", name: "draft, withdrawn", goOn: "first, if any" },
  { who: "author", path: "/drafts/new", name: "choice of a surface" },
  { who: "author", path: "/policy", name: "policy" },
  { who: "author", path: "/what-happens", name: "what happens to what you write" },
  { who: "author", path: "/nowhere", name: "not found" },
  { who: "author", path: "/audit", name: "not for an employee" },
  { who: "reviewer", path: "/queue", name: "queue" },
  { who: "reviewer", path: "/queue?severity=low", name: "queue, no match" },
  { who: "reviewer", path: "/queue", name: "review", goOn: "first" },
  { who: "reviewer", path: "/queue", name: "review, approving", goOn: "free", decision: "Approve" },
  { who: "reviewer", path: "/queue", name: "review, asking for changes", goOn: "free", decision: "Ask for changes" },
  { who: "reviewer", path: "/absence", name: "absence" },
  { who: "admin", path: "/routing", name: "routing" },
  { who: "admin", path: "/policy/versions", name: "versions of the policy" },
  { who: "admin", path: "/policy/readers", name: "readers of the policy" },
  { who: "admin", path: "/policy/phrases", name: "phrases left out" },
  { who: "admin", path: "/directory", name: "directory" },
  { who: "admin", path: "/directory?q=zzzz", name: "directory, no match" },
  { who: "admin", path: "/directory/import", name: "import of names" },
  { who: "admin", path: "/people", name: "people" },
  { who: "admin", path: "/retention", name: "retention" },
  { who: "admin", path: "/audit", name: "audit log" },
  { who: "auditor", path: "/audit?q=zzzz", name: "audit log, no match" },
  { who: "auditor", path: "/reports", name: "report" },
  { who: "auditor", path: "/reports/list?measure=text&key=cleared", name: "list behind a number" },
  { who: "auditor", path: "/reports?from=2020-01-01&to=2020-01-02", name: "report, empty" },
];

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`every screen is accessible and fits, ${scheme}, ${width} pixels`, async ({ page }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
      await page.goto("/sign-in");
      await look(page, "sign-in", scheme, width);
      let present: Who | null = null;
      for (const { who, path, name, goOn, decision } of SCREENS) {
        if (present === who) await page.goto(path);
        else await become(page, who, path);
        present = who;
        if (goOn && !(await goToDraft(page, goOn))) continue;
        if (decision) await openDecision(page, decision);
        await look(page, name, scheme, width);
      }
      await become(page, "author", "/drafts");
      await beginDraft(page, /^Post/);
      await look(page, "composer, empty", scheme, width);
      await field(page).fill(THANKS);
      await expect(page.getByRole("button", { name: "Send for review" })).toBeEnabled();
      await look(page, "composer, full", scheme, width);
    });
  }
}

/** From a list to a draft in it; false where the list may be empty and is. */
async function goToDraft(page: Page, which: NonNullable<Screen["goOn"]>): Promise<boolean> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const inTable = page.getByRole("main").getByRole("rowheader").getByRole("link");
  const inQueue = page.getByRole("list", { name: "Drafts that wait" }).getByRole("link");
  const links = which === "free" ? inQueue.filter({ hasNotText: /With |You/ }) : inTable.or(inQueue);
  if (which === "first, if any" && (await links.count()) === 0) return false;
  await page.goto((await links.first().getAttribute("href")) ?? "");
  return true;
}

/** Opens the form of a decision; nothing is claimed or sent. */
async function openDecision(page: Page, decision: NonNullable<Screen["decision"]>): Promise<void> {
  await page.getByRole("group", { name: "Decision", exact: true }).getByRole("button", { name: decision }).click();
  await expect(page.getByRole("form", { name: decision })).toBeVisible();
}

async function look(page: Page, name: string, scheme: string, width: number): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expectAccessible(page, `${name}, ${scheme}, ${width} pixels`);
  await expectNoSidewaysScroll(page);
  await picture(page, `${name.replaceAll(/[ ,]+/g, "-")}-${scheme}-${width}`);
}
