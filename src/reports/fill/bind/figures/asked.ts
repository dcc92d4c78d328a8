import type { Question } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import { contentOf } from "../../../../workbook/cell-content";
import type { Binding } from "../../binding";
import type { Facts } from "../../facts";
import type { Facets } from "../../meaning/facets";
import type { FigureColumn } from "../../meaning/column-uses";
import type { CellMeaning } from "../../meaning/count-meant";
import { rowAbove, type Item, type Line, type Part } from "../../read-table/line";
import type { Source } from "../../source";
import { isOpen } from "../../write/open-cell";
import type { LeftCell } from "../bound-table";
import { columnKey, wordsKey } from "../form-keys";
import { columnQuestion, rowQuestion, shareQuestion, type UnclearColumn } from "./column-questions";
import type { FigureTable } from "./figure-table";
import { hersNotes, type HersToFill } from "./hers-notes";
import { lineQuestion, type OpenLine } from "./line-question";
import { leftForWords, wordsQuestion, type OpenWords } from "./words-questions";

/** Gathers what of a table is not clear: each cause once, whatever number of cells it touches. */
export class Asked {
  private readonly columns = new Map<string, UnclearColumn>();
  private readonly rows = new Map<string, UnclearColumn>();
  private readonly shares = new Map<string, UnclearColumn>();
  private readonly words = new Map<string, OpenWords>();
  private readonly below = new Map<number, readonly OpenLine[]>();
  private readonly hers: HersToFill[] = [];

  constructor(
    private readonly read: FigureTable,
    private readonly told: ReadonlyMap<string, string | null>,
  ) {}

  /** A cell that is not filled because of what its words mean, or may mean. */
  cell(line: Line, use: FigureColumn, meant: CellMeaning): void {
    switch (meant.kind) {
      case "source":
      case "impossible":
        return;
      case "foreign":
        this.hers.push({ line, use, where: meant.where });
        return;
      case "unknown-words":
        this.unknownWords(line, use, meant);
        return;
      case "unclear":
        if ((line.kind === "item" || line.kind === "part") && line.mayBe !== undefined && meant.options.length === 0) {
          this.belowLine(line, use.column.column);
          return;
        }
        if (line.kind === "sum" || isUnknownUnit(line, this.read)) return;
        if (meant.options.length > 0 && line.kind === "item" && (line.match.kind === "unit" || saysWhat(line.facets)))
          this.counts(line, use, meant.options);
        else this.hers.push({ line, use, where: this.read.unitsDown && line.kind === "item" ? "column" : "line" });
    }
  }

  /** A share of which it is open what it is taken of. */
  share(line: Line, use: FigureColumn, only: readonly Source[] = []): void {
    this.column(this.shares, line, use, only);
  }

  /** Under several units across, one line is one cause. */
  private counts(line: Line, use: FigureColumn, options: readonly Source[]): void {
    const isAcross = !this.read.unitsDown && this.read.figures.filter(({ match }) => match.kind === "unit").length > 1;
    if (!isAcross) this.column(this.columns, line, use, options);
    else if (!this.rows.has(line.label)) this.rows.set(line.label, { column: use.column, row: line.row, options });
  }

  private column(to: Map<string, UnclearColumn>, { row }: Line, { column }: FigureColumn, options: readonly Source[]) {
    const key = columnKey(column);
    if (!to.has(key)) to.set(key, { column, row, options });
  }

  private belowLine(line: Item | Part, column: number): void {
    const above = rowAbove(line);
    if (above === null || !isOpen(contentOf(this.read.table.grid, line.row, column))) return;
    const before = this.below.get(above) ?? [];
    if (!before.some((each) => each.line === line)) this.below.set(above, [...before, { line, column }]);
  }

  private unknownWords(line: Line, use: FigureColumn, meant: CellMeaning & { readonly kind: "unknown-words" }): void {
    const at = { sheet: this.read.table.grid.name, row: line.row, column: use.column.column };
    if (!isOpen(contentOf(this.read.table.grid, at.row, at.column))) return;
    for (const where of ["column", "line"] as const) {
      for (const words of meant.words[where]) {
        const key = wordsKey(words);
        const before = this.words.get(key);
        const isCounted = meant.without.kind === "source";
        if (before === undefined)
          this.words.set(key, { words, where, at, isCounted, isLeft: this.told.get(key) === null });
        else if (isCounted && !before.isCounted) this.words.set(key, { ...before, isCounted });
      }
    }
  }

  questions(facts: Facts): readonly Question[] {
    return [
      ...[...this.columns.values()].map((each) => columnQuestion(this.read, each, facts)),
      ...[...this.rows].map(([label, each]) => rowQuestion(this.read, each, label, facts)),
      ...[...this.below].flatMap(([above, lines]) => lineQuestion(this.read, above, lines)),
      ...[...this.shares.values()].map((each) => shareQuestion(this.read, each)),
      ...[...this.words.values()]
        .filter(({ isCounted, isLeft }) => isCounted && !isLeft)
        .map((each) => wordsQuestion(this.read, each)),
    ];
  }

  /** Each word that is not understood, at the first cell it leaves empty. */
  left(): readonly LeftCell[] {
    return [...this.words.values()].filter(({ isLeft }) => !isLeft).map(leftForWords);
  }

  /** What stays hers, without the cells that are filled after all. */
  notes(filled: readonly Pick<Binding, "ref">[]): readonly Bilingual[] {
    const isFilled = ({ line, use }: HersToFill) =>
      filled.some(({ ref }) => ref.row === line.row && ref.column === use.column.column);
    return hersNotes(
      this.read,
      this.hers.filter((each) => !isFilled(each)),
    );
  }
}

/** «Phòng …» that the register does not know: said once for the whole line. */
function isUnknownUnit(line: Line, { unitsDown }: FigureTable): boolean {
  return unitsDown && line.kind === "item" && line.match.kind !== "unit" && !saysWhat(line.facets);
}

/** A title, or the share of whom or what nobody knows. */
function saysWhat({ award, measure }: Facets): boolean {
  return award !== null || measure === "share";
}
