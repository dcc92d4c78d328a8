import { areaOf, joined, lineOf, placed, type Block, type Shown } from "./block";
import { INDENT_WIDTH } from "./body-lines";
import { heightFor } from "./row-height";

/** Columns A to F of the review sheet, together as broad as an upright page. */
export const reviewWidths = [4.2, 16.5, 28.5, 8.3, 12.2, 13.8] as const;
const columns = reviewWidths.length;

/** The title of a part, over all columns. */
export function sectionLine(row: number, text: string): Block {
  return {
    ...placed(lineOf(row, 1, columns), text, { bold: true, size: 13, horizontal: "left", vertical: "center" }),
    heights: new Map([[row, 22]]),
  };
}

/** «Giai đoạn | Đăng ký đầu năm»: a label over A and B, its value over the rest. */
export function labelled(row: number, label: string, value: string): Block {
  const looks = { size: 12, borders: "all", wrap: true, vertical: "center", horizontal: "left", indent: 1 } as const;
  const width = reviewWidths.slice(2).reduce((sum, each) => sum + each, 0);
  return {
    ...joined(placed(areaOf(row, 1, row, 2), label, looks), placed(areaOf(row, 3, row, columns), value, looks)),
    heights: new Map([[row, heightFor([{ text: value, width: width - INDENT_WIDTH }], 12)]]),
  };
}

/** A line of a table, or its head. */
export function tableLine(row: number, cells: readonly Shown[], isHead: boolean): Block {
  const looks = {
    size: 11,
    bold: isHead,
    borders: "all",
    wrap: true,
    vertical: "center",
    horizontal: isHead ? "center" : "left",
    indent: 1,
  } as const;
  const texts = cells.flatMap((shown, index) =>
    typeof shown === "string" ? [{ text: shown, width: (reviewWidths[index] ?? 10) - INDENT_WIDTH }] : [],
  );
  return {
    ...joined(
      ...reviewWidths.map((_, index) =>
        placed(
          areaOf(row, index + 1, row, index + 1),
          cells[index] ?? null,
          index === 0 || typeof cells[index] === "number" ? { ...looks, horizontal: "center" } : looks,
        ),
      ),
    ),
    heights: new Map([[row, heightFor(texts, 11, isHead)]]),
  };
}
