import { zipSync, type Zippable } from "fflate";

export interface XlsxParts {
  /** Name → what stands within `<worksheet>`, or a whole part beginning with «<?xml». */
  readonly sheets: Readonly<Record<string, string>>;
  /** What stands after `</sheets>` in the workbook part. */
  readonly workbook?: string;
  readonly workbookPr?: string;
  readonly sharedStrings?: string;
  /** A whole part; null: none. */
  readonly styles?: string | null;
  readonly calcChain?: string;
  /** Further parts, or other texts for parts made here. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  /** In the namespaces of ISO 29500 strict. */
  readonly strict?: boolean;
}

const STYLES =
  '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot; điểm&quot;"/></numFmts><fonts count="2"><font><sz val="13"/><name val="Times New Roman"/></font><font><b/><sz val="12"/><name val=".VnTime"/><scheme val="minor"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0" applyNumberFormat="1"/><xf numFmtId="170" fontId="1"/><xf numFmtId="0" fontId="0"><protection locked="0"/></xf><xf numFmtId="49" fontId="1"/></cellXfs></styleSheet>';

/** A workbook file from texts of parts, for tests of what no library would write. */
export function xlsxOf(options: XlsxParts): Uint8Array {
  const { sheets, workbook = "", workbookPr = "", sharedStrings, styles = STYLES, calcChain, parts = {} } = options;
  const main = options.strict
    ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relation = options.strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const names = Object.keys(sheets);
  const related = [
    ...names.map((_, index) => ["worksheet", `worksheets/sheet${String(index + 1)}.xml`]),
    ...(styles === null ? [] : [["styles", "styles.xml"]]),
    ...(sharedStrings === undefined ? [] : [["sharedStrings", "sharedStrings.xml"]]),
    ...(calcChain === undefined ? [] : [["calcChain", "calcChain.xml"]]),
  ];
  const rels = related.map(([type = "", target = ""], index) => {
    return `<Relationship Id="rId${String(index + 1)}" Type="${relation}/${type}" Target="${target}"/>`;
  });
  const tabs = names.map((name, index) => {
    return `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="rId${String(index + 1)}"/>`;
  });
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml":
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relation}">${workbookPr}<sheets>${tabs.join("")}</sheets>${workbook}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.join("")}</Relationships>`,
    ...(styles === null ? {} : { "xl/styles.xml": styles }),
    ...(sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${sharedStrings}</sst>` }),
    ...(calcChain === undefined ? {} : { "xl/calcChain.xml": `<calcChain xmlns="${main}">${calcChain}</calcChain>` }),
    ...parts,
  };
  for (const [index, name] of names.entries()) {
    const inner = sheets[name] ?? "";
    files[`xl/worksheets/sheet${String(index + 1)}.xml`] ??= inner.startsWith("<?xml")
      ? inner
      : `<?xml version="1.0"?><worksheet xmlns="${main}" xmlns:r="${relation}">${inner}</worksheet>`;
  }
  const encoded: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    encoded[name] = typeof content === "string" ? new TextEncoder().encode(content) : content;
  }
  return zipSync(encoded);
}
