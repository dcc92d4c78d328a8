import type { Question, QuestionOption } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { Column } from "../../domain/form/form";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import { inSentence } from "../../domain/in-sentence";
import { plain } from "../../text/plain";
import { columnLetters } from "../../workbook/refs";
import type { Books } from "../bookkeeping/books";
import type { CellTurn, TurnedCells, TurnedText } from "./turned-claims";

/** One question a column and a turn: whether such cells still register; the next text comes when one is answered. */
export function turnedQuestions(books: Books, cells: readonly TurnedCells[]): readonly Question[] {
  return cells.flatMap((turned) => {
    const [first] = turned.texts;
    return first ? [ask(books, turned, first)] : [];
  });
}

function ask({ form: { form } }: Books, { column, turn, texts }: TurnedCells, first: TurnedText): Question {
  const cells = texts.reduce((sum, one) => sum + one.cells, 0);
  const shown = texts.slice(0, 4).map(({ text }) => `«${text}»`);
  const list = `${shown.join(", ")}${texts.length > shown.length ? " …" : ""}`;
  const letters = columnLetters(column.column);
  const many = inSentence(cells);
  const isOne = texts.length === 1;
  const isCounted = turn !== "withdrawn";
  return {
    id: `turned:${form.signature}:${column.name}:${plain(first.text)}`,
    cause: "words",
    at: first.at,
    sentence: {
      vi: `Cột ${letters} («${column.header}»): ${many} ô ghi ${list}. ${MAY_MEAN[turn].vi} Hiện ${isCounted ? "vẫn" : "không"} tính là đăng ký${isOne ? "" : `; hỏi lần lượt, trước hết là «${first.text}»`}.`,
      en: `Column ${letters} («${column.header}»): ${many} cells say ${list}. ${MAY_MEAN[turn].en} They ${isCounted ? "count" : "do not count"} for now${isOne ? "" : `; they are asked in turn, «${first.text}» first`}.`,
    },
    options: optionsOf(form.key, column, first, isCounted),
    typed: null,
  };
}

function optionsOf(
  form: string,
  { name: header, role }: Column,
  { text, awards }: TurnedText,
  isCounted: boolean,
): readonly QuestionOption[] {
  const names = awards.map(shortName);
  const all = { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
  const each = role === "remarks" || !isCounted || awards.length < 2 ? [] : awards.filter((award) => award !== "other");
  return [
    {
      id: "counted",
      label: {
        vi: `Vẫn tính ${all.vi}${isCounted ? AS_READ.vi : ""}`,
        en: `Count ${all.en}${isCounted ? AS_READ.en : ""}`,
      },
      answer: { kind: "sign", form, header, sign: plain(text), means: "yes" },
    },
    {
      id: "not-counted",
      label: {
        vi: `Không tính ${all.vi}${isCounted ? "" : AS_READ.vi}`,
        en: `Do not count ${all.en}${isCounted ? "" : AS_READ.en}`,
      },
      answer: { kind: "sign", form, header, sign: plain(text), means: "no" },
    },
    ...each.map((award): QuestionOption => {
      const name = shortName(award);
      return {
        id: award,
        label: { vi: `Chỉ tính ${name.vi}`, en: `Count ${name.en} only` },
        answer: { kind: "words", words: plain(text), award },
      };
    }),
  ];
}

const AS_READ: Bilingual = { vi: " (như đang đọc)", en: " (as read)" };

function shortName(award: AwardId): Bilingual {
  const name = awardName(award, "");
  return { vi: glossaryEntry(award)?.short ?? name.vi, en: name.en };
}

const MAY_MEAN: Readonly<Record<CellTurn, Bilingual>> = {
  "given-up": {
    vi: "Có thể là không đăng ký nữa.",
    en: "They may no longer register.",
  },
  withdrawn: {
    vi: "Đọc là không đăng ký nữa.",
    en: "Read as no longer registering.",
  },
  past: {
    vi: "Có thể là danh hiệu đã đạt từ trước, không phải đăng ký lần này.",
    en: "The titles may have been won before.",
  },
  waiting: {
    vi: "Có thể là còn chờ, chưa chắc đăng ký.",
    en: "They may still be undecided.",
  },
  instead: {
    vi: "Có thể chỉ một trong các danh hiệu được đăng ký.",
    en: "Only one of the titles may be meant.",
  },
  "of-unit": {
    vi: "Có thể là danh hiệu của tập thể, không phải của người ở dòng này.",
    en: "The title may be the unit's and not this person's.",
  },
  doubt: {
    vi: "Dấu hỏi cho thấy có thể còn chưa chắc.",
    en: "The question mark leaves it open.",
  },
};
