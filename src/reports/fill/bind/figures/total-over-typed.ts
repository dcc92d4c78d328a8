import { contentOf } from "../../../../workbook/cell-content";
import type { Grid } from "../../../../workbook/grid";
import { toA1 } from "../../../../workbook/refs";
import { sameContent } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import type { Table } from "../../read-table/table";
import type { WrittenByUs } from "../../decide-writes";
import type { Line, Sum } from "../../read-table/line";
import { isOpen } from "../../write/open-cell";
import { means } from "../../write/same-meaning";

/** What a total over figures that do not agree can be at most: it is asked, never written. */
const IN_DOUBT = 0.5;

/**
 * A total over a figure of hers that is not ours: one colleague would add up the column, another would count. Neither is
 * written, and the cell that differs is named.
 */
export function withTotalsOverTyped(
  { grid }: Table,
  lines: readonly Line[],
  bindings: readonly Binding[],
  writtenByUs: WrittenByUs = () => null,
): readonly Binding[] {
  const sums = new Map(lines.filter((line): line is Sum => line.kind === "sum").map((line) => [line.row, line]));
  if (sums.size === 0) return bindings;
  const differing = bindings.filter((binding) => isHers(grid, binding, writtenByUs));
  if (differing.length === 0) return bindings;
  return bindings.map((binding): Binding => {
    const rows = sums.get(binding.ref.row)?.rows ?? [];
    const hers = differing.find(({ ref }) => ref.column === binding.ref.column && rows.includes(ref.row));
    if (hers === undefined) return binding;
    const cell = toA1(hers.ref);
    return {
      ...binding,
      confidence: Math.min(binding.confidence, IN_DOUBT),
      doubt: {
        vi: `Chưa điền dòng cộng vì ô ${cell} phía trên đang ghi khác số đếm được từ biểu đăng ký. Anh/chị xem ô ${cell} trước rồi bấm Điền biểu lại, hoặc tự ghi số cộng.`,
        en: `The total is not filled in: cell ${cell} above it differs from our count of the registration. Please look at ${cell} first and fill again, or write the total yourself.`,
      },
    };
  });
}

/** Typed by hand, and not what we count: a figure of ours of an earlier year is brought up to date. */
function isHers(grid: Grid, { ref, value }: Binding, writtenByUs: WrittenByUs): boolean {
  if (value === null) return false;
  const before = contentOf(grid, ref.row, ref.column);
  if (before.kind === "formula" || isOpen(before)) return false;
  const ours = writtenByUs(ref);
  if (ours !== null && sameContent(ours, before)) return false;
  return !means(before, value, value) && !roundsTo(before, value);
}

/** «84,6 %», «85%» for 0.8462: written as shares are shown. */
function roundsTo(before: Binding["value"], value: Binding["value"]): boolean {
  if (before?.kind !== "text" || value?.kind !== "number") return false;
  const [, whole = "", digits = ""] = /^\s*(\d+)(?:[.,](\d+))?\s*%\s*$/.exec(before.text) ?? [];
  if (whole === "") return false;
  const shown = Number(`${whole}.${digits === "" ? "0" : digits}`);
  return [value.number, value.number * 100].some((each) => Math.abs(each - shown) <= 0.5 / 10 ** digits.length + 1e-9);
}
