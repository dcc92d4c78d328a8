import { BUILT_IN_FORMATS } from "./number-formats";
import { isOn } from "./workbook-part";
import { tagsOf, type Tags } from "./tags";

/** What a cell's style number (`s`) means, as far as reading needs it. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string | null;
  /** Points. */
  readonly fontSize: number | null;
  readonly struck: boolean;
  readonly locked: boolean;
}

type Font = Pick<CellStyle, "fontName" | "fontSize" | "struck">;

const NO_FONT: Font = { fontName: null, fontSize: null, struck: false };

export interface Styles {
  /** By style number; one that the file lacks is `DEFAULT_STYLE`. */
  readonly cellStyles: readonly CellStyle[];
}

const DEFAULT_STYLE: CellStyle = { numberFormat: "General", ...NO_FONT, locked: true };

/** A style by its number; the default where the file has none of it. */
export function styleOf(styles: Styles, number: number): CellStyle {
  return styles.cellStyles[number] ?? DEFAULT_STYLE;
}

/** The cell formats of a styles part by number; none where the package has no such part. */
export function readStyles(xml: string | null): Styles {
  if (xml === null) return { cellStyles: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  const fonts: Font[] = [];
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

function readFonts(tag: Tags, fonts: Font[]): void {
  if (tag.kind() === "empty") return;
  let font = NO_FONT;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "fonts")) {
    if (tag.name() === "font") {
      if (tag.kind() === "close" || tag.kind() === "empty") fonts.push(font);
      font = NO_FONT;
    } else if (tag.kind() !== "close") font = withProperty(font, tag);
  }
}

function withProperty(font: Font, tag: Tags): Font {
  switch (tag.name()) {
    case "name":
      return { ...font, fontName: tag.attribute("val") };
    case "sz":
      return { ...font, fontSize: Number(tag.attribute("val")) };
    case "strike":
      return { ...font, struck: isOn(tag.attribute("val") ?? "1") };
    default:
      return font;
  }
}

function readCellStyles(
  tag: Tags,
  formats: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  cellStyles: CellStyle[],
): void {
  if (tag.kind() === "empty") return;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "cellXfs")) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "xf") {
      cellStyles.push({
        numberFormat: formats.get(Number(tag.attribute("numFmtId") ?? 0)) ?? "General",
        ...(fonts[Number(tag.attribute("fontId") ?? 0)] ?? NO_FONT),
        locked: true,
      });
    } else if (tag.name() === "protection") {
      const last = cellStyles.pop();
      if (last) cellStyles.push({ ...last, locked: isOn(tag.attribute("locked") ?? "1") });
    }
  }
}
