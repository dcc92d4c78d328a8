import type { LinesOverRows } from "../../layout/line-extent";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";

/** The sheet with such lines in one row each: what stands lower is read with the first row, and nowhere else. */
export function inOneRow(sheet: SheetText, { firstRowOf, underName, postUnder, names }: LinesOverRows): SheetText {
  const nameColumns = new Set(names);
  const rowsOf = new Map<number, number[]>();
  const apart = new Set([...underName.values()].map(({ row }) => row));
  for (const [row, first] of [...firstRowOf].sort(([one], [other]) => one - other))
    if (!apart.has(row)) rowsOf.set(first, [...(rowsOf.get(first) ?? []), row]);
  const text = (row: number, column: number): string => {
    if (firstRowOf.has(row)) return "";
    const under = rowsOf.get(row);
    return under === undefined
      ? sheet.text(row, column)
      : under.reduce(
          (all, one) =>
            postUnder.get(one) === column ? all : joined(all, sheet.text(one, column), nameColumns.has(column)),
          sheet.text(row, column),
        );
  };
  const own: SheetText = {
    ...sheet,
    value: (row, column) => {
      if (firstRowOf.has(row)) return null;
      const value = sheet.value(row, column);
      const whole = rowsOf.has(row) ? text(row, column) : null;
      return whole === null || whole === sheet.text(row, column) ? value : whole;
    },
    text,
    plain: (row, column) =>
      firstRowOf.has(row) || rowsOf.has(row) ? plain(text(row, column)) : sheet.plain(row, column),
    shown: (row, column) => (firstRowOf.has(row) || rowsOf.has(row) ? text(row, column) : sheet.shown(row, column)),
    filled: (row) => {
      if (firstRowOf.has(row)) return [];
      const under = rowsOf.get(row);
      if (under === undefined) return sheet.filled(row);
      return [...new Set([row, ...under].flatMap((one) => sheet.filled(one)))].sort((one, other) => one - other);
    },
  };
  return own;
}

/** «Lao động» and «tiên tiến» are one sentence; «- LĐTT» and «- CSTĐCS» two lines. */
function joined(upper: string, lower: string, isName: boolean): string {
  if (upper === "" || lower === "") return upper + lower;
  const isOne =
    (isName && isRestOfName(upper, lower)) ||
    /^\p{Ll}/u.test(lower) ||
    isUnfinished(upper) ||
    /(?:^|\s)(?:thị|văn)$/iu.test(upper);
  return `${upper}${isOne ? " " : "\n"}${lower}`;
}

/** «Lê Kim» over «Phương Quyên»: together no longer than a name. Two whole names are two people. */
export function isRestOfName(upper: string, lower: string): boolean {
  const words = `${upper} ${lower}`.trim().split(/\s+/).length;
  return lower === "" || (words <= 5 && lower.split(/\s+/).length <= 2 && !/[,;\n\d]/.test(`${upper}${lower}`));
}

/** A cell whose sentence goes on below. */
export function isUnfinished(text: string): boolean {
  return /[,;:–-]$|\s(?:của|và|các|cho|về|tại|thuộc)$/iu.test(text.trim());
}
