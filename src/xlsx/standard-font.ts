import { tagsOf } from "./tags";

/** The font that column widths in a file are counted in: the one of the style «Normal». */
export interface StandardFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** What Excel takes where a workbook names none. */
const EXCEL_OWN: StandardFont = { name: "Calibri", size: 11 };

/** Width of a digit in thousandths of the size, by family; the fonts that offices here use. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["calibri", 507],
  ["times new roman", 500],
  ["arial", 556],
  ["cambria", 554],
  ["tahoma", 546],
  ["verdana", 636],
  ["segoe ui", 539],
  ["courier new", 600],
  ["aptos narrow", 507],
]);
/** Most fonts for text; the old Vietnamese ones (.VnTime, VNI-Times) are as wide as Times. */
const USUAL_DIGIT = 500;
/**
 * How a width in units of 7 pixels is written into a file with these styles. Files count widths in digits of the
 * standard font: the same number is a third broader where that is Times New Roman 14.
 */
export function columnWidthIn(stylesXml: string): (units: number) => number {
  const scale = digitWidth(EXCEL_OWN) / digitWidth(standardFont(stylesXml));
  return (units) => Number((units * scale).toFixed(4));
}

/** Pixels (96 to the inch) of a digit. */
function digitWidth({ name, size }: StandardFont): number {
  return (((DIGITS.get(name.toLowerCase()) ?? USUAL_DIGIT) / 1000) * size * 96) / 72;
}

/** The font of «Normal» (the built-in style 0), or the first font, which Excel keeps for it. */
export function standardFont(stylesXml: string): StandardFont {
  const fonts: StandardFont[] = [];
  const styleFonts: number[] = [];
  let normal = 0;
  const tag = tagsOf(stylesXml);
  let list = "";
  let font: StandardFont = EXCEL_OWN;
  while (tag.next()) {
    const name = tag.name();
    if (tag.kind() === "close") {
      if (name === "font" && list === "fonts") fonts.push(font);
      continue;
    }
    if (name === "fonts" || name === "cellStyleXfs" || name === "cellStyles") list = name;
    else if (name === "cellXfs" || name === "fills" || name === "borders" || name === "dxfs") list = "";
    else if (list === "fonts" && name === "font") {
      font = EXCEL_OWN;
      if (tag.kind() === "empty") fonts.push(font);
    } else if (list === "fonts" && name === "name") font = { ...font, name: tag.attribute("val") ?? font.name };
    else if (list === "fonts" && name === "sz") font = { ...font, size: Number(tag.attribute("val") ?? font.size) };
    else if (list === "cellStyleXfs" && name === "xf") styleFonts.push(Number(tag.attribute("fontId") ?? 0));
    else if (list === "cellStyles" && name === "cellStyle" && tag.attribute("builtinId") === "0") {
      normal = Number(tag.attribute("xfId") ?? 0);
    }
  }
  return fonts[styleFonts[normal] ?? 0] ?? fonts[0] ?? EXCEL_OWN;
}
