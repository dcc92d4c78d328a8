import type { Sourced } from "../../domain/register/sourced";
import { letterheadOf } from "../kind/letterhead";
import type { RecognisedForm } from "../read-form";
import { firstOf } from "./register-year";
import { unitsOfSheets } from "./units-of-sheets";

/** The body of the lists of people; a summary in front of them may be the khối's, or whoever's it is sent to. */
export function organisationOf(found: readonly RecognisedForm[]): Sourced<string> | null {
  const bodyIn = ({ table }: RecognisedForm) => letterheadOf(table.sheet, table).body;
  const lists = found.filter(({ form }) => form.kind === "registration" || form.kind === "staff");
  // What heads one sheet only is that sheet's unit.
  const units = unitsOfSheets(lists.filter(({ form }) => form.kind === "registration"));
  const isWhole = ({ table }: RecognisedForm) => !units.has(table.sheet.name);
  return firstOf(lists.filter(isWhole), bodyIn) ?? firstOf(found.filter(isWhole), bodyIn);
}
