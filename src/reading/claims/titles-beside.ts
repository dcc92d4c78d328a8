import { glossaryEntry } from "../../domain/glossary/awards";
import { type NamedAward, awardsNamed } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";
import type { RecognisedForm } from "../read-form";
import { cellsOfRow } from "./cells-of-row";
import type { ClaimSource } from "./claims";

/**
 * Titles that the line of a collective names outside the columns of titles, with whatever words besides: «Tập thể lao
 * động xuất sắc (9/9 người đạt LĐTT)» under «Năm sinh». Whether they are registered is hers to say.
 */
export function titlesBeside(
  form: RecognisedForm,
  { hers }: Pick<ClaimSource, "hers">,
  row: number,
): readonly NamedAward[] {
  const { sheet } = form.table;
  const heads = new Map(form.form.columns.map((column) => [column.column, column]));
  return cellsOfRow(form.table, row).flatMap((column) => {
    const head = heads.get(column);
    const isElsewhere =
      head === undefined ||
      (head.role === "other" ? awardsNamed(head.header).length === 0 : !isAboutOthers(form, column));
    if (!isElsewhere || (head && isClaimColumn(head))) return [];
    // «(9/9 người đạt LĐTT)» tells figures.
    const text = sheet.text(row, column).replace(/\([^()\d]*\d[^()]*\)/gu, " ");
    return awardsNamed(text, "collective", hers).filter(isTheirs);
  });
}

/** A column of titles won before, or of results, says nothing of what is registered; under «TẬP THỂ» columns change their meaning. */
export function isAboutOthers({ form }: RecognisedForm, column: number): boolean {
  return form.columns.some((one) => one.column === column && OTHER_MATTERS.has(one.role));
}

const OTHER_MATTERS: ReadonlySet<string> = new Set([
  "past-title",
  "result",
  "decision",
  "times-won",
  "other",
  "figure",
  "remarks",
]);

/** A title or award that a collective can have. */
export function isTheirs({ award, certain }: NamedAward): boolean {
  const recipients: readonly string[] = glossaryEntry(award)?.recipients ?? [];
  return certain && recipients.includes("collective");
}
