import type { Form } from "../domain/form/form";
import type { SheetView } from "../layout/unfold/sheet-view";
import { columnLetters, parseA1, toA1 } from "../workbook/refs";

/** «ô C3», «B3:B9», «cột F («LĐTT»)», «dòng 12», and the same in English; words in «» are hers. */
const PLACES =
  /«[^»]*»|\b([A-Z]{1,3}\d+)\b|(?<what>[Cc]ột|[Cc]olumn) (?<letters>[A-Z]{1,3})(?![\p{L}\d])(?<head> \(«[^»]*»\))?|(?<word>[Dd]òng|[Rr]ow) (?<row>\d+)/gu;

/**
 * The same sentences, with places of a view told as they stand on the sheet: cells and rows by their address, a column by
 * the words of its label, for it is none.
 */
export function typedWords<T>(data: T, view: SheetView, forms: readonly Form[]): T {
  const heads = new Map(
    forms.flatMap(({ columns }) => columns.map(({ column, header }) => [columnLetters(column), header])),
  );
  const told = (sentence: string) =>
    sentence
      .replaceAll("cột này", "mục này")
      .replaceAll("this column", "this item")
      .replace(PLACES, (...found: readonly unknown[]) => {
        const all = String(found[0]);
        const cell = typeof found[1] === "string" ? parseA1(found[1]) : null;
        if (cell !== null) return toA1(view.typed(cell.row, cell.column));
        const { what, letters, head, word, row } = found.at(-1) as Record<string, string | undefined>;
        if (word !== undefined) return `${word} ${String(view.typedRow(Number(row)))}`;
        if (what === undefined || letters === undefined) return all;
        return `${ITEM[what] ?? what}${head === undefined ? ` «${heads.get(letters) ?? letters}»` : head.replace(/[()]/g, "")}`;
      });
  const worded = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(worded);
    if (typeof value !== "object" || value === null) return value;
    const { vi, en } = value as Record<string, unknown>;
    if (typeof vi === "string" && typeof en === "string") return { ...value, vi: told(vi), en: told(en) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, worded(inner)]));
  };
  // Only sentences are exchanged for sentences.
  return worded(data) as T;
}

const ITEM: Readonly<Record<string, string>> = { Cột: "Mục", cột: "mục", Column: "Item", column: "item" };
