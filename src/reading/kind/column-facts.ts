import type { ColumnRole } from "../../domain/form/column-role";
import type { Column } from "../../domain/form/form";
import type { FormKind } from "../../domain/form/form-kind";
import { isOnlyFor } from "../../domain/glossary/awards";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { type ColumnContent, countOf } from "../../layout/column-content";
import type { KindInput, Vote } from "./form-kind-vote";
import { SUMMARY_OF } from "./title-votes";

/** What the columns of a table come to, counted once for all that asks what the table is for. */
export interface ColumnFacts extends KindInput {
  readonly withRole: (...roles: readonly ColumnRole[]) => readonly Column[];
  readonly contentOf: (column: Column) => ColumnContent | undefined;
  /** Where people are named; the first column of units where they are not. */
  readonly names: readonly Column[];
  /** Cells that look like people or ID numbers. */
  readonly people: number;
  /** Cells of the names that hold numbers. */
  readonly numbers: number;
  /** Cells of the names that hold words. */
  readonly named: number;
  readonly claims: readonly Column[];
  readonly claimed: readonly ColumnContent[];
  readonly figures: readonly Column[];
  readonly awardFigures: readonly Column[];
  /** Marks under titles that only people can have. */
  readonly personalMarks: readonly Column[];
  /** The title or the heads over the figures speak of levels to reach, and nothing says that they were reached. */
  readonly aims: boolean;
  /** How many titles the form's own title names. */
  readonly titleAwards: number;
  readonly hasRecipients: boolean;
  readonly initiative: readonly Column[];
  readonly years: readonly Column[];
}

/** Counts what the votes about a table rest on. */
export function columnFacts(input: KindInput): ColumnFacts {
  const { columns, contents, title } = input;
  const withRole = (...roles: readonly ColumnRole[]) => columns.filter(({ role }) => roles.includes(role));
  const contentOf = (column: Column) => contents.find((content) => content.column === column.column);
  const persons = withRole("name", "family-name", "id-number");
  // A list without names of people may name units.
  const names = persons.length > 0 ? persons : withRole("unit").slice(0, 1);
  const nameContents = names.map(contentOf).filter((content) => content !== undefined);
  const people = nameContents.reduce((sum, content) => sum + countOf(content, "person", "id"), 0);
  const numbers = nameContents.reduce((sum, content) => sum + countOf(content, "number", "text-number", "nothing"), 0);
  const named = nameContents.reduce((sum, content) => sum + content.filled, 0) - numbers;
  const claims = withRole("mark", "title", "award", "title-or-award", "award-code");
  const claimed = claims.map(contentOf).filter((content) => content !== undefined);
  const figures = withRole("figure", "share", "headcount");
  // Where collectives are marked for titles of their own, «LĐTT › Số người, Tỷ lệ» says who works there.
  const areMarked =
    !SUMMARY_OF.test(title) &&
    claims.some(({ role, award }) => role === "mark" && award !== null && isOnlyFor(award, "collective"));
  const awardFigures = figures.filter(({ award, role }) =>
    award === null ? role !== "headcount" : !(areMarked && isOnlyFor(award, "individual")),
  );
  const personalMarks = claims.filter(({ award }) => award !== null && isOnlyFor(award, "individual"));
  const titleAwards = new Set(awardsNamed(title).map(({ award }) => award)).size;
  const hasRecipients = names.length > 0 || withRole("unit").length > 0;
  return {
    ...input,
    withRole,
    contentOf,
    names,
    people,
    numbers,
    named,
    claims,
    claimed,
    figures,
    awardFigures,
    personalMarks,
    aims: namesAims(title) || headsOfAims(awardFigures),
    titleAwards,
    hasRecipients,
    initiative: withRole("initiative"),
    years: withRole("past-title"),
  };
}

/** «Giao chỉ tiêu thi đua cho các đơn vị»; a table that compares or adds up only mentions them. */
function namesAims(title: string): boolean {
  return /chi tieu|muc tieu/.test(title) && !/tong hop|thong ke|doi chieu|so sanh|ket qua|thuc hien/.test(title);
}

/** «Chỉ tiêu tối thiểu năm 2026 › LĐTT (%)»: every figure of a title is one to reach. */
function headsOfAims(figures: readonly Column[]): boolean {
  const heads = figures.map(({ header }) => plain(header));
  return (
    heads.length > 0 &&
    heads.every(
      (head) => /chi tieu|muc tieu|muc giao|toi thieu|toi da/.test(head) && !/ket qua|thuc hien|so voi/.test(head),
    )
  );
}

/** One reason of a form's columns and cells for one kind. */
export function contentVote(kind: FormKind, weight: number, vi: string, en: string): Vote {
  return { kind, weight, because: { source: "content", sentence: { vi, en } } };
}
