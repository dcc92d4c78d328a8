import type { Column } from "../../domain/form/form";
import { columnLetters } from "../../workbook/refs";
import { isClaimColumn as isClaim } from "../columns/claim-columns";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { titleYear } from "../kind/title-facts";

/**
 * «Danh hiệu đã đạt › LĐTT | CSTĐCS» beside «Đăng ký năm nay › …», «Năm 2025 | Năm 2026»: what was won before, and what
 * is registered now. Only where something stays that is registered. `listed` is the year that the lines themselves say,
 * for titles that name none; `headings` how many headings among the lines name a title.
 */
export function pastColumns(
  columns: readonly Column[],
  title: string,
  listed: number | null = null,
  headings = 0,
): readonly Column[] {
  const years = columns.filter((column) => isClaim(column) || isBareYear(column)).map(yearOfHead);
  const current = titleYear(title) ?? listed ?? Math.max(0, ...years.map((year) => year ?? 0));
  const isPast = (column: Column) => saysPast(column) || (yearOfHead(column) ?? current) < current;
  const claims = columns.filter(isClaim);
  if (claims.some(listsYearsWon))
    return pastColumns(
      columns.map((column) => (isClaim(column) && listsYearsWon(column) ? asPast(column) : column)),
      title,
      listed,
      headings,
    );
  if (claims.some((column) => !isPast(column)))
    return columns.map((column) =>
      (isClaim(column) || tellsWhatWasWon(column)) && isPast(column) ? asPast(column) : column,
    );
  // «I. CÁ NHÂN ĐĂNG KÝ … LAO ĐỘNG TIÊN TIẾN» over «Danh hiệu năm 2025»: the heading registers, the column remembers.
  const isOfYearBefore = (column: Column) => isClaim(column) && (yearOfHead(column) ?? current) < current;
  const registers = /\b(?:dang ky|de nghi)\b/.test(plain(title));
  if (registers && (headings > 0 || awardsNamed(title).length > 0))
    return columns.map((column) => (isOfYearBefore(column) ? asPast(column) : column));
  // «2024 | 2025 | 2026» in a list that registers for 2026: the last year is what it asks for.
  const asked = columns.filter((column) => isBareYear(column) && yearOfHead(column) === current);
  return claims.length > 0 || !registers
    ? columns
    : columns.map((column) => (asked.includes(column) ? asAsked(column, current) : column));
}

/** «Xã cũ năm 2025 đạt», «Đạt năm 2025»: no words of a title, and yet only titles can be won in a year. */
function tellsWhatWasWon({ role, header }: Column): boolean {
  return role === "other" && /\bdat\b/.test(plain(header)) && /\b20\d\d\b/.test(header);
}

function isBareYear({ role, year }: Column): boolean {
  return role === "past-title" && year !== null;
}

/** The year a head names; a school year by its second year, as in titles. */
export function yearOfHead({ header, year }: Column): number | null {
  return schoolYearIn(header) ?? titleYear(header) ?? year ?? lastYearIn(header);
}

/** «2024-2025», «24-25», «NH 2024-25»: two years that follow one another. */
function schoolYearIn(header: string): number | null {
  for (const [, from = "", to = ""] of header.matchAll(/(?<![\d/-])(?:20)?(\d\d)\s*[-–/]\s*(?:20)?(\d\d)(?![\d/-])/gu))
    if (Number(to) === Number(from) + 1 && Number(from) >= 10) return 2000 + Number(to);
  return null;
}

/** «Xếp loại 2024» says a year without the word. */
function lastYearIn(header: string): number | null {
  const years = header.match(/(?<!\d)20\d\d(?!\d)/g);
  return years === null ? null : Number(years.at(-1));
}

/** «Các năm đạt CSTĐ cơ sở»: years, whatever else the list registers. */
function listsYearsWon({ header }: Column): boolean {
  return /^(?:cac|nhung) nam (?:da )?(?:dat|duoc)\b/.test(plain(header));
}

function saysPast({ header }: Column): boolean {
  return /\bda (?:dat|duoc|nhan)\b|\bnam (?:truoc|ngoai)\b|\bcac nam\b|\btruoc day\b/.test(plain(header));
}

function asPast(column: Column): Column {
  const letters = columnLetters(column.column);
  return {
    ...column,
    role: "past-title",
    standing: "past",
    year: column.year ?? yearOfHead(column),
    evidence: [
      {
        source: "neighbour",
        sentence: {
          vi: `Cột ${letters} («${column.header}») ghi danh hiệu đã đạt các năm trước; phần đăng ký ở cột khác của biểu.`,
          en: `Column ${letters} («${column.header}») holds titles won before; another column holds what is registered.`,
        },
      },
    ],
    alternatives: [
      { role: column.role, award: column.award, recipient: column.recipient, year: column.year, confidence: 0.4 },
    ],
  };
}

function asAsked(column: Column, year: number): Column {
  const letters = columnLetters(column.column);
  return {
    ...column,
    role: column.award === null ? "title-or-award" : "mark",
    year: null,
    evidence: [
      {
        source: "title",
        sentence: {
          vi: `Cột ${letters} («${column.header}») là cột đăng ký, vì đây là biểu đăng ký năm ${String(year)}.`,
          en: `Column ${letters} («${column.header}») is what is registered, because the list is for ${String(year)}.`,
        },
      },
    ],
    alternatives: [],
  };
}
