import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnOfKey, rowOfKey, toA1 } from "../../src/workbook/refs";
import { STORE_NAMESPACE } from "../../src/workbook/store-codec";
import { type WorkbookDescription, workbookOf } from "../office-host/describe";
import { type CellModel, type FontModel, type SheetModel } from "../office-host/model";

/** The same description as the in-memory Excel opens, as the bytes of an .xlsx file. */
export async function fileOf(description: WorkbookDescription): Promise<Uint8Array> {
  const model = workbookOf(description);
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = model.date1904;
  for (const sheet of model.sheets) await addSheet(book, sheet);
  for (const { name, formula } of model.names) book.definedNames.add(formula.slice(1), name);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(book: ExcelJS.Workbook, model: SheetModel): Promise<void> {
  const states = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;
  const sheet = book.addWorksheet(model.name, { state: states[model.visibility] });
  for (const [key, cell] of model.cells) {
    const target = sheet.getCell(toA1({ row: rowOfKey(key), column: columnOfKey(key) }));
    const value = valueOf(cell);
    if (value !== undefined) target.value = value;
    if (cell.numberFormat !== "General") target.numFmt = cell.numberFormat;
    target.font = fontOf(cell.font);
    if (!cell.locked) target.protection = { locked: false };
  }
  for (const { top, left, bottom, right } of model.merges) sheet.mergeCells(top, left, bottom, right);
  for (const row of model.hiddenRows) sheet.getRow(row).hidden = true;
  for (const column of model.hiddenColumns) sheet.getColumn(column).hidden = true;
  if (model.protected) await sheet.protect("", {});
}

function fontOf({ name, size, bold, strikethrough }: Partial<FontModel>): Partial<ExcelJS.Font> {
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold === true ? { bold } : {}),
    ...(strikethrough === true ? { strike: true } : {}),
  };
}

function valueOf({ value, formula, font, runs }: CellModel): ExcelJS.CellValue | undefined {
  if (runs !== null) {
    return { richText: runs.map((run) => ({ text: run.text, font: fontOf({ ...font, ...run.font }) })) };
  }
  const plain =
    typeof value === "object" && value !== null ? ({ error: value.error } as ExcelJS.CellErrorValue) : value;
  if (formula !== null) return { formula: formula.slice(1), result: plain ?? 0 };
  return plain ?? undefined;
}

/** The custom XML parts of ours in a file, as text. */
export function partsIn(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => /^customXml\/item\d+\.xml$/.test(name))
    .map(([, content]) => strFromU8(content))
    .filter((xml) => xml.includes(STORE_NAMESPACE));
}

/** A file with these custom XML parts beside what it holds, joined to the workbook as Excel joins them. */
export function withParts(bytes: Uint8Array, parts: readonly string[]): Uint8Array {
  const files = unzipSync(bytes);
  const relations = "xl/_rels/workbook.xml.rels";
  let joined = strFromU8(files[relations] ?? new Uint8Array());
  for (const [index, xml] of parts.entries()) {
    files[`customXml/item${String(index + 1)}.xml`] = strToU8(xml);
    joined = joined.replace(
      "</Relationships>",
      `<Relationship Id="rIdPart${String(index)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item${String(index + 1)}.xml"/></Relationships>`,
    );
  }
  files[relations] = strToU8(joined);
  return zipSync(files);
}
