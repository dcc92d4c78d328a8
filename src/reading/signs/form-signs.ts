import type { SignMeaning } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import { type Mark, type Opposite, oppositeOf, readMark } from "../../text/marks";
import { type CellKey, cellKey } from "../../workbook/refs";
import { answersAbout } from "../questions/answers-about";
import { NO_WORDS, awardsNamed } from "../../vocabulary/award-words";
import { titleWithLevel } from "../claims/level-in-cell";
import { readLegend } from "../claims/legends";
import { signMeaning, type SignsTold } from "../claims/signs-told";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { markable } from "../claims/recipients";
import type { SheetText } from "../../layout/sheet-text";
import { topOfMerge } from "../claims/title-cells";
import { type MarkedLines, markedLines } from "./marked-lines";
import { type NumbersInMarks, numbersInMarks } from "./numbers-in-marks";
import { toldByTotals } from "./told-by-totals";

/** What the signs in a form's columns of marks mean, taken together: a sign's neighbours say what it is. */
export interface FormSigns {
  /** What a cell says as a mark; null where it holds words, numbers or a sign that is not understood. */
  readonly read: (column: Column, row: number) => Mark | null;
  /** The cell waits for her: nobody can tell whether its sign registers. */
  readonly isAsked: (column: Column, row: number) => boolean;
  /** No usual mark: what it says, the sheet's totals told. */
  readonly isTold: (column: Column, row: number) => boolean;
  /** A legend or she herself has told what the sign means. */
  readonly isSaid: (text: string) => boolean;
  /** What she said of the words of one cell, in whatever column it stands; null where she said nothing of them. */
  readonly saidOf: (column: Column, text: string) => SignMeaning | null;
  readonly numbers: NumbersInMarks;
  /** Cells that wait, column by column. */
  readonly asked: readonly AskedSigns[];
}

/** The signs of one column that are not understood, each with its cells. */
export interface AskedSigns {
  readonly column: Column;
  /** By `signKey`. */
  readonly signs: ReadonlyMap<string, { readonly text: string; readonly rows: readonly number[] }>;
}

/** Stands in an answer for every sign of the column that is not understood. */
export const ANY_SIGN = "";

/** A sign as answers name it. */
export function signKey(text: string): string {
  return plain(text);
}

/** Reads all signs of a form before any of its lines is spoken for. */
export function formSigns(form: RecognisedForm): FormSigns {
  const lines = markedLines(form);
  const { sheet, marks, rows } = lines;
  const legend = readLegend(sheet);
  const isDenied = deniesEverything(lines, legend);
  const pairs = pairsOf(lines);
  const numbers = numbersInMarks(lines);
  const said = answersAbout(form.form, "sign", form.answers);
  const isOfColumn = (header: string | null, column: Column) => header === null || plain(header) === plain(column.name);
  const isUnknown = (column: Column, row: number) => {
    const text = sheet.text(row, column.column);
    if (/^\d+$/.test(text) && lines.isUnit(row)) return false;
    return (
      numbers.read(column, row) === null &&
      awardsNamed(text).length === 0 &&
      titleWithLevel(column, text, NO_WORDS) === null
    );
  };
  const saidOf = (column: Column, text: string): SignMeaning | null => {
    if (said.length === 0) return null;
    const key = signKey(text);
    return said.find(({ header, sign }) => isOfColumn(header, column) && signKey(sign) === key)?.means ?? null;
  };
  const read = (column: Column, row: number): Mark | null => {
    const at = topOfMerge(sheet, row, column.column);
    const text = sheet.text(at, column.column);
    if (text === "") return "no";
    const own =
      isDenied && signMeaning(legend, text) !== null
        ? null
        : (signMeaning(legend, text) ??
          opposed(text, pairs) ??
          readMark(markable(sheet, at, column.column)) ??
          wordsAskedFor(column, text));
    const answer = said.find(
      ({ header, sign }) =>
        isOfColumn(header, column) &&
        (sign === ANY_SIGN ? own === null && isUnknown(column, at) : signKey(sign) === signKey(text)),
    );
    if (answer === undefined) return own;
    if (answer.means !== "as-above") return answer.means === "yes" ? "yes" : "no";
    const above = rows.filter((one) => one < row).pop();
    return above === undefined ? null : read(column, above);
  };
  const found = marks.flatMap((column) => {
    const unknown = rows.filter(
      (row) => topOfMerge(sheet, row, column.column) === row && read(column, row) === null && isUnknown(column, row),
    );
    return askedOf(sheet, column, unknown);
  });
  const told = new Map(
    found.map((one) => [
      one.column.column,
      toldByTotals(form, one.column, (row) => read(one.column, row) === "yes", rowsOf(one)),
    ]),
  );
  const asked = found.filter(({ column }) => told.get(column.column) === null);
  const waiting = new Set(asked.flatMap((one) => [...rowsOf(one)].map((row) => placeOf(one.column, row))));
  const toldOf = (column: Column, row: number) =>
    read(column, row) === null && isUnknown(column, topOfMerge(sheet, row, column.column))
      ? (told.get(column.column) ?? null)
      : null;
  return {
    read: (column, row) => read(column, row) ?? toldOf(column, row),
    isTold: (column, row) => toldOf(column, row) !== null,
    isAsked: (column, row) => waiting.has(placeOf(column, topOfMerge(sheet, row, column.column))),
    isSaid: (text) => signMeaning(legend, text) !== null || said.some(({ sign }) => signKey(sign) === signKey(text)),
    saidOf,
    numbers,
    asked,
  };
}

/** A legend by which not one mark of the whole list registers: rather a legend that was misunderstood, and asked. */
function deniesEverything({ sheet, rows, marks }: MarkedLines, legend: SignsTold): boolean {
  if ([...legend.marks.values()].includes("yes")) return false;
  const texts = rows.flatMap((row) => marks.map(({ column }) => sheet.text(row, column))).filter((text) => text !== "");
  return texts.length > 1 && texts.every((text) => signMeaning(legend, text) === "no");
}

/** «Nghỉ thai sản từ tháng 3», «Đang hoàn thiện hồ sơ»: no name of anything. */
const SAYS_WHY_NOT =
  /\b(?:khong|chua|ko|xin|thoi|rut|nghi|thai san|moi|tuyen dung|chuyen|dang|thuoc dien|hoan thien|xem xet|cho|bo sung|sau)\b/;

/** «Đăng ký CSTĐCS (ghi tên sáng kiến)»: whoever writes what the head asks for registers. */
function wordsAskedFor(column: Column, text: string): Mark | null {
  if (!/\(.*\bghi (?:ro |cu the )?(?:ten|so hieu|noi dung)\b.*\)/.test(plain(column.header))) return null;
  return /\p{L}{2}.*\s\p{L}{2}/u.test(text) && !SAYS_WHY_NOT.test(plain(text)) ? "yes" : null;
}

function rowsOf({ signs }: AskedSigns): ReadonlySet<number> {
  return new Set([...signs.values()].flatMap(({ rows }) => rows));
}

function placeOf({ column }: Column, row: number): CellKey {
  return cellKey(row, column);
}

/** One odd text of several words is told at its cell; signs, numbers and what stands there again and again are asked. */
function askedOf(sheet: SheetText, column: Column, rows: readonly number[]): readonly AskedSigns[] {
  const signs = new Map<string, { text: string; rows: number[] }>();
  for (const row of rows) {
    const text = sheet.text(row, column.column);
    const known = signs.get(signKey(text));
    if (known) known.rows.push(row);
    else signs.set(signKey(text), { text, rows: [row] });
  }
  for (const [key, { text, rows: own }] of signs) if (own.length === 1 && !isSign(text)) signs.delete(key);
  return signs.size === 0 ? [] : [{ column, signs }];
}

function isSign(text: string): boolean {
  return text.length <= 3 || /^[\d.,/% ]+$/.test(text);
}

/** Which sides of known pairs stand among the marks. */
function pairsOf({ sheet, rows, marks }: MarkedLines): ReadonlySet<Opposite> {
  const found = new Set<Opposite>();
  for (const row of rows)
    for (const { column } of marks) {
      const side = oppositeOf(sheet.text(row, column));
      if (side !== null) found.add(side);
    }
  return found;
}

/** Where both sides of a pair stand, each is the other's opposite. */
function opposed(text: string, pairs: ReadonlySet<Opposite>): Mark | null {
  const side = oppositeOf(text);
  if (side === "cross" && pairs.has("tick")) return "no";
  if (side === "reached" && pairs.has("not-reached")) return "yes";
  return null;
}
