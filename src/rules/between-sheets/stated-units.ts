import type { Bilingual } from "../../domain/bilingual";
import { plain } from "../../text/plain";
import { type Grid, valueAt } from "../../workbook/grid";
import { type CellRef, toA1 } from "../../workbook/refs";
import { groupBy } from "../facts";
import type { RuleView } from "../rule";
import { shown } from "../shown";
import { excerpt, two } from "../wording";
import { isHeadOfColumn, isListOfUnits, isUnitSheet, unitsInWords } from "./units-in-words";

/** The units of the office as one place of the book names them. */
export interface StatedUnits {
  readonly names: readonly string[];
  /** Codes and short forms beside the names. */
  readonly codes: readonly string[];
  readonly at: CellRef;
  /** Made from the list of everybody: of whatever kind a unit is, its people stand there. */
  readonly isOfEverybody?: true;
  /** «danh mục đơn vị ở ô M5». */
  readonly where: Bilingual;
}

/** A head is looked for above a list, at its first lines, and below it: not in every line of a long one. */
const firstRows = 40;
const longestHead = 120;
const longestSentence = 600;

/**
 * Where the book says which units the office has: a sheet of them, a column under «Danh mục đơn vị», a sentence («gồm 03
 * phòng: …»); where none does, its list of staff.
 */
export function statedUnits(view: RuleView): readonly StatedUnits[] {
  const { snapshot, facts } = view;
  const listed = new Set(
    facts.forms.filter(({ kind, countedIn }) => countedIn || kind === "staff").map(({ sheet }) => sheet),
  );
  const stated = snapshot.sheets.flatMap((grid) =>
    onSheet(grid, isUnitSheet(grid.name) && !listed.has(grid.name), view),
  );
  return stated.length > 0 ? stated : ofStaff(view);
}

function onSheet(grid: Grid, isOfUnits: boolean, { facts }: RuleView): readonly StatedUnits[] {
  const found: StatedUnits[] = [];
  const lines = new Set(
    facts.forms
      .filter(({ sheet, countedIn }) => countedIn && sheet === grid.name)
      .flatMap(({ rows }) => rows.filter(({ row, fate }) => row > firstRows && fate.fate === "counted"))
      .map(({ row }) => row),
  );
  for (const [index, values] of grid.values.entries()) {
    const row = index + 1;
    if (lines.has(row)) continue;
    for (const [at, value] of values.entries()) {
      if (typeof value !== "string" || value.length > longestSentence) continue;
      const cell = { sheet: grid.name, row, column: at + 1 };
      const said = unitsInWords(value, () => nextText(values.slice(at + 1)));
      if (said !== null) found.push(statedIn(said, [], cell));
      else if (value.length <= longestHead && isHead(value, isOfUnits)) found.push(...below(grid, cell));
    }
    if (isOfUnits && found.length > 0) break;
  }
  return found;
}

function isHead(text: string, isOfUnits: boolean): boolean {
  return isListOfUnits(text) || (isOfUnits && isHeadOfColumn(text));
}

function nextText(values: Grid["values"][number]): string {
  const next = values.find((value) => value !== null && value !== "");
  return typeof next === "string" ? next : "";
}

const number = /^(?:\d{1,3}|[ivx]{1,5})[.)]?$/iu;
const code = /^(?=.*\p{Lu})[\p{Lu}\d][\p{Lu}\d&./-]{0,9}$/u;
const ending = /^(?:tong|cong)\b/;
/** Two names may be any two lines; three of a kind are a list. */
const fewest = 3;

/** The names under a head: in its column, or in one of the next two where its own holds their numbers and codes. */
function below(grid: Grid, head: CellRef): readonly StatedUnits[] {
  for (const column of [head.column, head.column + 1, head.column + 2]) {
    const names: string[] = [];
    const codes: string[] = [];
    for (const { row, text } of block(grid, head.row, column)) {
      if (number.test(text) || code.test(text) || (names.length === 0 && isHeadOfColumn(text))) continue;
      names.push(text);
      codes.push(...[column - 1, column + 1].map((one) => textAt(grid, row, one)).filter((one) => code.test(one)));
    }
    if (names.length >= fewest) return [statedIn(names, codes, head)];
  }
  return [];
}

/** The filled cells below a head, past a blank one, up to the next blank, a total or a line of words. */
function block(grid: Grid, head: number, column: number): readonly { readonly row: number; readonly text: string }[] {
  const cells: { readonly row: number; readonly text: string }[] = [];
  for (let row = head + 1; row <= grid.values.length; row += 1) {
    const text = textAt(grid, row, column);
    if (text === "" && row === head + 1) continue;
    if (text === "" || text.length > longestHead || ending.test(plain(text)) || text.includes(": ")) break;
    cells.push({ row, text });
  }
  return cells;
}

function textAt(grid: Grid, row: number, column: number): string {
  return column < 1
    ? ""
    : shown(valueAt(grid, row, column))
        .replace(/\s+/gu, " ")
        .trim();
}

function statedIn(names: readonly string[], codes: readonly string[], at: CellRef): StatedUnits {
  const [sheet, cell, count] = [excerpt(at.sheet), toA1(at), two(names.length)];
  return {
    names,
    codes,
    at,
    where: {
      vi: `danh mục đơn vị ở trang «${sheet}», ô ${cell} (${count} đơn vị)`,
      en: `the list of units on sheet «${sheet}», cell ${cell} (${count} units)`,
    },
  };
}

/** The units of whoever stands on the list of staff. */
function ofStaff({ reading: { register }, facts }: RuleView): readonly StatedUnits[] {
  const [first] = register.staff;
  const names = [...groupBy(register.staff, ({ unit }) => unit)].flatMap(([key]) => {
    const unit = facts.unitByKey.get(key);
    return unit === undefined ? [] : [unit.name];
  });
  if (first === undefined || names.length < 3) return [];
  const sheet = excerpt(first.at.sheet);
  return [
    {
      names,
      codes: [],
      isOfEverybody: true,
      at: { ...first.at, column: first.unitText?.cell.column ?? 1 },
      where: {
        vi: `danh sách CBCCVC ở trang «${sheet}» (${two(names.length)} đơn vị)`,
        en: `the list of staff on sheet «${sheet}» (${two(names.length)} units)`,
      },
    },
  ];
}
