import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drawnFile } from "../cli/drawn-file";
import { staffList, unitForm, unitList } from "../gathering/small-office";
import { open, press } from "./pane-steps";
import { settled } from "./settled";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";
import { check, choose, openWorkbench, type ChosenFile, type OpenPage } from "./workbench-page";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const CENTRE = ["Hà Minh Tâm | Giám đốc | x", "Đỗ Hải Yên | Chuyên viên | x"];

describeInBrowser("gathering the units' forms, in a real browser", () => {
  let stage: Stage;
  let opened: OpenPage;
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const chosen = (name: string): ChosenFile => ({ name, bytes: new Uint8Array(readFileSync(at(name))) });
  const gatheredTabs = () => opened.page.getByRole("tab", { name: /^Đăng ký (?:cá nhân|tập thể)/ }).count();

  beforeAll(async () => {
    stage = await joinStage();
    folder = mkdtempSync(path.join(tmpdir(), "gộp-"));
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
    await drawnFile(at("VP.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"]) });
    await drawnFile(at("TTNS.xlsx"), { name: "ĐK", rows: unitForm("Trung tâm Nước sạch", CENTRE) });
  });
  beforeEach(async () => {
    opened = await openWorkbench(stage.browser);
    const { page } = opened;
    await page.getByRole("heading", { level: 1 }).waitFor();
    await choose(page, chosen("cơ quan.xlsx"));
    await page.getByRole("grid").waitFor();
    await check(page);
    await press(page, "Gộp biểu các đơn vị");
    await page.getByLabel("Gộp cho năm").fill("2025");
  });
  afterEach(async () => {
    expect(opened.faults).toEqual([]);
    await opened.page.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await stage.stop();
  });

  const pick = (...files: readonly ChosenFile[]) =>
    opened.page
      .getByLabel("Chọn tệp các đơn vị gửi")
      .and(opened.page.locator("input[type=file]"))
      .setInputFiles(
        files.map(({ name, bytes }) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) })),
      );

  test("files picked, read in the worker, each row in the ledger, a question answered, written, and taken back", async () => {
    const { page } = opened;
    await pick(chosen("VP.xlsx"), chosen("TTNS.xlsx"));
    await page.getByText(/^Đã đọc 2 tệp, .* Chưa gửi: 3 đơn vị\.$/).waitFor();
    await press(page, "Xem từng dòng");
    expect(await page.getByRole("region", { name: "Sổ gộp biểu" }).getByRole("listitem").count()).toBe(6);
    await press(page, "Là một người");
    await page.getByRole("heading", { name: "Xem trước: ghi 6 dòng vào 2 sheet" }).waitFor();
    expect(await gatheredTabs()).toBe(0);
    await press(page, "Gộp");
    await page.getByText("Đã gộp 5 người, 1 tập thể của 2 đơn vị.").first().waitFor();
    await settled(page);
    expect(await gatheredTabs()).toBe(2);
    const journal = await open(page, "Nhật ký");
    await journal.getByText("Gộp biểu: 2 tệp, 6 dòng").first().waitFor();
    await journal.getByRole("checkbox", { name: /^Xóa cả sheet đã tạo/ }).check();
    await press(journal, "Khôi phục");
    await page
      .getByText(/Đã xóa sheet: Đăng ký cá nhân, Đăng ký tập thể\./)
      .first()
      .waitFor();
    await settled(page);
    expect(await gatheredTabs()).toBe(0);
  });

  test("many files: which one is read is said, and «Dừng» leaves everything as it was", async () => {
    const { page } = opened;
    // In the page itself: what is read may be gone before anybody could be told of it.
    await page.evaluate(() => {
      const watch = new MutationObserver(() => {
        const said = /Đang đọc (\d+)\/60 tệp: VP \d+\.xlsx/.exec(document.body.textContent);
        if (Number(said?.[1] ?? 0) < 3) return;
        const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.trim() === "Dừng");
        if (stop === undefined) return;
        watch.disconnect();
        stop.click();
      });
      watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const { bytes } = chosen("VP.xlsx");
    await pick(...Array.from({ length: 60 }, (_, number) => ({ name: `VP ${String(number + 1)}.xlsx`, bytes })));
    await page.getByText("Đã dừng. Chưa ghi gì.").first().waitFor();
    await page.getByText("Đã chọn 60 tệp, chưa đọc xong").waitFor();
    expect(await gatheredTabs()).toBe(0);
  });
});
