import { parseArea, type Area } from "../workbook/refs";
import { relationshipsOf, textOf, type Package } from "./opc";
import type { WorkbookInfo } from "./workbook-part";
import { tagsOf } from "./tags";

/** An Excel table: what a structured reference («DSCB[Họ và tên]») leads to. */
export interface Table {
  readonly name: string;
  readonly sheet: string;
  /** With its header and its total row. */
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly totalRows: number;
  /** Heads from left to right, as structured references write them. */
  readonly columns: readonly string[];
}

/** The tables of all sheets. */
export function readTables(parts: Package, workbook: WorkbookInfo): readonly Table[] {
  return workbook.sheets.flatMap(({ name, part }) =>
    tableParts(parts, part).flatMap((xml): readonly Table[] => {
      const table = readTable(xml, name);
      return table === null ? [] : [table];
    }),
  );
}

/** The header rows of one sheet's tables: their texts stand in the tables' own parts, too. */
export function tableHeaders(parts: Package, sheetPart: string): readonly Area[] {
  return tableParts(parts, sheetPart).flatMap((xml) => {
    const table = readTable(xml, "");
    return table?.hasHeader === true ? [{ ...table.area, bottom: table.area.top }] : [];
  });
}

function tableParts(parts: Package, sheetPart: string): readonly string[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target }) => {
    const xml = type === "table" ? textOf(parts, target) : null;
    return xml === null ? [] : [xml];
  });
}

function readTable(xml: string, sheet: string): Table | null {
  const tag = tagsOf(xml);
  if (!tag.next()) return null;
  const area = parseArea(tag.attribute("ref") ?? "");
  if (area === null) return null;
  const name = tag.attribute("displayName") ?? tag.attribute("name") ?? "";
  const hasHeader = tag.attribute("headerRowCount") !== "0";
  const totalRows = Number(tag.attribute("totalsRowCount") ?? 0);
  const columns: string[] = [];
  while (tag.next()) {
    if (tag.name() === "tableColumn" && tag.kind() !== "close") columns.push(tag.attribute("name") ?? "");
  }
  return { name, sheet, area, hasHeader, totalRows, columns };
}
