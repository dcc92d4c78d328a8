import { columnAt } from "../../../domain/form/form";
import type { BySource, Told } from "../../../counting/sources";
import type { WorkbookReading } from "../../../domain/check";
import type { AwardId } from "../../../domain/glossary/awards";
import { recogniseAwards } from "../../../domain/glossary/recognise-award";
import type { Grid } from "../../../workbook/grid";
import type { CellRef, RowRef } from "../../../workbook/refs";
import { plainText } from "../read-table/table";
import { tableLexicon } from "../vocabulary/lexicon";
import { awardsNamed, type Wording } from "../vocabulary/wording";

/** The words of the lists for an award that a cell tells; none where they name it by no noun. */
export type WordingOf = (cell: CellRef, award: AwardId) => readonly string[];

/** What the lists call the awards that they register, each wording once, and which cell says which. */
export interface Wordings {
  readonly all: readonly Wording[];
  readonly of: WordingOf;
}

/** Kept beside every award that the lists tell: the words of its cell, or of the head above a mark. */
export function wordingsIn(
  { register, sheets }: WorkbookReading,
  titles: BySource,
  grids: readonly Grid[],
  withoutForms: ReadonlySet<string>,
): Wordings {
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const gridOf = new Map(grids.map((grid) => [grid.name, grid]));
  const entries = register.entries.filter(({ form }) => !withoutForms.has(form));
  const claims = entries.flatMap((entry) => entry.claims);
  const textOfClaim = new Map(
    claims.flatMap(({ award, cell, text, also = [] }) =>
      [{ cell, text }, ...also].map((each) => [keyOf(each.cell, award), each.text] as const),
    ),
  );
  const headAt = (cell: CellRef) => {
    const { sheet, row } = cell;
    const form = forms.find(({ sheet: own, extent: { top, bottom } }) => own === sheet && top <= row && row <= bottom);
    return form === undefined ? "" : (columnAt(form, cell)?.header ?? "");
  };
  const textOf = (cell: CellRef) => {
    const grid = gridOf.get(cell.sheet);
    return grid === undefined ? "" : plainText(grid, cell.row, cell.column);
  };
  const known = new Map<string, Wording>();
  const made = new Map<string, readonly string[]>();
  const of: WordingOf = (cell, award) => {
    const texts = [textOfClaim.get(keyOf(cell, award)) ?? "", textOf(cell), headAt(cell)];
    const key = [award, ...texts].join("\n");
    const before = made.get(key);
    if (before !== undefined) return before;
    const said = texts.map((text) => wordingsOf(text, award)).find((each) => each.length > 0) ?? [];
    const own = said.map((wording) => known.get(sayingOf(wording)) ?? wording);
    for (const wording of own) known.set(sayingOf(wording), wording);
    made.set(
      key,
      own.map(({ text }) => text),
    );
    return own.map(({ text }) => text);
  };
  for (const told of [...claims, ...Object.values(titles).flat()])
    for (const cell of cellsOf(told)) of(cell, told.award);
  return { all: [...known.values()], of };
}

function cellsOf({ cell, also = [] }: Pick<Told, "cell" | "also">): readonly CellRef[] {
  return [cell, ...also.map((each) => each.cell)];
}

/** The rows of somebody by the words under which they tell an award. */
export function wordedRows(
  told: readonly Pick<Told, "award" | "cell" | "at" | "also">[],
  wordingOf: WordingOf,
): ReadonlyMap<string, readonly RowRef[]> {
  const rows = new Map<string, RowRef[]>();
  for (const each of told) {
    const { at, award } = each;
    for (const wording of cellsOf(each).flatMap((cell) => wordingOf(cell, award))) {
      const own = rows.get(wording);
      if (own === undefined) rows.set(wording, [at]);
      else if (!own.some(({ sheet, row }) => sheet === at.sheet && row === at.row)) own.push(at);
    }
  }
  return rows;
}

/** The parts of a text that name this award. */
function wordingsOf(text: string, award: AwardId): readonly Wording[] {
  if (text === "") return [];
  const spans = recogniseAwards(text, { recipient: null }).filter((each) => each.award === award);
  const named = awardsNamed(text, tableLexicon).filter(({ at }) =>
    spans.some(({ from, to }) => from <= at.from && at.to <= to),
  );
  return named.map(({ at, noun, tail }) => {
    const end = Math.max(at.to, ...tail.map(({ to }) => to));
    return { text: text.slice(at.from, end), award, noun, tail };
  });
}

function sayingOf({ award, noun, tail }: Wording): string {
  return [award, noun, ...tail.map(({ exact }) => exact)].join(" ");
}

function keyOf({ sheet, row, column }: CellRef, award: AwardId): string {
  return `${sheet}!${String(row)}:${String(column)} ${award}`;
}
