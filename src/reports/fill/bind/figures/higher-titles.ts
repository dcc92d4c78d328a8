import type { Answer, Question } from "../../../../domain/answer";
import { contentOf } from "../../../../workbook/cell-content";
import { toA1 } from "../../../../workbook/refs";
import type { Binding } from "../../binding";
import { highestOnly } from "../../count/missing";
import type { CellMeaning } from "../../meaning/count-meant";
import { countsAsWritten } from "../../meaning/title-remarks";
import type { Table } from "../../read-table/table";
import { ofAwards, type HigherTitles, type Source } from "../../source";
import { isOpen } from "../../write/open-cell";
import { toldSources } from "../form-keys";
import type { FigureTable } from "./figure-table";

// Lists that write only everybody's highest title leave open whom a lower title of a form takes in: that holds for all of it.

const CELL = "titles:higher";

/** Whether the lower titles of a table take in those with a higher one, as it says of itself or she told; null: nobody says. */
export function higherTitlesIn(table: Table, answers: readonly Answer[]): HigherTitles | null {
  const told = toldSources(answers, table).get(CELL);
  if (told === "with" || told === "without") return told;
  return countsAsWritten(table) ? "without" : null;
}

/** What a cell counts, with or without those who hold a higher title. */
export function withHigher(meant: CellMeaning, higher: HigherTitles | null): CellMeaning {
  return meant.kind === "source" ? { ...meant, source: counting(meant.source, higher) } : meant;
}

/** The same count with or without those who hold a higher title, wherever it counts titles. */
export function counting(source: Source, higher: HigherTitles | null): Source {
  return higher === null ? source : ofAwards(source, (award) => ({ ...award, higher }));
}

/** Asked once for a table, at the first cell that waits for it. */
export function higherTitlesQuestion(
  { table, form, higher }: FigureTable,
  bindings: readonly Binding[],
): readonly Question[] {
  const { grid } = table;
  if (higher !== null) return [];
  const waiting = bindings.find(({ ref, why }) => why === highestOnly && isOpen(contentOf(grid, ref.row, ref.column)));
  if (waiting === undefined) return [];
  const option = (id: HigherTitles, vi: string, en: string): Question["options"][number] => ({
    id,
    label: { vi, en },
    answer: { kind: "binding", form, cell: CELL, source: id },
  });
  return [
    {
      id: `fill-titles:${form}`,
      cause: "fill-form",
      at: waiting.ref,
      sentence: {
        vi: `Biểu «${grid.name}» (ô ${toA1(waiting.ref)}): danh sách chỉ ghi danh hiệu cao nhất của mỗi người, mỗi tập thể. Ở biểu này, người (tập thể) đăng ký danh hiệu cao hơn có tính cả vào danh hiệu thấp hơn không?`,
        en: `The sheet “${grid.name}” (cell ${toA1(waiting.ref)}): the lists write only the highest title of each. Are those with a higher title counted in the lower ones here too?`,
      },
      options: [
        option("without", "Không, đếm đúng danh hiệu đã ghi", "No, as written"),
        option("with", "Có, tính cả vào danh hiệu thấp hơn", "Yes, in the lower ones too"),
      ],
      typed: null,
    },
  ];
}
