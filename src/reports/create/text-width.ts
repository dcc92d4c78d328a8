/** Widths of Times New Roman in thousandths of the size: letters that are narrow, broad, or capital; the rest are 480. */
const NARROW = /[ijltfrI.,;:'()[\]|!/\- ]/;
const BROAD = /[mwMW%]/;
const CAPITAL = /[A-ZĐ…«»–]/;
/** Vietnamese marks stand above and below their letters and take no room beside them. */
const MARKS = /\p{M}/gu;
/** How much broader bold letters are. */
const BOLD = 1.07;
const PIXELS_PER_POINT = 4 / 3;
/** Printers and programs differ by a few hundredths: a line more is better than a line cut off. */
const ALLOWANCE = 1.04;

/** Pixels (96 to the inch) that a line of text takes. */
export function textWidth(text: string, size: number, bold: boolean): number {
  let thousandths = 0;
  for (const letter of text.normalize("NFD").replace(MARKS, "")) {
    thousandths += NARROW.test(letter) ? 285 : BROAD.test(letter) ? 790 : CAPITAL.test(letter) ? 690 : 480;
  }
  return (thousandths / 1000) * size * PIXELS_PER_POINT * (bold ? BOLD : 1) * ALLOWANCE;
}
