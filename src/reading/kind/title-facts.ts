import type { Sourced } from "../../domain/register/sourced";
import type { CellRef } from "../../workbook/refs";
import { mentionsAward } from "../../vocabulary/award-words";
import { looksLikeUnit } from "../../layout/cell-looks";
import type { Table } from "../../layout/find-tables";
import type { SheetText } from "../../layout/sheet-text";

export interface TitleFacts {
  /** The lines that name the form, joined. */
  readonly title: string;
  readonly year: { readonly value: number; readonly cell: CellRef } | null;
  readonly organisation: Sourced<string> | null;
}

/**
 * «NĂM 2022», «năm công tác 2026», «năm học 2025-2026» (its second year): the year that the title speaks of. «Năm: 2025,
 * 2026» tells what was chosen in a filter and speaks of none of them.
 */
export function yearIn(said: string): number | null {
  const text = said.replace(/năm\s*:?\s*20\d\d(?:\s*(?:[,;+&]|và)\s*(?:năm\s*)?20\d\d)+/giu, " ");
  const school = /năm\s+học\s*:?\s*(20\d\d)\s*[-–/]\s*(20\d\d)/iu.exec(text);
  if (school) return Number(school[2]);
  const years = [...text.matchAll(/năm(?:\s+(?:công tác|kế hoạch|thi đua))?\s*:?\s*(20\d\d|19\d\d)/giu)].map((match) =>
    Number(match[1]),
  );
  return years[years.length - 1] ?? null;
}

/** Year in a title line, leaving out dates of documents («ngày 10 tháng 01 năm 2026»). */
export function titleYear(text: string): number | null {
  return yearIn(
    text.replace(/ngày[\d.…\s]*tháng[\d.…\s]*năm\s*\d{4}/giu, " ").replace(/\d{1,2}\/\d{1,2}\/\d{4}/g, " "),
  );
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
