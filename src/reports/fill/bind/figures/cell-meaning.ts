import { decodeSource } from "../../count/source-code";
import { evaluate } from "../../evaluate";
import type { FigureColumn } from "../../meaning/column-uses";
import { countMeant, type CellMeaning } from "../../meaning/count-meant";
import type { Facts } from "../../facts";
import type { Facets } from "../../meaning/facets";
import { facetsOfCell } from "../../meaning/facets-of-cell";
import { shareOfRegistrants, shareSaid } from "../../meaning/share-whole";
import { scopeOfKinds } from "../../meaning/kinds-of-units";
import { rowAbove, type Item, type Line, type Part } from "../../read-table/line";
import { headOf } from "../../read-table/table";
import { both, isWholeStaff, withScope, type Scope, type Source, type Who } from "../../source";
import { folded } from "../../words";
import type { BindInput } from "../bound-table";
import { belowKey, columnKey, NO_MATTER, rowKey, toldSources, wordsKey } from "../form-keys";
import type { FigureTable } from "./figure-table";
import { staffOnlyColumns } from "./share-formula";

/** A line's title read as that of the other kind is likely, and asked rather than written. */
const STRETCHED = 0.6;

/** What the cell of a line and a column counts, for a table: her answers first, then what line and head say together. */
export function cellMeanings(
  read: FigureTable,
  { facts, answers }: BindInput,
  scopeOf: (line: Line) => Scope | null,
): (line: Line, scope: Scope | null, use: FigureColumn) => CellMeaning {
  const { items, figures } = read;
  const told = toldSources(answers, read.table);
  const staffOnly = staffOnlyColumns(
    figures.map((use) => use.column),
    read.table,
  );
  const isLeaders = (scope: Scope) =>
    scope.kind === "units" &&
    scope.units.length === 1 &&
    facts.units.find((unit) => unit.key === scope.units[0])?.kind === "leadership";

  const meaningOf = (line: Line, scope: Scope, use: FigureColumn): CellMeaning => {
    const facetsRead = facetsOfCell(line, use, items, figures, facts.lexicon);
    const { isStretched } = facetsRead;
    const row = settled(facetsRead.row, told);
    const column = settled(underTitle(facetsRead.column, row, read), told);
    const narrowed = ofKindsNamed(line, use, scope, facts);
    const isFirst = (read.unitsDown || isGroupBesideTitles(line, read)) && isSole(use, read);
    const meant = countMeant(row, column, narrowed ?? scope, facts, isFirst);
    if (narrowed === null && meant.kind === "source") return partUnknown(use, meant);
    if (meant.kind !== "source") return meant;
    const { source } = meant;
    if (column.measure === "fraction") return asFraction(source, column);
    if (source.kind === "award") {
      // «Ban Giám đốc» is no collective that could be awarded.
      if (source.recipient === "collective" && isLeaders(scope)) return { kind: "impossible" };
      // A share's people are always among those it is taken of.
      if (staffOnly.has(use.column.column))
        return source.recipient === "individual"
          ? { ...meant, source: { ...source, who: both(source.who, ["staff"]) } }
          : meant;
    }
    return isStretched ? { ...meant, confidence: STRETCHED } : meant;
  };

  const valueOf = (line: Line, use: FigureColumn) => {
    const scope = scopeOf(line);
    const meant = scope === null ? null : meaningOf(line, scope, use);
    return meant?.kind === "source" ? evaluate(meant.source, facts).value : null;
  };
  // Whichever way it is read, the other side comes to the same throughout: then it is no question.
  const isSameColumn = remembered((use: FigureColumn) =>
    read.lines.every(
      (line) =>
        (line.kind !== "item" && line.kind !== "part") ||
        scopeOf(line) === null ||
        areSame([use, ...(use.mayBe ?? [])].map((each) => valueOf(line, each))),
    ),
  );
  const isSameLine = remembered((line: Item | Part) =>
    figures.every((use) =>
      areSame([line, ...(line.mayBe === undefined ? [] : [line.mayBe])].map((each) => valueOf(each, use))),
    ),
  );
  /** The line as she says it is to be read; null where she fills it in, «open» as long as she has not said. */
  const lineRead = (line: Line): Line | "open" | null => {
    if ((line.kind !== "item" && line.kind !== "part") || line.mayBe === undefined) return line;
    const answer = told.get(belowKey(items.find(({ row }) => row === rowAbove(line))?.label ?? ""));
    if (answer === undefined) return isSameLine(line) ? line : "open";
    const readings: readonly Line[] = [line, line.mayBe];
    return readings.find((each) => answer === (isOfAll(each) ? OF_ALL : OF_ABOVE)) ?? null;
  };

  return (line, scope, use) => {
    if (scope === null) return { kind: "unclear", options: [] };
    for (const key of [columnKey(use.column), rowKey(line.label)]) {
      const answer = told.get(key);
      if (answer !== undefined) return asTold(answer, scope);
    }
    const own = lineRead(line);
    if (own === null) return { kind: "impossible" };
    if (own === "open") return { kind: "unclear", options: [] };
    if (use.mayBe === undefined || isSameColumn(use)) return meaningOf(own, scope, use);
    const readings = [use, ...use.mayBe].map((each) => meaningOf(own, scope, each));
    return { kind: "unclear", options: readings.flatMap((each) => (each.kind === "source" ? [each.source] : [])) };
  };
}

/** How an answer says which of two readings of a line is meant. */
export const [OF_ABOVE, OF_ALL] = ["of-above", "of-all"] as const;

function isOfAll(line: Line): boolean {
  return line.kind !== "part" || line.of === null;
}

function areSame(values: readonly (number | string | null)[]): boolean {
  return values.every((value) => value === values[0]);
}

/** Of the units of a line and a column those of the kind that one of them names: «Trong đó khoa»; null where nobody can tell. */
function ofKindsNamed(line: Line, use: FigureColumn, scope: Scope, facts: Facts): Scope | null {
  const named = [
    use.match.kind === "unit" ? "" : (use.column.path.at(-1) ?? ""),
    line.kind === "part" || (line.kind === "item" && line.match.kind !== "unit") ? line.label : "",
  ];
  return named.reduce<Scope | null>((own, text) => (own === null ? null : scopeOfKinds(text, own, facts)), scope);
}

/** «Trong đó phòng» where a Văn phòng and a Thanh tra may be meant or not: asked, the whole being what stands there else. */
function partUnknown({ column, facets }: FigureColumn, without: CellMeaning): CellMeaning {
  if (!facets.isPart) return without;
  return { kind: "unknown-words", words: { column: [column.path.at(-1) ?? ""], line: [] }, without };
}

/** «Số đăng ký/Tổng số người»: the count and what it is taken of in one cell. */
function asFraction(part: Source, said: Facets): CellMeaning {
  const share =
    part.kind === "award" || part.kind === "grade"
      ? shareSaid(part, said)
      : part.kind === "registrants"
        ? shareOfRegistrants(part, said)
        : null;
  if (share?.kind !== "share") return { kind: "unclear", options: [] };
  return { kind: "source", source: { ...share, kind: "fraction" }, confidence: 0.85 };
}

/** Without the words of which she said that they change nothing. */
function settled(facets: Facets, told: ReadonlyMap<string, string | null>): Facets {
  return { ...facets, leftover: facets.leftover.filter((words) => told.get(wordsKey(words)) !== NO_MATTER) };
}

/** What the title of the table says of every column: «2. Danh hiệu Chiến sĩ thi đua cơ sở», «KẾT QUẢ …». */
function underTitle(column: Facets, row: Facets, { title, figures }: FigureTable): Facets {
  const isNamed = column.award !== null || row.award !== null || column.grade !== null || row.grade !== null;
  // «Tổng số người» beside the count of the title is what it is taken of.
  const isWhole =
    column.measure === "whole" ||
    (column.measure === "headcount" &&
      column.standing === null &&
      figures.filter(isCount).length > 1 &&
      isOfWhole(column, figures));
  const takesTitle = !isNamed && !isWhole && title.award !== null && column.measure !== "initiatives";
  // How many people there are is the same at every step.
  const isOfTitles = isNamed || takesTitle || column.measure === "initiatives" || row.measure === "initiatives";
  return {
    ...column,
    standing: column.standing ?? (isOfTitles ? title.standing : null),
    ...(takesTitle
      ? {
          ...{ award: title.award, given: title.given, isOpen: title.isOpen },
          recipient: column.recipient ?? title.recipient,
        }
      : {}),
  };
}

/** «Hợp đồng» beside «Công chức» under a title divides its holders, unless a column tells how many people there are. */
function isOfWhole({ who }: Facets, figures: readonly FigureColumn[]): boolean {
  const tellsAll = ({ facets }: FigureColumn) =>
    (facets.measure === "headcount" || facets.measure === "whole") && isWholeStaff(facets.who);
  return isWholeStaff(who) || figures.some(tellsAll);
}

/** A number of its own: «Trong đó: nữ» only divides the one beside it. */
function isCount({ facets }: FigureColumn): boolean {
  const isDivision = facets.isPart && facets.award === null;
  return facets.measure !== "share" && facets.foreign === null && facets.lastYear === null && !isDivision;
}

function asTold(code: string | null, scope: Scope): CellMeaning {
  const source = code === null ? null : decodeSource(code);
  return source === null ? { kind: "impossible" } : { kind: "source", source: withScope(source, scope), confidence: 1 };
}

/** «Viên chức», «Hợp đồng lao động» down, «Tổng số | LĐTT | CSTĐCS» across. */
function isGroupBesideTitles(line: Line, { figures }: FigureTable): boolean {
  const isOwn = line.kind === "item" || (line.kind === "part" && line.of === null);
  if (!isOwn || line.facets.who.length === 0 || !figures.some(({ facets }) => facets.award !== null)) return false;
  const { award, grade, measure, standing, recipient } = line.facets;
  return [award, grade, measure, standing].every((each) => each === null) && recipient !== "collective";
}

/** The first figure after the names, under a head that speaks of no title. */
function isSole(use: FigureColumn, { figures }: FigureTable): boolean {
  return figures[0]?.column.column === use.column.column && !/danh hieu|khen thuong/.test(folded(headOf(use.column)));
}

/**
 * «Tỷ lệ LĐTT (%)» as a line: the count of its title over what it names, or the people or units of the same column, in the
 * column «Nữ» over the women.
 */
export function asShareOfLine(line: Line, meant: CellMeaning, ofColumn: Who, items: readonly Item[]): CellMeaning {
  // «Tỷ lệ LĐTT (%)», below it «Trong đó: nữ»: among those who hold it, or of the women? No number in any case.
  if (line.kind === "part" && meant.kind === "source" && isOfShare(line, items))
    return { kind: "unclear", options: [] };
  if (line.kind !== "item" || line.facets.measure !== "share" || meant.kind !== "source") return meant;
  if (meant.source.kind === "year-before") {
    const before = asShareOfLine(line, { ...meant, source: meant.source.of }, ofColumn, items);
    return before.kind === "source" ? { ...before, source: { kind: "year-before", of: before.source } } : before;
  }
  if (meant.source.kind !== "award" && meant.source.kind !== "grade") return { kind: "unclear", options: [] };
  const share = shareSaid(meant.source, line.facets);
  if (share?.kind !== "share") return { kind: "unclear", options: [] };
  const { part, whole } = share;
  if (!("who" in whole) || (whole.kind === "registrants" && whole.recipient === "collective"))
    return { ...meant, source: share };
  // «trong số người không giữ chức vụ»: who is counted is one of those.
  const within =
    part.kind === "award" || part.kind === "grade"
      ? { ...part, who: both(part.who, line.facets.base?.who ?? []) }
      : part;
  return { ...meant, source: { ...share, part: within, whole: { ...whole, who: both(whole.who, ofColumn) } } };
}

function isOfShare({ of }: Part, items: readonly Item[]): boolean {
  return items.some(({ row, facets }) => row === of && facets.measure === "share");
}

/** Works it out once for each line or column. */
function remembered<Key>(work: (key: Key) => boolean): (key: Key) => boolean {
  const known = new Map<Key, boolean>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
