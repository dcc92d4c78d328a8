import type { Workbook } from "exceljs";
import { staff, units, type UnitId } from "../people";
import { head, letterhead, printReady, put, row, signatures } from "../sheet-kit";

/** «Đăng ký tập thể»: the Sở itself, then its phòng and trung tâm, titles and awards as text. */
export function addCollectives(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Đăng ký tập thể");
  letterhead(sheet, "C", "D", "F");
  put(sheet, "A5:F5", "DANH SÁCH TẬP THỂ", { size: 14, bold: true });
  // Mistake 11: last year's number left in the title.
  put(sheet, "A6:F6", "Đăng ký danh hiệu thi đua và hình thức khen thưởng năm 2021", { size: 14, bold: true });
  const heads = { A: "TT", B: "Tên tập thể", C: "Tổng số người", F: "Ghi chú" };
  for (const [column, text] of Object.entries(heads)) head(sheet, `${column}8:${column}9`, text);
  head(sheet, "D8:E8", "Nội dung đăng ký");
  head(sheet, "D9", "Danh hiệu thi đua");
  head(sheet, "E9", "Hình thức khen thưởng");

  const members = (unit: UnitId) => staff.filter((person) => person.unit === unit).length;
  const registered: readonly (readonly [string, number | string, string | null, string | null])[] = [
    ["Tập thể Sở Ngoại vụ", staff.length, null, "Bằng khen của UBND tỉnh"],
    [units.office, members("office"), "Tập thể lao động tiên tiến", "Giấy khen của Giám đốc Sở"],
    [units.cooperation, members("cooperation"), "TTLĐTT, TTLĐXS", "Bằng khen của UBND tỉnh"],
    // Mistake 13: a number stored as text.
    [units.border, `0${String(members("border"))}`, "TTLĐTT", "Giấy khen của Giám đốc Sở"],
    // Mistake 15: the collective bears the name of the individual title.
    [units.inspectorate, members("inspectorate"), "Lao động tiên tiến", null],
    [units.centre, members("centre"), "Tập thể Lao động tiên tiến", null],
  ];
  registered.forEach(([name, count, title, award], index) => {
    row(sheet, 10 + index, [index + 1, name, count, title, award, null], [2, 4, 5, 6]);
  });
  const last = 9 + registered.length;
  signatures(sheet, last + 3, "A:C", "D:F", ["Hà Thị Thanh Xuân", "Hoàng Đình Trọng"]);
  sheet.columns = [5, 42, 10, 26, 26, 18].map((width) => ({ width }));
  printReady(sheet, "landscape", "8:9");
}
