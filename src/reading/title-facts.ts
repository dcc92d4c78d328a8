import type { Sourced } from "../domain/register/sourced";
import type { CellRef } from "../workbook/refs";
import { mentionsAward } from "./award-words";
import { looksLikeUnit } from "./cell-looks";
import type { Table } from "./find-tables";
import type { SheetText } from "./sheet-text";

export interface TitleFacts {
  /** The lines that name the form, joined. */
  readonly title: string;
  readonly year: { readonly value: number; readonly cell: CellRef } | null;
  readonly organisation: Sourced<string> | null;
}

/** «NĂM 2022», «năm học 2025-2026» (its second year): the year that the title speaks of. */
export function yearIn(text: string): number | null {
  const school = /năm\s+học\s*:?\s*(20\d\d)\s*[-–/]\s*(20\d\d)/iu.exec(text);
  if (school) return Number(school[2]);
  const years = [...text.matchAll(/năm\s*:?\s*(20\d\d|19\d\d)/giu)].map((match) => Number(match[1]));
  return years[years.length - 1] ?? null;
}

/** Year in a title line, leaving out dates of documents («ngày 10 tháng 01 năm 2026»). */
export function titleYear(text: string): number | null {
  return yearIn(
    text.replace(/ngày\s*[\d.… ]*\s*tháng\s*[\d.… ]*\s*năm\s*\d{4}/giu, " ").replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, " "),
  );
}

/** The body that issues a sheet: in the left block of the letterhead the lower line, before the national motto. */
export function organisationOf(sheet: SheetText, table: Table): Sourced<string> | null {
  let found: Sourced<string> | null = null;
  const top = table.header?.top ?? table.body;
  for (let row = table.first; row < Math.min(top, table.first + 6); row += 1) {
    const column = sheet.filled(row)[0];
    if (column === undefined || column > 3) continue;
    const text =
      sheet
        .text(row, column)
        .split(/\t| {4,}/)[0]
        ?.trim() ?? "";
    const words = sheet.plain(row, column);
    if (/^(?:cong hoa|doc lap|so ?:|phu luc|mau |bieu )/.test(words)) continue;
    if (/^(?:danh sach|bang |ban (?:dang ky|tong hop)|tong hop|bieu |ket qua|chi tieu|muc tieu|\()/.test(words)) break;
    if (
      !/^(?:ubnd|uy ban|so |bo |cuc |chi cuc|truong |benh vien|toa |tand|vien |van phong|phong |ban |trung tam|huyen |thanh pho|tinh |dang bo|tinh uy|cong ty|hoi |cong an|tong cuc|kho bac|bao hiem|hoc vien|dai hoc)/.test(
        words,
      )
    )
      continue;
    if (/—| - mẫu/iu.test(text)) continue;
    found = { value: text.replace(/\s+/g, " "), cell: sheet.ref(row, column), text: sheet.text(row, column) };
  }
  return found;
}

/** «Đơn vị: Phòng Kế toán» above a table: whose list it is. */
export function statedUnitOf(sheet: SheetText, table: Table): Sourced<string> | null {
  for (let row = (table.header?.top ?? table.body) - 1; row >= table.first; row -= 1) {
    for (const column of sheet.filled(row)) {
      const text = sheet.text(row, column);
      const [, name] =
        /^(?:tên )?(?:đơn vị|phòng|bộ phận|tổ|khoa|tập thể)(?: đăng ký| đề nghị| lập)?\s*:\s*(\S.*)$/iu.exec(text) ??
        [];
      if (name !== undefined && looksLikeUnit(name) && !mentionsAward(name))
        return { value: name.trim(), cell: sheet.ref(row, column), text };
    }
  }
  return null;
}
