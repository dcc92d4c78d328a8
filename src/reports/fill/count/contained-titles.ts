import type { Answer, Question } from "../../../domain/answer";
import type { Bilingual } from "../../../domain/bilingual";
import { contentOf } from "../../../workbook/cell-content";
import type { Grid } from "../../../workbook/grid";
import { toA1 } from "../../../workbook/refs";
import type { Binding } from "../binding";
import { isOpen } from "../write/open-cell";

// Whether a line «LĐTT» takes in those of whom only «CSTĐCS» is written holds for the whole workbook, so it is kept under no form.

const FORM = "register";
const CELL = "titles:contained";
const COUNTED = "counted";
const NOT_COUNTED = "not-counted";

/** What is written of those who hold a title that contains another: both, the higher one alone, or nobody knows yet. */
export type WrittenTitles = "all" | "highest" | "open";

/** What she said of it; undefined: not asked yet, null: she fills in the figures herself. */
export function toldOfContained(answers: readonly Answer[]): string | null | undefined {
  const told = answers.findLast((each) => each.kind === "binding" && each.form === FORM && each.cell === CELL);
  return told?.kind === "binding" ? told.source : undefined;
}

/** What she said; as long as she has not been asked, a figure that would differ is not written. */
export function writtenTitles(told: string | null | undefined): WrittenTitles {
  if (told === COUNTED) return "highest";
  return told === NOT_COUNTED ? "all" : "open";
}

export const containedOpen: Bilingual = {
  vi: "Chưa điền vì có người (tập thể) chỉ ghi danh hiệu cao hơn, chưa rõ có tính vào danh hiệu này không.",
  en: "Not filled in: some are put down for a higher title alone, and it is not clear whether they count here.",
};

/** Asked once for the workbook, at the first cell that waits for it. */
export function containedQuestion(grid: Grid, bindings: readonly Binding[]): readonly Question[] {
  const waiting = bindings.find(
    ({ ref, why }) => why.vi === containedOpen.vi && isOpen(contentOf(grid, ref.row, ref.column)),
  );
  if (waiting === undefined) return [];
  const option = (id: string, label: Bilingual): Question["options"][number] => ({
    id,
    label,
    answer: { kind: "binding", form: FORM, cell: CELL, source: id },
  });
  return [
    {
      id: "fill-titles:contained",
      cause: "fill-line",
      at: waiting.ref,
      sentence: {
        vi: `Biểu «${grid.name}» (ô ${toA1(waiting.ref)}): người (tập thể) chỉ ghi danh hiệu cao hơn (như CSTĐ cơ sở, Tập thể lao động xuất sắc) có tính vào số của danh hiệu thấp hơn (Lao động tiên tiến, Tập thể lao động tiên tiến) không?`,
        en: `Sheet “${grid.name}” (cell ${toA1(waiting.ref)}): do those who are put down for a higher title alone count among the holders of the lower one?`,
      },
      options: [
        option(NOT_COUNTED, { vi: "Không, chỉ đếm danh hiệu đã ghi", en: "No, only the titles written" }),
        option(COUNTED, { vi: "Có tính", en: "Yes" }),
      ],
      typed: null,
    },
  ];
}
