import type { DefinedName } from "../workbook/grid";
import { parseArea, type SheetArea } from "../workbook/refs";

/** A name as Excel tells it: its formula with «=». */
export interface RawName {
  readonly name: string;
  readonly formula: unknown;
}

/** A name of the workbook, or of the sheet `scope`; its area where it names one rectangle. */
export function definedName({ name, formula }: RawName, scope: string | null): DefinedName {
  const refersTo = typeof formula === "string" ? formula.replace(/^=/, "") : "";
  return { name, scope, refersTo, area: areaOf(refersTo) };
}

/** «'Mau 01'!$A$1:$C$9» → the rectangle; null for constants, formulas, several areas and other workbooks. */
function areaOf(refersTo: string): SheetArea | null {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!()[\],]+))!([$A-Za-z0-9:]+)$/.exec(refersTo);
  const sheet = parts?.[1]?.replace(/''/g, "'") ?? parts?.[2];
  const area = parseArea(parts?.[3] ?? "");
  return sheet === undefined || sheet.includes("[") || !area ? null : { sheet, ...area };
}
