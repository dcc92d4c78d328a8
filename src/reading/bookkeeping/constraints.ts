import type { Books } from "./books";
import { everythingExplained } from "./everything-explained";
import { lastNumber } from "./last-number";
import { printedTotals } from "./printed-totals";
import { quantityBesideNames } from "./quantity-beside-names";
import { samePeopleElsewhere } from "./same-people-elsewhere";
import { staffList } from "./staff-list";
import type { Constraint, Shelf, Statement } from "./statement";
import { statedCount } from "./stated-count";
import { summingFormulas } from "./summing-formulas";

const constraints: readonly Constraint[] = [
  lastNumber,
  statedCount,
  printedTotals,
  summingFormulas,
  quantityBesideNames,
  staffList,
  samePeopleElsewhere,
  everythingExplained,
];

/** All that a sheet says of itself, beside what was read. */
export function statementsOf(books: Books, shelf: Shelf): readonly Statement[] {
  return constraints.flatMap((constraint) => constraint.statements(books, shelf));
}
