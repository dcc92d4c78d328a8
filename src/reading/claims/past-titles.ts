import type { Form } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { readMark } from "../../text/marks";
import { withAuthority } from "../../vocabulary/authority-words";
import { type HerWords, awardsStated } from "../../vocabulary/award-words";
import { type LineReader, cellOf } from "./line-cells";
import { forRecipient } from "../columns/heading-meaning";
import { wordsOfEach, yearsOfTitle } from "../../vocabulary/years-of-title";
import { topOfMerge } from "./title-cells";

/** One past title of a row: what, of which year, where it stands. */
export interface PastTitle {
  readonly award: AwardId;
  readonly year: number | null;
  readonly column: number;
}

/** Titles of past years, one column a year, one row each or several years in one cell. */
export function pastTitlesOf(
  line: LineReader,
  form: Pick<Form, "columns"> & { readonly hers: HerWords },
  kind: RecipientKind,
  formYear: number | null,
  decidedBy: string,
): readonly PastTitle[] {
  const past: PastTitle[] = [];
  const yearCell = cellOf(line, "year");
  const rowYear = yearCell ? Number(/(?:19|20)\d\d/.exec(yearCell.value)?.[0] ?? Number.NaN) : Number.NaN;
  for (const { role, column, award, header, year: columnYear } of form.columns) {
    if (!HOLDING.has(role)) continue;
    const text = line.sheet.text(topOfMerge(line.sheet, line.row, column), column);
    if (text === "") continue;
    const year = columnYear ?? (Number.isNaN(rowYear) ? null : rowYear);
    const add = (won: AwardId, of: number | null) => {
      const own = forRecipient(won, kind);
      if (!past.some((other) => other.column === column && other.award === own && other.year === of))
        past.push({ award: own, year: of, column });
    };
    // «Bằng khen» beside «Chủ tịch UBND tỉnh»: whoever decided says which.
    const stated =
      role === "mark"
        ? []
        : awardsStated(text, null, form.hers).map((named) => withAuthority(named, [header, decidedBy]));
    const words = wordsOfEach(text, stated);
    for (const [at, one] of stated.entries()) {
      const years = year === null ? yearsOfTitle(words[at] ?? "") : [year];
      for (const of of years.length > 0 ? years : [formYear]) add(one.award, of);
    }
    if (award !== null && stated.length === 0 && readMark(text) === "yes")
      add(award, role === "mark" ? (year ?? formYear) : year);
  }
  return past;
}

const HOLDING: ReadonlySet<string> = new Set(["past-title", "title", "award", "title-or-award", "mark"]);
