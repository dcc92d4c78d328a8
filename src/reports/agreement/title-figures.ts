import type { Counted } from "../../domain/counted/counted";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { TargetResult } from "../../domain/targets/target-result";
import { type WorkbookSnapshot, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import type { Binding } from "../fill/binding";
import { type AwardSource, isWholeStaff, type Source, type SourceOfTitles } from "../fill/source";

/** A title's figure for the whole office in one cell of a form, and which step of the one count it is. */
export interface TitleFigure {
  readonly award: AwardId;
  readonly recipient: RecipientKind;
  /** From which source: what is registered and what was decided may well differ. */
  readonly standing: SourceOfTitles;
  readonly rung: "held" | "inBase";
  /** A target's: it counts what the plan says. */
  readonly isTarget: boolean;
  readonly ref: CellRef;
  /** What stands in the cell; where it is empty, what filling would write. */
  readonly value: number;
  /** Whether that stands in the cell already. */
  readonly isTyped: boolean;
}

export type TitleMeant = Pick<TitleFigure, "award" | "recipient" | "standing" | "rung" | "isTarget">;

/** Every cell of her forms that shows how many hold a title, counted over the whole office. */
export function titleFigures(
  bindings: readonly Binding[],
  { sheets }: WorkbookSnapshot,
  targets: readonly TargetResult[],
  counted: readonly Counted[],
): readonly TitleFigure[] {
  const grids = new Map(sheets.map((grid) => [grid.name, grid]));
  return bindings.flatMap(({ ref, source, figure }): readonly TitleFigure[] => {
    const meant = source === null ? null : titleMeantBy(source, targets, counted);
    const grid = grids.get(ref.sheet);
    if (meant === null || grid === undefined) return [];
    const typed = numberIn(valueAt(grid, ref.row, ref.column));
    const value = typed ?? figure;
    return value === null ? [] : [{ ...meant, ref, value, isTyped: typed !== null }];
  });
}

/** Which title a source counts over the whole office, and on which step; null where it counts something else. */
export function titleMeantBy(
  source: Source,
  targets: readonly TargetResult[],
  counted: readonly Counted[],
): TitleMeant | null {
  switch (source.kind) {
    case "award":
      return coversAll([source], counted) ? ofAward(source) : null;
    case "sum": {
      const parts = source.of.filter((part): part is AwardSource => part.kind === "award");
      const [first] = parts;
      const isOne =
        source.along === "column" &&
        parts.length === source.of.length &&
        parts.every(
          ({ award, recipient, standing }) =>
            award === first?.award && recipient === first.recipient && standing === first.standing,
        );
      return first !== undefined && isOne && coversAll(parts, counted) ? ofAward(first) : null;
    }
    case "target": {
      const target = targets.find((each) => each.target.id === source.target)?.target;
      if (source.part !== "value" || target?.measure.kind !== "award") return null;
      const { award, recipient, wholeBody } = target.measure;
      if (wholeBody || target.scope.unit !== null) return null;
      const standing = counted.find((each) => each.award === award && each.recipient === recipient)?.standing;
      const rung = target.denominator === null ? "held" : "inBase";
      return { award, recipient, standing: standing ?? "registered", rung, isTarget: true };
    }
    default:
      return null;
  }
}

/** null: a part of the people or of the givers, which stands beside the whole and is no figure of its own. */
function ofAward({ award, recipient, who, standing, given }: AwardSource): TitleMeant | null {
  if (!isWholeStaff(who) || given !== undefined) return null;
  const isCounted = standing === "counted";
  return {
    ...{ award, recipient, standing: isCounted ? "registered" : standing },
    rung: who.length === 0 ? "held" : "inBase",
    isTarget: false,
  };
}

/** Whether nobody who holds the title stands outside the units these cells speak of. */
function coversAll(parts: readonly AwardSource[], counted: readonly Counted[]): boolean {
  if (parts.some(({ scope }) => scope.kind === "whole")) return true;
  const units = new Set(parts.flatMap(({ scope }) => (scope.kind === "units" ? scope.units : [])));
  const title = counted.find(({ award, recipient }) => award === parts[0]?.award && recipient === parts[0].recipient);
  if (title?.standing !== (parts[0]?.standing === "counted" ? "registered" : parts[0]?.standing)) return false;
  if (title === undefined || units.size === 0) return false;
  return title.byUnit.every(
    ({ unit, rungs }) => (unit !== null && units.has(unit)) || (title.recipient === "collective" && rungs.inBase === 0),
  );
}

function numberIn(value: unknown): number | null {
  if (typeof value === "number") return value;
  return typeof value === "string" && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : null;
}
