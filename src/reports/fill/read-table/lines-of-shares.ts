import type { Facets } from "../meaning/facets";
import { facetsOf } from "../meaning/label-facets";
import { both } from "../source";
import type { Lexicon } from "../vocabulary/lexicon";
import { beginsTotal } from "../vocabulary/totals";
import type { Item, Line } from "./line";
import { isLineNumber, labelColumns, labelOf } from "./label-columns";
import { withoutReference } from "./row-references";
import { filledColumns, plainText, type Table } from "./table";

/** «II. TỶ LỆ (%)» and what it says of the lines below it. */
interface SharesHeading {
  readonly row: number;
  /** «II», «b», «4»; empty where it is not numbered. */
  readonly mark: string;
  readonly facets: Facets;
}

const DASH = /^[-–+•]/u;

/**
 * Tells the lines under headings of shares from all others: a line below such a heading, the heading itself, or null. They
 * belong to no total, and a «Cộng» among them is left: nobody adds up shares.
 */
export function linesOfShares(
  table: Table,
  lexicon: Lexicon,
  itemOf: (row: number, label: string, facets: Facets, mayBeUnit: boolean) => Item,
): (row: number, label: string) => Line | null {
  let heading: SharesHeading | null = null;
  return (row, label) => {
    const plain: Line = { kind: "heading", row, label };
    if (heading !== null && standsUnder(heading, table, row, label)) {
      if (beginsTotal(label)) return plain;
      const facets = facetsUnder(heading, withoutReference(table, label, lexicon), lexicon);
      return { ...itemOf(row, label, facets, saysOnlyShare(heading)), isUnderShares: true };
    }
    heading = sharesHeading(table, row, label, lexicon);
    return heading === null ? null : plain;
  };
}

/**
 * A heading under which every line is a share, whether it says so itself or not: «TỶ LỆ (%)» with nothing beside it, above
 * lines that are numbered below it. Null for «Tỷ lệ (%)» right below the title or the total whose share it is.
 */
function sharesHeading(table: Table, row: number, label: string, lexicon: Lexicon): SharesHeading | null {
  const { name } = labelColumns(table);
  if (filledColumns(table.grid, row).some((column) => column > name)) return null;
  const facets = facetsOf(label, null, lexicon);
  if (facets.measure !== "share" || facets.award !== null || facets.grade !== null) return null;
  const heading = { row, mark: markOf(table, row, label), facets };
  const next = nextLine(table, row);
  return next !== null && heads(heading, label, markOf(table, next.row, next.label), next.label) ? heading : null;
}

/** Roman numbers, letters and capitals head lines with numbers of their own; «4» heads «4.1» and what has a dash. */
function heads({ mark }: SharesHeading, label: string, next: string, nextLabel: string): boolean {
  if (isOuter(next) || beginsTotal(nextLabel)) return false;
  if (mark === "") return label === label.toUpperCase() && !DASH.test(nextLabel);
  return isOuter(mark) || next.startsWith(`${mark}.`) || (next === "" && DASH.test(nextLabel));
}

/** Whether a line still stands under the heading. */
function standsUnder({ mark }: SharesHeading, table: Table, row: number, label: string): boolean {
  const own = markOf(table, row, label);
  if (mark !== "" && !isOuter(mark)) return own.startsWith(`${mark}.`) || (own === "" && DASH.test(label));
  return !isOuter(own) && !(mark === "" && label === label.toUpperCase() && label.includes(" "));
}

/** «LĐTT / tổng số CBCC» under «TỶ LỆ (%)»: the share that the line and its heading name together. */
function facetsUnder({ facets: above }: SharesHeading, label: string, lexicon: Lexicon): Facets {
  const own = facetsOf(`${label} (%)`, null, lexicon);
  return {
    ...own,
    measure: "share",
    who: both(above.who, own.who),
    base: own.base ?? above.base,
    standing: own.standing ?? above.standing,
    years: own.years.length > 0 ? own.years : above.years,
    recipient: own.recipient ?? above.recipient,
    foreign: own.foreign ?? above.foreign,
    lastYear: own.lastYear ?? above.lastYear,
    leftover: [...above.leftover, ...own.leftover],
  };
}

/** Nothing but «tỷ lệ», of whom it is taken and how far it has come: units below it have shares of just that. */
function saysOnlyShare({ facets }: SharesHeading): boolean {
  const { who, foreign, lastYear, leftover, years } = facets;
  return foreign === null && lastYear === null && who.length + leftover.length + years.length === 0;
}

function isOuter(mark: string): boolean {
  return /^([IVX]+|\p{L})$/u.test(mark);
}

/** «II» of «II.» in the column of numbers, or of «II. TỶ LỆ (%)». */
function markOf(table: Table, row: number, label: string): string {
  const { number } = labelColumns(table);
  const beside = number === null ? "" : plainText(table.grid, row, number);
  const inFront = /^\s*(\p{Lu}|[IVX]+|\p{L}(?=\))|\d{1,2}(?:\.\d{1,2})*)\s*[.)/]\s*(?=\P{N})/u.exec(label)?.[1] ?? "";
  const mark = beside === "" ? inFront : isLineNumber(beside) ? beside : "";
  return mark.replace(/[.)]$/, "");
}

function nextLine(table: Table, from: number): { readonly row: number; readonly label: string } | null {
  const columns = labelColumns(table);
  for (let row = from + 1; row <= table.lastRow; row++) {
    const label = filledColumns(table.grid, row).length === 0 ? "" : labelOf(table, row, columns);
    if (label !== "") return { row, label };
  }
  return null;
}
