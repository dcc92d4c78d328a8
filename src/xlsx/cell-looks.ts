import { plainLook, type CellLook } from "./sheet-look";
import { colorOf } from "./theme-colors";
import { isOn } from "./workbook-part";
import { tagsOf, type Tags } from "./tags";

type FontLook = Pick<CellLook, "fontName" | "fontSize" | "bold" | "italic" | "underline" | "color">;

const NO_BORDERS = { top: false, right: false, bottom: false, left: false };

/** How each style number of a styles part looks. */
export function readCellLooks(xml: string | null, theme: readonly string[]): readonly CellLook[] {
  if (xml === null) return [];
  let fonts: readonly FontLook[] = [];
  let fills: readonly (string | null)[] = [];
  let borders: readonly CellLook["borders"][] = [];
  const looks: CellLook[] = [];
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.kind() !== "open") continue;
    if (tag.name() === "fonts") fonts = items(tag, "fonts", "font", noFont(), (look) => fontPart(tag, look, theme));
    else if (tag.name() === "fills")
      fills = items<string | null>(tag, "fills", "fill", null, (fill) => fillPart(tag, fill, theme));
    else if (tag.name() === "borders")
      borders = items(tag, "borders", "border", NO_BORDERS, (lines) => borderPart(tag, lines));
    else if (tag.name() === "cellXfs") {
      const xfs = items(tag, "cellXfs", "xf", plainLook, (look) => xfPart(tag, look, fonts, fills, borders));
      looks.push(...xfs);
    } else if (tag.name() !== "styleSheet") tag.skip();
  }
  return looks;
}

/** The child elements `name` of a list element, each built up from its own tag and those within it. */
function items<T>(tag: Tags, list: string, name: string, start: T, take: (value: T) => T): readonly T[] {
  const found: T[] = [];
  let value = start;
  while (tag.next() && !(tag.kind() === "close" && tag.name() === list)) {
    const isItem = tag.name() === name;
    if (isItem && tag.kind() !== "close") value = start;
    if (tag.kind() !== "close") value = take(value);
    if (isItem && tag.kind() !== "open") found.push(value);
  }
  return found;
}

function noFont(): FontLook {
  const { fontName, fontSize, bold, italic, underline, color } = plainLook;
  return { fontName, fontSize, bold, italic, underline, color };
}

function fontPart(tag: Tags, look: FontLook, theme: readonly string[]): FontLook {
  switch (tag.name()) {
    case "name":
      return { ...look, fontName: tag.attribute("val") ?? look.fontName };
    case "sz":
      return { ...look, fontSize: Number(tag.attribute("val") ?? look.fontSize) };
    case "b":
      return { ...look, bold: isOn(tag.attribute("val") ?? "1") };
    case "i":
      return { ...look, italic: isOn(tag.attribute("val") ?? "1") };
    case "u":
      return { ...look, underline: tag.attribute("val") !== "none" };
    case "color":
      return { ...look, color: colorOf(tag, theme) };
    default:
      return look;
  }
}

/** A solid fill's colour; patterns are shown by their foreground. */
function fillPart(tag: Tags, fill: string | null, theme: readonly string[]): string | null {
  return tag.name() === "fgColor" ? colorOf(tag, theme) : fill;
}

function borderPart(tag: Tags, lines: CellLook["borders"]): CellLook["borders"] {
  const side = SIDES[tag.name()];
  if (side === undefined) return lines;
  const style = tag.attribute("style");
  return { ...lines, [side]: style !== null && style !== "none" };
}

const SIDES: Readonly<Record<string, keyof CellLook["borders"]>> = {
  top: "top",
  right: "right",
  end: "right",
  bottom: "bottom",
  left: "left",
  start: "left",
};

function xfPart(
  tag: Tags,
  look: CellLook,
  fonts: readonly FontLook[],
  fills: readonly (string | null)[],
  borders: readonly CellLook["borders"][],
): CellLook {
  if (tag.name() === "xf") {
    return {
      ...look,
      ...(fonts[Number(tag.attribute("fontId") ?? 0)] ?? {}),
      fill: fills[Number(tag.attribute("fillId") ?? 0)] ?? null,
      borders: borders[Number(tag.attribute("borderId") ?? 0)] ?? NO_BORDERS,
    };
  }
  if (tag.name() !== "alignment") return look;
  return {
    ...look,
    horizontal: horizontalOf(tag.attribute("horizontal")),
    vertical: verticalOf(tag.attribute("vertical")),
    wrap: isOn(tag.attribute("wrapText") ?? "0"),
  };
}

function horizontalOf(value: string | null): CellLook["horizontal"] {
  if (value === "left" || value === "center" || value === "right") return value;
  if (value === "centerContinuous" || value === "distributed") return "center";
  return value === "justify" || value === "fill" ? "left" : "general";
}

function verticalOf(value: string | null): CellLook["vertical"] {
  return value === "top" || value === "center"
    ? value
    : value === "justify" || value === "distributed"
      ? "center"
      : "bottom";
}
