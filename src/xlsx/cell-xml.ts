import type { CellValue } from "../workbook/grid";
import { columnOfKey, rowOfKey, toA1, type CellKey } from "../workbook/refs";
import type { TextRun } from "../workbook/text-runs";
import type { CellContent } from "../workbook/write-plan";
import { runsXml } from "./rich-text";
import { encodeSpreadsheetText, escapeXml } from "./xml";

/** What a cell becomes. */
export interface CellEdit {
  /** null: it keeps what it holds, runs of rich text, shared formula and cached result included. */
  readonly content: CellContent | null;
  readonly style: number;
  /** How the words of a text look where they differ. */
  readonly runs?: readonly TextRun[];
}

/** The element of a written cell; "" where there is nothing to keep of it. An existing cell keeps its further attributes. */
export function cellXml(prefix: string, key: CellKey, edit: CellEdit | undefined, openTag?: string): string {
  if (!edit) return "";
  const { style } = edit;
  const content: CellContent = edit.content ?? { kind: "empty" };
  if (content.kind === "empty" && style === 0 && openTag === undefined) return "";
  const address = toA1({ row: rowOfKey(key), column: columnOfKey(key) });
  const head = openTag === undefined ? `<${prefix}c r="${address}"` : keptHead(openTag);
  const styled = style === 0 ? head : `${head} s="${String(style)}"`;
  const close = `</${prefix}c>`;
  switch (content.kind) {
    case "empty":
      return `${styled}/>`;
    case "text":
      if (content.text === "") return `${styled}/>`;
      if (edit.runs) return `${styled} t="inlineStr"><${prefix}is>${runsXml(edit.runs, prefix)}</${prefix}is>${close}`;
      return `${styled} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeSpreadsheetText(content.text)}</${prefix}t></${prefix}is>${close}`;
    case "number":
      return `${styled}><${prefix}v>${String(content.number)}</${prefix}v>${close}`;
    case "boolean":
      return `${styled} t="b"><${prefix}v>${content.boolean ? "1" : "0"}</${prefix}v>${close}`;
    case "error":
      return `${styled} t="e"><${prefix}v>${escapeXml(content.error)}</${prefix}v>${close}`;
    case "formula":
      return `${styled}>${formulaXml(prefix, content.formula, content.array === true ? address : null)}${close}`;
  }
}

/** An existing cell's open tag without style, type and the marks that belong to its former content. */
function keptHead(openTag: string): string {
  return openTag.replace(/\s*\/?>$/, "").replace(/\s+(?:s|t|cm|vm|ph)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
}

/** A cell element with another style number. */
export function restyled(cell: string, style: number): string {
  return cell.replace(/^<[^>]*>/, (openTag) => {
    const bare = openTag.replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, "");
    return bare.replace(/\s*\/?>$/, (end) => ` s="${String(style)}"${end.trim()}`);
  });
}

/** A formula element; `arrayOver` is the area that an array formula fills. */
export function formulaXml(prefix: string, formula: string, arrayOver: string | null): string {
  const attributes = arrayOver === null ? "" : ` t="array" ref="${arrayOver}"`;
  return `<${prefix}f${attributes}>${escapeXml(formula.replace(/^=/, ""))}</${prefix}f>`;
}

/** The type and the value element of a formula's result. */
export function resultXml(prefix: string, result: CellValue): { readonly type: string; readonly element: string } {
  const element = (inner: string) => `<${prefix}v>${inner}</${prefix}v>`;
  switch (typeof result) {
    case "string":
      return { type: "str", element: element(encodeSpreadsheetText(result)) };
    case "boolean":
      return { type: "b", element: element(result ? "1" : "0") };
    case "number":
      return { type: "", element: element(String(result)) };
    default:
      return { type: "e", element: element(escapeXml(result?.error ?? "")) };
  }
}
