import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { open } from "./pane-steps";
import { settled } from "./settled";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";
import { check, openWorkbench, violations } from "./workbench-page";

const PICTURES = path.resolve(__dirname, "../../assets/screenshots");

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", {}],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { forcedColors: "active" }],
  ["320", { viewport: { width: 320, height: 960 } }],
];

/** With SCREENSHOTS=1 the pictures of the README are taken anew. */
describeInBrowser("the look of the workbench, in a real browser", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await joinStage();
  });
  afterAll(() => stage.stop());

  test.each(looks)("%s: axe finds nothing, and the page does not scroll sideways", async (name, options) => {
    const { page, faults } = await openWorkbench(stage.browser, { query: "?mau", ...options });
    await check(page);
    expect(await violations(page)).toEqual([]);
    // There is room for one part only.
    if (name === "320") await page.getByRole("button", { name: "Bảng tính" }).click();
    await page.getByRole("grid").waitFor();
    await page.getByRole("tab", { name: /Đăng ký cá nhân/ }).click();
    // A cell with a finding; on the narrow page that column is out of sight, and another cell must do.
    await page.getByRole("gridcell", { name: name === "320" ? /^A1: / : /^F13: / }).click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    if (process.env["SCREENSHOTS"] === "1") {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: path.join(PICTURES, `workbench-${name}.png`) });
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  test.each([
    [683, 384],
    [320, 256],
    [540, 800],
  ])("%i × %i: one part at a time, «Đến ô» leads to the sheet and back", async (width, height) => {
    const { page, faults } = await openWorkbench(stage.browser, { query: "?mau", viewport: { width, height } });
    const part = (name: string) => page.getByRole("group", { name: "Phần đang xem" }).getByRole("button", { name });
    await check(page);
    expect(await page.getByRole("grid").isVisible()).toBe(false);
    await open(page, "Rà soát");
    await page.getByRole("button", { name: "Đến ô", exact: true }).first().click();
    await page.getByRole("gridcell", { selected: true }).waitFor();
    await settled(page);
    expect(await part("Sổ Thi đua").evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole("main", { name: "Rà soát" }).isVisible()).toBe(false);
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(await wide()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("main", { name: "Rà soát" }).waitFor();
    expect(await wide()).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });
});
