import { Workbook, type Worksheet } from "exceljs";
import { staffList, unitList } from "../gathering/small-office";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

/** Where «Đăng ký 2025 - Văn phòng.xlsx» has its three people, its count and its collective. */
const ROWS = { first: 10, last: 12, total: 13, heading: 14, collective: 15 } as const;
const COLUMN = { number: 1, name: 2, position: 3, title: 4, award: 5, initiative: 6, remark: 7 } as const;

interface Told {
  readonly files: readonly { readonly counts: { readonly accepted: number } }[];
  readonly questions: readonly { readonly message: string }[];
  readonly mismatches: readonly { readonly against: string }[];
  readonly notes: readonly string[];
  readonly merged: {
    readonly people: number;
    readonly total: { readonly individual: unknown; readonly collective: unknown };
  };
}

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";

type Counts = Readonly<Record<string, number>>;

const people = (sheet: Worksheet) => [ROWS.first, ROWS.first + 1, ROWS.last].map((row) => sheet.getRow(row));

/** Writes the same into a column of all three people. */
function all(sheet: Worksheet, column: number, value: string): void {
  for (const row of people(sheet)) row.getCell(column).value = value;
}

/** Puts rows in or takes one out as Excel does: merged cells below move along. */
function splice(sheet: Worksheet, at: number, taken: number, ...added: readonly (readonly unknown[])[]): void {
  const merges = (sheet.model as unknown as { readonly merges: readonly string[] }).merges.map((area) =>
    area.split(":"),
  );
  for (const [from = "", to = ""] of merges) sheet.unMergeCells(`${from}:${to}`);
  sheet.spliceRows(at, taken, ...added.map((row) => [...row]));
  const moved = (cell: string) =>
    cell.replace(/\d+/, (row) => String(Number(row) >= at ? Number(row) - taken + added.length : Number(row)));
  for (const [from = "", to = ""] of merges) sheet.mergeCells(`${moved(from)}:${moved(to)}`);
}

describe("a form that was sent out and filled in by hand comes back without a question", () => {
  beforeEach(async () => {
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  });

  test.each<readonly [manner: string, fill: (sheet: Worksheet) => void, people: number, individual: Counts]>([
    [
      "chosen from the lists",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        sheet.getRow(ROWS.first).getCell(COLUMN.award).value = "Giấy khen";
      },
      3,
      { [worker]: 3, [certificate]: 1 },
    ],
    [
      "titles typed out",
      (sheet) => {
        all(sheet, COLUMN.title, "Lao động tiên tiến");
      },
      3,
      { [worker]: 3 },
    ],
    [
      "titles typed with commas and capitals",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT, CSTĐCS");
      },
      3,
      { [worker]: 3, [fighter]: 3 },
    ],
    [
      "titles of one person in lines of one cell",
      (sheet) => {
        all(sheet, COLUMN.title, "Lao động tiên tiến\nChiến sĩ thi đua cơ sở");
      },
      3,
      { [worker]: 3, [fighter]: 3 },
    ],
    [
      "awards typed out with who gives them",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        sheet.getRow(ROWS.first).getCell(COLUMN.award).value = "Giấy khen của Giám đốc Sở";
      },
      3,
      { [worker]: 3, [certificate]: 1 },
    ],
    [
      "a person of the unit left empty",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        sheet.getRow(ROWS.last).getCell(COLUMN.title).value = null;
      },
      3,
      { [worker]: 2 },
    ],
    [
      "«Không đăng ký» and dashes",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        all(sheet, COLUMN.award, "-");
        sheet.getRow(ROWS.last).getCell(COLUMN.title).value = "Không đăng ký";
      },
      3,
      { [worker]: 2 },
    ],
    [
      "a row taken out",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        splice(sheet, ROWS.last, 1);
        sheet.getRow(ROWS.last).getCell(COLUMN.name).value = "Tổng số: 02 người";
      },
      2,
      { [worker]: 2 },
    ],
    [
      "an empty row put between the people",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        splice(sheet, ROWS.last, 0, []);
      },
      3,
      { [worker]: 3 },
    ],
    [
      "a second award of a person in a row put below",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        splice(sheet, ROWS.first + 1, 0, [null, "Vũ Thị Thúy", "Chánh Văn phòng", null, "Giấy khen"]);
      },
      3,
      { [worker]: 3, [certificate]: 1 },
    ],
    [
      "the trade union put below the collective",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        splice(sheet, ROWS.collective + 1, 0, [2, "Công đoàn Văn phòng", null, null, "Giấy khen"]);
      },
      3,
      { [worker]: 3 },
    ],
    [
      "sorted by name",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        const rows = people(sheet).map((row) => [row.getCell(COLUMN.name).value, row.getCell(COLUMN.position).value]);
        rows.reverse().forEach(([name, position], index) => {
          const row = sheet.getRow(ROWS.first + index);
          row.getCell(COLUMN.name).value = name ?? null;
          row.getCell(COLUMN.position).value = position ?? null;
        });
      },
      3,
      { [worker]: 3 },
    ],
    [
      "initiatives and remarks written beside",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT + CSTĐCS");
        all(sheet, COLUMN.initiative, "Số hóa hồ sơ lưu trữ");
        sheet.getRow(ROWS.first).getCell(COLUMN.remark).value = "Đảng viên";
      },
      3,
      { [worker]: 3, [fighter]: 3 },
    ],
    [
      "signed below, with place and day",
      (sheet) => {
        all(sheet, COLUMN.title, "LĐTT");
        sheet.getRow(ROWS.collective + 1).getCell(4).value = "Nam Sơn, ngày 05 tháng 3 năm 2025";
        sheet.getRow(ROWS.collective + 6).getCell(1).value = "Ngô Đức Hòa";
        sheet.getRow(ROWS.collective + 6).getCell(4).value = "Vũ Thị Thúy";
      },
      3,
      { [worker]: 3 },
    ],
    [
      "marked with x in columns of their own instead of the lists",
      (sheet) => {
        sheet.getRow(8).getCell(COLUMN.title).value = "LĐTT";
        sheet.getRow(8).getCell(COLUMN.award).value = "Giấy khen";
        all(sheet, COLUMN.title, "x");
        sheet.getRow(ROWS.first).getCell(COLUMN.award).value = "X";
      },
      3,
      { [worker]: 3, [certificate]: 1 },
    ],
  ])("%s", async (_, fill, count, individual) => {
    await runWords("blank", at("cơ quan.xlsx"), "--out", at("gửi"), "--year", "2025");
    const workbook = new Workbook();
    await workbook.xlsx.readFile(at("gửi", "Đăng ký 2025 - Văn phòng.xlsx"));
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error("the form has no sheet");
    sheet.getRow(ROWS.collective).getCell(COLUMN.title).value = "TTLĐTT";
    fill(sheet);
    await workbook.xlsx.writeFile(at("về.xlsx"));
    const into = ["--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"), "--year", "2025"];
    const { out } = await runWords("gather", at("về.xlsx"), ...into, "--json", "--today", "2025-03-20");
    const told = JSON.parse(out) as Told;
    // What a unit leaves out is told beside the staff list; its own figures agree with its rows.
    const ownFigures = told.mismatches.filter(({ against }) => against === "rows");
    expect([told.questions.map(({ message }) => message), ownFigures, told.notes]).toEqual([[], [], []]);
    expect(told.merged.people).toBe(count);
    expect(told.merged.total.individual).toEqual(individual);
  });
});
