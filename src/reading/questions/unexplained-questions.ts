import type { Question, QuestionOption } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import type { Column, ColumnReading } from "../../domain/form/form";
import { awardName, glossaryEntry } from "../../domain/glossary/awards";
import { readMark } from "../../text/marks";
import { columnLetters } from "../../workbook/refs";
import { plain } from "../../text/plain";
import { yearOfForm } from "../books/form-year";
import { newestYear } from "../books/past-years";
import type { RecognisedForm } from "../read-form";
import { markable } from "../claims/recipients";
import { isUnexplained } from "../columns/unexplained-columns";

/** «Cột F («LĐ giỏi»): 30 ô có dấu. Đây là danh hiệu gì?» — one question for a column that nobody understands. */
export function unexplainedQuestions(forms: readonly RecognisedForm[]): readonly Question[] {
  const open = forms.flatMap((form) => {
    const columns = form.form.columns.filter(isUnexplained);
    return columns.length > 0 && speaksOfTitles(form, forms) ? [{ form, columns }] : [];
  });
  if (open.length === 0) return [];
  const newest = newestYear(forms.filter(({ form }) => form.kind === "registration"));
  return open
    .filter(({ form }) => !isOfEarlierYear(form, newest))
    .flatMap(({ form, columns }) => columns.map((column) => ask(form, column)));
}

/** What a column of last year's list means changes no figure of this year. */
function isOfEarlierYear(form: RecognisedForm, newest: number | null): boolean {
  const year = yearOfForm(form);
  return newest !== null && year !== null && year.said !== "heads" && year.year < newest;
}

/** Lists of attendance, duty or pay have columns of marks too: their titles and their sheets say so. */
function speaksOfTitles({ form, table }: RecognisedForm, forms: readonly RecognisedForm[]): boolean {
  if (["registration", "awards", "history"].includes(form.kind)) return true;
  if (form.kind !== "other" && form.kind !== "staff") return false;
  // A column of titles in words speaks of titles, whatever the list is called.
  if (form.columns.some((column) => isUnexplained(column) && column.alternatives.some(({ role }) => role === WORDS)))
    return true;
  const isBesideOne = forms.some((other) => other.form.sheet === form.sheet && other.form.kind === "registration");
  return isBesideOne || ABOUT_TITLES.test(plain(`${form.title} ${table.sheet.name}`));
}

const WORDS = "title-or-award";
const ABOUT_TITLES = /thi dua|khen|danh hieu|dang ky|de nghi|binh xet/;

function ask({ form, table, shaped }: RecognisedForm, column: Column): Question {
  const { sheet } = table;
  const { name } = column;
  const letters = columnLetters(column.column);
  const rows = shaped.filter(({ row, shape }) => shape.shape === "line" && sheet.text(row, column.column) !== "");
  const marks = rows.filter(({ row }) => readMark(markable(sheet, row, column.column)) === "yes").length;
  const isMarked = marks > 0;
  const cells = String(isMarked ? marks : rows.length);
  const head = column.header === "" ? { vi: "không có đầu cột", en: "without a head" } : quoted(column.header);
  const option = (id: string, label: Bilingual, { role, award, recipient, year }: ColumnReading): QuestionOption => ({
    id,
    label,
    answer: { kind: "column", form: form.signature, header: name, reading: { role, award, recipient, year } },
  });
  return {
    id: `column:${form.signature}:${name}`,
    cause: "column",
    at: form.headerRows ? { sheet: form.sheet, row: form.headerRows[1], column: column.column } : null,
    sentence: isMarked
      ? {
          vi: `Cột ${letters} (${head.vi}): ${cells} ô có dấu. Đây là danh hiệu, hình thức khen thưởng gì? Hiện chưa tính cột này.`,
          en: `Column ${letters} (${head.en}): ${cells} cells are marked. Which title or award is this? The column is not counted for now.`,
        }
      : {
          vi: `Cột ${letters} (${head.vi}): ${cells} ô ghi danh hiệu, hình thức khen thưởng, chưa rõ là đăng ký hay đã đạt từ trước. Hiện chưa tính cột này.`,
          en: `Column ${letters} (${head.en}): ${cells} cells name titles or awards, and it is not clear whether they are registered or were won before. The column is not counted for now.`,
        },
    options: [
      option("not-counted", { vi: "Không tính", en: "Not counted" }, { ...column, role: "other" }),
      ...column.alternatives.map((reading) => option(idOf(reading), labelOf(reading), reading)),
    ],
    typed: null,
  };
}

function quoted(header: string): Bilingual {
  return { vi: `«${header}»`, en: `«${header}»` };
}

function idOf({ role, award }: ColumnReading): string {
  if (role === "mark") return award === "other" || award === null ? "own-words" : award;
  return role === "past-title" ? "past" : role === "award-code" ? "codes" : "registered";
}

function labelOf({ role, award }: ColumnReading): Bilingual {
  if (role === "past-title") return { vi: "Danh hiệu đã đạt từ trước", en: "Titles won before" };
  if (role === "award-code") return { vi: "Mã danh hiệu đăng ký", en: "Codes of registered titles" };
  if (role !== "mark" || award === null) return { vi: "Danh hiệu đăng ký năm nay", en: "Registered this year" };
  if (award === "other") return { vi: "Danh hiệu, hình thức khác", en: "Another title or award" };
  const name = awardName(award, "");
  return { vi: glossaryEntry(award)?.short ?? name.vi, en: name.en };
}
