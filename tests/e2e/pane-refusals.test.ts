import type { OfficeHost } from "../office-host/office-host";
import { cellToChange } from "../office-host/model";
import { openPane, type PaneInBrowser } from "./pane-in-browser";
import { changedBetween, check, pictureOf, press, previewFill, SAMPLE, sheetOf, told, WRITE } from "./pane-steps";
import { openInExcel } from "./pane-workbook";
import { describeInBrowser } from "./stage/describe-in-browser";
import { joinStage, type Stage } from "./stage/stage";

describeInBrowser("what the pane says when Excel refuses, in a real browser", () => {
  let stage: Stage;
  let pane: PaneInBrowser;
  const picture = () => pictureOf(pane.host.workbook);

  beforeAll(async () => {
    stage = await joinStage();
  });
  beforeEach(async () => {
    pane = await openPane(stage, await openInExcel(SAMPLE));
  });
  afterEach(async () => {
    expect(await pane.faults()).toEqual([]);
    await pane.close();
  });
  afterAll(() => stage.stop());

  const summary = "Biểu tổng hợp";

  test.each<[string, (host: OfficeHost) => void, string]>([
    [
      "its sheet was protected after the preview",
      ({ workbook }) => {
        sheetOf(workbook, summary).protected = true;
      },
      "Sheet «Biểu tổng hợp» đang được khóa",
    ],
    [
      "its sheet was renamed after the preview",
      ({ workbook }) => {
        sheetOf(workbook, summary).name = "Biểu TH";
      },
      "Không còn thấy sheet «Biểu tổng hợp»: sheet đã được đổi tên hoặc xóa sau lần kiểm tra.",
    ],
    [
      "its sheet was deleted after the preview",
      ({ workbook }) => {
        workbook.sheets = workbook.sheets.filter(({ name }) => name !== summary);
      },
      "Không còn thấy sheet «Biểu tổng hợp»",
    ],
    [
      "somebody typed into one of its cells after the preview",
      ({ workbook }) => {
        cellToChange(sheetOf(workbook, summary), 12, 8).value = 8;
      },
      "Có ô đã thay đổi sau khi xem trước: Biểu tổng hợp: H12.",
    ],
    [
      "a cell is being edited",
      (host) => {
        host.cellEditMode = true;
      },
      "Excel đang chờ gõ xong một ô.",
    ],
    [
      "the workbook is open for reading only",
      (host) => {
        host.viewOnly = true;
      },
      "Tệp đang mở ở chế độ chỉ đọc nên chưa ghi được.",
    ],
    [
      "Excel fails for a reason of its own",
      (host) => {
        host.watchFromNow();
        host.fail({ request: 0, code: "GeneralException", lasting: true });
      },
      "Excel chưa làm được việc này (GeneralException",
    ],
  ])("filling when %s: told in its own words, no cell changed", async (_, refuse, words) => {
    const { page, host } = pane;
    await check(page);
    await previewFill(page);
    refuse(host);
    const before = picture();
    await press(page, WRITE);
    await told(page, words);
    expect(changedBetween(before, picture())).toEqual([]);
  });

  test("checking while a cell is being edited says so, and works once the cell is left", async () => {
    const { page, host } = pane;
    await check(page);
    host.cellEditMode = true;
    await press(page, "Kiểm tra lại");
    await told(page, "Anh/chị bấm Enter hoặc Esc trong ô đó rồi thử lại.");
    host.cellEditMode = false;
    await check(page);
  });

  test("after someone else has typed, the result is marked as old and then checked again by itself", async () => {
    const { page, host } = pane;
    await check(page);
    const goOn = holdAfterFirstRequest(host);
    host.someoneChanges("Đăng ký cá nhân", "A60", ({ sheets }) => {
      const sheet = sheets.find(({ name }) => name === "Đăng ký cá nhân");
      if (sheet) cellToChange(sheet, 60, 1).value = "ghi thêm";
    });
    const old = page.getByRole("heading", { level: 1, name: /^Biểu vừa thay đổi; kết quả là của lần trước\. / });
    await old.waitFor();
    goOn();
    await old.waitFor({ state: "hidden" });
  });
});

/** Excel answers once, with the names of the sheets that changed, and then only when told to go on. */
function holdAfterFirstRequest(host: OfficeHost): () => void {
  const waiting: (() => void)[] = [];
  const held = new Promise<void>((resolve) => {
    waiting.push(resolve);
  });
  let asked = 0;
  host.beforeRequest = () => (asked++ === 0 ? undefined : held);
  return () => {
    host.beforeRequest = null;
    for (const goOn of waiting) goOn();
  };
}
