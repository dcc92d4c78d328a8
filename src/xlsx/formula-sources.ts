import { parseArea, type Area } from "../workbook/refs";
import { formulaTokens, type FormulaToken } from "../workbook/formula-tokens";
import { cellsOfTable } from "./structured-reference";
import type { Table } from "./tables";
import type { RawName } from "./workbook-part";

/** What formulas of a workbook may speak of, by its name in lower case. */
export interface SpokenOf {
  readonly names: ReadonlyMap<string, readonly RawName[]>;
  readonly tables: ReadonlyMap<string, Table>;
  /** All tabs in their order. */
  readonly tabNames: readonly string[];
}

/** Puts what formulas may speak of where it is found by its name. */
export function spokenOf(names: readonly RawName[], tables: readonly Table[], tabNames: readonly string[]): SpokenOf {
  const byName = new Map<string, RawName[]>();
  for (const name of names) {
    const lower = name.name.toLowerCase();
    byName.set(lower, [...(byName.get(lower) ?? []), name]);
  }
  return { names: byName, tables: new Map(tables.map((table) => [table.name.toLowerCase(), table])), tabNames };
}

/** The cell a formula stands in. */
export interface FormulaHome {
  readonly sheet: string;
  readonly row: number;
}

/** Which cells a formula reads. */
export interface FormulaSources {
  /** Those its text names, sheets in lower case. */
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  /**
   * It works out some of its references only while it is calculated (OFFSET, INDIRECT, a data table): on which sheets
   * those may lie, in lower case.
   */
  readonly beyond: ReadonlySet<string> | "any sheet" | null;
}

/** References that come about by calculation, on the sheets of what they start from. */
const SHIFTED = new Set(["OFFSET"]);
/** The same, on whatever sheet. `TABLE` is how this adapter writes data tables. */
const ANYWHERE = new Set(["TABLE", "EVALUATE", "GET.CELL", "GET.DOCUMENT", "GET.WORKBOOK"]);

/** What a formula reads, as far as its text tells. */
export function sourcesOf(formula: string, home: FormulaHome, book: SpokenOf): FormulaSources {
  const found: Found = { areas: [], isShifted: false, isAnywhere: false, sheets: new Set() };
  collect(formula, home, book, found, new Set());
  const { areas, isShifted, isAnywhere, sheets } = found;
  if (isAnywhere) return { areas, beyond: "any sheet" };
  if (!isShifted && sheets.size === 0) return { areas, beyond: null };
  const own = isShifted ? [home.sheet.toLowerCase(), ...areas.map(({ sheet }) => sheet)] : [];
  return { areas, beyond: new Set([...own, ...sheets]) };
}

interface Found {
  readonly areas: { sheet: string; area: Area }[];
  isShifted: boolean;
  isAnywhere: boolean;
  /** Further sheets that a reference may come about on. */
  readonly sheets: Set<string>;
}

function collect(text: string, home: FormulaHome, book: SpokenOf, found: Found, followed: Set<string>): void {
  const tokens = formulaTokens(text);
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case "prefix":
        break;
      case "other":
        // «A1:INDEX(…)»: a range whose end is calculated.
        if (token.text === ":") found.isShifted = true;
        break;
      case "reference":
        takeReference(token, home, book, found);
        break;
      case "name":
        if (token.called) takeFunction(token.text, tokens.slice(index + 1), home, book, found, followed);
        else takeName(token, tokens[index + 1], home, book, found, followed);
    }
  }
}

function takeReference(
  { text, sheet }: { readonly text: string; readonly sheet: string | null },
  home: FormulaHome,
  { tabNames }: SpokenOf,
  { areas }: Found,
): void {
  const area = parseArea(text);
  if (area === null || sheet?.startsWith("[") === true) return;
  for (const name of sheetsOf(sheet ?? home.sheet, tabNames)) areas.push({ sheet: name.toLowerCase(), area });
}

/** «Tháng 1:Tháng 12» are all the tabs from the one to the other. */
function sheetsOf(sheet: string, tabNames: readonly string[]): readonly string[] {
  const place = (name: string) => tabNames.findIndex((tab) => tab.toLowerCase() === name.toLowerCase());
  const [from = "", to] = sheet.split(":");
  if (to === undefined || place(sheet) >= 0) return [sheet];
  const [first, last] = [place(from), place(to)].sort((one, other) => one - other);
  if (first === undefined || last === undefined || first < 0) return [];
  return tabNames.slice(first, last + 1);
}

function takeFunction(
  called: string,
  after: readonly FormulaToken[],
  home: FormulaHome,
  book: SpokenOf,
  found: Found,
  followed: Set<string>,
): void {
  const name = called.toUpperCase().replace(/^_XLFN\./, "");
  if (SHIFTED.has(name)) found.isShifted = true;
  if (ANYWHERE.has(name)) found.isAnywhere = true;
  if (name !== "INDIRECT") return;
  const words = after.filter(({ text }) => text.trim() !== "");
  const literal = words[1]?.text ?? "";
  const isLiteral = literal.startsWith('"');
  const spoken = isLiteral ? literal.slice(1, -1).replaceAll('""', '"') : "";
  // A text that is the whole reference is one; one that begins with a sheet's name leaves that sheet only.
  if (isLiteral && (words[2]?.text === ")" || words[2]?.text === ",")) collect(spoken, home, book, found, followed);
  else {
    const [, sheet = ""] = /^'?((?:[^'!]|'')+)'?!/.exec(spoken) ?? [];
    const isTab = book.tabNames.some((tab) => tab.toLowerCase() === sheet.replaceAll("''", "'").toLowerCase());
    if (isTab) found.sheets.add(sheet.replaceAll("''", "'").toLowerCase());
    else found.isAnywhere = true;
  }
}

function takeName(
  { text, sheet }: { readonly text: string; readonly sheet: string | null },
  next: FormulaToken | undefined,
  home: FormulaHome,
  book: SpokenOf,
  found: Found,
  followed: Set<string>,
): void {
  const lower = text.toLowerCase();
  const table = book.tables.get(lower);
  if (table !== undefined) {
    const brackets = next?.kind === "other" && next.text.startsWith("[") ? next.text : "[]";
    const area = cellsOfTable(table, brackets, home.row);
    if (area !== null) found.areas.push({ sheet: table.sheet.toLowerCase(), area });
    else found.sheets.add(table.sheet.toLowerCase());
    return;
  }
  // A name that nobody defines is #NAME? whatever is edited; a letter after «#» is an error value.
  if (followed.has(lower)) return;
  followed.add(lower);
  for (const { refersTo, localSheet } of book.names.get(lower) ?? []) {
    const tab = (localSheet === null ? sheet : book.tabNames[localSheet]) ?? home.sheet;
    collect(refersTo, { ...home, sheet: tab }, book, found, followed);
    if (isRelative(refersTo)) found.isShifted = true;
  }
}

/** A name without «$» in its references means another cell in each cell it is used in. */
function isRelative(refersTo: string): boolean {
  return formulaTokens(refersTo).some(
    (token) =>
      token.kind === "reference" && token.text.split(":").some((end) => !/^(?:\$[A-Za-z]+)?(?:\$\d+)?$/.test(end)),
  );
}
