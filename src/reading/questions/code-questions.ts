import type { Question } from "../../domain/answer";
import { type AwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { UnreadTitle } from "../../domain/register/register";
import { type CellRef, columnLetters } from "../../workbook/refs";
import { plain } from "../../text/plain";
import { plausibleTitles } from "../../vocabulary/plausible-titles";
import type { RegistrationLines } from "../claims/read-registration";
import { isTitleText } from "../columns/claim-columns";
import type { RecognisedForm } from "../read-form";

/** A code that no list explains, with the lines that hold it. */
interface OpenCode {
  readonly text: string;
  readonly at: CellRef;
  readonly kind: RecipientKind;
  count: number;
}

/** «DH01», «A», «2.1»: short for a title, not its words. */
const CODE = /^(?=.{1,8}$)\p{L}{0,5}[-_.]?\d{0,4}(?:\.\d)?\p{L}?$/u;

/** Codes of a form that nobody explains, by column and by their plain text; lone ones are told at their cells. */
export function openCodes(
  { form }: RecognisedForm,
  { drafts }: RegistrationLines,
): ReadonlyMap<number, ReadonlyMap<string, OpenCode>> {
  const open = new Map<number, Map<string, OpenCode>>();
  for (const { unreadTitles, kind } of drafts)
    for (const { value, text, cell } of unreadTitles) {
      const column = form.columns.find((one) => one.column === cell.column);
      if (column === undefined || !mayHoldCodes(column) || !CODE.test(value)) continue;
      const codes = open.get(cell.column) ?? new Map<string, OpenCode>();
      open.set(cell.column, codes);
      const known = codes.get(plain(value));
      if (known) known.count += 1;
      else codes.set(plain(value), { text: value === "" ? text : value, at: cell, kind, count: 1 });
    }
  return new Map([...open].filter(([column, codes]) => areAsked(form.columns, column, codes)));
}

function mayHoldCodes(column: RecognisedForm["form"]["columns"][number]): boolean {
  return column.role === "award-code" || isTitleText(column);
}

/** In a column of codes any that repeats is asked; among titles in words it takes several to be an alphabet. */
function areAsked(
  columns: RecognisedForm["form"]["columns"],
  column: number,
  codes: ReadonlyMap<string, OpenCode>,
): boolean {
  const repeats = [...codes.values()].some(({ count }) => count > 1);
  const isCodes = columns.some((one) => one.column === column && one.role === "award-code");
  return repeats ? isCodes || codes.size > 1 : isCodes && codes.size > 1;
}

/** The code stands in a column whose codes are asked about. */
export function isOpenCode(open: ReturnType<typeof openCodes>, { value, cell }: UnreadTitle): boolean {
  return open.get(cell.column)?.has(plain(value)) ?? false;
}

/** One question a column: what its most frequent code means; the next comes when that one is answered. */
export function codeQuestions(form: RecognisedForm, open: ReturnType<typeof openCodes>): readonly Question[] {
  return [...open].map(([column, codes]) => ask(form, column, [...codes.values()]));
}

function ask({ form }: RecognisedForm, column: number, codes: readonly OpenCode[]): Question {
  const [most, ...others] = [...codes].sort((one, other) => other.count - one.count);
  if (most === undefined) throw new Error("A column of codes without any code");
  const { header, name } = form.columns.find((one) => one.column === column) ?? { header: "", name: "" };
  const place = `${columnLetters(column)} («${header}»)`;
  const rows = codes.reduce((sum, { count }) => sum + count, 0);
  const shown = [most, ...others].slice(0, 6).map(({ text, count }) => `${text} (${String(count)})`);
  const list = `${shown.join(", ")}${codes.length > shown.length ? " …" : ""}`;
  const titles: readonly AwardId[] = [...plausibleTitles(most.text, most.kind, new Set()), "other"];
  return {
    id: `codes:${form.signature}:${name}:${plain(most.text)}`,
    cause: "words",
    at: most.at,
    sentence: {
      vi: `Cột ${place}: ${String(rows)} dòng ghi mã mà tệp không có bảng giải thích: ${list}. Hiện chưa tính các dòng này. Anh/chị thêm một sheet ghi mã và tên danh hiệu, hoặc cho biết «${most.text}» là gì${others.length > 0 ? " rồi lần lượt đến các mã còn lại" : ""}.`,
      en: `Column ${place}: ${String(rows)} rows hold codes that the file does not explain: ${list}. They are not counted for now. Please add a sheet with the codes and the titles they stand for, or say what «${most.text}» is${others.length > 0 ? "; the others are asked in turn" : ""}.`,
    },
    options: titles.map((award) => ({
      id: award === "other" ? "own-words" : award,
      label:
        award === "other"
          ? { vi: "Danh hiệu, hình thức khác, giữ nguyên mã", en: "Another title, kept as this code" }
          : { vi: glossaryEntry(award)?.short ?? most.text, en: awardName(award, most.text).en },
      answer: { kind: "words", words: plain(most.text), award },
    })),
    typed: null,
  };
}
