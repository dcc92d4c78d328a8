import type { CheckResult } from "../domain/check";

/** Sheets of her book whose form can be the pattern of those that are sent out: what gathering made is none of hers. */
export function patternSheets({ reading }: Pick<CheckResult, "reading">): readonly string[] {
  return reading.sheets.flatMap(({ name, forms }) => {
    const registering = forms.filter(({ kind }) => kind === "registration");
    const isGathered = registering.some(({ columns }) => columns.some(({ header }) => header === "Nguồn"));
    return registering.length > 0 && !isGathered ? [name] : [];
  });
}
