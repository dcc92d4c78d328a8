import type { Workbook } from "exceljs";
import { COUNTED } from "../days";
import { staff, units } from "../people";
import { head, letterhead, printReady, put, row } from "../sheet-kit";

/** «Danh sách CBCCVC»: everybody, in the order of the office. */
export function addStaffList(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("Danh sách CBCCVC");
  letterhead(sheet, "D", "E", "I");
  put(sheet, "A5:I5", "DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC VÀ NGƯỜI LAO ĐỘNG", { size: 14, bold: true });
  put(sheet, "A6:I6", `(Có mặt đến ${COUNTED.words})`, { italic: true });
  const heads = ["TT", "Họ và tên", "Ngày sinh", "Nữ", "Chức vụ", "Đơn vị", "Đối tượng", "Ngày tuyển dụng", "Ghi chú"];
  heads.forEach((text, index) => {
    head(sheet, `${String.fromCharCode(65 + index)}8`, text);
  });
  staff.forEach((person, index) => {
    const at = 9 + index;
    const dates = [person.born, person.recruited].map(([y, m, d]) => new Date(Date.UTC(y, m - 1, d)));
    const cells = [
      index + 1,
      person.name,
      dates[0] ?? null,
      person.female ? "x" : null,
      person.position,
      units[person.unit],
      person.employment,
      dates[1] ?? null,
      null,
    ];
    row(sheet, at, cells, [2, 5, 6, 9]);
    for (const column of [3, 8]) sheet.getCell(at, column).numFmt = "dd/mm/yyyy";
  });
  put(sheet, "A45:I45", "Danh sách này có 35 người./.", { size: 12, italic: true, align: "left" });
  sheet.columns = [5, 24, 12, 5, 23, 36, 16, 14, 16].map((width) => ({ width }));
  sheet.views = [{ state: "frozen", ySplit: 8 }];
  printReady(sheet, "landscape", "8:8");
}
