import type { Workbook } from "exceljs";
import { staff, units } from "../people";
import { head, printReady, put, row } from "../sheet-kit";

/** «Sáng kiến»: one of the province's level, the rest of the Sở's; an initiative with two authors is one. */
export function addInitiatives(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Sáng kiến");
  put(sheet, "A1:F1", "Phụ lục", { size: 14, bold: true });
  put(sheet, "A2:F2", "DANH SÁCH SÁNG KIẾN", { size: 14, bold: true });
  put(sheet, "A3:F3", "Đăng ký năm 2022", { size: 14, bold: true });
  const heads = ["TT", "Tên sáng kiến (đề tài, giải pháp)", "Tác giả", "Đơn vị", "Cấp đề nghị công nhận", "Ghi chú"];
  heads.forEach((text, index) => {
    head(sheet, `${String.fromCharCode(65 + index)}6`, text);
  });
  const authors = staff.filter((person) => person.initiative !== null);
  authors.forEach((person, index) => {
    const level = person.unit === "centre" ? "Cấp tỉnh" : "Cơ sở";
    row(sheet, 7 + index, [index + 1, person.initiative, person.name, units[person.unit], level, null], [2, 3, 4, 6]);
  });
  const at = 7 + authors.length;
  const shared = "Phần mềm nhắc hạn trả lời văn bản đối ngoại";
  row(
    sheet,
    at,
    [authors.length + 1, shared, "Hứa Ngọc Quyên", units.cooperation, "Cơ sở", "Hai tác giả"],
    [2, 3, 4, 6],
  );
  row(sheet, at + 1, [null, null, "Ma Thế Anh", units.cooperation, null, null], [2, 3, 4, 6]);
  for (const column of ["A", "B", "E", "F"]) sheet.mergeCells(`${column}${at}:${column}${at + 1}`);
  put(
    sheet,
    `A${at + 2}:F${at + 2}`,
    `Tổng số: 0${String(authors.length + 1)} sáng kiến, trong đó cấp tỉnh 01, cấp cơ sở 0${String(authors.length)}./.`,
    {
      size: 12,
      italic: true,
      align: "left",
    },
  );
  sheet.columns = [5, 46, 22, 34, 14, 14].map((width) => ({ width }));
  printReady(sheet, "landscape", "6:6");
}
