import { tagsOf } from "./tags";

/** Office's own theme, where a file brings none: in the order in which styles number them (light before dark). */
const OFFICE = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

/** The first 64 colours that old files name by number. */
const INDEXED =
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF800080800000008080" +
  "0000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333";

/** The theme's colours as styles number them: background 1, text 1, background 2, text 2, accents. */
export function readThemeColors(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE;
  const found: string[] = [];
  const tag = tagsOf(xml);
  while (tag.next()) {
    if (tag.kind() === "close" && tag.name() === "clrScheme") break;
    if (tag.kind() === "close") continue;
    const value =
      tag.name() === "srgbClr" ? tag.attribute("val") : tag.name() === "sysClr" ? tag.attribute("lastClr") : null;
    if (value !== null) found.push(value.toUpperCase());
  }
  const [dark1, light1, dark2, light2, ...accents] = found;
  if (!dark1 || !light1 || !dark2 || !light2) return OFFICE;
  return [light1, dark1, light2, dark2, ...accents];
}

interface ColorNames {
  attribute(name: string): string | null;
}

/** A colour element of a style as «#RRGGBB»; null for «automatic». */
export function colorOf(tag: ColorNames, theme: readonly string[]): string | null {
  const rgb = tag.attribute("rgb");
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const themed = tag.attribute("theme");
  if (themed !== null) return tinted(theme[Number(themed)] ?? "000000", Number(tag.attribute("tint") ?? 0));
  const index = Number(tag.attribute("indexed") ?? Number.NaN);
  // 64 and 65 mean the window's own text and background.
  return index >= 0 && index < 64 ? `#${INDEXED.slice(index * 6, index * 6 + 6)}` : null;
}

/** Lighter towards 1, darker towards -1, channel by channel: close to what Excel shows. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  const changed = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return `#${changed
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
