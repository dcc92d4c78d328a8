import { runGathering, type Arrived, type GatherAnswer, type GatherRun } from "../../src/actions/gather";
import { officeBookOf, type OfficeBook } from "../../src/actions/office-book";
import { readUnitFile } from "../../src/actions/read-unit-file";
import { emptyProfile } from "../../src/domain/profile";
import { bareValue } from "../../src/workbook/cell-content";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/grid";
import type { NewTab } from "../../src/workbook/write-plan";
import { gridOf, workbookOf, type DrawnRow, type DrawnSheet } from "../reading/grid-of";
import { withWrites } from "../reports/with-writes";

export const YEAR = 2025;
const TODAY = "2025-03-20";

/** «Sở Thủy lợi» with five units and eleven people, all invented. */
export const staffList: DrawnSheet = {
  name: "Danh sách CBCCVC",
  rows: [
    "UBND TỈNH NAM SƠN",
    "SỞ THỦY LỢI",
    "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025",
    "",
    "TT | Họ và tên | Năm sinh | Chức vụ | Đơn vị",
    "1 | Trịnh Bá Lâm | 1970 | Giám đốc Sở | Ban Giám đốc",
    "2 | Vũ Thị Thúy | 1982 | Chánh Văn phòng | Văn phòng",
    "3 | Ngô Đức Hòa | 1990 | Chuyên viên | Văn phòng",
    "4 | Đoàn Thu Hà | 1988 | Văn thư | Văn phòng",
    "5 | Lý Quang Sĩ | 1979 | Trưởng phòng | Phòng Kế hoạch, Tài chính",
    "6 | Tạ Thị Mai Lan | 1991 | Kế toán | Phòng Kế hoạch, Tài chính",
    "7 | Phan Văn Bình | 1985 | Chuyên viên | Phòng Kế hoạch, Tài chính",
    "8 | Cao Xuân Nghị | 1981 | Trưởng phòng | Phòng Quản lý đê điều",
    "9 | Phan Văn Bình | 1994 | Chuyên viên | Phòng Quản lý đê điều",
    "10 | Hà Minh Tâm | 1977 | Giám đốc Trung tâm | Trung tâm Nước sạch",
    "11 | Đỗ Hải Yến | 1992 | Chuyên viên | Trung tâm Nước sạch",
  ],
};

export const unitList: DrawnSheet = {
  name: "Danh sách đơn vị",
  rows: [
    "DANH SÁCH ĐƠN VỊ THUỘC SỞ THỦY LỢI",
    "",
    "TT | Tên đơn vị | Viết tắt | Số người",
    "1 | Ban Giám đốc | BGĐ | 1",
    "2 | Văn phòng | VP | 3",
    "3 | Phòng Kế hoạch, Tài chính | KHTC | 3",
    "4 | Phòng Quản lý đê điều | QLĐĐ | 2",
    "5 | Trung tâm Nước sạch | TTNS | 2",
  ],
};

/** Her book before anything was gathered. */
export function officeBook(...sheets: readonly DrawnSheet[]): OfficeBook {
  return bookOf(workbookOf(...(sheets.length > 0 ? sheets : [staffList, unitList])), null);
}

export function bookOf(snapshot: WorkbookSnapshot, stored: string | null): OfficeBook {
  return officeBookOf(snapshot, { today: TODAY, answers: [], stored, profile: emptyProfile });
}

/** A file of a unit: its name and its sheets, or why it cannot be opened. */
export type DrawnFile = readonly [
  name: string,
  ...sheets: readonly (DrawnSheet | readonly DrawnRow[])[] | readonly ["password" | "broken"],
];

/** One run on files drawn by hand. */
export function gatherDrawn(
  book: OfficeBook,
  files: readonly DrawnFile[],
  given: readonly GatherAnswer[] = [],
  like: string | null = null,
): GatherRun {
  const answers = [...book.store.answers, ...given];
  const arrived = files.map(([name, ...sheets]): Arrived => {
    const drawn = sheets.filter((sheet) => typeof sheet !== "string");
    const [why] = sheets.filter((sheet) => typeof sheet === "string");
    return why === undefined
      ? { kind: "read", file: readUnitFile(name, workbookOf(...drawn), { year: YEAR, today: TODAY, answers }) }
      : { kind: "unreadable", name, why };
  });
  return runGathering(book, arrived, {
    year: YEAR,
    given,
    privateRemarks: false,
    ledgerSheet: false,
    like,
    planId: "plan",
    locale: "vi",
  });
}

/** Her book once the plan of a run is written. */
export function bookAfter(book: OfficeBook, { plan, remember }: GatherRun): OfficeBook {
  const written = withWrites(book.snapshot, plan);
  const sheets = [...written.sheets, ...plan.tabs.map((tab, at) => gridOfTab(tab, written.sheets.length + at))];
  return bookOf({ ...written, sheets }, remember ?? book.storeText);
}

function gridOfTab(tab: NewTab, position: number): ReturnType<typeof gridOf> {
  const rows: CellValue[][] = [];
  const formulas: Record<string, string> = {};
  for (const { row, column, content } of tab.cells) {
    while (rows.length < row) rows.push([]);
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = content.kind === "formula" ? 0 : bareValue(content);
    if (content.kind === "formula") formulas[`${String.fromCharCode(64 + column)}${String(row)}`] = content.formula;
  }
  return { ...gridOf({ name: tab.name, rows, formulas }, position), merges: tab.merges };
}

/** «Tên: fate(reason) LĐTT» of every row of a file, in its order. */
export function fatesOf({ gathered }: GatherRun, file: string): readonly string[] {
  const found = gathered.files.find(({ name }) => name === file);
  return (found?.rows ?? []).map(({ row, fate, reason, awards }) => {
    const titles = awards.map(({ award }) => award).join(" ");
    return `${row.name}: ${fate}${reason === null ? "" : ` (${reason})`}${titles === "" ? "" : ` ${titles}`}`;
  });
}

/** «Đơn vị / Tên: awards» of every recipient of the merged sheets. */
export function mergedOf({ gathered }: GatherRun): readonly string[] {
  return [...gathered.merged.values()].map(({ unit, name, awards }) => {
    return `${unit} / ${name}: ${awards.map(({ award }) => award).join(" ") || "–"}`;
  });
}

/** What became of a file: its status, its code or delivery, and its unit. */
export function stateOf({ gathered }: GatherRun, file: string): string {
  const found = gathered.files.find(({ name }) => name === file);
  if (!found) return "absent";
  const { status, code, delivery, unit } = found;
  return [status, code ?? delivery, unit].filter((word) => word !== null).join(" · ");
}

/** A list of one unit with marks, as units draw it. */
export function unitForm(
  unit: string,
  people: readonly string[],
  collectives: readonly string[] = [],
): readonly DrawnRow[] {
  return [
    "SỞ THỦY LỢI",
    unit.toLocaleUpperCase("vi"),
    "",
    `ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM ${String(YEAR)}`,
    "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS | Giấy khen | Ghi chú",
    ...people.map((row, at) => `${String(at + 1)} | ${row}`),
    ...(collectives.length > 0 ? ["II. TẬP THỂ", ...collectives.map((row, at) => `${String(at + 1)} | ${row}`)] : []),
  ];
}
