import type { Sourced } from "../../domain/register/sourced";
import type { Table } from "../../layout/find-tables";
import type { SheetText } from "../../layout/sheet-text";
import { looksLikeUnit } from "../../layout/cell-looks";
import { statedUnitOf } from "./title-facts";

/** Who issues a sheet, and the part of that body whose list it is, where the letterhead goes as far. */
export interface Letterhead {
  readonly body: Sourced<string> | null;
  readonly unit: Sourced<string> | null;
}

const issuers =
  /^(?:hdnd|hoi dong nhan dan|ubnd|uy ban|so |bo |cuc |chi cuc|truong |benh vien|toa |tand|vien |van phong|phong |ban |trung tam|huyen |thanh pho|tinh |dang bo|tinh uy|cong ty|hoi |cong an|tong cuc|kho bac|bao hiem|hoc vien|dai hoc|thanh tra|to |doi |(?:su|lu|trung|tieu) doan |tong cong ty|tap doan|xi nghiep|nha may|ngan hang|lien doan |cong doan |thue |don (?:bien phong|cong an)|hat |tram |bo (?:chi huy|tu lenh))/;
/** «ỦY BAN NHÂN DÂN», below it «XÃ PHÚ CƯỜNG»: one name on two lines. */
const council = /^(?:(?:hdnd|hoi dong nhan dan)(?: va| &)?[ -]*)?(?:ubnd|uy ban nhan dan)$/;
const place = /^(?:xa|phuong|thi tran|thi xa|quan|huyen|thanh pho|tinh|dac khu) /;
/** «Trường Lưu, ngày 26 tháng 01 năm 2026»: a place that begins like a body issues nothing. */
const dateline = /\bngay\b.*\bthang\b/;
const titles = /^(?:danh sach|bang |ban (?:dang ky|tong hop)|tong hop|bieu |ket qua|chi tieu|muc tieu|\()/;
/** Bodies that have phòng of their own; below «UBND huyện» a phòng is a body itself. */
const hasUnits =
  /^(?:so |cuc |chi cuc|ban |truong |benh vien|toa |tand|vien |trung tam|cong ty|kho bac|bao hiem|hoc vien|dai hoc|bo )/;
const isUnit =
  /^(?:phong |van phong(?:$| (?:so|ban|cuc|chi cuc|truong|benh vien)\b)|thanh tra(?:$| (?:so|bo)\b)|to |doi )/;

/**
 * The left block of a letterhead, before the national motto: its lower line issues the sheet («UBND TỈNH / SỞ NGOẠI VỤ»),
 * unless it is a phòng of the body above («BAN DÂN TỘC / VĂN PHÒNG»): then that body does, and the list is the phòng's.
 */
export function letterheadOf(sheet: SheetText, table: Table): Letterhead {
  const lines: Sourced<string>[] = [];
  const said = (line: Sourced<string>) => sheet.plain(line.cell.row, line.cell.column);
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
    // «BẢN GIAO ƯỚC …» is a title, «BAN DÂN TỘC» a body: without diacritics they are one word.
    if (titles.test(words) || /^bản\s/iu.test(text.normalize("NFC"))) break;
    // A body that no word of this list names can only be the first line; further down a unit is named in passing.
    const above = lines.at(-1);
    if (above !== undefined && place.test(words) && council.test(said(above))) {
      lines[lines.length - 1] = { ...above, value: `UBND ${text.replace(/\s+/g, " ")}` };
      continue;
    }
    const mayIssue = issuers.test(words) || (lines.length === 0 && looksLikeUnit(text) && !/[:\d]/.test(text));
    if (dateline.test(words) || !mayIssue || /—| - mẫu/iu.test(text)) continue;
    lines.push({ value: text.replace(/\s+/g, " "), cell: sheet.ref(row, column), text: sheet.text(row, column) });
  }
  const lower = lines.at(-1) ?? null;
  const upper = lines.at(-2) ?? null;
  if (lower === null) return { body: null, unit: null };
  return upper !== null && isUnit.test(said(lower)) && hasUnits.test(said(upper))
    ? { body: upper, unit: lower }
    : { body: lower, unit: null };
}

/** Whose list a table is: as a line above it says («Đơn vị: Văn phòng»), else as the letterhead does. */
export function unitOfList(sheet: SheetText, table: Table): Sourced<string> | null {
  return statedUnitOf(sheet, table) ?? letterheadOf(sheet, table).unit;
}
