/**
 * Every screen of the panel in a real browser, light and dark, narrow and wide: axe finds nothing, nothing is wider than
 * the panel, and the whole form is filled without a pointer.
 */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "../browser/fixtures.ts";
import { STORIES } from "../panel/fixtures/stories";
import { buildPanelSite, PANEL_SITE } from "../screenshots/panel-site";

const site = buildPanelSite();

async function show(page: Page, story: string): Promise<void> {
  await (await site).serve(page);
  await page.goto(`${PANEL_SITE}/?story=${story}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function expectAccessible(
  page: Page,
  rules?: readonly string[],
): Promise<void> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    rules ? axe.withRules([...rules]) : axe
  ).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(
    await page.evaluate(
      () =>
        document.documentElement.scrollWidth -
        document.documentElement.clientWidth,
    ),
  ).toBe(0);
}

/** These begin as "restart" does, and differ once something is inserted. */
const SAME_AT_FIRST = ["stale", "unsupported"];

for (const story of Object.keys(STORIES).filter(
  (name) => !SAME_AT_FIRST.includes(name),
))
  test(`${story}: accessible in light and dark, and fits 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await show(page, story);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    // Dark changes nothing but the colours.
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, ["color-contrast"]);
  });

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  menu: (page) => page.getByRole("button", { name: "More" }).click(),
  "edited lines": async (page) => {
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: /Choose and edit/ }).click();
  },
  "full note": async (page) => {
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: /full note/ }).click();
  },
  reasons: async (page) => {
    // Each opened one is called "Hide".
    const why = page.getByRole("button", { name: "Why?" });
    for (let left = await why.count(); left > 0; left -= 1)
      await why.first().click();
  },
  "what the shop will read": (page) =>
    page.getByText("What the shop will read").click(),
  "left out": async (page) => {
    await page.getByRole("button", { name: "Why?" }).first().click();
    await page
      .getByRole("button", { name: /^Not for this message/ })
      .first()
      .click();
  },
  inserted: (page) => page.getByRole("button", { name: /^Insert/ }).click(),
  "closed while filling": async (page) => {
    await page
      .getByRole("textbox", { name: "Quantity already made" })
      .fill("25");
    await page.evaluate("closeDraft()");
    await expect(
      page.getByRole("heading", { name: "Your answers are kept" }),
    ).toBeVisible();
  },
};

for (const [name, open] of Object.entries(OPENED))
  test(`${name}: accessible, and fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await show(page, "restart");
    await open(page);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

test("at 200 % zoom everything is still there and nothing scrolls sideways", async ({
  page,
}) => {
  // Half the pixels for the same window is what zoom comes to.
  await page.setViewportSize({ width: 190, height: 400 });
  await show(page, "restart");
  await expectNoSidewaysScroll(page);
  await page.getByRole("textbox", { name: "Who may release it" }).click();
  await page.getByRole("button", { name: /^Insert/ }).click();
  await expect(page.getByText(/are in the mail/).first()).toBeVisible();
});

test("Tab goes through every field to the button that inserts", async ({
  page,
}) => {
  await show(page, "restart");
  await page.getByRole("textbox", { name: "Quantity on hold" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.type("inspection closes");
  for (let stop = 0; stop < 2; stop += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("25");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Do not count" })).toBeChecked();
  await page.getByRole("textbox", { name: "Who may release it" }).focus();
  await page.keyboard.press("Enter");
  const insert = page.getByRole("button", { name: "Insert 4 lines" });
  await expect(insert).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/4 lines are in the mail/).first()).toBeVisible();
});
