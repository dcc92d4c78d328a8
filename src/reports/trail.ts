import { mergeAt, type Grid, type WorkbookSnapshot } from "../workbook/grid";
import type { CellRef, RowRef } from "../workbook/refs";
import type { CellContent } from "../workbook/write-plan";
import type { AwardId } from "../domain/glossary/awards";
import type { RecipientKind } from "../domain/recipient";
import type { TargetResult } from "../domain/targets/target-result";
import type { Source } from "./fill/source";
import type { Binding } from "./fill/binding";

/** «Những dòng nào?»: the rows behind a filled figure, in the order of the sheets. */
export interface Trail {
  /** The cell of the form; of a merged area its anchor. */
  readonly ref: CellRef;
  /** What belongs in it by our count; null where there is nothing to say. */
  readonly value: CellContent | null;
  readonly why: Binding["why"];
  readonly rows: readonly RowRef[];
  /** The title it counts, whose one count tells the rest; null where it counts another thing. */
  readonly title: TitleOfFigure | null;
}

export interface TitleOfFigure {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
}

/** The trails of everything the forms hold, by their anchors. */
export function trailsOf(
  bindings: readonly Binding[],
  { sheets }: WorkbookSnapshot,
  targets: readonly TargetResult[],
): readonly Trail[] {
  const grids = new Map(sheets.map((grid) => [grid.name, grid]));
  return bindings.map(({ ref, source, value, why, rows }) => ({
    ref: anchored(ref, grids.get(ref.sheet)),
    value,
    why,
    rows,
    title: source === null ? null : titleOf(source, targets),
  }));
}

/** The title a source counts, itself or as a part of a share or a sum. */
function titleOf(source: Source, targets: readonly TargetResult[]): TitleOfFigure | null {
  switch (source.kind) {
    case "award":
      // The one count of an award knows nothing of its givers.
      return source.given === undefined ? { award: source.award, recipient: source.recipient } : null;
    case "share":
    case "fraction":
      return titleOf(source.part, targets);
    case "sum": {
      const [first] = source.of;
      return first === undefined || source.along === "line" ? null : titleOf(first, targets);
    }
    case "target": {
      const measure = targets.find(({ target }) => target.id === source.target)?.target.measure;
      return measure?.kind === "award" ? { award: measure.award, recipient: measure.recipient } : null;
    }
    default:
      return null;
  }
}

/** The trail of a cell, anywhere in its merged area; null where no form asks for anything there. */
export function trailAt(trails: readonly Trail[], cell: CellRef, { sheets }: WorkbookSnapshot): Trail | null {
  const at = anchored(
    cell,
    sheets.find(({ name }) => name === cell.sheet),
  );
  return trails.find(({ ref }) => ref.sheet === at.sheet && ref.row === at.row && ref.column === at.column) ?? null;
}

function anchored(ref: CellRef, grid: Grid | undefined): CellRef {
  const merge = grid && mergeAt(grid, ref.row, ref.column);
  return merge ? { sheet: ref.sheet, row: merge.top, column: merge.left } : ref;
}
