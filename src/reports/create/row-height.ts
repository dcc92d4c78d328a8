import { textWidth } from "./text-width";

/** Height of a line of text as a multiple of its size in points, in Times New Roman. */
export const LINE = 1.2;
/** Pixels of one unit of column width, and what Excel keeps free beside a text. */
const UNIT = 7;
const FREE = 5;
/** Points above and below the lines. */
const PADDING = 4;

/** Points of a row without words. */
export const EMPTY_ROW = 15;

/** A text and the room it has: the width of its column, its indent taken off. */
export interface Fitted {
  readonly text: string;
  /** In units of `NewTab.columnWidths`. */
  readonly width: number;
}

/** Points a row needs so that its longest cell shows whole: neither Excel nor a printed page fits merged cells by itself. */
export function heightFor(texts: readonly Fitted[], size: number, bold = false): number {
  const lines = texts.reduce((most, { text, width }) => {
    const room = Math.max(20, width * UNIT - FREE);
    return Math.max(most, linesOf(text, room, size, bold));
  }, 1);
  return Math.min(400, Math.ceil(lines * size * LINE + PADDING));
}

/** Lines of a text broken between words. */
function linesOf(text: string, room: number, size: number, bold: boolean): number {
  return text.split("\n").reduce((total, paragraph) => total + paragraphLines(paragraph, room, size, bold), 0);
}

function paragraphLines(text: string, room: number, size: number, bold: boolean): number {
  const space = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const width = textWidth(word, size, bold);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than its column is broken within.
    const own = Math.max(1, Math.ceil(width / room));
    lines += own - 1;
    used = own > 1 ? width - (own - 1) * room : used === 0 ? width : used + space + width;
  }
  return lines;
}
