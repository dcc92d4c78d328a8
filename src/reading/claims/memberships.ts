import type { MarkOfPerson, MarksOfPerson } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { markOfPeople } from "../../vocabulary/head-wordings/marks-of-people";
import type { LineReader } from "./line-cells";

/** What the columns «Đảng viên», «Đoàn viên», «Ngày vào Đảng», «Lãnh đạo, quản lý» say of a line: a mark or a day is yes, a blank is no. */
export function marksOf(line: LineReader): { readonly marks?: MarksOfPerson } {
  const found: Partial<Record<MarkOfPerson, Sourced<boolean>>> = {};
  for (const { role, column, header } of line.columns) {
    const mark = role === "membership" ? markOfPeople(header.split(" › ")) : null;
    if (mark === null) continue;
    const text = line.sheet.text(line.row, column);
    const value = isMarked(line.sheet.value(line.row, column), text);
    if (value !== null) found[mark] = { value, text, cell: line.sheet.ref(line.row, column) };
  }
  return Object.keys(found).length === 0 ? {} : { marks: found };
}

/** Null where the cell holds words that say neither. */
function isMarked(value: unknown, text: string): boolean | null {
  if (text === "") return false;
  if (typeof value === "number" && value > 1) return true;
  const mark = readMark(typeof value === "number" ? value : text);
  if (mark !== null) return mark === "yes";
  return /^(?:ngay )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^\d{1,2}[/.-]\d{4}$|^(?:19|20)\d\d$/.test(plain(text))
    ? true
    : null;
}
