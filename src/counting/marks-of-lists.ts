import { columnNumberOf } from "../domain/form/form";
import type { MarkOfPerson, MarksOfPerson, Register } from "../domain/register/register";
import type { CellRef } from "../workbook/refs";

/** A row of a registration form, or of a staff list, which is no form's. */
interface Row {
  readonly marks?: MarksOfPerson;
  readonly form?: string;
}

/**
 * What the columns of all lists together say of somebody: undefined where none of them does, null where lists differ. In a
 * column that marks nobody a blank was not filled in, and says no only where other lists of its kind mark people.
 */
export type SaidByMarks = (mark: MarkOfPerson, rows: readonly Row[]) => boolean | null | undefined;

/** The one merge of marks, for targets and summaries alike. */
export function marksOfLists({ entries, staff }: Pick<Register, "entries" | "staff">): SaidByMarks {
  const filled = new Map<MarkOfPerson, Filled>();
  const filledFor = (mark: MarkOfPerson): Filled => {
    const known = filled.get(mark) ?? { forms: columnsThatMark(mark, entries), staff: columnsThatMark(mark, staff) };
    filled.set(mark, known);
    return known;
  };
  return (mark, rows) => {
    const columns = filledFor(mark);
    const said = new Map<string, boolean>();
    let isBlank = false;
    for (const { marks, form } of rows) {
      const own = marks?.[mark];
      if (own === undefined) continue;
      const [column, ofKind] = [columnOf(own.cell), form === undefined ? columns.staff : columns.forms];
      if (ofKind.has(column)) said.set(column, own.value || said.get(column) === true);
      else if (ofKind.size > 0) isBlank = true;
    }
    const [first, ...more] = new Set(said.values());
    return more.length > 0 ? null : (first ?? (isBlank ? false : undefined));
  };
}

/** The columns that mark somebody. */
interface Filled {
  readonly forms: ReadonlySet<string>;
  readonly staff: ReadonlySet<string>;
}

function columnsThatMark(mark: MarkOfPerson, rows: readonly Row[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ marks }) => (marks?.[mark]?.value === true ? columnOf(marks[mark].cell) : [])));
}

function columnOf(cell: CellRef): string {
  return `${String(columnNumberOf(cell))} ${cell.sheet}`;
}
