import { isCellError, isBlank } from "../../workbook/grid";
import { columnLetters, type Area } from "../../workbook/refs";
import { readCellLooks } from "../cell-looks";
import type { Model } from "../model";
import { textOf, withPart, type Package } from "../opc";
import type { SheetData } from "../sheet-reader";
import { withName } from "../tabs";

const PRINT_AREA = "_xlnm.Print_Area";

/**
 * A print area for every sheet that has none: the rows that hold something, as wide as what is written or ruled in
 * them. A grid drawn far below the last line is not printed; an empty sheet gets no area.
 */
export function withPrintAreas(model: Model): Package {
  const { parts, workbook } = model;
  const stylesPart = workbook.relationships.find(({ type }) => type === "styles")?.target;
  const looks = readCellLooks(stylesPart === undefined ? null : textOf(parts, stylesPart), []);
  const ruled = looks.map(({ borders }) => borders.top || borders.right || borders.bottom || borders.left);
  const text = textOf(parts, workbook.part) ?? "";
  let xml = text;
  for (const info of workbook.sheets) {
    if (workbook.names.some(({ name, localSheet }) => name === PRINT_AREA && localSheet === info.position)) continue;
    const area = writtenArea(model.sheetData(info), ruled);
    if (area !== null) xml = withName(xml, PRINT_AREA, info.position, absolute(info.name, area));
  }
  return xml === text ? parts : withPart(parts, workbook.part, xml);
}

function writtenArea({ values, styleOf, merges }: SheetData, ruled: readonly boolean[]): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [index, line] of values.entries()) {
    const written = line.flatMap((value, at) => (isCellError(value) || !isBlank(value) ? [at + 1] : []));
    const [first] = written;
    if (first === undefined) continue;
    rows.push(index + 1);
    const styles = styleOf[index] ?? [];
    columns.push(
      first,
      written.at(-1) ?? first,
      ...styles.flatMap((style, at) => (ruled[style] === true ? [at + 1] : [])),
    );
  }
  const [top] = rows;
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const left = columns.reduce((least, column) => Math.min(least, column));
  const right = columns.reduce((most, column) => Math.max(most, column));
  // A title merged over the whole table may reach further than any cell that holds something.
  const across = merges.filter((merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right);
  return {
    top,
    left,
    bottom: across.reduce((most, merge) => Math.max(most, merge.bottom), bottom),
    right: across.reduce((most, merge) => Math.max(most, merge.right), right),
  };
}

/** «'Biểu tổng hợp'!$A$1:$K$20». */
function absolute(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (column: number, row: number) => `$${columnLetters(column)}$${String(row)}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(left, top)}:${corner(right, bottom)}`;
}
