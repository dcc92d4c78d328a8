import type { RowFate } from "../../domain/form/row-fate";
import type { LinePlace } from "../rows/section-places";
import { withdrawnFate } from "../rows/withdrawn";
import { kindOf } from "./line-claims";
import { nameOf } from "./line-name";
import type { RegistrationWalk } from "./registration-walk";

/**
 * What becomes of a line whatever it claims: she said that it is no line, it is of another year, or it says of itself
 * that it was refused. null for a line that is to be read.
 */
export function setAside(walk: RegistrationWalk, place: LinePlace): RowFate | null {
  const said = walk.form.said.get(place.row);
  if (said) return said.fate === "counted" ? null : said;
  const ofOtherYear = walk.otherYears.get(place.row);
  return ofOtherYear ? { fate: "excluded", why: ofOtherYear } : refusedAsAWhole(walk, place);
}

function refusedAsAWhole(walk: RegistrationWalk, { row, texts }: LinePlace): RowFate | null {
  const { form, dateSystem, waiting } = walk;
  const refused = walk.withdrawn.get(row);
  if (refused?.awards.length !== 0) return null;
  if (!refused.isClear) {
    const name = nameOf({ sheet: form.table.sheet, row, columns: form.form.columns, dateSystem });
    const kind = kindOf(walk, row, name?.value ?? "", texts);
    waiting.set(kind, [...(waiting.get(kind) ?? []), { ...refused, row }]);
  }
  return withdrawnFate(refused);
}
