import { readFileSync } from "node:fs";
import { readZip } from "../../src/xlsx/zip/read-zip";
import { findingOf, open, WRITE } from "./pane-steps";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";
import { serveFolder } from "./stage/serve-folder";
import {
  address,
  bytesOf,
  cellField,
  cellText,
  check,
  choose,
  FOLDER,
  goTo,
  openWorkbench,
  SAMPLE,
  save,
  type OpenPage,
} from "./workbench-page";

describeInBrowser("the workbench, in a real browser", () => {
  let stage: Stage;
  let opened: OpenPage;
  beforeAll(async () => {
    stage = await joinStage();
  });
  beforeEach(async () => {
    opened = await openWorkbench(stage.browser, { query: "?mau" });
    await opened.page.getByRole("grid").waitFor();
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });
  afterAll(() => stage.stop());

  test("check, go to a finding, fix, fill with preview, save, reopen: untouched parts keep their bytes", async () => {
    const { page } = opened;
    await check(page);
    await open(page, "Rà soát");
    await page.getByRole("button", { name: "Đến ô" }).first().click();
    const there = page.getByRole("gridcell", { selected: true });
    await there.waitFor();
    expect(await there.getAttribute("aria-label")).toMatch(/^[A-Z]+\d+: /);
    expect(await there.getAttribute("title")).not.toBeNull();

    await (await findingOf(page, "Chu Thị Hồng Nhung")).getByRole("button").nth(1).click();
    await page.getByText("chưa lưu").waitFor();

    await open(page, "Điền biểu");
    await page.getByRole("button", { name: "Điền biểu", exact: true }).click();
    await page.getByRole("button", { name: WRITE }).click();
    await page.getByRole("button", { name: WRITE }).waitFor({ state: "detached" });

    const saved = await save(page);
    expect(saved.name).toBe("dang-ky-thi-dua-2022 (đã kiểm tra).xlsx");
    await page.getByText("chưa lưu").waitFor({ state: "detached" });

    const before = new Map(readZip(new Uint8Array(readFileSync(SAMPLE))).map((entry) => [entry.name, entry]));
    const after = readZip(saved.bytes);
    const same = after.filter((entry) => {
      const old = before.get(entry.name);
      return old !== undefined && Buffer.from(old.packed).equals(Buffer.from(entry.packed));
    });
    const names = same.map(({ name }) => name);
    expect([...before.keys()].filter((name) => !after.some((entry) => entry.name === name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["xl/theme/theme1.xml", "_rels/.rels", "xl/worksheets/sheet1.xml"]));

    await choose(page, saved);
    await page.getByText(saved.name).waitFor();
    await page.getByRole("grid").waitFor();
    await check(page);
    await open(page, "Nhật ký");
    // One entry for the fix, one for the fill.
    await page
      .getByRole("button", { name: /Khôi phục/ })
      .nth(1)
      .waitFor();
  });

  test("a figure that was filled answers with its rows, and the copy to hand in has no trace of the tool", async () => {
    const { page } = opened;
    await check(page);
    await open(page, "Điền biểu");
    await page.getByRole("button", { name: "Điền biểu", exact: true }).click();
    await page.getByRole("button", { name: WRITE }).click();
    await page.getByRole("button", { name: WRITE }).waitFor({ state: "detached" });

    await page.getByRole("tab", { name: /^Biểu tổng hợp/ }).click();
    await open(page, "Điền biểu");
    await goTo(page, 12, 3);
    await page.getByRole("button", { name: "Những dòng nào?" }).click();
    const card = page.getByRole("region", { name: "Số trong biểu lấy từ đâu" });
    await card.getByText("Biểu tổng hợp, ô C12", { exact: true }).waitFor();
    expect(await card.innerText()).toMatch(/Số đếm được: \d+\nÔ này lấy số từ .+\n.+: dòng \d+/);
    await card.getByRole("button", { name: "Biểu tổng hợp, ô C12: Dòng sau" }).click();
    await page.getByRole("tab", { name: "Danh sách CBCCVC", selected: true }).waitFor();

    await open(page, "Bản để nộp");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Vẫn lưu bản để nộp" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("dang-ky-thi-dua-2022 (bản để nộp).xlsx");
    const copy = readZip(await bytesOf(download));
    expect(copy.filter(({ name }) => name.startsWith("customXml"))).toEqual([]);
  });

  test("by the keyboard alone: arrows, F2, Enter, Escape, undo and redo", async () => {
    const { page } = opened;
    await goTo(page, 9, 2);
    expect(await address(page)).toBe("B9");
    const old = await cellText(page, 9, 2);
    await page.keyboard.press("F2");
    await page.keyboard.type(" thử");
    await page.keyboard.press("Escape");
    expect(await cellText(page, 9, 2)).toBe(old);
    await page.keyboard.type("Lê Thị Thử");
    await page.keyboard.press("Enter");
    expect(await address(page)).toBe("B10");
    await page.getByRole("gridcell", { name: "B9: Lê Thị Thử" }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("gridcell", { name: `B9: ${String(old)}` }).waitFor();
    await page.keyboard.press("Control+y");
    await page.getByRole("gridcell", { name: "B9: Lê Thị Thử" }).waitFor();
    await page.keyboard.press("Delete");
    await page.getByRole("gridcell", { name: "B9:", exact: true }).waitFor();
    // Tab leaves the sheet: it is no trap.
    await page.keyboard.press("Tab");
    expect(await cellField(page).evaluate((field) => field === document.activeElement)).toBe(false);
  });

  test("it begins on the registration, and shows the cell of the card that is opened", async () => {
    const { page } = opened;
    await check(page);
    await page.getByRole("tab", { name: /^Đăng ký cá nhân/, selected: true }).waitFor();
    await open(page, "Rà soát");
    const card = page.getByRole("button", { expanded: true }).and(page.locator("[data-finding]"));
    const [, cell = ""] = /([A-Z]+\d+): /.exec((await card.innerText().then(() => card.textContent())) ?? "") ?? [];
    await page.getByRole("gridcell", { name: new RegExp(`^${cell}:`), selected: true }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test("the arrows take back what was filled, and write it again", async () => {
    const { page } = opened;
    await check(page);
    await open(page, "Điền biểu");
    await page.getByRole("button", { name: "Điền biểu", exact: true }).click();
    await page.getByRole("button", { name: WRITE }).click();
    await page.getByRole("heading", { level: 1, name: /^Đã điền/ }).waitFor();
    await page.getByRole("gridcell", { name: /^C11: 3/ }).waitFor();
    await page.getByRole("button", { name: /^Khôi phục lần điền \d\d:\d\d$/ }).click();
    await page.getByRole("gridcell", { name: "C11:", exact: true }).waitFor();
    await page.getByRole("button", { name: /^Ghi lại lần điền \d\d:\d\d$/ }).click();
    await page.getByRole("gridcell", { name: /^C11: 3/ }).waitFor();
  });

  test("F8 on the sheet selects the next finding and says it below; F6 goes on to the next part", async () => {
    const { page } = opened;
    await check(page);
    await page.getByRole("gridcell", { name: /^A1: / }).click();
    const seen = new Set<string>();
    for (let walk = 0; walk < 3; walk++) {
      await page.keyboard.press("F8");
      const line = page.getByRole("status").filter({ hasText: /^(Phải sửa|Cần rà soát|Lưu ý): / });
      await line.filter({ hasNotText: [...seen].at(-1) ?? "không" }).waitFor();
      seen.add(await line.innerText());
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
      await page.getByRole("main", { name: "Rà soát" }).waitFor();
    }
    expect(seen.size).toBe(3);
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test("an input method composes in a selected cell from the first letter on", async () => {
    const { page } = opened;
    await goTo(page, 9, 2);
    const devtools = await page.context().newCDPSession(page);
    for (const text of ["d", "đ", "đă", "đặ", "đặn", "đặng"])
      await devtools.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
    await devtools.send("Input.insertText", { text: "Đặng" });
    await devtools.send("Input.insertText", { text: " Thị Đào" });
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: "B9: Đặng Thị Đào" }).waitFor();
  });

  test("the check follows what is typed, and what was typed is in the saved file", async () => {
    const { page } = opened;
    await check(page);
    await page.getByRole("tab", { name: /^Danh sách CBCCVC/ }).click();
    await goTo(page, 9, 2);
    await page.keyboard.type("Hoàng  Đình  Trọng");
    await page.keyboard.press("Enter");
    await page.getByRole("gridcell", { name: /^B9: Hoàng Đình Trọng\. / }).waitFor();
    await choose(page, await save(page));
    await page.getByText("(đã kiểm tra).xlsx").waitFor();
    await page.getByRole("tab", { name: /^Danh sách CBCCVC/ }).click();
    await page.getByRole("gridcell", { name: /^B9: Hoàng Đình Trọng/ }).waitFor();
  });

  test("before another file is opened it asks about unsaved changes", async () => {
    const { page } = opened;
    await goTo(page, 9, 2);
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("chưa lưu").waitFor();
    const other = { name: "khác.xlsx", bytes: new Uint8Array(readFileSync(SAMPLE)) };
    await choose(page, other);
    await page.getByRole("button", { name: "Ở lại" }).click();
    await page.getByRole("gridcell", { name: "B9: x" }).waitFor();
    await choose(page, other);
    await page.getByRole("button", { name: "Bỏ thay đổi, mở tệp khác" }).click();
    await page.getByText("khác.xlsx").waitFor();
  });

  test("closing the page with unsaved changes is warned of", async () => {
    const { page } = opened;
    await goTo(page, 9, 2);
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("chưa lưu").waitFor();
    const warns = (really: boolean) =>
      page.waitForFunction(
        (expected) => window.dispatchEvent(new Event("beforeunload", { cancelable: true })) !== expected,
        really,
      );
    await warns(true);
    await save(page);
    await page.getByText("chưa lưu").waitFor({ state: "detached" });
    await warns(false);
  });

  test("it has a strict policy and runs from any web server", async () => {
    const server = await serveFolder(FOLDER);
    const { page, faults } = await openWorkbench(stage.browser, {
      address: `${server.address}/index.html`,
      query: "?mau",
    });
    await page.getByRole("grid").waitFor();
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(faults).toEqual([]);
    await page.close();
    await server.stop();
  });
});
