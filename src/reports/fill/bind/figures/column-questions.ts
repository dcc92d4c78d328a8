import type { Question } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import { toA1 } from "../../../../workbook/refs";
import { describeSource } from "../../count/describe-source";
import { encodeSource } from "../../count/source-code";
import type { Facts } from "../../facts";
import { headOf, type TableColumn } from "../../read-table/table";
import { withScope, wholeScope, type Source } from "../../source";
import { columnKey } from "../form-keys";
import type { FigureTable } from "./figure-table";

/** A column that may count several things, or none we know of, with the first row where that shows. */
export interface UnclearColumn {
  readonly column: TableColumn;
  readonly row: number;
  readonly options: readonly Source[];
}

/** «Cột … lấy số từ đâu?», with what it may count; leaving it to her is always among the answers. */
export function columnQuestion({ table, form }: FigureTable, unclear: UnclearColumn, facts: Facts): Question {
  const { column, row, options } = unclear;
  const at = { sheet: table.grid.name, row, column: column.column };
  const cell = columnKey(column);
  const head = headOf(column);
  const answer = (source: string | null) => ({ kind: "binding" as const, form, cell, source });
  return {
    id: `fill-column:${form}:${cell}`,
    cause: "fill-column",
    typed: null,
    at,
    sentence: {
      vi: `Biểu «${table.grid.name}», cột «${head}» (ô ${toA1(at)}): chưa rõ lấy số từ đâu nên chưa điền. Anh/chị chọn giúp.`,
      en: `Sheet “${table.grid.name}”, column “${head}” (cell ${toA1(at)}): it is not clear what it counts, so it is left empty. Please choose.`,
    },
    options: [
      ...options.flatMap((source) => {
        const code = encodeSource(source);
        // What cannot be kept as an answer is not offered: it would come back as «leave it empty».
        if (code === null) return [];
        return [
          { id: code, label: capital(describeSource(withScope(source, wholeScope), facts)), answer: answer(code) },
        ];
      }),
      { id: "leave", label: { vi: "Để trống, tôi tự điền", en: "Leave it empty, I fill it in" }, answer: answer(null) },
    ],
  };
}

function capital(words: Bilingual): Bilingual {
  const up = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
  return { vi: up(words.vi), en: up(words.en) };
}
