import { isOn } from "./workbook-part";
import type { Tags } from "./tags";

/** Column widths, row heights and frozen rows of a sheet part, in pixels at 100 %. */
export interface SheetLayout {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly defaultColumnWidth: number;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultRowHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
}

/** Width of a digit in the standard font, and the padding of a cell. */
const DIGIT = 7;
const PADDING = 5;
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;
/** A single `<col>` may span the whole sheet: widths beyond what anyone sees are the default. */
const MOST_COLUMNS = 1024;

/** Takes down sizes as the reader passes the elements that tell them: the text of a large sheet is walked only once. */
export interface LayoutBook {
  /** The cursor is on `sheetFormatPr`. */
  takeDefaults(tag: Tags): void;
  /** The cursor is on `col`. */
  takeColumns(tag: Tags): void;
  /** The cursor is on `pane`. */
  takePane(tag: Tags): void;
  /** Height in points. */
  takeRow(row: number, height: number): void;
  layout(): SheetLayout;
}

/** An empty book for one sheet: everything of standard size, nothing frozen. */
export function layoutBook(): LayoutBook {
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let width = STANDARD_WIDTH;
  let height = STANDARD_HEIGHT;
  let frozen = { rows: 0, columns: 0 };
  return {
    takeDefaults(tag) {
      width = Number(tag.attribute("defaultColWidth") ?? width);
      height = Number(tag.attribute("defaultRowHeight") ?? height);
    },
    takeColumns(tag) {
      addWidths(tag, columnWidths);
    },
    takePane(tag) {
      frozen = frozenBy(tag);
    },
    takeRow(row, points) {
      rowHeights.set(row, pixels(points));
    },
    layout: () => ({
      columnWidths,
      defaultColumnWidth: columnPixels(width),
      rowHeights,
      defaultRowHeight: pixels(height),
      frozen,
    }),
  };
}

function frozenBy(tag: Tags): SheetLayout["frozen"] {
  if (!(tag.attribute("state") ?? "").startsWith("frozen")) return { rows: 0, columns: 0 };
  return { rows: Number(tag.attribute("ySplit") ?? 0), columns: Number(tag.attribute("xSplit") ?? 0) };
}

function addWidths(tag: Tags, widths: Map<number, number>): void {
  const width = tag.attribute("width");
  if (width === null || !isOn(tag.attribute("customWidth") ?? "1")) return;
  const last = Math.min(Number(tag.attribute("max") ?? 0), MOST_COLUMNS);
  for (let column = Number(tag.attribute("min") ?? 1); column <= last; column++)
    widths.set(column, columnPixels(Number(width)));
}

function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT + PADDING);
}

/** Points to pixels. */
function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}
