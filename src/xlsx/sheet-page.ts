import type { PageSetup } from "../workbook/grid";
import { MAX_COLUMN, parseArea, type Area } from "../workbook/refs";
import { mostFrequent, textCells } from "./sheet-fonts";
import type { SheetData } from "./sheet-reader";
import { styleNumberAt } from "./style-number";
import { styleOf, type CellStyle, type Styles } from "./styles";
import type { SheetInfo, WorkbookInfo } from "./workbook-part";

const MM_PER_INCH = 25.4;

const PAPERS: ReadonlyMap<number | null, PageSetup["paper"]> = new Map([
  [1, "letter"],
  [8, "A3"],
  [9, "A4"],
]);

/** Inches; what Excel assumes where a file says nothing. */
const DEFAULT_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7 };

/** How a sheet is printed. */
export function pageOf(info: SheetInfo, data: SheetData, styles: Styles, workbook: WorkbookInfo): PageSetup {
  const { margins, paper, landscape, fitToPage, fitToWidth } = data.page;
  const { top, right, bottom, left } = margins ?? DEFAULT_MARGINS;
  const area = (name: string): Area | null => builtInArea(info, workbook, name);
  const titles = area("_xlnm.Print_Titles");
  return {
    // A file that names no paper prints on the printer's own.
    paper: PAPERS.get(paper) ?? "other",
    orientation: landscape ? "landscape" : "portrait",
    margins: {
      top: top * MM_PER_INCH,
      right: right * MM_PER_INCH,
      bottom: bottom * MM_PER_INCH,
      left: left * MM_PER_INCH,
    },
    titleRows: titles && [titles.top, titles.bottom],
    printArea: area("_xlnm.Print_Area"),
    fitToWidth: fitToPage && fitToWidth >= 1,
    bodyFont: bodyFontOf(data, styles),
  };
}

/** The rectangle of a built-in name; of print titles, which may be columns and rows, the rows. */
function builtInArea(info: SheetInfo, workbook: WorkbookInfo, wanted: string): Area | null {
  const found = workbook.names.find(({ name, localSheet }) => name === wanted && localSheet === info.position);
  const areas = (found?.refersTo ?? "").split(",").map((text) => parseArea(text.slice(text.lastIndexOf("!") + 1)));
  const isTitle = wanted === "_xlnm.Print_Titles";
  return areas.find((area) => area !== null && (!isTitle || area.right === MAX_COLUMN)) ?? null;
}

function bodyFontOf(data: SheetData, styles: Styles): PageSetup["bodyFont"] {
  const counts = new Map<CellStyle, number>();
  for (const { row, column } of textCells(data)) {
    const style = styleOf(styles, styleNumberAt(data, row, column));
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const fonts = new Map<string, number>();
  for (const [{ fontName, fontSize }, count] of counts) {
    if (fontName === null || fontSize === null) continue;
    const font = JSON.stringify([fontName, fontSize]);
    fonts.set(font, (fonts.get(font) ?? 0) + count);
  }
  const best = mostFrequent(fonts);
  if (best === null) return null;
  const [name, size] = JSON.parse(best) as [string, number];
  return { name, size };
}
