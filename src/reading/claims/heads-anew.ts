import type { Column } from "../../domain/form/form";
import type { RowFate } from "../../domain/form/row-fate";
import { looksLikePerson } from "../../layout/cell-looks";
import { type NamedAward, awardsNamed, isOurs, wordsLeft } from "../../vocabulary/award-words";
import { recipientOfAward } from "../columns/heading-candidates";
import type { LinePlace } from "../rows/section-places";
import { cellsOfRow } from "./cells-of-row";
import { nameOf } from "./line-name";
import type { RegistrationWalk } from "./registration-walk";

const HEADER: RowFate = { fate: "structural", as: "header" };

/**
 * «| | TTLĐTT | TTLĐXS» below a list of people, over «| Tập thể Phòng Tổng hợp | 1 | 1»: the titles head the columns of
 * marks anew, for the lines of the section below. Only a row that names nobody and says titles alone, over a line with a
 * mark under one of them.
 */
export function headsAnew(walk: RegistrationWalk, { row }: LinePlace): RowFate | null {
  const { form, dateSystem, source } = walk;
  const { sheet } = form.table;
  const { columns } = form.form;
  if (form.said.has(row) || nameOf({ sheet, row, columns, dateSystem }) !== null) return null;
  const anew = new Map<number, NamedAward>();
  for (const column of cellsOfRow(form.table, row)) {
    const text = sheet.text(row, column);
    const [award, ...others] = awardsNamed(text, null, source.hers).filter(isOurs);
    const isMarks = columns.some((one) => one.column === column && one.role === "mark");
    if (!isMarks || !award?.certain || others.length > 0 || wordsLeft(text, [award]) !== "") return null;
    anew.set(column, award);
  }
  const isOther = columns.some(({ column, award }) => anew.has(column) && anew.get(column)?.award !== award);
  if (!isOther || !isMarkedBelow(walk, row, anew)) return null;
  walk.source = { ...source, columns: columns.map((column) => headedBy(column, anew.get(column.column))) };
  return HEADER;
}

/** Titles that only collectives have head no line of a person: below it the columns mean what the list's own heads say. */
export function endHeadsAnew(walk: RegistrationWalk, name: string): void {
  const { form, source } = walk;
  const { columns } = form.form;
  if (source.columns === columns || !looksLikePerson(name)) return;
  const anew = source.columns.filter((column, at) => column !== columns[at]);
  if (anew.some(({ recipient }) => recipient === "collective")) walk.source = { ...source, columns };
}

function isMarkedBelow(
  { form, dateSystem }: RegistrationWalk,
  row: number,
  anew: ReadonlyMap<number, NamedAward>,
): boolean {
  const { sheet } = form.table;
  const next = form.shaped.find((one) => one.row > row);
  if (next?.shape.shape !== "line") return false;
  const line = { sheet, row: next.row, columns: form.form.columns, dateSystem };
  return nameOf(line) !== null && [...anew.keys()].some((column) => sheet.text(next.row, column) !== "");
}

function headedBy(column: Column, named: NamedAward | undefined): Column {
  if (named === undefined) return column;
  const { award, text } = named;
  return { ...column, award, awardOfCollective: undefined, recipient: recipientOfAward(award), header: text };
}
