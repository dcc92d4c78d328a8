import type { AwardId } from "../../../../domain/glossary/awards";
import { isBlank, valueAt } from "../../../../workbook/grid";
import { CERTAIN_ENOUGH, type Binding } from "../../binding";
import type { FigureColumn } from "../../meaning/column-uses";
import type { Facts } from "../../facts";
import type { CellMeaning } from "../../meaning/count-meant";
import { saysNothing } from "../../meaning/facets";
import type { Line, Sum } from "../../read-table/line";
import type { Table, TableColumn } from "../../read-table/table";
import { facetsOf } from "../../meaning/label-facets";
import { withScope, type AwardSource, type Source } from "../../source";
import { folded } from "../../words";
import { bindSource } from "../bind-source";
import type { BindInput, BoundTable } from "../bound-table";
import { cellKey, columnKey } from "../form-keys";
import { asShareOfLine, cellMeanings } from "./cell-meaning";
import type { Found, Told } from "./found";
import { addedColumns, everyHolder, lineTotal } from "./line-total";
import { columnQuestion, type UnclearColumn } from "./column-questions";
import { titleOfTheOtherKind, totalOverHers } from "./doubts";
import { figureTableOf, type FigureTable } from "./figure-table";
import { hersNotes, type HersToFill } from "./hers-notes";
import { lineScopes } from "./line-scopes";
import { shareParts } from "./share-formula";
import { bindSharesLines } from "./shares-lines";
import { unitNotes, unitQuestions } from "./unit-questions";

/** What a doubtful line can be at most: it is asked, never written. */
const IN_DOUBT = 0.5;

/** What the cells of the lines count, by row and column. */
type ToldByRow = ReadonlyMap<number, ReadonlyMap<number, Told>>;

/** Binds units down × titles across, titles down × numbers across, and titles down × units across. */
export function bindFigures(table: Table, input: BindInput): BoundTable {
  const { facts } = input;
  const read = figureTableOf(table, input);
  const { form, lines, figures } = read;
  const scopes = lineScopes(read, facts);
  const meaningOf = cellMeanings(read, input);
  const bindings: Binding[] = [];
  const unclear = new Map<string, UnclearColumn>();
  const hers: HersToFill[] = [];
  const toldByRow = new Map<number, Map<number, Told>>();

  const add = (line: Line, column: TableColumn, { source, confidence }: Found): void => {
    const ofLine = scopes.doubtOf(line);
    const sure = ofLine === null ? confidence : Math.min(confidence, IN_DOUBT);
    const ofCell = line.kind === "sum" ? totalOverHers : titleOfTheOtherKind(line, column);
    const doubt = sure < CERTAIN_ENOUGH ? (ofLine ?? ofCell) : null;
    const place = { grid: table.grid, row: line.row, column: column.column, form, key: cellKey(column, line.label) };
    bindings.push(bindSource(source, { ...place, confidence: sure, doubt }, facts));
  };
  const toldIn = (line: Line, use: FigureColumn): Told => {
    if (line.kind === "sum" && !read.unitsDown) return columnTotal(line, use.column, read, toldByRow, facts);
    const meant = asShareOfLine(line, meaningOf(line, scopes.of(line), use));
    if (meant.kind === "impossible") return "nobody";
    const everybody = meant.kind === "unclear" ? everyHolder(meant.options, use) : null;
    if (everybody !== null) return everybody;
    const options = whatToAsk(line, meant);
    const key = columnKey(use.column);
    if (options !== null && options.length > 0 && !unclear.has(key))
      unclear.set(key, { column: use.column, row: line.row, options });
    if (options?.length === 0) hers.push({ line, use });
    if (meant.kind !== "source") return null;
    const source = read.unitsDown ? meant.source : ofUnitAcross(use, meant.source);
    if (line.kind === "whole-body" && !isOfCollectives(source)) return null;
    return { source, confidence: meant.confidence };
  };

  const counted = figures.filter((use) => use.facets.measure !== "share" && !isOpenUnit(use, read));
  const sums = new Map(counted.map((use) => [use, addedColumns(use, read)]));
  for (const line of totalsLast(lines)) {
    if (line.kind === "heading" || line.kind === "shares") continue;
    const told = new Map<number, Told>();
    toldByRow.set(line.row, told);
    const isAdded = (use: FigureColumn) => sums.get(use) !== null && !(line.kind === "sum" && !read.unitsDown);
    for (const use of counted) if (!isAdded(use)) told.set(use.column.column, toldIn(line, use));
    for (const use of counted)
      if (isAdded(use)) told.set(use.column.column, lineTotal(sums.get(use) ?? [], told) ?? toldIn(line, use));
    for (const use of counted) {
      const found = told.get(use.column.column) ?? null;
      if (found !== null && found !== "nobody") add(line, use.column, found);
    }
    if (line.kind === "whole-body") continue;
    const sources = sourcesIn(told);
    for (const use of figures) {
      if (use.facets.measure !== "share" || use.facets.foreign !== null) continue;
      const columns = figures.map((each) => each.column);
      const share = shareParts(use.column, columns, table, sources, use.facets);
      if (share !== null) add(line, use.column, { source: share, confidence: 0.9 });
    }
  }
  const sourcesByRow = new Map([...toldByRow].map(([row, told]) => [row, sourcesIn(told)]));
  return {
    bindings: [...bindings, ...bindSharesLines(read, sourcesByRow, facts)],
    questions: [
      ...unitQuestions(read, scopes),
      ...[...unclear.values()].map((each) => columnQuestion(read, each, facts)),
    ],
    notes: [...unitNotes(read, scopes, awardsCounted(bindings), facts), ...hersNotes(read, hers)],
  };
}

/** The titles and awards of the cells, registered or granted. */
function awardsCounted(bindings: readonly Binding[]): readonly AwardSource[] {
  return bindings.map(({ source }) => source).filter((source) => source?.kind === "award");
}

/** What is certain enough to be part of a share. */
function sourcesIn(told: ReadonlyMap<number, Told>): ReadonlyMap<number, Source> {
  return new Map(
    [...told].flatMap(([column, each]) => (each === null || each === "nobody" ? [] : [[column, each.source]])),
  );
}

/** Totals last: some stand above what they add up. */
function totalsLast(lines: readonly Line[]): readonly Line[] {
  return [...lines.filter((line) => line.kind !== "sum"), ...lines.filter((line) => line.kind === "sum")];
}

/** Units across and a head that only looks like one of them, or that no register knows: nothing is guessed. */
function isOpenUnit({ column, match }: FigureColumn, { unitsDown, figures }: FigureTable): boolean {
  if (unitsDown || match.kind === "unit") return false;
  if (match.kind === "ask") return true;
  return figures.some((each) => each.match.kind === "unit") && !saysWhatItCounts(column.path.at(-1) ?? "");
}

/** «Tổng cộng», «Cá nhân», «Số lượng»: no name. */
function saysWhatItCounts(head: string): boolean {
  const { award, recipient, measure, who } = facetsOf(head, null, null);
  return (
    /^(tong|cong|chung|toan)\b/.test(folded(head)) || [award, recipient, measure, who].some((each) => each !== null)
  );
}

function ofUnitAcross({ match }: FigureColumn, source: Source): Source {
  return match.kind === "unit" ? withScope(source, { kind: "units", units: [match.unit.key] }) : source;
}

function isOfCollectives(source: Source): boolean {
  return source.kind === "award" && source.recipient === "collective";
}

/** What she is asked about the column of a cell; null: nothing, the cell is clear or of no concern. */
function whatToAsk(line: Line, meant: CellMeaning): UnclearColumn["options"] | null {
  switch (meant.kind) {
    case "source":
    case "impossible":
      return null;
    case "foreign":
      return [];
    case "unclear":
      return line.kind === "item" && (line.match.kind === "unit" || line.facets.award !== null) ? meant.options : null;
  }
}

/** Titles down: a total adds up the lines above it in its own column, whatever each of them counts. */
function columnTotal(
  line: Sum,
  column: TableColumn,
  read: FigureTable,
  toldByRow: ToldByRow,
  facts: Facts,
): Found | null {
  const told = line.rows.map((row) => toldByRow.get(row)?.get(column.column) ?? null);
  const parts = told.filter((part): part is Found => part !== null && part !== "nobody");
  if (parts.length === 0) return null;
  const isWhole = line.rows.every((row, at) => told[at] !== null || countsNothing(row, read, facts));
  const isSure = isWhole && !holdsOtherFigures(read, column, line, toldByRow);
  const confidence = Math.min(0.9, ...parts.map((part) => part.confidence));
  return {
    source: { kind: "sum", of: parts.map(({ source }) => source), along: "column" },
    confidence: isSure ? confidence : IN_DOUBT,
  };
}

/** A line of words that no glossary knows adds nothing, as long as the file itself holds no award of that sort. */
function countsNothing(row: number, { items }: FigureTable, { register }: Facts): boolean {
  const item = items.find((each) => each.row === row);
  if (item === undefined || !saysNothing(item.facets)) return false;
  return (
    register.entries.every(({ claims, unreadTitles }) => claims.every(isKnown) && unreadTitles.length === 0) &&
    register.results.every(isKnown)
  );
}

function isKnown({ award }: { readonly award: AwardId }): boolean {
  return award !== "other";
}

/** Lines above a total with a figure of hers that we do not count: then her total is more than ours. */
function holdsOtherFigures(read: FigureTable, column: TableColumn, total: Sum, toldByRow: ToldByRow): boolean {
  return read.lines.some(
    (line) =>
      line.row < total.row &&
      (line.kind === "item" || line.kind === "heading") &&
      (toldByRow.get(line.row)?.get(column.column) ?? null) === null &&
      !isBlank(valueAt(read.table.grid, line.row, column.column)),
  );
}
