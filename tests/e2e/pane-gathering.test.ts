import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { drawnFile } from "../cli/drawn-file";
import { staffList, unitForm, unitList } from "../gathering/small-office";
import { openPane, type PaneInBrowser } from "./pane-in-browser";
import { check, open, pictureOf, press, sheetOf, told } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { settled } from "./settled";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const CENTRE = ["Hà Minh Tâm | Giám đốc | x", "Đỗ Hải Yên | Chuyên viên | x"];

describeInBrowser("gathering in the pane beside an open workbook, with Microsoft's own library", () => {
  let stage: Stage;
  let pane: PaneInBrowser;
  let folder: string;
  const at = (name: string) => path.join(folder, name);
  const names = () => pane.host.workbook.sheets.map(({ name }) => name);
  const picture = () => pictureOf(pane.host.workbook);

  beforeAll(async () => {
    stage = await joinStage();
    folder = mkdtempSync(path.join(tmpdir(), "gộp-"));
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
    await drawnFile(at("VP.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"]) });
    await drawnFile(at("TTNS.xlsx"), { name: "ĐK", rows: unitForm("Trung tâm Nước sạch", CENTRE) });
    await drawnFile(at("VP lần 2.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP.slice(0, 2)) });
  });
  beforeEach(async () => {
    pane = await openPane(stage, await openInExcel(at("cơ quan.xlsx")));
    await check(pane.page);
    await press(pane.page, "Gộp biểu các đơn vị");
    await pane.page.getByLabel("Gộp cho năm").fill("2025");
  });
  afterEach(async () => {
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await stage.stop();
  });

  const pick = (...files: readonly string[]) =>
    pane.page
      .getByLabel("Chọn tệp các đơn vị gửi")
      .and(pane.page.locator("input[type=file]"))
      .setInputFiles(
        files.map((name) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(at(name)) })),
      );

  test("picked files are read in the worker, written into the open workbook, listed in the journal and taken back", async () => {
    const { page } = pane;
    const before = picture();
    await pick("VP.xlsx", "TTNS.xlsx");
    await press(page, "Là một người");
    await page.getByRole("heading", { name: "Xem trước: ghi 6 dòng vào 2 sheet" }).waitFor();
    expect(picture()).toEqual(before);
    await press(page, "Gộp");
    await page.getByText("Đã gộp 5 người, 1 tập thể của 2 đơn vị.").first().waitFor();
    await settled(page);
    expect(names()).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị", "Đăng ký cá nhân", "Đăng ký tập thể"]);
    const journal = await open(page, "Nhật ký");
    await journal.getByText("Gộp biểu: 2 tệp, 6 dòng").first().waitFor();
    await journal.getByRole("checkbox", { name: /^Xóa cả sheet đã tạo/ }).check();
    await press(journal, "Khôi phục");
    await page
      .getByText(/Đã xóa sheet: Đăng ký cá nhân, Đăng ký tập thể\./)
      .first()
      .waitFor();
    await settled(page);
    expect(picture()).toEqual(before);
  });

  test("a merged sheet that is protected when a unit sends again: said, and no cell changes", async () => {
    const { page, host } = pane;
    await pick("VP.xlsx");
    await press(page, "Gộp");
    await page
      .getByText(/^Đã gộp 3 người/)
      .first()
      .waitFor();
    await settled(page);
    await pick("VP lần 2.xlsx");
    await page.getByRole("heading", { name: /^Xem trước: ghi/ }).waitFor();
    sheetOf(host.workbook, "Đăng ký cá nhân").protected = true;
    const before = picture();
    await press(page, "Gộp");
    await told(page, "Sheet «Đăng ký cá nhân» đang được khóa");
    expect(picture()).toEqual(before);
  });
});
