import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "./browser";
import { describeInBrowser } from "./describe-in-browser";
import { largeWorkbook, passwordProtected } from "./workbench-files";
import { choose, openWorkbench, SAMPLE, type OpenPage } from "./workbench-page";

jest.setTimeout(60_000);

describeInBrowser("files of all kinds in the workbench", () => {
  let browser: Browser;
  let opened: OpenPage;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  beforeEach(async () => {
    opened = await openWorkbench(browser);
    await opened.page.getByRole("heading", { level: 1 }).waitFor();
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });
  afterAll(() => browser.close());

  test.each([
    ["a file that is no workbook", new TextEncoder().encode("không phải bảng tính"), /tệp/i],
    ["a workbook with a password", passwordProtected(), /mật khẩu/],
    ["half a workbook", new Uint8Array(readFileSync(SAMPLE)).slice(0, 9000), /tệp/i],
  ])("%s: says so and lets another be opened", async (_, bytes, sentence) => {
    const { page } = opened;
    await choose(page, { name: "tệp.xlsx", bytes });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(sentence);
    await alert.getByRole("button", { name: "Mở tệp mẫu" }).click();
    await page.getByRole("grid").waitFor();
  });

  test("100,000 rows open while the page goes on answering, and their end can be seen", async () => {
    const { page } = opened;
    await countFrames(page);
    await choose(page, { name: "lớn.xlsx", bytes: largeWorkbook(100_000) });
    await page.getByRole("button", { name: "Dừng" }).waitFor();
    const early = await frames(page);
    await page.getByRole("grid").waitFor();
    expect(await frames(page)).toBeGreaterThan(early + 5);
    await page.locator("textarea[aria-controls]").focus();
    await page.keyboard.press("Control+End");
    await page.getByRole("gridcell", { name: "E100000: x" }).waitFor();
  });

  test("opening is given up at once, and another file opened after it", async () => {
    const { page } = opened;
    await choose(page, { name: "lớn.xlsx", bytes: largeWorkbook(60_000) });
    await page.getByRole("button", { name: "Dừng" }).click();
    await page.getByRole("heading", { name: "Mở một tệp .xlsx để bắt đầu" }).waitFor();
    await page.getByRole("main").getByRole("button", { name: "Mở tệp mẫu" }).click();
    await page.getByRole("gridcell", { name: /UBND/ }).first().waitFor();
  });

  test("a dropped file opens", async () => {
    const { page } = opened;
    const base64 = readFileSync(SAMPLE).toString("base64");
    await page.evaluate((content) => {
      const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "thả.xlsx"));
      const target = document.querySelector("main");
      for (const type of ["dragover", "drop"])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }, base64);
    await page.getByText("thả.xlsx").waitFor();
    await page.getByRole("grid").waitFor();
  });
});

/** Counts what the page draws: a page that is frozen draws nothing. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const count = () => {
      document.documentElement.dataset["frames"] = String(Number(document.documentElement.dataset["frames"] ?? 0) + 1);
      requestAnimationFrame(count);
    };
    count();
  });
}

async function frames(page: Page): Promise<number> {
  return page.evaluate(() => Number(document.documentElement.dataset["frames"]));
}
