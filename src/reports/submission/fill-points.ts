import type { Bilingual } from "../../domain/bilingual";
import type { Counted } from "../../domain/counted/counted";
import type { TargetResult } from "../../domain/targets/target-result";
import { isBlank, valueAt, type WorkbookSnapshot } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { differencesAmong, differenceSentence, isPrinted, wordsOn } from "../agreement/differences";
import { titleFigures } from "../agreement/title-figures";
import { CERTAIN_ENOUGH } from "../fill/binding";
import type { FillPlan } from "../fill/plan-fill";
import type { PreflightPoint } from "../preflight";

export interface FillPointsInput {
  readonly snapshot: WorkbookSnapshot;
  readonly targets?: readonly TargetResult[];
  readonly counted?: readonly Counted[];
  /** The filling planned in each language: why a cell is left is said in both. */
  readonly fill: { readonly vi: FillPlan; readonly en: FillPlan };
  /** Papers of the office's own that are not in the copy. */
  readonly homeSheets: readonly string[];
}

/** What the planned filling says before a copy is made: cells that wait, cells that were left, forms that differ. */
export function fillPoints(input: FillPointsInput): readonly PreflightPoint[] {
  const { fill, snapshot } = input;
  return [...waitingWrites(fill.vi), ...leftCells(fill, snapshot), ...formsThatDiffer(input)];
}

/** One sentence a form: a form that was never filled has a hundred cells that wait. */
function waitingWrites({ plan }: FillPlan): readonly PreflightPoint[] {
  return together(plan.writes, ({ ref }) => ref.sheet).map(([first, ...more]): PreflightPoint => {
    const { sheet } = first.ref;
    const count = String(more.length + 1);
    const cell = toA1(first.ref);
    const sentence =
      more.length === 0
        ? {
            vi: `Biểu «${sheet}», ô ${cell} chưa được điền theo số liệu mới nhất.`,
            en: `“${sheet}”, cell ${cell} has not been filled with the latest figure.`,
          }
        : {
            vi: `Biểu «${sheet}» còn ${count} ô chưa được điền theo số liệu mới nhất, đầu tiên là ô ${cell}.`,
            en: `“${sheet}” has ${count} cells that are not filled with the latest figures, ${cell} first.`,
          };
    return { kind: "waiting-write", weight: "must-see", at: first.ref, sentence };
  });
}

/** Cells left out of the filling, those with the same reason together. */
function leftCells(fill: FillPointsInput["fill"], snapshot: WorkbookSnapshot): readonly PreflightPoint[] {
  const cells = fill.vi.skipped.map(({ ref, why }, index) => ({
    ref,
    why: { vi: why, en: fill.en.skipped[index]?.why ?? why },
  }));
  return together(cells, ({ ref, why }) => `${ref.sheet}\n${why.vi}`).map(([{ ref, why }, ...more]): PreflightPoint => {
    const grid = snapshot.sheets.find((sheet) => sheet.name === ref.sheet);
    const isEmpty = grid !== undefined && isBlank(valueAt(grid, ref.row, ref.column));
    const others = more.length === 0 ? { vi: "", en: "" } : othersText(more.length);
    const cell = toA1(ref);
    return {
      kind: isEmpty ? "empty-figure" : "left-cell",
      weight: "must-see",
      at: ref,
      sentence: {
        vi: `Biểu «${ref.sheet}», ô ${cell}${others.vi}: ${why.vi}`,
        en: `“${ref.sheet}”, cell ${cell}${others.en}: ${why.en}`,
      },
    };
  });
}

/** A set is not ready while two of its forms show two figures for one title and neither says why. */
function formsThatDiffer(input: FillPointsInput): readonly PreflightPoint[] {
  const { snapshot, fill, targets = [], counted = [], homeSheets } = input;
  const goes = snapshot.sheets.filter(({ name, visibility }) => visibility === "visible" && !homeSheets.includes(name));
  const names = new Set(goes.map(({ name }) => name));
  const words = wordsOn(goes, fill.vi.plan.writes);
  const bindings = fill.vi.bindings.filter(
    ({ ref, confidence }) => names.has(ref.sheet) && confidence >= CERTAIN_ENOUGH,
  );
  return differencesAmong(titleFigures(bindings, snapshot, targets, counted), counted)
    .filter((difference) => !isPrinted(difference, words))
    .map((difference) => ({
      kind: "forms-differ",
      weight: "must-see",
      at: difference.more.ref,
      sentence: differenceSentence(difference),
    }));
}

/** The items with the same key as groups, in the order of their first. */
function together<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function othersText(count: number): Bilingual {
  return { vi: ` và ${String(count)} ô khác`, en: ` and ${String(count)} ${count === 1 ? "other" : "others"}` };
}
