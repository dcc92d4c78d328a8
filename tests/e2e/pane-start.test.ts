import { addSheet, newWorkbook, type WorkbookModel } from "../office-host/model";
import { FLOOR } from "../office-host/external";
import { openPane } from "./pane-in-browser";
import { changedBetween, pictureOf, previewFill, check, SAMPLE, selectionOf, write } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";

describeInBrowser("opening the pane in a real browser", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await joinStage();
  });
  afterAll(() => stage.stop());

  test("office.js cannot be reached: a plain page in Vietnamese says what to do", async () => {
    const { page, faults, close } = await openPane(stage, newWorkbook(), { officeReachable: false });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Chưa tải được thư viện Office từ Microsoft.");
    expect(await alert.innerText()).toContain("Anh/chị kiểm tra mạng");
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await faults()).toEqual([]);
    await close();
  });

  test("an Excel below ExcelApi 1.13: a plain page in Vietnamese says what to do", async () => {
    const { page, faults, close } = await openPane(stage, newWorkbook(), { profile: { ...FLOOR, excelApi: 1.12 } });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await alert.innerText()).toContain("Phiên bản Excel này chưa chạy được Sổ Thi đua");
    expect(await alert.innerText()).toContain("Excel 2021 trở lên");
    expect(await faults()).toEqual([]);
    await close();
  });

  test("an empty workbook: the pane says so and offers sample data", async () => {
    const { page, faults, close } = await openPane(stage, withOneSheet());
    await page.getByRole("heading", { level: 1, name: /^Tệp đang mở chưa có dữ liệu\./ }).waitFor();
    await page.getByRole("button", { name: "Dùng thử với «Dữ liệu mẫu»" }).waitFor();
    expect(await faults()).toEqual([]);
    await close();
  });

  test.each<[string, RegExp]>([
    ["check", /^Trước khi trình ký còn /],
    ["fix", /^Xem trước: Sửa lỗi gõ$/],
    ["fill", /^Xem trước: \d+ ô vào \d+ biểu$/],
  ])("the ribbon opens «?do=%s»: the pane shows what it found, and has written nothing", async (wish, heading) => {
    const workbook = await openInExcel(SAMPLE);
    const before = pictureOf(workbook);
    const { page, faults, close } = await openPane(stage, workbook, { address: `taskpane.html?do=${wish}` });
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    expect(changedBetween(before, pictureOf(workbook))).toEqual([]);
    expect(await faults()).toEqual([]);
    await close();
  });

  test("«Khôi phục» of the ribbon puts back the last fill with the pane closed, and selects its first cell", async () => {
    const workbook = await openInExcel(SAMPLE);
    const before = pictureOf(workbook);
    const pane = await openPane(stage, workbook);
    await check(pane.page);
    await previewFill(pane.page);
    await write(pane.page);
    const [first] = changedBetween(before, pictureOf(workbook));
    await pane.close();

    const ribbon = await openPane(stage, workbook, { address: "commands.html" });
    await ribbon.pressRibbon("restore");
    expect(changedBetween(before, pictureOf(workbook))).toEqual([]);
    expect(selectionOf(workbook)).toBe(first);
    expect(await ribbon.faults()).toEqual([]);
    await ribbon.close();
  });
});

function withOneSheet(): WorkbookModel {
  const workbook = newWorkbook();
  addSheet(workbook, "Trang 1");
  return workbook;
}
