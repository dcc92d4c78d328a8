import type { Column, ColumnReading, Evidence } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import { columnLetters } from "../../workbook/refs";
import { isClaimColumn, isTitleText } from "./claim-columns";
import { type CodeBook, isTitleCode } from "../claims/code-book";
import { type ColumnContent, countOf, shareOf } from "../../layout/column-content";
import { recogniseAwards } from "../../domain/glossary/recognise-award";
import { awardsNamed, mentionsAward, wordsLeft } from "../../vocabulary/award-words";
import { recipientOfAward } from "./heading-candidates";
import { type HeadingMeaning, forRecipient } from "./heading-meaning";
import { plausibleTitles } from "../../vocabulary/plausible-titles";
import { isRoundAlone, isRoundOfRegistering } from "../../vocabulary/registering-rounds";
import { codesIn } from "../claims/title-cells";

/** How sure a column is whose cells look like claims under a head that nobody understands. */
const UNEXPLAINED = 0.5;

/** The cells look like claims, the head does not say of what: nothing is counted until she does. */
export function isUnexplained({ role, confidence, alternatives }: Column): boolean {
  return role === "other" && confidence === UNEXPLAINED && alternatives.length > 0;
}

/**
 * Everything filled is explained: a column of marks, titles or codes whose head is not understood is neither taken for
 * the nearest title nor passed over. It stays uncounted, with what it may be.
 */
export function withUnexplained(
  columns: readonly Column[],
  headings: readonly HeadingMeaning[],
  contents: readonly ColumnContent[],
  codes: CodeBook,
): readonly Column[] {
  const recipient = recipientsOf(columns, contents);
  const inRounds = columns.some((column) => isRoundOfRegistering(column.header) && isTitleText(column));
  return columns.map((column, at) => {
    const heading = headings[at];
    const content = contents[at];
    if (!heading || !content || heading.isOther || content.filled === 0) return column;
    if (heading.header === "" && areRemarks(content)) return remarksAt(column);
    if (isExplained(column, heading)) return column;
    if (inRounds && isTitleText(column) && isRoundAlone(column.header)) return column;
    const others = columns.filter((other) => other !== column && isClaimColumn(other));
    const readings = readingsOf(column, heading, content, others, recipient, codes);
    return readings.length === 0 ? column : asked(column, content, readings);
  });
}

/** «xin rút CSTĐCS», «chỉ LĐTT» behind a few lines, under no head: they say more than a title. */
function areRemarks({ filled, lines, texts }: ColumnContent): boolean {
  return filled * 2 <= lines && texts.some(mentionsAward) && texts.every(saysMore);
}

function saysMore(text: string): boolean {
  const named = recogniseAwards(text, { recipient: null });
  const isNegated = named.some(({ negated }) => negated);
  return named.length === 0 || isNegated || /\p{L}{2}/u.test(wordsLeft(text, named));
}

function remarksAt(column: Column): Column {
  const letters = columnLetters(column.column);
  const sentence = {
    vi: `Cột ${letters} không có đầu cột, vài dòng ghi lời nói về danh hiệu: đọc như ghi chú.`,
    en: `Column ${letters} has no heading; a few rows say something about titles there: read as remarks.`,
  };
  return { ...column, role: "remarks", award: null, alternatives: [], evidence: [{ source: "content", sentence }] };
}

/** The head names one title, or the kind of what its cells hold. */
function isExplained(column: Column, heading: HeadingMeaning): boolean {
  if (column.role === "mark" || column.role === "award-code") return true;
  if (heading.award !== null || heading.counts !== null || heading.year !== null) return true;
  const isRead = column.role !== "other" && !isTitleText(column);
  return isRead && heading.guesses.some(({ role }) => role === column.role);
}

function readingsOf(
  column: Column,
  heading: HeadingMeaning,
  content: ColumnContent,
  others: readonly Column[],
  recipient: RecipientKind | null,
  codes: CodeBook,
): readonly ColumnReading[] {
  const plain = { award: null, recipient: heading.recipient, year: null };
  const awards = countOf(content, "award");
  // «Tập thể khoa» over titles that only collectives have says whose they are, and the list what for.
  const saysWhose = heading.recipient === "collective" && content.texts.every(areOfCollectives);
  const saysNothing = heading.guesses.length === 0 && heading.awardsListed.length === 0 && !saysWhose;
  const isClaims = content.marks + awards > 0 && content.marks + content.noes + awards >= content.filled * 0.8;
  // What titles in words say is clear; whether they are registered, won before or decided by others is not.
  const inWords: readonly ColumnReading[] =
    isClaims && awards > 0 && saysNothing && (others.length > 0 || column.role === "other")
      ? [
          { role: "title-or-award", ...plain },
          { role: "past-title", ...plain },
        ]
      : [];
  if (isClaims && content.marks > 0 && content.marks >= awards) {
    const taken = new Set(others.flatMap(({ award }) => (award === null ? [] : [award])));
    const titles =
      heading.awardsListed.length > 0
        ? heading.awardsListed
        : plausibleTitles(heading.header, heading.recipient ?? recipient, taken);
    const marks = titles.map((award): ColumnReading => {
      const own = forRecipient(award, heading.recipient);
      return { role: "mark", award: own, recipient: heading.recipient ?? recipientOfAward(own), year: null };
    });
    return [...marks, { role: "mark", award: "other", recipient: heading.recipient, year: null }, ...inWords];
  }
  if (inWords.length > 0) return inWords;
  const isExplained = (text: string) => {
    const signs = codesIn(text, codes);
    return signs.length > 0 && signs.every((part) => isTitleCode(part, codes));
  };
  const explained = content.texts.filter(isExplained).length;
  return column.role === "other" && saysNothing && explained >= Math.max(2, content.filled * 0.6)
    ? [{ role: "award-code", ...plain }]
    : [];
}

function areOfCollectives(text: string): boolean {
  const named = awardsNamed(text);
  return named.length > 0 && named.every(({ award }) => recipientOfAward(award) === "collective");
}

/** People alone, collectives alone, or both. */
function recipientsOf(columns: readonly Column[], contents: readonly ColumnContent[]): RecipientKind | null {
  const names = contents.filter((_, at) => ["name", "family-name", "id-number"].includes(columns[at]?.role ?? ""));
  if (names.length === 0) return null;
  const people = names.some((content) => shareOf(content, "person", "id") > 0);
  const units = names.some((content) => shareOf(content, "unit") > 0);
  return people === units ? null : people ? "individual" : "collective";
}

function asked(column: Column, content: ColumnContent, readings: readonly ColumnReading[]): Column {
  const letters = columnLetters(column.column);
  const filled = String(content.filled);
  const evidence: Evidence = {
    source: "header",
    sentence: {
      vi: `Chưa rõ đầu cột ${letters} («${column.header}») nói gì; ${filled} ô đã ghi trông như dấu hoặc danh hiệu nên cần anh/chị cho biết.`,
      en: `It is not clear what the head of column ${letters} («${column.header}») says; its ${filled} filled cells look like marks or titles, so please say.`,
    },
  };
  return {
    ...column,
    role: "other",
    award: null,
    awardOfCollective: undefined,
    year: null,
    confidence: UNEXPLAINED,
    evidence: [evidence],
    alternatives: readings.map((reading) => ({ ...reading, confidence: UNEXPLAINED })),
  };
}
