import type { DrawnRule, NewTab } from "../workbook/write-plan";
import { findEntry, withContentType, withPart, withRelationship, type Package } from "./opc";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Lengths in a drawing are counted in these: 9,525 to a pixel. */
const PER_PIXEL = 9_525;
const PER_POINT = 12_700;
/**
 * Pixels of a unit of width: 7 in Excel, up to 7.4 in programs that do not round columns to whole pixels. Between
 * both, a line stands under the middle of its words in all of them.
 */
const UNIT = 7.2;
/** Points. */
const THICKNESS = 0.75;

/** The package with a drawing of these lines for the sheet in `part`, and the id the sheet names it by. */
export function withRules(
  parts: Package,
  folder: string,
  part: string,
  { rules = [], columnWidths }: NewTab,
): { readonly parts: Package; readonly id: string } {
  let number = 1;
  while (findEntry(parts, `${folder}drawings/drawing${String(number)}.xml`)) number++;
  const target = `drawings/drawing${String(number)}.xml`;
  const xml = drawingXml(rules, columnWidths);
  const added = withContentType(withPart(parts, folder + target, xml), folder + target, DRAWING_TYPE);
  return withRelationship(added, part, "drawing", `../${target}`);
}

function drawingXml(rules: readonly DrawnRule[], widths: ReadonlyMap<number, number>): string {
  const anchors = rules.map((rule, index) => anchorXml(rule, index + 2, widths)).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${MAIN}">${anchors}</xdr:wsDr>`;
}

function anchorXml({ row, below, left, width }: DrawnRule, id: number, widths: ReadonlyMap<number, number>): string {
  const end = (name: string, at: number): string => {
    const [column, offset] = placeOf(at, widths);
    const across = `<xdr:col>${String(column - 1)}</xdr:col><xdr:colOff>${emu(offset * UNIT * PER_PIXEL)}</xdr:colOff>`;
    return `<xdr:${name}>${across}<xdr:row>${String(row - 1)}</xdr:row><xdr:rowOff>${emu(below * PER_POINT)}</xdr:rowOff></xdr:${name}>`;
  };
  const line = `<a:ln w="${emu(THICKNESS * PER_POINT)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>`;
  const extent = `<a:ext cx="${emu(width * UNIT * PER_PIXEL)}" cy="0"/>`;
  const shape = `<xdr:spPr><a:xfrm><a:off x="0" y="0"/>${extent}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>${line}</xdr:spPr>`;
  return `<xdr:twoCellAnchor editAs="oneCell">${end("from", left)}${end("to", left + width)}<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="${String(id)}" name="Line ${String(id - 1)}"/><xdr:cNvCxnSpPr/></xdr:nvCxnSpPr>${shape}</xdr:cxnSp><xdr:clientData/></xdr:twoCellAnchor>`;
}

/** The column a place stands in, and how far into it. */
function placeOf(left: number, widths: ReadonlyMap<number, number>): readonly [number, number] {
  let column = 1;
  let before = 0;
  for (;;) {
    const width = widths.get(column);
    if (width === undefined || before + width > left) return [column, Math.max(0, left - before)];
    before += width;
    column += 1;
  }
}

function emu(length: number): string {
  return String(Math.round(length));
}
