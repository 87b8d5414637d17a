import fs from "node:fs";
import path from "node:path";
import { englishOf, wordsOnPage } from "./english-words.ts";
import { become, expect, test, type Who } from "./fixtures.ts";
import { REWRITE, THANKS } from "./texts.ts";

test.use({ locale: "de-CH" });

/** Where each page of app/ is looked at; `goOn` leads from a list to one of what it lists. */
interface Screen {
  who: Who;
  path: string;
  goOn?: RegExp;
}

const SCREENS: readonly Screen[] = [
  { who: "author", path: "/drafts" },
  { who: "author", path: "/drafts?state=EXPIRED" },
  ...["CHANGES_REQUESTED", "IN_REVIEW", "CLEARED", "APPROVED", "REJECTED", "PUBLISHED", "WITHDRAWN"].map((state) => ({
    who: "author" as const,
    path: `/drafts?state=${state}`,
    goOn: /^\/drafts\/drf_/,
  })),
  { who: "author", path: "/drafts/new" },
  { who: "author", path: "/policy" },
  { who: "author", path: "/what-happens" },
  { who: "author", path: "/notifications" },
  { who: "author", path: "/nowhere" },
  { who: "author", path: "/audit" },
  { who: "reviewer", path: "/queue" },
  { who: "reviewer", path: "/queue?severity=low" },
  { who: "reviewer", path: "/queue", goOn: /^\/queue\/drf_/ },
  { who: "reviewer", path: "/notifications" },
  { who: "reviewer", path: "/absence" },
  { who: "reviewer", path: "/second-looks" },
  { who: "admin", path: "/directory" },
  { who: "admin", path: "/directory?q=zzzz" },
  { who: "admin", path: "/directory/import" },
  { who: "admin", path: "/people" },
  { who: "admin", path: "/routing" },
  { who: "admin", path: "/retention" },
  { who: "admin", path: "/detection" },
  { who: "admin", path: "/detection/figures" },
  { who: "admin", path: "/detection/documents" },
  { who: "admin", path: "/detection/customers" },
  { who: "admin", path: "/policy" },
  { who: "admin", path: "/policy/versions" },
  { who: "admin", path: "/policy/readers" },
  { who: "admin", path: "/policy/phrases" },
  { who: "admin", path: "/policy/next" },
  { who: "admin", path: "/policy/next/CLI-01" },
  { who: "admin", path: "/policy/next/file" },
  { who: "admin", path: "/audit" },
  { who: "auditor", path: "/audit" },
  { who: "auditor", path: "/audit?q=zzzz" },
  { who: "auditor", path: "/reports" },
  { who: "auditor", path: "/reports?from=2020-01-01&to=2020-01-02" },
  { who: "auditor", path: "/reports/list?measure=text&key=cleared" },
  { who: "auditor", path: "/reports/list?measure=finding" },
  { who: "auditor", path: "/reports/list?measure=kept" },
];

/** Pages that somebody who is signed in doesn't come to. */
const OUTSIDE = ["/", "/set-up", "/sign-in"];

test("no screen says anything in English to whoever reads German", async ({ page }) => {
  test.setTimeout(600_000);
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    const english = englishOf(await wordsOnPage(page));
    if (english.length > 0) found[name] = english;
  };
  await page.goto("/sign-in");
  await look("/sign-in");
  const seen: string[] = [];
  let present: Who | null = null;
  for (const { who, path: address, goOn } of SCREENS) {
    if (present === who) await page.goto(address);
    else await become(page, who, address);
    present = who;
    await expect(page.getByRole("main")).toBeVisible();
    if (goOn) {
      const links = await page.getByRole("main").getByRole("link").evaluateAll(hrefsOf);
      const one = links.find((href) => goOn.test(href));
      if (one === undefined) continue;
      await page.goto(one);
    }
    await page.waitForLoadState("networkidle");
    seen.push(new URL(page.url()).pathname);
    await look(`${who} ${new URL(page.url()).pathname} ${address}`);
  }
  await become(page, "author", "/drafts/new");
  for (const [surface, text] of [
    [0, THANKS],
    [-1, REWRITE],
  ] as const) {
    await page.goto("/drafts/new");
    await page.getByRole("main").getByRole("button").nth(surface).click();
    await page.waitForURL(/\/drafts\/drf_/);
    await look(`composer ${surface}, empty`);
    await page.getByRole("textbox", { name: "Ihr Text" }).fill(text);
    await expect(page.getByRole("article").first()).toBeVisible();
    await page.waitForLoadState("networkidle");
    await look(`composer ${surface}, full`);
  }
  expect(found).toEqual({});
  expect(pagesOfApp().filter((pattern) => !seen.some((one) => pattern.test(one)))).toEqual([]);
});

const hrefsOf = (links: Element[]) => links.map((link) => link.getAttribute("href") ?? "");

/** The address of each page of app/, but of those outside. */
function pagesOfApp(): RegExp[] {
  const app = path.resolve(import.meta.dirname, "../app");
  return fs
    .readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file)}`.replace(/\/\([^)]+\)/g, "").replace(/^\/\.$/, "/") || "/")
    .filter((address) => !OUTSIDE.includes(address))
    .map((address) => new RegExp(`^${address.replace(/\[\w+\]/g, "[^/]+")}$`));
}
