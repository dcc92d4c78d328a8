import type { Question } from "../../../../domain/answer";
import type { Bilingual } from "../../../../domain/bilingual";
import { toA1, type CellRef } from "../../../../workbook/refs";
import { NO_MATTER, wordsKey } from "../form-keys";
import type { FigureTable } from "./figure-table";

/** Words of a head or a line that nobody understands, where they first stand. */
export interface OpenWords {
  readonly words: string;
  readonly where: "column" | "line";
  /** The first cell they leave empty. */
  readonly at: CellRef;
  /** What the figure would be without them is known: then she may say that they change nothing. */
  readonly isCounted: boolean;
  /** She has said that she fills it in herself. */
  readonly isLeft: boolean;
}

/** «Chưa hiểu «Đợt 1» trong đầu cột nên để trống»: once for the same words, however many cells they touch. */
export function wordsQuestion({ table, form }: FigureTable, { words, where, at }: OpenWords): Question {
  const cell = wordsKey(words);
  const place = placeOf(where);
  return {
    id: `fill-words:${form}:${cell}`,
    cause: where === "column" ? "fill-column" : "fill-line",
    typed: null,
    at,
    sentence: {
      vi: `Biểu «${table.grid.name}»: chưa hiểu «${words}» trong ${place.vi} (ô ${toA1(at)}) nên để trống. Những chữ này có làm số cần điền khác đi không?`,
      en: `Sheet “${table.grid.name}”: “${words}” in ${place.en} (cell ${toA1(at)}) is not understood, so it is left empty. Do these words change the figure?`,
    },
    options: [
      {
        id: "no-matter",
        label: { vi: "Không, đếm như không có những chữ này", en: "No, count as if they were not there" },
        answer: { kind: "binding", form, cell, source: NO_MATTER },
      },
      {
        id: "leave",
        label: { vi: "Có, để trống, tôi tự điền", en: "Yes, leave it empty, I fill it in" },
        answer: { kind: "binding", form, cell, source: null },
      },
    ],
  };
}

/** The words named at the first cell they leave empty. */
export function leftForWords({ words, where, at }: Pick<OpenWords, "words" | "where" | "at">): {
  readonly ref: CellRef;
  readonly why: Bilingual;
} {
  const place = placeOf(where);
  return {
    ref: at,
    why: {
      vi: `Chưa hiểu «${words}» trong ${place.vi} nên để trống.`,
      en: `“${words}” in ${place.en} is not understood, so it is left empty.`,
    },
  };
}

function placeOf(where: OpenWords["where"]): Bilingual {
  return where === "column"
    ? { vi: "đầu cột", en: "the head of the column" }
    : { vi: "tên dòng", en: "the name of the line" };
}
