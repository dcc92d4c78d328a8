import type { AwardId } from "../../../../domain/glossary/awards";
import { CERTAIN_ENOUGH, type Binding } from "../../binding";
import type { FigureColumn } from "../../meaning/column-uses";
import type { CellMeaning } from "../../meaning/count-meant";
import { exclusionsIn, type Exclusion } from "../../meaning/exclusion-notes";
import type { Facets } from "../../meaning/facets";
import { narrowed, widened } from "../../meaning/narrowed";
import { narrowingOf } from "../../meaning/narrowing";
import { shareSaid } from "../../meaning/share-whole";
import type { Line } from "../../read-table/line";
import { isCrossedOut } from "../../read-table/crossed-out";
import type { Table, TableColumn } from "../../read-table/table";
import { both, isWholeStaff, withScope, type AwardSource, type GradeSource, type Source } from "../../source";
import type { Facts } from "../../facts";
import { bindSource } from "../bind-source";
import type { BindInput, BoundTable, LeftCell } from "../bound-table";
import { cellKey, columnKey, NO_MATTER, toldSources, wordsKey } from "../form-keys";
import { Asked } from "./asked";
import { asShareOfLine, cellMeanings } from "./cell-meaning";
import { columnTotal } from "./column-total";
import { shareBases } from "./column-questions";
import { bindDifferences } from "./differences";
import {
  noteUnknown,
  shareBelowPart,
  shareOverHers,
  shareUnderOpen,
  titleOfTheOtherKind,
  totalOverHers,
} from "./doubts";
import { emptyUnitDoubt, emptyUnitQuestions, emptyUnits } from "./empty-units";
import { counting, higherTitlesQuestion, withHigher } from "./higher-titles";
import { figureTableOf, type FigureTable } from "./figure-table";
import { shareOfFound, sourcesIn, type Found, type Told } from "./found";
import { bodyQuestion, withBody } from "./body-among-units";
import { addedColumns, everyHolder, lineTotal } from "./line-total";
import { asMarks } from "./marks";
import { leftForNamed } from "./named-columns";
import { isPartOfTotal, isTotalOfAll } from "./parts-of-totals";
import { lineScopes } from "./line-scopes";
import { isOpenUnit, mayCompareYears } from "./open-columns";
import { shareParts } from "./share-formula";
import { groupsOfLine, shareOfTotal, sharesOfGroup } from "./shares-of-groups";
import { bindSharesLines } from "./shares-lines";
import { withTotalsOverTyped } from "./total-over-typed";
import { unitNotes, unitQuestions } from "./unit-questions";

/** What a doubtful line can be at most: it is asked, never written. */
const IN_DOUBT = 0.5;

/** Binds units down × titles across, titles down × numbers across, and titles down × units across. */
export function bindFigures(table: Table, input: BindInput): BoundTable {
  const { facts } = input;
  const read = figureTableOf(table, input);
  const { form, lines, figures } = read;
  const scopes = lineScopes(read, facts);
  const empty = emptyUnits(read, scopes, input);
  const meaningOf = cellMeanings(read, input, (line) => scopes.of(line));
  const answers = toldSources(input.answers, table);
  const asked = new Asked(read, answers);
  const bindings: Binding[] = [];
  const toldByRow = new Map<number, Map<number, Told>>();
  const exclusions = exclusionsIn(table, read.items);

  const add = (line: Line, column: TableColumn, { source, confidence, doubt: own }: Found): void => {
    const ofLine =
      scopes.doubtOf(line) ??
      emptyUnitDoubt(line, source, empty) ??
      shareOverHers(line, source, read.items) ??
      shareUnderOpen(line);
    const sure = ofLine === null ? confidence : Math.min(confidence, IN_DOUBT);
    const ofCell = own ?? (line.kind === "sum" ? totalOverHers : titleOfTheOtherKind(line, column));
    const doubt = sure < CERTAIN_ENOUGH ? (ofLine ?? ofCell) : null;
    const place = { grid: table.grid, row: line.row, column: column.column, form, key: cellKey(column, line.label) };
    bindings.push(bindSource(source, { ...place, confidence: sure, doubt }, facts));
  };
  const toldIn = (line: Line, use: FigureColumn): Told => {
    const told = toldBefore(line, use);
    if (told === null || told === "nobody" || line.kind === "whole-body") return told;
    const source = narrowed(told.source, read.narrowings);
    return source === null ? null : { ...told, source };
  };
  const toldBefore = (line: Line, use: FigureColumn): Told => {
    if (line.kind === "sum" && !read.unitsDown) return columnTotal(line, use.column, read, toldByRow, facts);
    if (isCrossedOut(table, line.row, use.column.column)) return "nobody";
    // «Cộng», below it «Trong đó: nữ»: of several titles together, or of groups that are not everybody.
    if (isPartOfTotal(line, read) && !isTotalOfAll(line, use, read, { toldByRow, meaningOf, facts })) return null;
    const bare = asShareOfLine(line, meaningOf(line, scopes.of(line), use), use.facets.who, read.items);
    const meant = withBody(withHigher(bare, read.higher), read.body);
    if (meant.kind === "impossible") return "nobody";
    const everybody = meant.kind === "unclear" ? everyHolder(meant.options, use, figures) : null;
    if (everybody !== null) return { ...everybody, source: counting(everybody.source, read.higher) };
    asked.cell(line, use, meant);
    if (meant.kind !== "source") return null;
    const excluded =
      exclusions.get(line.row) ?? (line.kind === "part" && line.of !== null ? exclusions.get(line.of) : undefined);
    const counted = excluded === undefined ? meant.source : leavingOut(meant.source, excluded.without);
    if (counted === null) return null;
    const source = read.unitsDown ? counted : ofUnitAcross(use, counted, facts);
    if (line.kind === "whole-body" && !isOfCollectives(source)) return null;
    return { source, confidence: meant.confidence };
  };
  const sharesByRow = new Map<number, Map<number, Source>>();
  const sharesIn = (row: number) => {
    const own = sharesByRow.get(row) ?? new Map<number, Source>();
    sharesByRow.set(row, own);
    return own;
  };
  const totalShare = (rows: readonly number[], { column }: FigureColumn, totals: ReadonlyMap<number, Source>) => {
    const shares = rows.flatMap((row) => sharesByRow.get(row)?.get(column.column) ?? []);
    if (read.unitsDown || shares.length < rows.length) return null;
    return shareOfTotal(
      shares,
      rows.map((row) => sourcesIn(toldByRow.get(row) ?? new Map<number, Told>())),
      totals,
    );
  };
  const addShare = (line: Line, use: FigureColumn, sources: ReadonlyMap<number, Source>): void => {
    const answer = answers.get(columnKey(use.column));
    if (answer === null || narrowingOf(use.facets, facts) !== null) return;
    const open = use.facets.leftover.filter((words) => answers.get(wordsKey(words)) !== NO_MATTER);
    const columns = figures.map(({ column }) => column);
    const everybody = widened(
      sources,
      read.narrowings.flatMap(({ who }) => who),
    );
    const shares = sharesOfGroup(groupsOfLine(line), everybody, (counts) =>
      shareParts(use.column, columns, table, counts, use.facets),
    ).flatMap((each) => narrowed(each, read.narrowings) ?? []);
    const total = shares.length === 0 && line.kind === "sum" ? totalShare(line.rows, use, sources) : null;
    if (total !== null) add(line, use.column, shareOfFound(total, toldByRow.get(line.row)));
    const [first, ...others] = shares;
    if (first !== undefined) sharesIn(line.row).set(use.column.column, first);
    const mayCompare = others.length === 0 && answer === undefined && mayCompareYears(use, figures, facts);
    const told = others.length === 0 ? first : shares[shareBases.findIndex((base) => base === answer)];
    const chosen = mayCompare ? undefined : told;
    if (open.length > 0) asked.cell(line, use, wordsOfHead(open, chosen));
    else if (chosen !== undefined) add(line, use.column, shareOfFound(chosen, toldByRow.get(line.row)));
    else if (first !== undefined) asked.share(line, use, mayCompare ? shares : []);
  };

  const counted = figures.filter((use) => use.facets.measure !== "share" && !isOpenUnit(use, read));
  const sums = new Map(counted.map((use) => [use, addedColumns(use, read)]));
  for (const line of totalsLast(lines)) {
    if (line.kind === "heading" || line.kind === "shares" || line.kind === "rate") continue;
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
    for (const use of figures) if (use.facets.measure === "share") addShare(line, use, sources);
  }
  for (const line of lines) {
    if (line.kind !== "rate") continue;
    for (const use of counted) {
      const part = toldByRow.get(line.of)?.get(use.column.column) ?? null;
      if (part === null || part === "nobody" || (part.source.kind !== "award" && part.source.kind !== "grade"))
        continue;
      if (line.facets.leftover.length > 0) asked.cell(line, use, wordsOfLine(line.facets, part));
      else {
        const share = shareOfRate(part.source, line.facets);
        const sure = line.below === null ? part.confidence : IN_DOUBT;
        const doubt = line.below === null ? {} : { doubt: shareBelowPart(line.below) };
        if (share !== null) add(line, use.column, { source: share, confidence: sure, ...doubt });
      }
    }
  }
  const differences = bindDifferences(read, bindings, facts);
  const left = [...asked.left(), ...leftForNotes(read, exclusions, bindings)];
  const sourcesByRow = new Map([...toldByRow].map(([row, told]) => [row, sourcesIn(told)]));
  return {
    bindings: withTotalsOverTyped(
      table,
      lines,
      asMarks(read, [...bindings, ...bindSharesLines(read, sourcesByRow, facts), ...differences]),
      input.writtenByUs,
    ),
    questions: [
      ...unitQuestions(read, scopes),
      ...emptyUnitQuestions(read, empty),
      ...asked.questions(facts),
      ...higherTitlesQuestion(read, bindings),
      ...bodyQuestion(read, bindings),
    ],
    notes: [...unitNotes(read, scopes, awardsCounted(bindings), facts), ...asked.notes(differences)],
    left: [...left, ...leftForNamed(read, sourcesByRow, left)],
  };
}

/** The count without the holders of other titles; null where a note leaves out what nobody can name. */
function leavingOut(source: Source, without: readonly AwardId[]): Source | null {
  return source.kind === "award" && without.length > 0 ? { ...source, without } : null;
}

/** Lines whose note says that somebody is left out, and nobody knows who. */
function leftForNotes(
  { table, figures }: FigureTable,
  exclusions: ReadonlyMap<number, Exclusion>,
  bindings: readonly Binding[],
): readonly LeftCell[] {
  const [first] = figures;
  return [...exclusions].flatMap(([row, { note, without }]): readonly LeftCell[] => {
    if (first === undefined || without.length > 0 || bindings.some(({ ref }) => ref.row === row)) return [];
    return [{ ref: { sheet: table.grid.name, row, column: first.column.column }, why: noteUnknown(note) }];
  });
}

/** «CSTĐCS», below it «Tỷ lệ nữ (%)»: of those in the line above the women. */
function shareOfRate(part: AwardSource | GradeSource, said: Facets): Source | null {
  if (isWholeStaff(said.who)) return shareSaid(part, said);
  const ofGroup = { ...part, who: both(part.who, said.who) };
  return said.base === null ? { kind: "share", part: ofGroup, whole: part } : shareSaid(ofGroup, said);
}

function wordsOfHead(words: readonly string[], share: Source | undefined): CellMeaning {
  const without: CellMeaning =
    share === undefined ? { kind: "unclear", options: [] } : { kind: "source", source: share, confidence: 0.9 };
  return { kind: "unknown-words", words: { column: words, line: [] }, without };
}

function wordsOfLine({ leftover }: Facets, part: Found): CellMeaning {
  return { kind: "unknown-words", words: { column: [], line: leftover }, without: { kind: "source", ...part } };
}

/** The titles and awards of the cells, registered or granted. */
function awardsCounted(bindings: readonly Binding[]): readonly AwardSource[] {
  return bindings.map(({ source }) => source).filter((source) => source?.kind === "award");
}

/** Totals last: some stand above what they add up. */
function totalsLast(lines: readonly Line[]): readonly Line[] {
  return [...lines.filter((line) => line.kind !== "sum"), ...lines.filter((line) => line.kind === "sum")];
}

function ofUnitAcross({ match }: FigureColumn, source: Source, { unitsMeant }: Facts): Source {
  return match.kind === "unit" ? withScope(source, { kind: "units", units: unitsMeant(match.unit.key) }) : source;
}

function isOfCollectives(source: Source): boolean {
  return source.kind === "award" && source.recipient === "collective";
}
