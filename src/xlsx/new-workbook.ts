import type { Failure } from "../workbook/failure";
import type { Result } from "../workbook/result";
import type { NewTab } from "../workbook/write-plan";
import { caught } from "./fault";
import type { Package } from "./opc";
import { withRecalculation } from "./calculation";
import { growStyles, withStyles } from "./style-append";
import { withoutTab, withTab } from "./tabs";
import { readWorkbook } from "./workbook-part";
import { pack } from "./zip/zip-entry";
import { writeZip } from "./zip/write-zip";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A workbook needs a sheet from the first: it goes once ours are there. */
const PLACEHOLDER = "x";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${PLACEHOLDER}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

/** The bytes of a new workbook that holds these tabs, in their order, and nothing else; at least one. */
export function newWorkbook(tabs: readonly NewTab[]): Promise<Result<Uint8Array, Failure>> {
  return caught(() => {
    const encoder = new TextEncoder();
    const entries = Object.entries(PARTS).map(([name, xml]) => pack(name, encoder.encode(HEAD + xml)));
    let parts: Package = { entries };
    const styles = growStyles("");
    const empty = readWorkbook(parts);
    tabs.forEach((tab, at) => {
      parts = withTab(parts, empty, tab, at + 1, styles);
    });
    parts = withStyles(parts, empty.part, null, styles.text());
    parts = withoutTab(parts, readWorkbook(parts), PLACEHOLDER);
    return writeZip(withRecalculation(parts, readWorkbook(parts)).entries);
  });
}
