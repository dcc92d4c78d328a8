import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { FLOOR, type Profile } from "../office-host/external";
import { doubleText } from "./double-text";
import { layoutFaults, mainButtons } from "./layout-faults";
import { openPane, type PaneInBrowser } from "./pane-in-browser";
import { throughEveryScreen } from "./pane-screens";
import { announced, changedBetween, check, pictureOf, SAMPLE, selectionOf, WRITE } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { settled } from "./settled";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page once it stands still: rule, and where. */
async function violations(page: Page, rules: readonly string[]): Promise<readonly string[]> {
  await settled(page);
  const found = await page.evaluate(
    (only) => {
      const scope = window as unknown as { axe?: { run: (context: object, options: object) => Promise<AxeResults> } };
      if (!scope.axe) throw new Error("axe is not in the page");
      // Fluent UI's guards of the focus hand it on at once; nobody stands on them.
      const context = { exclude: ["[data-tabster-dummy]"] };
      return scope.axe.run(context, only.length > 0 ? { runOnly: { type: "rule", values: only } } : {});
    },
    [...rules],
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(" ")} ${any.map(({ message }) => message).join(" ")}`),
  );
}

const dark: Profile = { ...FLOOR, theme: { bodyBackground: "#1f1f1f", bodyForeground: "#ffffff" } };
/** The structure of the page is the same in every look: all rules once, those about colours in each. */
const looks: readonly [string, Profile, BrowserContextOptions, readonly string[]][] = [
  ["light", FLOOR, {}, []],
  ["dark", dark, { colorScheme: "dark" }, ["color-contrast"]],
  ["forced colours", FLOOR, { forcedColors: "active" }, ["color-contrast"]],
  ["forced dark colours", FLOOR, { forcedColors: "active", colorScheme: "dark" }, ["color-contrast"]],
];

/** The pictures of the README, by screen. */
const pictures: ReadonlyMap<string, string> = new Map([
  ["overview", "pane-overview"],
  ["reading-column", "pane-reading"],
  ["findings", "pane-findings"],
  ["targets", "pane-targets"],
  ["preview", "pane-fill"],
  ["copy", "pane-copy"],
]);

/** With SCREENSHOTS=1 they are taken anew. */
async function takeForReadme(page: Page, screen: string): Promise<void> {
  const name = pictures.get(screen);
  if (process.env["SCREENSHOTS"] !== "1" || name === undefined) return;
  await page.screenshot({ path: join(__dirname, "../../assets/screenshots", `${name}.png`) });
}

describeInBrowser("the pane for everybody, in a real browser", () => {
  let stage: Stage;
  let pane: PaneInBrowser;
  beforeAll(async () => {
    stage = await joinStage();
  });
  afterEach(async () => {
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  });
  afterAll(() => stage.stop());

  test.each(looks)("320 px wide, %s: axe finds nothing on any screen", async (_, profile, look, rules) => {
    pane = await openPane(stage, await openInExcel(SAMPLE), {
      profile,
      // Colours are looked at where they have come to rest.
      look: { ...look, reducedMotion: "reduce" },
    });
    const { page } = pane;
    await page.evaluate(axe);
    const found: Record<string, readonly string[]> = {};
    await throughEveryScreen(page, "vi", async (screen) => {
      const wrong = await violations(page, rules);
      if (wrong.length > 0) found[screen] = wrong;
    });
    expect(found).toEqual({});
  });

  test.each([
    ["Vietnamese", "vi", FLOOR],
    ["English", "en", { ...FLOOR, displayLanguage: "en-US" }],
  ] as const)(
    "in %s nothing is cut and nothing scrolls sideways at 320, 350 and 480 px and with letters twice as large",
    async (_, locale, profile) => {
      pane = await openPane(stage, await openInExcel(SAMPLE), { profile, look: { reducedMotion: "reduce" } });
      const { page } = pane;
      const found: Record<string, readonly string[]> = {};
      await throughEveryScreen(page, locale, async (screen) => {
        const lookAt = async (size: string) => {
          await settled(page);
          const wrong = await layoutFaults(page);
          if (wrong.length > 0) found[`${screen}, ${size}`] = wrong;
        };
        for (const width of [480, 320, 350]) {
          await page.setViewportSize({ width, height: 800 });
          await lookAt(`${String(width)} px`);
        }
        const backToSmall = await doubleText(page);
        await lookAt("350 px, letters twice as large");
        await backToSmall();
        if (locale === "vi") await takeForReadme(page, screen);
        const main = await mainButtons(page);
        if (main.length > 1) found[`${screen}, main buttons`] = main;
      });
      expect(found).toEqual({});
    },
  );

  test("check, go to, fill and restore with the keyboard alone", async () => {
    pane = await openPane(stage, await openInExcel(SAMPLE), { look: { viewport: { width: 480, height: 800 } } });
    const { page, host } = pane;
    const before = pictureOf(host.workbook);
    await check(page);
    await tabTo(page, "Kiểm tra lại");
    await page.keyboard.press("Enter");
    await check(page);
    expect(await focused(page)).toBe("Kiểm tra lại");

    await tabTo(page, "Năm bước để trình");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("list", { name: "Danh sách việc cần xử lý" }).waitFor();
    expect(await focused(page)).toMatch(/^Rà soát: \d+ việc cần xử lý$/);
    // Slips of typing stand first, in one line; the next is a finding of its own.
    await tabTo(page, /Xem từng chỗ$/);
    await page.keyboard.press("ArrowDown");
    await page.waitForFunction(() =>
      /^(Lưu ý|Cần rà soát|Phải sửa), [A-Z]+\d+: /.test(document.activeElement?.textContent.trim() ?? ""),
    );
    await page.keyboard.press("Enter");
    await announced(page, /^Đã đến/);
    const first = selectionOf(host.workbook);
    const status = page.getByRole("status");
    const told =
      (await status
        .filter({ hasText: /^Đã đến/ })
        .first()
        .textContent()) ?? "";
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-expanded") === "true");
    await page.keyboard.press("Enter");
    await status
      .filter({ hasText: /^Đã đến/, hasNotText: told })
      .first()
      .waitFor({ state: "attached" });
    expect(selectionOf(host.workbook)).not.toBe(first);

    await tabTo(page, /^(Năm bước|Bước|Thêm)/, "Shift+Tab");
    await page.keyboard.press("Home");
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    expect(await focused(page)).toMatch(/^Bước 4/);
    await page.keyboard.press("Enter");
    await page.getByRole("main", { name: "Điền biểu" }).getByRole("button", { name: "Điền biểu" }).waitFor();
    // The heading of the page bears the same words.
    await page.keyboard.press("Tab");
    await tabTo(page, "Điền biểu");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /^Xem trước: \d+ ô/ }).waitFor();
    expect(changedBetween(before, pictureOf(host.workbook))).toEqual([]);
    await tabTo(page, WRITE);
    await page.keyboard.press("Enter");
    await announced(page, /^Đã ghi/);
    await tabTo(page, "Khôi phục");
    await page.keyboard.press("Enter");
    await announced(page, /^Đã trả/);
    expect(changedBetween(before, pictureOf(host.workbook))).toEqual([]);
  });
});

/** The name of what has the focus, as it is read out. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent.trim() ?? "";
  });
}

/** Presses Tab until the focus stands on this; nobody presses it a hundred times. */
async function tabTo(page: Page, name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 100; presses++) {
    const at = await focused(page);
    if (typeof name === "string" ? at === name : name.test(at)) return;
    seen.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`«${String(name)}» is not reached by ${key}: ${seen.join(" · ")}`);
}
