import type { Column } from "../../domain/form/form";
import { type Grade, recogniseGrade } from "../../domain/glossary/grades";
import { columnLetters } from "../../workbook/refs";
import type { ColumnContent } from "../../layout/column-content";
import { plain } from "../../text/plain";
import { yearOfHead } from "../standing/past-columns";
import { titleYear } from "../kind/title-facts";

/**
 * «Xếp loại 2024 | Xếp loại 2025», «Tự xếp loại | Cấp trên xếp loại»: one grade goes with this year's titles. An older
 * year's speaks of that year; of several bodies the last that has written anything stands.
 */
export function gradeOfYear(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  title: string,
): readonly Column[] {
  const all = columns.filter(({ role }) => role === "grade");
  if (all.length === 0) return columns;
  const years = columns.map((column) => yearOfHead(column) ?? 0);
  const current = titleYear(title) ?? Math.max(...years);
  const isOlder = (column: Column) => (yearOfHead(column) ?? current) < current || saysOlder(column);
  const grades = all.filter((column) => gradeOfHead(column) === null || isOlder(column));
  const ofYear = grades.filter((column) => !isOlder(column));
  const isFilled = ({ column }: Column) => contents.some((one) => one.column === column && one.filled > 0);
  const stands = ofYear.filter(isFilled).pop() ?? ofYear[0];
  return columns.map((column) =>
    grades.includes(column) && column !== stands ? setAside(column, isOlder(column), stands) : column,
  );
}

/** «HTXSNV | HTTNV | HTNV» with marks: the head says the grade. */
export function gradeOfHead({ header }: Pick<Column, "header">): Grade | null {
  return recogniseGrade(header.split(" › ").pop() ?? "");
}

function saysOlder({ header }: Column): boolean {
  return /\bnam (?:truoc|ngoai)\b/.test(plain(header));
}

function setAside(column: Column, isOlder: boolean, stands: Column | undefined): Column {
  const letters = columnLetters(column.column);
  const other = stands === undefined ? "" : columnLetters(stands.column);
  return {
    ...column,
    role: "other",
    evidence: [
      {
        source: "neighbour",
        sentence: isOlder
          ? {
              vi: `Cột ${letters} («${column.header}») là xếp loại của năm trước, không đối chiếu với danh hiệu năm nay.`,
              en: `Column ${letters} («${column.header}») holds grades of an earlier year, which say nothing of this year's titles.`,
            }
          : {
              vi: `Cột ${letters} («${column.header}») và cột ${other} cùng ghi xếp loại; đối chiếu theo cột ${other}.`,
              en: `Columns ${letters} («${column.header}») and ${other} both hold grades; column ${other} is the one compared.`,
            },
      },
    ],
    alternatives: [{ role: "grade", award: null, recipient: null, year: null, confidence: 0.4 }],
  };
}
