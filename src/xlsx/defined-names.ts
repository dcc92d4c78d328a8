import type { DefinedName } from "../workbook/grid";
import { parseArea, type SheetArea } from "../workbook/refs";
import { formulaTokens } from "../workbook/formula-tokens";
import type { WorkbookInfo } from "./workbook-part";

/** The names people and forms use; those Excel keeps for itself (print areas, filters) are left out. */
export function definedNames(workbook: WorkbookInfo): readonly DefinedName[] {
  return workbook.names
    .filter(({ name }) => !name.startsWith("_xlnm."))
    .map(({ name, localSheet, refersTo }) => ({
      name,
      scope: localSheet === null ? null : (workbook.tabNames[localSheet] ?? null),
      refersTo,
      area: areaOf(refersTo),
    }));
}

function areaOf(refersTo: string): SheetArea | null {
  const [prefix, reference, ...more] = formulaTokens(refersTo);
  if (prefix?.kind !== "prefix" || reference?.kind !== "reference" || more.length > 0) return null;
  const area = parseArea(reference.text);
  return area && reference.sheet !== null ? { sheet: reference.sheet, ...area } : null;
}
