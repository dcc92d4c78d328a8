import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";
import { largeWorkbook, passwordProtected } from "./workbench-files";
import { choose, openWorkbench, SAMPLE, type OpenPage } from "./workbench-page";

describeInBrowser("files of all kinds in the workbench", () => {
  let stage: Stage;
  let opened: OpenPage;
  beforeAll(async () => {
    stage = await joinStage();
  });
  beforeEach(async () => {
    opened = await openWorkbench(stage.browser);
    await opened.page.getByRole("heading", { level: 1 }).waitFor();
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });
  afterAll(() => stage.stop());

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

  test("a wrong file leaves the open one open, with what was typed, and says so", async () => {
    const { page } = opened;
    await choose(page, { name: "đăng ký.xlsx", bytes: new Uint8Array(readFileSync(SAMPLE)) });
    await page.getByRole("grid").waitFor();
    await choose(page, { name: "ghi chú.xlsx", bytes: new TextEncoder().encode("không phải bảng tính") });
    const message = page.getByText(
      "Chưa mở được «ghi chú.xlsx»: đây không phải tệp Excel. Vẫn đang mở «đăng ký.xlsx».",
    );
    await message.waitFor();
    expect(await page.getByRole("grid").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Đóng" }).first().click();
    await message.waitFor({ state: "detached" });
    await page.getByRole("gridcell", { name: /UBND/ }).first().waitFor();
  });

  test("100,000 rows open while the page goes on answering, and their end can be seen", async () => {
    const { page } = opened;
    await countFramesWhileOpening(page);
    await choose(page, { name: "lớn.xlsx", bytes: largeWorkbook(100_000) });
    await page.getByRole("grid").waitFor();
    expect(await page.evaluate(() => Number(document.documentElement.dataset["frames"]))).toBeGreaterThan(5);
    await page.locator("textarea[aria-controls]").focus();
    await page.keyboard.press("Control+End");
    await page.getByRole("gridcell", { name: "E100000: x" }).waitFor();
  });

  test("opening is given up at once, and another file opened after it", async () => {
    const { page } = opened;
    await pressAtOnce(page, "Dừng");
    await choose(page, { name: "lớn.xlsx", bytes: largeWorkbook(60_000) });
    await page.locator("html[data-pressed]").waitFor();
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

/** Counts, in the page itself, what it draws between the first sign of opening and the sheet: a frozen page draws nothing. */
async function countFramesWhileOpening(page: Page): Promise<void> {
  await page.evaluate(() => {
    let frames = 0;
    const count = () => {
      if (document.querySelector("[role=progressbar]") !== null) frames += 1;
      document.documentElement.dataset["frames"] = String(frames);
      requestAnimationFrame(count);
    };
    count();
  });
}

/** Presses a button in the moment in which it comes into the page: it may be gone before anybody could be told of it. */
async function pressAtOnce(page: Page, name: string): Promise<void> {
  await page.evaluate((words) => {
    const watch = new MutationObserver(() => {
      const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === words);
      if (button === undefined) return;
      watch.disconnect();
      button.click();
      document.documentElement.dataset["pressed"] = words;
    });
    watch.observe(document.body, { childList: true, subtree: true });
  }, name);
}
