import type { Question } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import { toA1 } from "../../../../workbook/refs";
import type { Item, Part } from "../../read-table/line";
import { belowKey } from "../form-keys";
import { OF_ABOVE, OF_ALL } from "./cell-meaning";
import type { FigureTable } from "./figure-table";

/** A line with two readings, and the first column that it leaves empty. */
export interface OpenLine {
  readonly line: Item | Part;
  readonly column: number;
}

/** «1 | CSTĐCS», below it «2 | Số nữ»: of that title, or of everybody? Once for all such lines below one. */
export function lineQuestion(
  { table, form, items }: FigureTable,
  row: number,
  lines: readonly OpenLine[],
): readonly Question[] {
  const [first] = lines;
  if (first === undefined) return [];
  const at = { sheet: table.grid.name, row: first.line.row, column: first.column };
  const above = items.find((item) => item.row === row)?.label ?? "";
  const cell = belowKey(above);
  const names = lines.map(({ line }) => `«${line.label}»`).join(", ");
  const option = (id: string, label: Bilingual, source: string | null) => ({
    id,
    label,
    answer: { kind: "binding" as const, form, cell, source },
  });
  return [
    {
      id: `fill-line:${form}:${cell}`,
      cause: "fill-line",
      typed: null,
      at,
      sentence: {
        vi: `Biểu «${table.grid.name}»: dòng ${names} (ô ${toA1(at)}) ở dưới dòng «${above}», chưa rõ là của dòng ấy hay của tất cả mọi người nên chưa điền. Anh/chị chọn giúp.`,
        en: `Sheet “${table.grid.name}”: ${names} (cell ${toA1(at)}) below “${above}”: of that line, or of everybody? Not clear, so it is left empty. Please choose.`,
      },
      options: [
        option("of-above", { vi: `Trong số của dòng «${above}»`, en: `Of those in “${above}”` }, OF_ABOVE),
        option("of-all", { vi: "Trong tất cả mọi người", en: "Of everybody" }, OF_ALL),
        option("leave", { vi: "Để trống, tôi tự điền", en: "Leave it empty, I fill it in" }, null),
      ],
    },
  ];
}
