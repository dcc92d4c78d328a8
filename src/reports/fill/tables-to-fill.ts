import type { WorkbookReading } from "../../domain/check";
import type { Form } from "../../domain/form/form";
import { isOwnRecord } from "../../domain/form/own-forms";
import type { Grid } from "../../workbook/grid";
import { firstTexts } from "../../workbook/first-texts";
import { namesIn } from "./bind/list/award-list";
import { listsOf, namesWanted, type NameList } from "./bind/list/bind-list";
import { isTargetTable } from "./bind/targets/target-columns";
import { factsOf } from "./facts-of-reading";
import { findTables } from "./read-table/find-tables";
import { isSummaryOfTitles, isSummaryOfUnits } from "./read-table/summary-of-units";
import { labelColumns } from "./read-table/label-columns";
import { filledColumns, plainText, type Table } from "./read-table/table";
import type { ReportInput } from "./report-input";
import { matchUnit } from "../../units/match-unit";
import { folded } from "./words";

/** One sheet with what there is to be filled on it. */
export interface SheetToFill {
  readonly grid: Grid;
  /** Everything found on the sheet, filled or not. */
  readonly found: readonly Table[];
  /** Tables of figures and of targets. */
  readonly tables: readonly Table[];
  readonly lists: readonly ListToFill[];
  /** The forms that the reader made of what is to be filled: they are no source of themselves. */
  readonly forms: readonly string[];
}

export interface ListToFill {
  readonly list: NameList;
  /** The table as found; the list is all of it or a part. */
  readonly within: Table;
}

/**
 * The tables and lists of every sheet that wait for figures or names; what the register is made of is none of them, and a
 * record that we made is made again, not filled.
 */
export function sheetsToFill(input: ReportInput): readonly SheetToFill[] {
  const { units } = input.reading.register;
  const isUnit = (text: string) => matchUnit(text, units, input.answers).kind === "unit";
  const sheets = input.snapshot.sheets.filter((grid) => !isOwnRecord(grid.name, firstTexts(grid)));
  return sheets.map((grid) => {
    const found = findTables(grid, isUnit);
    const lists = found.flatMap((table) => listToFill(table, input));
    const listed = new Set(lists.map(({ within }) => within));
    const tables = found.filter(
      (table) => !listed.has(table) && !isSource(table, input.reading) && !onlyStatesTargets(table, input.reading),
    );
    const forms = [...listed, ...tables].flatMap((table) => formsIn(table, input.reading).map(({ id }) => id));
    return { grid, found, tables, lists, forms };
  });
}

/**
 * A list to be filled: nobody stands in it yet, or most in it are known from other forms (we filled it before). A list
 * of initiatives with titles of hers tells what no other form does, their levels: it is a source.
 */
function listToFill(
  table: Table,
  { snapshot, reading, targets, stage, writtenByUs }: ReportInput,
): readonly ListToFill[] {
  const lists = listsOf(table);
  const isHers = (list: NameList) =>
    [...namesIn(list).keys()].some((row) => {
      const at = { sheet: table.grid.name, row, column: list.name };
      return (writtenByUs?.(at) ?? null) === null;
    });
  const isSettled = (list: NameList) => {
    if (list.kind === "named") return isRegister(table, reading);
    return list.kind === "initiatives" ? isHers(list) : list.isOpen && namesIn(list).size > 0;
  };
  if (lists.length === 0 || lists.some(isSettled)) return [];
  const forms = formsIn(table, reading).map((form) => form.id);
  const facts = factsOf(reading, targets, stage, { withoutForms: new Set(forms), sheets: snapshot.sheets });
  const isKnown = (list: NameList) => {
    const elsewhere = new Set(namesWanted(list, facts).map(folded));
    return [...namesIn(list).values()].map((name) => elsewhere.has(folded(name)));
  };
  const names = lists.flatMap(isKnown);
  const known = names.filter((each) => each).length;
  return names.length === 0 || known * 2 > names.length ? lists.map((list) => ({ list, within: table })) : [];
}

/** What the register knows from this very table: it registers or grants something, or lists the staff or the past. */
function isRegister(table: Table, reading: WorkbookReading): boolean {
  const forms = formsIn(table, reading);
  if (forms.some(({ kind }) => kind !== "registration" && kind !== "other")) return true;
  const { entries } = reading.register;
  const registers = (id: string) => entries.some(({ form, claims }) => form === id && claims.length > 0);
  return isSource(table, reading) && forms.some((form) => registers(form.id) || isBeside(form, reading));
}

/** A form that the register is made of is never written into. */
function isSource(table: Table, reading: WorkbookReading): boolean {
  return formsIn(table, reading).some((form) => speaks(form, reading)) && !isMadeOfFigures(table);
}

/** Figures made from a register, whatever the reader took its lines for. */
function isMadeOfFigures(table: Table): boolean {
  return isSummaryOfUnits(table) || isSummaryOfTitles(table);
}

/** A sheet of targets has lines and levels, but no cells that wait for a figure: «Chỉ tiêu | Tổng số | Nữ», empty, does. */
function onlyStatesTargets(table: Table, reading: WorkbookReading): boolean {
  if (isTargetTable(table) || (isSummaryOfTitles(table) && isEmptyBeside(table))) return false;
  return formsIn(table, reading).some((form) => form.kind === "targets");
}

/** No figure stands beside any line. */
function isEmptyBeside(table: Table): boolean {
  const { grid, firstRow, lastRow } = table;
  const { name } = labelColumns(table);
  for (let row = firstRow; row <= lastRow; row++)
    if (filledColumns(grid, row).some((column) => column > name && /\d/.test(plainText(grid, row, column))))
      return false;
  return true;
}

/** What the reader made of the rows of a table. */
function formsIn(table: Table, reading: WorkbookReading): readonly Form[] {
  const forms = reading.sheets.find((sheet) => sheet.name === table.grid.name)?.forms ?? [];
  const own = new Set(table.columns.map(({ column }) => column));
  return forms.filter(({ headerRows, extent, columns }) => {
    const [top] = headerRows ?? [extent.top];
    const isBeside = top <= Math.max(table.lastRow, table.headRows[1]) && extent.bottom >= table.headRows[0];
    // Of two tables side by side the reader may know only one.
    return isBeside && (columns.length === 0 || columns.some(({ column }) => own.has(column)));
  });
}

/** Whether its rows are data of the register, counted or of another stage, not figures made from it. */
function speaks(form: Form, { register }: WorkbookReading): boolean {
  if (form.kind === "summary" || form.kind === "targets" || form.kind === "other") return false;
  return form.rows.some((row) => row.fate.fate === "counted") || isBeside(form, { register });
}

/** Its rows tell of another stage. */
function isBeside({ sheet: own, extent: { top, bottom } }: Form, { register }: Pick<WorkbookReading, "register">) {
  return register.beside.some(({ at: { sheet, row } }) => sheet === own && top <= row && row <= bottom);
}
