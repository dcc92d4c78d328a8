import type { CheckResult } from "../domain/check";
import { isMergedSheet } from "../domain/form/own-forms";

/** Sheets of her book whose form can be the pattern of those that are sent out: what gathering made is none of hers. */
export function patternSheets({ reading }: Pick<CheckResult, "reading">): readonly string[] {
  return reading.sheets.flatMap(({ name, forms }) => {
    const registering = forms.filter(({ kind }) => kind === "registration");
    return registering.length > 0 && !isMergedSheet(name, registering) ? [name] : [];
  });
}
