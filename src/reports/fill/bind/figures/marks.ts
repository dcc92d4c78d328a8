import { contentOf } from "../../../../workbook/cell-content";
import { empty, text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { headOf } from "../../read-table/table";
import { folded } from "../../words";
import type { FigureTable } from "./figure-table";

/** «(đánh dấu x)», «tích v vào ô»: said in a title or a head, with the sign to be used. */
const SAID = /(?:đánh dấu|đánh|tích|ghi dấu|ghi)\s*(?:dấu\s*)?[«"“(]?\s*([xXvV✓✔])(?![\p{L}])/u;

/**
 * A table of collectives in which a title is a sign and no number: the title says so, or she has begun that way. Totals stay
 * numbers; whoever holds nothing stays blank.
 */
export function asMarks(read: FigureTable, bindings: readonly Binding[]): readonly Binding[] {
  const { table, items, figures } = read;
  const units = new Set(items.filter(({ match }) => match.kind === "unit").map(({ row }) => row));
  const isOfOneUnit = ({ ref, source }: Binding) =>
    units.has(ref.row) && source?.kind === "award" && source.recipient === "collective";
  const cells = bindings.filter(isOfOneUnit);
  const said = [...table.titles, ...figures.map(({ column }) => headOf(column))].map((words) => SAID.exec(words)?.[1]);
  const sign = said.find((each) => each !== undefined) ?? typedSign(read, cells);
  if (sign === null) return bindings;
  return bindings.map((binding) => {
    if (!isOfOneUnit(binding) || binding.figure === null || binding.figure > 1) return binding;
    return { ...binding, value: binding.figure === 1 ? text(sign) : empty, figure: null };
  });
}

/** The sign in cells of hers, where no number stands among them. */
function typedSign({ table }: FigureTable, cells: readonly Binding[]): string | null {
  const typed = cells
    .map(({ ref }) => contentOf(table.grid, ref.row, ref.column))
    .filter(({ kind }) => kind !== "empty");
  const signs = typed.flatMap((content) =>
    content.kind === "text" && /^(x|v|✓|✔)$/.test(folded(content.text) || content.text.trim())
      ? [content.text.trim()]
      : [],
  );
  const [first = null] = signs;
  return signs.length === typed.length ? first : null;
}
