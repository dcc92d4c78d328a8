import type { Question, QuestionOption } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import { toA1 } from "../../../../workbook/refs";
import { describeSource } from "../../count/describe-source";
import { encodeSource } from "../../count/source-code";
import type { Facts } from "../../facts";
import { headOf, type TableColumn } from "../../read-table/table";
import { withScope, wholeScope, type Source } from "../../source";
import { columnKey, rowKey } from "../form-keys";
import type { FigureTable } from "./figure-table";

/** A column that may count several things, or none we know of, with the first row where that shows. */
export interface UnclearColumn {
  readonly column: TableColumn;
  readonly row: number;
  /** Of a share: the only one that this year's figures make, beside one that compares two years. */
  readonly options: readonly Source[];
}

/** «Cột … lấy số từ đâu?», with what it may count; leaving it to her is always among the answers. */
export function columnQuestion(read: FigureTable, unclear: UnclearColumn, facts: Facts): Question {
  return asked(read, unclear, ofColumn(unclear), whatItCounts, countsOffered(unclear, facts));
}

/** Units across: what a line counts is one question for all of them. */
export function rowQuestion(read: FigureTable, unclear: UnclearColumn, label: string, facts: Facts): Question {
  const line: Subject = { key: rowKey(label), id: "fill-line", vi: `dòng «${label}»`, en: `line “${label}”` };
  return asked(read, unclear, line, whatItCounts, countsOffered(unclear, facts));
}

const whatItCounts: Bilingual = {
  vi: "chưa rõ lấy số từ đâu nên chưa điền",
  en: "it is not clear what it counts, so it is left empty",
};

function countsOffered({ options }: UnclearColumn, facts: Facts) {
  return options.flatMap((source) => {
    const code = encodeSource(source);
    // What cannot be kept as an answer is not offered: it would come back as «leave it empty».
    if (code === null) return [];
    return [{ code, label: capital(describeSource(withScope(source, wholeScope), facts)) }];
  });
}

/** What a question asks about, with the key that answers it. */
interface Subject extends Bilingual {
  readonly key: string;
  readonly id: "fill-column" | "fill-line";
}

function ofColumn({ column }: UnclearColumn): Subject {
  const head = headOf(column);
  return { key: columnKey(column), id: "fill-column", vi: `cột «${head}»`, en: `column “${head}”` };
}

/** What the share of a part may be taken of, as an answer keeps it: whatever the title of the line is. */
export const shareBases = ["of-holders", "of-group", "of-all"] as const;

/** «Trong đó: nữ › Tỷ lệ (%)», «2025 | 2026 | %»: of whom? */
export function shareQuestion(read: FigureTable, unclear: UnclearColumn): Question {
  const bases = unclear.options.length > 0 ? (["of-all"] as const) : shareBases;
  const labels: Readonly<Record<(typeof shareBases)[number], Bilingual>> = {
    "of-holders": { vi: "Trên số người đạt danh hiệu ở dòng ấy", en: "Of all who hold the title of the line" },
    "of-group": { vi: "Trên số người của chính nhóm này", en: "Of the people of this very group" },
    "of-all": { vi: "Trên tổng số người", en: "Of everybody" },
  };
  return asked(
    read,
    unclear,
    ofColumn(unclear),
    {
      vi: "chưa rõ tỷ lệ tính trên số nào nên chưa điền",
      en: "it is not clear what the share is taken of, so it is left empty",
    },
    bases.map((code) => ({ code, label: labels[code] })),
  );
}

function asked(
  { table, form }: FigureTable,
  { column, row }: UnclearColumn,
  subject: Subject,
  doubt: Bilingual,
  choices: readonly { readonly code: string; readonly label: Bilingual }[],
): Question {
  const at = { sheet: table.grid.name, row, column: column.column };
  const cell = subject.key;
  const option = (id: string, label: Bilingual, source: string | null): QuestionOption => ({
    id,
    label,
    answer: { kind: "binding", form, cell, source },
  });
  return {
    id: `${subject.id}:${form}:${cell}`,
    cause: subject.id,
    typed: null,
    at,
    sentence: {
      vi: `Biểu «${table.grid.name}», ${subject.vi} (ô ${toA1(at)}): ${doubt.vi}. Anh/chị chọn giúp.`,
      en: `Sheet “${table.grid.name}”, ${subject.en} (cell ${toA1(at)}): ${doubt.en}. Please choose.`,
    },
    options: [
      ...choices.map(({ code, label }) => option(code, label, code)),
      option("leave", { vi: "Để trống, tôi tự điền", en: "Leave it empty, I fill it in" }, null),
    ],
  };
}

function capital(words: Bilingual): Bilingual {
  const up = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
  return { vi: up(words.vi), en: up(words.en) };
}
