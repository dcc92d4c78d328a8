import { BUILT_IN_FORMATS } from "./number-formats";
import { isOn } from "./workbook-part";
import { tagsOf, type Tags } from "./xml";

/** What a cell's style number (`s`) means, as far as reading needs it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number | null;
  readonly locked: boolean;
}

export interface Styles {
  /** By style number; one that the file lacks is `DEFAULT_STYLE`. */
  readonly cellStyles: readonly CellStyle[];
}

const DEFAULT_STYLE: CellStyle = { numberFormat: "General", fontName: null, fontSize: null, locked: true };

/** A style by its number; the default where the file has none of it. */
export function styleOf(styles: Styles, number: number): CellStyle {
  return styles.cellStyles[number] ?? DEFAULT_STYLE;
}

/** The cell formats of a styles part by number; none where the package has no such part. */
export function readStyles(xml: string | null): Styles {
  if (xml === null) return { cellStyles: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: { name: string | null; size: number | null }[] = [];
  const cellStyles: CellStyle[] = [];
  for (const tag = tagsOf(xml); tag.next();) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "numFmt") {
      formats.set(Number(tag.attribute("numFmtId")), tag.attribute("formatCode") ?? "General");
    } else if (tag.name() === "fonts") readFonts(tag, fonts);
    else if (tag.name() === "cellXfs") readCellStyles(tag, formats, fonts, cellStyles);
    else if (tag.name() === "dxfs" || tag.name() === "extLst" || tag.name() === "cellStyleXfs") tag.skip();
  }
  return { cellStyles };
}

function readFonts(tag: Tags, fonts: { name: string | null; size: number | null }[]): void {
  if (tag.kind() === "empty") return;
  let name: string | null = null;
  let size: number | null = null;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "fonts")) {
    if (tag.name() === "font") {
      if (tag.kind() === "close" || tag.kind() === "empty") fonts.push({ name, size });
      name = size = null;
    } else if (tag.kind() !== "close" && tag.name() === "name") name = tag.attribute("val");
    else if (tag.kind() !== "close" && tag.name() === "sz") size = Number(tag.attribute("val"));
  }
}

function readCellStyles(
  tag: Tags,
  formats: ReadonlyMap<number, string>,
  fonts: readonly { readonly name: string | null; readonly size: number | null }[],
  cellStyles: CellStyle[],
): void {
  if (tag.kind() === "empty") return;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "cellXfs")) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "xf") {
      const font = fonts[Number(tag.attribute("fontId") ?? 0)];
      cellStyles.push({
        numberFormat: formats.get(Number(tag.attribute("numFmtId") ?? 0)) ?? "General",
        fontName: font?.name ?? null,
        fontSize: font?.size ?? null,
        locked: true,
      });
    } else if (tag.name() === "protection") {
      const last = cellStyles.pop();
      if (last) cellStyles.push({ ...last, locked: isOn(tag.attribute("locked") ?? "1") });
    }
  }
}
