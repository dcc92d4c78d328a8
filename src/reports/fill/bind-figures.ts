import type { Answer, Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { glossaryEntry } from "../../domain/glossary/awards";
import type { UnitKey } from "../../domain/recipient";
import type { Unit } from "../../domain/register/register";
import { headerSignature } from "../../workbook/anchors";
import { formatAt, isBlank, valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { number, type CellContent } from "../../workbook/write-plan";
import type { Binding } from "./binding";
import { columnKey, columnUses, type ColumnUse } from "./columns";
import { describeSource, whyOf } from "./describe-source";
import { evaluate } from "./evaluate";
import type { Facts } from "./facts";
import { facetsOfCell } from "./facets-of-cell";
import { linesOf, type Line } from "./lines";
import { shareParts, staffOnlyColumns } from "./share-formula";
import { decodeSource, encodeSource } from "./source-code";
import { countMeant, type CellMeaning } from "./source-of-cell";
import { joinScopes, withScope, wholeScope, type Scope, type Source } from "./source";
import { headOf, type Table, type TableColumn } from "./table";
import { folded } from "./words";

/** What a table of figures comes to. */
export interface BoundTable {
  readonly bindings: readonly Binding[];
  readonly questions: readonly Question[];
  readonly notes: readonly Bilingual[];
}

export interface BindInput {
  readonly facts: Facts;
  readonly answers: readonly Answer[];
  readonly year: number | null;
}

type FigureColumn = ColumnUse & { readonly use: "figure" };
type Item = Line & { readonly kind: "item" };

/** Binds units down × titles across, titles down × numbers across, and titles down × units across. */
export function bindFigures(table: Table, { facts, answers, year }: BindInput): BoundTable {
  const form = headerSignature(table.grid, table.headRows) ?? "";
  const lines = linesOf(table, facts.units, answers, year);
  const uses = columnUses(table, facts, answers, year);
  const figures = uses.filter((use): use is FigureColumn => use.use === "figure");
  const items = lines.filter((line): line is Item => line.kind === "item");
  const byUnit = items.filter((item) => item.match.kind === "unit").length;
  const unitsDown = byUnit > 0 && byUnit * 2 >= items.filter((item) => item.facets.award !== null).length;
  const questions: Question[] = [];
  const notes: Bilingual[] = [];
  const told = answersOf(answers, form);
  const doubtful = new Set<number>();
  const staffOnly = staffOnlyColumns(
    figures.map((use) => use.column),
    table,
  );

  const scopeOfItem = (item: Item): Scope | null =>
    item.match.kind === "unit" ? { kind: "units", units: [item.match.unit.key] } : unitsDown ? null : wholeScope;
  const leftOut = unitsDown ? unitsWithoutRow(items, facts) : [];
  const asked = items.filter((item) => item.match.kind === "ask" && unitsDown);
  const unknown = items.filter((item) => item.match.kind === "none" && unitsDown);
  // As many lines in doubt as units without a line: whichever is which, their total is the same.
  const settled = asked.length > 0 && asked.length === leftOut.length;
  const scopeOfRows = (rows: readonly number[]): Scope => {
    const covered = items.filter((item) => rows.includes(item.row));
    const own = joinScopes(covered.map(scopeOfItem).filter((scope) => scope !== null));
    const all = settled && asked.every((item) => rows.includes(item.row));
    if (own.kind !== "units" || !all) return own;
    return { kind: "units", units: [...own.units, ...leftOut.map((unit) => unit.key)] };
  };
  if (unitsDown) {
    for (const item of asked) {
      questions.push(...unitQuestion(table, item));
      doubtful.add(item.row);
    }
    for (const item of items.filter((each) => twice(each, items))) doubtful.add(item.row);
    notes.push(...unitNotes(table, items, settled ? [] : leftOut, asked));
  }

  const bindings: Binding[] = [];
  const unclear = new Map<string, { column: TableColumn; options: readonly Source[]; row: number }>();
  const sourcesByRow = new Map<number, Map<number, Source>>();

  const meaning = (line: Line, use: FigureColumn): CellMeaning => {
    const key = columnKey(use.column);
    const toldCode = told.get(key);
    const scope = scopeOfLine(line);
    if (scope === null) return { kind: "unclear", options: [] };
    if (toldCode !== undefined) {
      const source = toldCode === null ? null : decodeSource(toldCode);
      return source === null
        ? { kind: "impossible" }
        : { kind: "source", source: withScope(source, scope), confidence: 1 };
    }
    const { row: facets, column, isStretched } = facetsOfCell(line, use, items, figures, year);
    const sole = unitsDown && isFirstFigure(use, figures) && !/danh hieu|khen thuong/.test(folded(headOf(use.column)));
    const meant = countMeant(facets, column, scope, facts, sole);
    if (
      meant.kind === "source" &&
      meant.source.kind === "award" &&
      meant.source.recipient === "collective" &&
      ofLeaders(scope, facts)
    ) {
      return { kind: "impossible" };
    }
    // A share's people are always among those it is taken of.
    if (staffOnly.has(use.column.column) && meant.kind === "source" && meant.source.kind === "award") {
      const { source } = meant;
      return source.recipient === "individual" ? { ...meant, source: { ...source, who: "staff" } } : meant;
    }
    return isStretched && meant.kind === "source" ? { ...meant, confidence: 0.6 } : meant;
  };
  const scopeOfLine = (line: Line): Scope | null => {
    switch (line.kind) {
      case "item":
        return scopeOfItem(line);
      case "sum":
        return unitsDown ? scopeOfRows(line.rows) : wholeScope;
      case "whole-body":
        return { kind: "whole-body" };
      case "part":
        return line.of === null || !unitsDown ? wholeScope : scopeOfRows([line.of]);
      case "shares":
      case "heading":
        return null;
    }
  };
  // A line that was not matched may be one of the units without a line: then a total over it is anybody's guess.
  const isOpenTotal = (line: Line): boolean =>
    line.kind === "sum" &&
    unknown.some((item) => line.rows.includes(item.row) && leftOut.some((unit) => mayMean(item, unit)));
  const add = (line: Line, column: TableColumn, source: Source, confidence: number): void => {
    const figure = evaluate(source, facts);
    const at = { sheet: table.grid.name, row: line.row, column: column.column };
    const value =
      figure.value === null ? null : contentFor(source, figure.value, formatAt(table.grid, at.row, at.column));
    bindings.push({
      ref: at,
      source,
      value,
      confidence: doubtful.has(line.row) || isOpenTotal(line) ? Math.min(confidence, 0.5) : confidence,
      why: figure.missing ?? whyOf(source, facts),
      rows: figure.rows,
      figure: typeof figure.value === "number" ? figure.value : null,
      form,
      key: `${columnKey(column)} · row:${folded(line.label)}`,
    });
  };

  // Totals last: some stand above what they add up.
  for (const line of [...lines].sort((one, other) => Number(one.kind === "sum") - Number(other.kind === "sum"))) {
    if (line.kind === "heading" || line.kind === "shares") continue;
    const sources = new Map<number, Source>();
    sourcesByRow.set(line.row, sources);
    for (const use of figures) {
      if (use.facets.measure === "share") continue;
      const columnScope = use.match.kind === "unit" && !unitsDown ? use.match.unit.key : null;
      if (line.kind === "sum" && !unitsDown) {
        const parts = line.rows
          .map((row) => sourcesByRow.get(row)?.get(use.column.column))
          .filter((part) => part !== undefined);
        const headed = columnHoldsFigures(use, items, sourcesByRow);
        if (parts.length > 0 && headed) {
          const sum: Source = { kind: "sum", of: parts };
          sources.set(use.column.column, sum);
          add(line, use.column, sum, holdsOtherFigures(table, use.column, line, lines, sourcesByRow) ? 0.6 : 0.9);
        }
        continue;
      }
      // Units across and a head that only looks like one of them: nothing is guessed.
      if (use.match.kind === "ask" && !unitsDown) continue;
      const meant = shareOfLine(line, meaning(line, use));
      if (meant.kind === "source") {
        const source =
          columnScope === null ? meant.source : withScope(meant.source, { kind: "units", units: [columnScope] });
        if (line.kind === "whole-body" && (source.kind !== "award" || source.recipient !== "collective")) continue;
        sources.set(use.column.column, source);
        add(line, use.column, source, meant.confidence);
      } else if (
        meant.kind === "unclear" &&
        line.kind === "item" &&
        (line.match.kind === "unit" || line.facets.award !== null)
      ) {
        const key = columnKey(use.column);
        if (!unclear.has(key)) unclear.set(key, { column: use.column, options: meant.options, row: line.row });
      } else if (meant.kind === "foreign") {
        const key = columnKey(use.column);
        if (!unclear.has(key)) unclear.set(key, { column: use.column, options: [], row: line.row });
      }
    }
    for (const use of figures) {
      if (use.facets.measure !== "share" || use.facets.foreign !== null) continue;
      const share = shareParts(
        use.column,
        figures.map((each) => each.column),
        table,
        sources,
        use.facets,
      );
      if (share !== null && line.kind !== "whole-body") add(line, use.column, share, 0.9);
    }
  }
  bindings.push(...sharesLines(lines, figures, sourcesByRow, facts, table, form));
  for (const { column, options, row } of unclear.values())
    questions.push(columnQuestion(table, form, column, row, options, facts));
  return { bindings, questions, notes };
}

/** A number as the cell's own format wants it: a share is 0.9429 under a format with «%», 94.29 elsewhere. */
export function contentFor(source: Source, value: number | string, format: string): CellContent {
  if (typeof value === "string") return { kind: "text", text: value };
  const isShare = source.kind === "share" || (source.kind === "target" && source.part === "share");
  if (!isShare) return number(value);
  return format.includes("%") ? number(value) : number(Math.round(value * 10_000) / 100);
}

/** «Tỷ lệ LĐTT (%)» as a line: the count of its title over the people or the units of the same column. */
function shareOfLine(line: Line, meant: CellMeaning): CellMeaning {
  if (line.kind !== "item" || line.facets.measure !== "share" || meant.kind !== "source") return meant;
  const part = meant.source;
  if (part.kind !== "award") return meant;
  const whole: Source =
    part.recipient === "collective"
      ? { kind: "units", scope: part.scope }
      : { kind: "headcount", who: "all", scope: part.scope };
  return { ...meant, source: { kind: "share", part, whole } };
}

function ofLeaders(scope: Scope, facts: Facts): boolean {
  if (scope.kind !== "units" || scope.units.length !== 1) return false;
  return facts.units.find((unit) => unit.key === scope.units[0])?.kind === "leadership";
}

function isFirstFigure(use: FigureColumn, figures: readonly FigureColumn[]): boolean {
  return figures[0]?.column.column === use.column.column;
}

function columnHoldsFigures(
  use: FigureColumn,
  items: readonly Item[],
  sources: ReadonlyMap<number, ReadonlyMap<number, Source>>,
): boolean {
  return items.some((item) => sources.get(item.row)?.has(use.column.column));
}

/** Lines above a total with a figure of hers that we do not count: then her total is more than ours. */
function holdsOtherFigures(
  table: Table,
  column: TableColumn,
  total: Line,
  lines: readonly Line[],
  sources: ReadonlyMap<number, ReadonlyMap<number, Source>>,
): boolean {
  return lines.some(
    (line) =>
      line.row < total.row &&
      (line.kind === "item" || line.kind === "heading") &&
      sources.get(line.row)?.has(column.column) !== true &&
      !isBlank(valueAt(table.grid, line.row, column.column)),
  );
}

/** Leaders are no «Phòng …», and a «Phòng …» is not theirs. */
function mayMean({ label }: Item, unit: Unit): boolean {
  const ofLeaders = /\b(lanh dao|giam doc|cap uy|thuong truc)\b/.test(folded(label));
  return ofLeaders === (unit.kind === "leadership");
}

function twice(item: Item, items: readonly Item[]): boolean {
  const { match } = item;
  if (match.kind !== "unit") return false;
  const same = items.filter((other) => other.match.kind === "unit" && other.match.unit.key === match.unit.key);
  // «Tập thể» and «Cá nhân» of one unit are two lines of different figures.
  const said = new Set(same.map(({ qualifier }) => JSON.stringify(qualifier)));
  return same.length > 1 && (item.qualifier === null || said.size < same.length);
}

/** Units with people or a collective in the register for which the table has no line. */
function unitsWithoutRow(items: readonly Item[], facts: Facts): readonly Unit[] {
  const matched = new Set<UnitKey>(items.flatMap((item) => (item.match.kind === "unit" ? [item.match.unit.key] : [])));
  return facts.units.filter(
    (unit) =>
      (unit.kind === "department" || unit.kind === "leadership") &&
      !matched.has(unit.key) &&
      [...facts.people, ...facts.staff, ...facts.collectives].some((each) => each.unit === unit.key),
  );
}

function unitNotes(
  table: Table,
  items: readonly Item[],
  leftOut: readonly Unit[],
  asked: readonly Item[],
): readonly Bilingual[] {
  const { name } = table.grid;
  const candidates = new Set(
    asked.flatMap((item) => (item.match.kind === "ask" ? item.match.candidates.map((unit) => unit.key) : [])),
  );
  const missing = leftOut
    .filter((unit) => !candidates.has(unit.key))
    .map((unit) => ({
      vi: `Biểu «${name}» chưa có dòng cho ${unit.name}, trong khi biểu đăng ký có đơn vị này. Dòng cộng chưa gồm ${unit.name}; anh/chị thêm một dòng nếu cần.`,
      en: `The sheet “${name}” has no row for ${unit.name}, which the registration has. The totals do not take it in; add a row if it belongs there.`,
    }));
  const unknown = items
    .filter((item) => item.match.kind === "none" && item.facets.award === null && item.facets.measure === null)
    .map((item) => ({
      vi: `Biểu «${name}», dòng ${String(item.row)}: chưa thấy «${item.label}» trong biểu đăng ký nên để trống. Anh/chị xem giúp tên đơn vị.`,
      en: `Sheet “${name}”, row ${String(item.row)}: “${item.label}” was not found in the registration, so its cells are left empty. Please look at the unit's name.`,
    }));
  return [...missing, ...unknown];
}

function unitQuestion(table: Table, item: Item): readonly Question[] {
  if (item.match.kind !== "ask") return [];
  const { candidates } = item.match;
  return [
    {
      id: `fill-unit:${table.grid.name}:${folded(item.label)}`,
      at: { sheet: table.grid.name, row: item.row, column: 1 },
      sentence: {
        vi: `Biểu «${table.grid.name}», dòng ${String(item.row)}: «${item.label}» là đơn vị nào trong biểu đăng ký?`,
        en: `Sheet “${table.grid.name}”, row ${String(item.row)}: which unit of the registration is “${item.label}”?`,
      },
      options: candidates.map((unit) => ({
        label: { vi: unit.name, en: unit.name },
        answer: { kind: "same-unit", one: folded(item.label), other: unit.key, same: true },
      })),
    },
  ];
}

function columnQuestion(
  table: Table,
  form: string,
  column: TableColumn,
  row: number,
  options: readonly Source[],
  facts: Facts,
): Question {
  const at = { sheet: table.grid.name, row, column: column.column };
  const cell = columnKey(column);
  const head = headOf(column);
  return {
    id: `fill-column:${form}:${cell}`,
    at,
    sentence: {
      vi: `Biểu «${table.grid.name}», cột «${head}» (ô ${toA1(at)}): chưa rõ lấy số từ đâu nên chưa điền. Anh/chị chọn giúp.`,
      en: `Sheet “${table.grid.name}”, column “${head}” (cell ${toA1(at)}): it is not clear what it counts, so it is left empty. Please choose.`,
    },
    options: [
      ...options.map((source) => ({
        label: capital(
          describeSource(
            source.kind === "award" || source.kind === "headcount" ? withScope(source, wholeScope) : source,
            facts,
          ),
        ),
        answer: { kind: "binding" as const, form, cell, source: encodeSource(source) },
      })),
      {
        label: { vi: "Để trống, tôi tự điền", en: "Leave it empty, I fill it in" },
        answer: { kind: "binding" as const, form, cell, source: null },
      },
    ],
  };
}

function capital(words: Bilingual): Bilingual {
  const up = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
  return { vi: up(words.vi), en: up(words.en) };
}

/** Answers about this form's columns: null says «leave it to me». */
function answersOf(answers: readonly Answer[], form: string): ReadonlyMap<string, string | null> {
  const found = new Map<string, string | null>();
  for (const answer of answers)
    if (answer.kind === "binding" && answer.form === form) found.set(answer.cell, answer.source);
  return found;
}

/** «Tỷ lệ trên tổng số 05 phòng, đơn vị (%)»: the total above over what its label names. */
function sharesLines(
  lines: readonly Line[],
  figures: readonly FigureColumn[],
  sources: ReadonlyMap<number, ReadonlyMap<number, Source>>,
  facts: Facts,
  table: Table,
  form: string,
): readonly Binding[] {
  return lines.flatMap((line, at) => {
    if (line.kind !== "shares") return [];
    const above = lines
      .slice(0, at)
      .reverse()
      .find((each) => each.kind === "sum");
    if (above?.kind !== "sum") return [];
    const words = folded(line.label);
    const wanted = /\b(phong|don vi|tap the)\b/.test(words)
      ? "collective"
      : /\b(nguoi|cbccvc|ca nhan|can bo)\b/.test(words)
        ? "individual"
        : null;
    return figures.flatMap((use): Binding[] => {
      const part = sources.get(above.row)?.get(use.column.column);
      if (part?.kind !== "award" || part.recipient === "family") return [];
      if (wanted !== null && part.recipient !== wanted) return [];
      // Only titles that every unit strives for have a share of all units; flags and diplomas have none.
      if (part.recipient === "collective" && glossaryEntry(part.award)?.kind !== "title") return [];
      if (part.award.endsWith("-flag")) return [];
      const whole: Source =
        part.recipient === "collective"
          ? { kind: "units", scope: part.scope }
          : { kind: "headcount", who: "all", scope: part.scope };
      const source: Source = { kind: "share", part, whole };
      const figure = evaluate(source, facts);
      const ref = { sheet: table.grid.name, row: line.row, column: use.column.column };
      const format = formatAt(table.grid, ref.row, ref.column);
      return [
        {
          ref,
          source,
          value: figure.value === null ? null : contentFor(source, figure.value, format),
          confidence: 0.85,
          why: figure.missing ?? whyOf(source, facts),
          rows: figure.rows,
          figure: typeof figure.value === "number" ? figure.value : null,
          form,
          key: `${columnKey(use.column)} · row:${folded(line.label)}`,
        },
      ];
    });
  });
}
