import { facetsOf } from "../meaning/label-facets";
import type { Facets } from "../meaning/facets";
import type { Lexicon } from "../vocabulary/lexicon";
import { labelColumns } from "./label-columns";
import { plainText, type Table } from "./table";

const REFERENCE = /\(?(?:(?:nêu )?(?:ở|tại) |của )?(?:dòng|mục) (?:số )?(\d{1,2})(?![\d.])\)?/iu;

/**
 * A label without its reference to another line of the table, where it names what that line counts: «Tỷ lệ LĐTT trên tổng
 * số người ở dòng 1», «… trên số LĐTT ở dòng 2». A reference to a line that counts something else stays to be asked.
 */
export function withoutReference(table: Table, label: string, lexicon: Lexicon): string {
  const composed = label.normalize("NFC").replace(/\s+/g, " ");
  const found = REFERENCE.exec(composed);
  const meant = found === null ? null : labelOfNumber(table, found[1] ?? "");
  if (found === null || meant === null || meant === label) return label;
  const plain = composed.replace(REFERENCE, " ");
  const { base } = facetsOf(plain, null, lexicon);
  return base !== null && countsTheSame(base, facetsOf(meant, null, lexicon)) ? plain : label;
}

/** The label of the one line with this number. */
function labelOfNumber(table: Table, number: string): string | null {
  const { number: column, name } = labelColumns(table);
  if (column === null) return null;
  const labels: string[] = [];
  for (let row = table.firstRow; row <= table.lastRow; row++)
    if (plainText(table.grid, row, column).replace(/\.$/, "") === number) labels.push(plainText(table.grid, row, name));
  const [only = null, ...others] = labels;
  return others.length === 0 ? only : null;
}

function countsTheSame(base: Facets, line: Facets): boolean {
  const isNarrowed = [base, line].some(({ isOpen, foreign, leftover, lastYear }) => {
    return isOpen || foreign !== null || lastYear !== null || leftover.length > 0;
  });
  if (isNarrowed || base.award !== line.award || base.grade !== line.grade) return false;
  if (base.who.some((group) => !line.who.includes(group)) || line.who.some((group) => !base.who.includes(group)))
    return false;
  return base.award !== null || (isOfPeople(base) && isOfPeople(line));
}

function isOfPeople({ measure, recipient }: Facets): boolean {
  return (measure === "headcount" || measure === "whole") && recipient !== "collective";
}
