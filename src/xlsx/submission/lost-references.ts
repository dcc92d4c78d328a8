import { formulaTokens } from "../../workbook/formula-tokens";
import type { Table } from "../tables";
import type { RawName } from "../workbook-part";

/** What a formula of the copy can no longer read; all in lower case. */
export interface Lost {
  readonly sheets: ReadonlySet<string>;
  /** Tables on a lost sheet, and defined names that lead to one, directly or through another name. */
  readonly names: ReadonlySet<string>;
}

/** What is lost with these sheets. */
export function lostWith(sheets: readonly string[], names: readonly RawName[], tables: readonly Table[]): Lost {
  const gone = new Set(sheets.map((name) => name.toLowerCase()));
  const theirs = tables.filter(({ sheet }) => gone.has(sheet.toLowerCase())).map(({ name }) => name.toLowerCase());
  const lost = { sheets: gone, names: new Set(theirs) };
  for (let grew = true; grew;) {
    const found = names.filter(({ name, refersTo }) => {
      // Excel's own names (print areas, filters) are of one sheet each and stand in no formula.
      return !name.startsWith("_xlnm.") && !lost.names.has(name.toLowerCase()) && reads(refersTo, lost);
    });
    for (const { name } of found) lost.names.add(name.toLowerCase());
    grew = found.length > 0;
  }
  return lost;
}

/**
 * Whether a formula reads something lost. In doubt it does: a reference over several sheets («Q1:Q4!A1») adds up what
 * lies between them, and INDIRECT builds its reference from text.
 */
export function reads(formula: string, lost: Lost): boolean {
  if (lost.sheets.size === 0) return false;
  return formulaTokens(formula).some((token) => {
    if (token.kind === "other" || token.kind === "prefix") return false;
    const sheet = token.sheet?.toLowerCase() ?? "";
    if (lost.sheets.has(sheet) || (sheet.includes(":") && !sheet.startsWith("["))) return true;
    if (token.kind === "reference") return false;
    return token.called ? token.text.toUpperCase() === "INDIRECT" : lost.names.has(token.text.toLowerCase());
  });
}
