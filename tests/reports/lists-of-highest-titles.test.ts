import { emptyProfile } from "../../src/domain/profile";
import { planFill } from "../../src/reports/fill/plan-fill";
import { reportParagraph } from "../../src/reports/report-paragraph";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { tabOf, wordsOf } from "./create/created-forms";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Whether a lower title takes in those with a higher one, nobody can tell of a list that writes only the highest.

const names = [
  "Kiều Văn Ấn",
  "Đàm Thị Bưởi",
  "Tạ Quang Chiểu",
  "Ngô Thị Dậu",
  "Phan Văn Én",
  "Lưu Thị Gạo",
  "Vi Văn Hậu",
  "Lò Thị Ín",
];

function filled(list: DrawnSheet, rows: readonly string[]) {
  return cellsWritten(planFill(inputFromWorkbook(workbookOf(list, { name: "Tổng hợp", rows }))));
}

describe("lists of highest titles", () => {
  const list = (note: string, below: string): DrawnSheet => ({
    name: "Đăng ký",
    rows: [
      "XÍ NGHIỆP THỦY NÔNG ĐỒNG NAI HẠ",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      note,
      "TT | Họ và tên | Bộ phận | Danh hiệu",
      ...names.map((name, at) => `${String(at + 1)} | ${name} | Tổ Vận hành | ${at < 3 ? "CSTĐCS" : "LĐTT"}`),
      "",
      below,
    ],
  });
  const summary = ["TT | Danh hiệu | Số người", "1 | LĐTT", "2 | CSTĐCS"];

  it.each([
    ["(ghi danh hiệu cao nhất)", ""],
    ["Mỗi người đăng ký một danh hiệu cao nhất", ""],
    ["", "Ghi chú: mỗi đồng chí chỉ ghi 01 danh hiệu."],
    ["", "Người đăng ký CSTĐCS không ghi lại LĐTT."],
  ])("leaves the lower title open: «%s» «%s»", (above, below) => {
    expect(filled(list(above, below), summary)).toEqual({ C3: 3 });
  });

  it.each([
    ["", "(mỗi người ghi một danh hiệu cao nhất)", {}],
    ["Đơn vị đăng ký TTLĐXS không ghi lại TTLĐTT", "", {}],
    ["", "", { C2: 3 }],
  ])("leaves the title of units open: «%s», people «%s»", (ofUnits, ofPeople, expected) => {
    const units: DrawnSheet = {
      name: "Tập thể",
      rows: [
        "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
        "",
        "TT | Tên tập thể | Danh hiệu",
        "1 | Tổ Vận hành | TTLĐXS",
        "2 | Tổ Sửa chữa | TTLĐTT",
        "3 | Tổ Tuần kênh | TTLĐTT",
        "",
        ofUnits,
      ],
    };
    const snapshot = workbookOf(list(ofPeople, ""), units, {
      name: "Tổng hợp",
      rows: ["TT | Danh hiệu | Số tập thể", "1 | Tập thể lao động tiên tiến"],
    });
    expect(cellsWritten(planFill(inputFromWorkbook(snapshot)))).toEqual(expected);
  });

  it.each(["Mỗi tập thể ghi một danh hiệu", "Người đăng ký CSTĐCS ghi cả LĐTT"])("counts on: «%s»", (note) => {
    expect(filled(list(note, ""), summary)).toEqual({ C2: 8, C3: 3 });
  });

  it("states the figure nowhere else", () => {
    const { snapshot, reading, targets } = inputFromWorkbook(workbookOf(list("(ghi danh hiệu cao nhất)", "")));
    const told = { reading, targets, year: 2026, stage: "registration", profile: emptyProfile } as const;
    expect(reportParagraph({ ...told, sheets: snapshot.sheets })).toMatch(/^Năm 2026, ……\/08 cán bộ.*; 03 cá nhân/u);
    const tab = tabOf("summary", { snapshot, reading, targets, year: 2026 });
    const total = tab.cells.find(({ content }) => wordsOf(content) === "TỔNG CỘNG")?.row ?? 0;
    const at = (row: number, column: number) =>
      tab.cells.filter((cell) => cell.row === row && cell.column === column).map(({ content }) => wordsOf(content));
    expect([at(total - 1, 8), at(total, 8)].flat().join("")).toBe("");
    expect(at(total, 20).join("")).toBe("danh sách chỉ ghi danh hiệu cao nhất: tự ghi cột (8)");
  });
});
