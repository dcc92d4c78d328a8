import type { AwardId } from "../../../../domain/glossary/awards";
import type { Bilingual } from "../../../../domain/bilingual";
import { isBlank, valueAt } from "../../../../workbook/grid";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import { saysNothing } from "../../meaning/facets";
import type { Sum } from "../../read-table/line";
import type { TableColumn } from "../../read-table/table";
import { both, everybody, isSameSource, isSameWho, isShare, type Source } from "../../source";
import { folded } from "../../words";
import { groupsOverlap, headsOrTitles, peopleAndTitles, totalOverHers } from "./doubts";
import type { FigureTable } from "./figure-table";
import type { Found, Told } from "./found";

/** What a total over lines in doubt can be at most: it is asked, never written. */
const IN_DOUBT = 0.5;

/** What the cells of the lines count, by row and column. */
export type ToldByRow = ReadonlyMap<number, ReadonlyMap<number, Told>>;

/** Titles down: a total adds up the lines above it in its own column, whatever each of them counts. */
export function columnTotal(
  line: Sum,
  column: TableColumn,
  read: FigureTable,
  toldByRow: ToldByRow,
  facts: Facts,
): Found | null {
  const told = line.rows.map((row) => toldByRow.get(row)?.get(column.column) ?? null);
  // «Tỷ lệ LĐTT (%)» between the counts is no number of people: nobody adds it to them.
  const parts = told.filter(
    (part): part is Found =>
      part !== null && part !== "nobody" && !isShare(part.source) && part.source.kind !== "fraction",
  );
  if (parts.length === 0) return null;
  const isWhole = line.rows.every((row, at) => told[at] !== null || countsNothing(row, read, facts));
  const isSure = isWhole && !holdsOtherFigures(read, column, line, toldByRow);
  const source: Source = { kind: "sum", of: parts.map(({ source: each }) => each), along: "column" };
  const doubt = isSure ? doubtOfTotal(line, source, facts) : totalOverHers;
  if (doubt !== null) return { source, confidence: IN_DOUBT, doubt };
  return { source, confidence: Math.min(0.9, ...parts.map((part) => part.confidence)) };
}

/**
 * «Cộng cá nhân» over several titles that one person may hold together: added up, or each person once? Where both come to
 * the same it is no question.
 */
function mayCountHeads({ label }: Sum, source: Source, facts: Facts): boolean {
  if (!/\b(ca nhan|nguoi|tap the)\b/.test(folded(label)) || source.kind !== "sum" || source.of.length < 2) return false;
  const { value, rows } = evaluate(source, facts);
  return typeof value === "number" && rows.length !== value;
}

/** «Tổng số người», «LĐTT», «Cộng»: how many work there is no title to be added to the others. */
function addsPeopleToTitles(source: Source): boolean {
  if (source.kind !== "sum") return false;
  const kinds = new Set(source.of.map(({ kind }) => kind));
  return kinds.has("award") && (kinds.has("headcount") || kinds.has("registrants") || kinds.has("units"));
}

/** «Lãnh đạo», «Công chức», «Cộng»: somebody belongs to two of the groups and would be counted twice. */
function addsGroupsInOneAnother(source: Source, facts: Facts): boolean {
  if (source.kind !== "sum") return false;
  return source.of.some((one, at) =>
    source.of.slice(at + 1).some((other) => {
      if (!("who" in one) || !("who" in other) || isSameWho(one.who, other.who)) return false;
      if (!isSameSource({ ...one, who: everybody }, { ...other, who: everybody })) return false;
      const { value } = evaluate({ ...one, who: both(one.who, other.who) }, facts);
      return typeof value === "number" && value > 0;
    }),
  );
}

/** Why the total of lines that are all known is left to her; null where it is not. */
function doubtOfTotal(line: Sum, source: Source, facts: Facts): Bilingual | null {
  if (addsPeopleToTitles(source)) return peopleAndTitles;
  if (addsGroupsInOneAnother(source, facts)) return groupsOverlap;
  return mayCountHeads(line, source, facts) ? headsOrTitles : null;
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
      (total.byCode === true ? total.rows.includes(line.row) : line.row < total.row) &&
      (line.kind === "item" || line.kind === "heading") &&
      (toldByRow.get(line.row)?.get(column.column) ?? null) === null &&
      !isBlank(valueAt(read.table.grid, line.row, column.column)),
  );
}
