import { beginDraft, field } from "./drafting.ts";
import { become, expect, expectAccessible, expectNoSidewaysScroll, picture, test, type Who } from "./fixtures.ts";
import { THANKS } from "./texts.ts";

const SCREENS: readonly { who: Who; path: string; name: string }[] = [
  { who: "author", path: "/drafts", name: "my drafts" },
  { who: "author", path: "/drafts?state=REJECTED", name: "my drafts, none" },
  { who: "author", path: "/drafts/new", name: "choice of a surface" },
  { who: "author", path: "/policy", name: "policy" },
  { who: "author", path: "/nowhere", name: "not found" },
  { who: "author", path: "/audit", name: "not for an employee" },
  { who: "reviewer", path: "/queue", name: "queue" },
  { who: "reviewer", path: "/queue?severity=low", name: "queue, no match" },
  { who: "admin", path: "/directory", name: "directory" },
  { who: "admin", path: "/directory?q=zzzz", name: "directory, no match" },
  { who: "admin", path: "/people", name: "people" },
  { who: "admin", path: "/audit", name: "audit log" },
  { who: "auditor", path: "/audit?q=zzzz", name: "audit log, no match" },
  { who: "auditor", path: "/reports", name: "report" },
  { who: "auditor", path: "/reports?from=2020-01-01&to=2020-01-02", name: "report, empty" },
];

for (const scheme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`every screen is accessible and fits, ${scheme}, ${width} pixels`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
      await page.goto("/sign-in");
      await look(page, "sign-in", scheme, width);
      let present: Who | null = null;
      for (const { who, path, name } of SCREENS) {
        if (present === who) await page.goto(path);
        else await become(page, who, path);
        present = who;
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

async function look(page: Parameters<typeof picture>[0], name: string, scheme: string, width: number): Promise<void> {
  await expect(page.getByRole("main")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  await expectAccessible(page, `${name}, ${scheme}, ${width} pixels`);
  await expectNoSidewaysScroll(page);
  await picture(page, `${name.replaceAll(/[ ,]+/g, "-")}-${scheme}-${width}`);
}
