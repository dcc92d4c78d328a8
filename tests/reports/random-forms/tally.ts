import type { FillPlan } from "../../../src/reports/fill/plan-fill";
import { toA1, type CellRef } from "../../../src/workbook/refs";
import type { CellContent, SkippedCell } from "../../../src/workbook/write-plan";
import type { RandomForm } from "./form";

/** What became of the cells that a form should show, and of those it should not. */
export interface Tally {
  readonly right: number;
  /** Left open with a question or until she confirms. */
  readonly asked: number;
  /** Left blank, and why is said. */
  readonly explained: number;
  /** Written where nothing belongs, with another figure, or left without a word. */
  readonly wrong: readonly string[];
}

export function tallyOf(
  { sheet, expected, missingRows }: RandomForm,
  { plan, skipped, questions, notes }: FillPlan,
): Tally {
  const name = sheet.name ?? "";
  const written = new Map(plan.writes.map(({ ref, content }) => [`${ref.sheet}!${toA1(ref)}`, shown(content)]));
  const lineOrColumn = (cells: readonly CellRef[]) =>
    new Set(cells.filter((at) => at.sheet === name).flatMap((at) => [String(at.row), letters(toA1(at))]));
  const waits = ({ why }: SkippedCell) => /^Chưa điền( dòng|, chờ)/.test(why);
  // What a whole line or column waits for or lacks is said once, at one of its cells.
  const asked = lineOrColumn([
    ...questions.flatMap(({ at }) => at ?? []),
    ...skipped.filter(waits).map(({ ref }) => ref),
  ]);
  const explained = lineOrColumn(skipped.filter((each) => !waits(each)).map(({ ref }) => ref));
  const noted = new Set(notes.flatMap(({ vi }) => [...vi.matchAll(/dòng (\d+)/g)].map(([, row = ""]) => row)));
  const isIn = (places: ReadonlySet<string>, cell: string) => places.has(letters(cell)) || places.has(digits(cell));

  const wrong = [...written].flatMap(([cell, value]) => {
    const at = cell.startsWith(`${name}!`) ? cell.slice(name.length + 1) : cell;
    return expected.get(at) === value
      ? []
      : [`${cell} says ${String(value)}, not ${String(expected.get(at) ?? "nothing")}`];
  });
  let right = 0;
  let open = 0;
  let told = 0;
  for (const [cell, value] of expected) {
    if (written.has(`${name}!${cell}`)) {
      if (written.get(`${name}!${cell}`) === value) right += 1;
    } else if (isIn(asked, cell)) open += 1;
    else if (isIn(explained, cell) || noted.has(digits(cell))) told += 1;
    else wrong.push(`${name}!${cell} is blank without a word, not ${String(value)}`);
  }
  if (missingRows !== undefined) {
    if (skipped.some(({ why }) => why.includes(`chèn thêm ${String(missingRows)} dòng`))) told += 1;
    else wrong.push(`nobody says that ${String(missingRows)} lines are missing`);
  }
  return { right, asked: open, explained: told, wrong };
}

function shown(content: CellContent): number | string {
  return content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.kind;
}

const letters = (a1: string) => a1.replace(/\d+/g, "");
const digits = (a1: string) => a1.replace(/\D+/g, "");
