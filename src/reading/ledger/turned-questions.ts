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

function ask({ form: { form } }: Books, { column, turn, isNote, texts }: TurnedCells, first: TurnedText): Question {
  const cells = texts.reduce((sum, one) => sum + one.cells, 0);
  const shown = texts.slice(0, 4).map(({ text }) => `«${text}»`);
  const list = `${shown.join(", ")}${texts.length > shown.length ? " …" : ""}`;
  const letters = columnLetters(column.column);
  const many = inSentence(cells);
  const isOne = texts.length === 1;
  const isCounted = !NOT_COUNTED.has(turn);
  return {
    id: `turned:${form.signature}:${column.name}:${plain(first.text)}`,
    cause: "words",
    at: first.at,
    sentence: {
      vi: `${isNote ? `Câu «${column.header}» nói về ${many} người, tập thể trong danh sách` : `Cột ${letters} (${headOf(column).vi}): ${many} ô ghi`} ${list}. ${MAY_MEAN[turn].vi} ${nowOf(turn, first, isCounted).vi}${isOne ? "" : `; hỏi lần lượt, trước hết là «${first.text}»`}.`,
      en: `${isNote ? `The sentence «${column.header}» says of ${many} of the list` : `Column ${letters} (${headOf(column).en}): ${many} cells say`} ${list}. ${MAY_MEAN[turn].en} ${nowOf(turn, first, isCounted).en}${isOne ? "" : `; they are asked in turn, «${first.text}» first`}.`,
    },
    options: optionsOf(form.key, column, first, turn),
    typed: null,
  };
}

function headOf({ header }: Column): Bilingual {
  return header === "" ? { vi: "không có đầu cột", en: "without a head" } : { vi: `«${header}»`, en: `«${header}»` };
}

/** Taken off for now, or not added. */
const NOT_COUNTED: ReadonlySet<CellTurn> = new Set(["withdrawn", "changed", "may-add"]);

function nowOf(turn: CellTurn, { instead }: TurnedText, isCounted: boolean): Bilingual {
  if (turn === "changed") {
    const { vi, en } = allOf(instead);
    return { vi: `Hiện tính là ${vi}`, en: `${en} counts for now` };
  }
  return {
    vi: `Hiện ${isCounted ? "vẫn" : "không"} tính là đăng ký`,
    en: `They ${isCounted ? "count" : "do not count"} for now`,
  };
}

function allOf(awards: readonly AwardId[]): Bilingual {
  const names = awards.map(shortName);
  return { vi: names.map(({ vi }) => vi).join(", "), en: names.map(({ en }) => en).join(", ") };
}

function optionsOf(
  form: string,
  { name: header, role }: Column,
  { text, awards, instead }: TurnedText,
  turn: CellTurn,
): readonly QuestionOption[] {
  const isCounted = !NOT_COUNTED.has(turn);
  const all = allOf(awards);
  const mayBeEach = instead.length > 0 || (role !== "remarks" && isCounted && awards.length > 1);
  const each = mayBeEach ? [...new Set([...instead, ...awards])].filter((award) => award !== "other") : [];
  const isChange = instead.length > 0;
  return [
    {
      id: "counted",
      label: {
        vi: `${turn === "may-add" ? "Tính" : "Vẫn tính"} ${all.vi}${isCounted ? AS_READ.vi : ""}`,
        en: `Count ${all.en}${isCounted ? AS_READ.en : ""}`,
      },
      answer: { kind: "sign", form, header, sign: plain(text), means: "yes" },
    },
    {
      id: "not-counted",
      label: {
        vi: `Không tính ${isChange ? "danh hiệu nào" : all.vi}${isCounted || isChange ? "" : AS_READ.vi}`,
        en: `Do not count ${isChange ? "any" : all.en}${isCounted || isChange ? "" : AS_READ.en}`,
      },
      answer: { kind: "sign", form, header, sign: plain(text), means: "no" },
    },
    ...each
      .filter((award) => !isChange || instead.includes(award))
      .map((award): QuestionOption => {
        const name = shortName(award);
        return {
          id: award,
          label: {
            vi: `Chỉ tính ${name.vi}${isChange && !isCounted && instead.includes(award) ? AS_READ.vi : ""}`,
            en: `Count ${name.en} only${isChange && !isCounted && instead.includes(award) ? AS_READ.en : ""}`,
          },
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
  changed: {
    vi: "Đọc là đổi sang danh hiệu khác.",
    en: "Read as another title instead.",
  },
  "may-change": {
    vi: "Có thể là đổi sang danh hiệu khác.",
    en: "Another title may be meant instead.",
  },
  added: {
    vi: "Đọc là đăng ký thêm.",
    en: "Read as one more title.",
  },
  "may-add": {
    vi: "Có thể là đăng ký thêm, chưa rõ cho ai hay cho năm nào.",
    en: "One more title may be meant; for whom is not clear.",
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
