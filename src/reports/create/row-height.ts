/** Height of a line of text as a multiple of its size in points, in Times New Roman. */
const LINE = 1.3;
/** Pixels of one unit of column width, and of an average letter per point of size. */
const UNIT = 7;
const LETTER = 0.57;
const BOLD_LETTER = 0.63;

/** Points a row needs so that its longest cell shows whole: neither Excel nor a printed page fits merged cells by itself. */
export function heightFor(
  texts: readonly { readonly text: string; readonly width: number }[],
  size: number,
  bold = false,
): number {
  const letter = (bold ? BOLD_LETTER : LETTER) * size;
  const lines = texts.reduce((most, { text, width }) => {
    const room = Math.max(3, Math.floor((width * UNIT - 6) / letter));
    return Math.max(most, linesOf(text, room));
  }, 1);
  return Math.min(400, Math.ceil(lines * size * LINE + 4));
}

/** Lines of a text broken between words. */
function linesOf(text: string, room: number): number {
  return text.split("\n").reduce((total, paragraph) => total + paragraphLines(paragraph, room), 0);
}

function paragraphLines(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else {
      lines += used === 0 ? Math.ceil(word.length / room) - 1 : Math.max(1, Math.ceil(word.length / room));
      used = word.length % room;
    }
  }
  return lines;
}
