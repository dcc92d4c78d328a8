import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { isNote, isPlaceAndDate, isSignature, isTitle } from "../../vocabulary/row-words";
import { looksLikePerson, looksLikePosition, looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import { namesYear } from "./card-groups";
import { isClaimLabel, isKnownLabel, isNameLabel, labelOf } from "./labels";

/** So many rows above the names may tell units and posts. */
const FIELDS_ABOVE = 4;

/** Blank rows between two titles of one block. */
const MOST_BLANK = 2;

/** The columns of a block. */
export interface Columns {
  /** Of what is said. */
  readonly label: number;
  /** The first of the people. */
  readonly first: number;
  readonly people: readonly number[];
}

/** A row that says something of the people, under a group («Năm 2025») or none. */
export interface FieldBelow {
  readonly row: number;
  readonly group: string;
}

/** What is said of the people, down to a gap, the next names, a signature or a note. */
export function fieldsBelow(sheet: SheetText, names: number, { label, people }: Columns): readonly FieldBelow[] {
  const fields: FieldBelow[] = [];
  let group = "";
  let above = names;
  for (let row = names + 1; row <= sheet.lastRow && row - above <= MOST_BLANK + 1; row += 1) {
    if (sheet.filled(row).length === 0) continue;
    if (row > above + 1 && !goesOn(sheet, row, { label, people })) break;
    above = row;
    const text = sheet.shown(row, label);
    const words = plain(text);
    if (isSignature(words) || isPlaceAndDate(words) || isNote(words) || isNameLabel(labelOf(text))) break;
    const cells = people.map((column) => sheet.shown(row, column)).filter((cell) => cell !== "" && cell !== text);
    if (cells.filter((cell) => looksLikePerson(cell)).length * 2 > cells.length) break;
    if (cells.length === 0 && isGroup(text)) group = text;
    else fields.push({ row, group: isClaimLabel(labelOf(text)) ? groupBeside(sheet, row, label) || group : "" });
  }
  return fields;
}

/** Beside nothing: «Kết quả năm 2025» over «Danh hiệu | …»; a title that nobody is marked for is none. */
function isGroup(text: string): boolean {
  const label = labelOf(text);
  return awardsNamed(label).length === 0 && (namesYear(label) || !isKnownLabel(label));
}

/** Across a gap with a title, or with a year over titles; heads of another table have heads beside them. */
function goesOn(sheet: SheetText, row: number, { label, people }: Pick<Columns, "label" | "people">): boolean {
  const text = labelOf(sheet.shown(row, label));
  const cells = people.map((column) => sheet.text(row, column)).filter((cell) => cell !== "");
  if (cells.some((cell) => looksLikePerson(cell) || isKnownHead(cell))) return false;
  return (isClaimLabel(text) && !isTitle(plain(text))) || namesYear(text);
}

/** «Số lượng», «Đơn vị»; a title is what is said of somebody. */
function isKnownHead(text: string): boolean {
  return awardsNamed(text).length === 0 && isKnownLabel(labelOf(text));
}

/** «Năm 2025» merged down left of «LĐTT» and «CSTĐCS». */
function groupBeside(sheet: SheetText, row: number, label: number): string {
  for (let column = label - 1; column >= 1; column -= 1) {
    const text = sheet.shown(row, column);
    if (/\p{L}{2}/u.test(text) && text !== sheet.shown(row, label)) return text;
  }
  return "";
}

/** Units and posts over the names, merged or written once over the first of several. */
export function fieldsAbove(sheet: SheetText, names: number, { label, first, people }: Columns): readonly number[] {
  const fields: number[] = [];
  for (let row = names - 1; row >= Math.max(1, names - FIELDS_ABOVE); row -= 1) {
    const over = sheet.filled(row).filter((column) => column >= first);
    const corner = sheet.text(row, label);
    if (over.length === 0 || isTitle(plain(corner)) || over.some((column) => isTitle(sheet.plain(row, column)))) break;
    const isSaid = (column: number) => {
      const text = sheet.text(row, column);
      return looksLikeUnit(text) || looksLikePosition(plain(text)) || /^\d{1,3}$/.test(text);
    };
    if (!isKnownLabel(labelOf(corner)) && over.filter(isSaid).length * 2 <= over.length) break;
    if (people.every((column) => sheet.shown(row, column) === "")) break;
    fields.unshift(row);
  }
  return fields;
}
