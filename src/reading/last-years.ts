import type { Evidence } from "../domain/form/form";
import { nameOf } from "./entries";
import { recipientNameKey } from "./person-names";
import type { RecognisedForm } from "./read-form";
import { sectionsOf } from "./section-places";
import { titleYear } from "./title-facts";
import { isMadeByUs } from "./why-not";

/**
 * Last year's list beside this year's: of an earlier year by its title, and most of its names stand in the later list
 * too. Its titles are history. A list of other recipients with an old year in its title is a slip, and still counted.
 */
export function withHistoryTold(forms: readonly RecognisedForm[]): readonly RecognisedForm[] {
  const dated = forms
    // A list we made from a registration has all its names and the year in hand: that makes the registration no older.
    .filter(
      (form) => form.form.kind === "registration" && form.form.evidence[0]?.source !== "answer" && !isMadeByUs(form),
    )
    .map((form) => ({ form, year: yearOf(form) }));
  const newest = Math.max(...dated.map(({ year }) => year ?? 0));
  const older = dated.filter(({ year }) => year !== null && year < newest);
  if (older.length === 0) return forms;
  const current = new Set(dated.filter(({ year }) => year === newest).flatMap(({ form }) => namesOf(form)));
  return forms.map((form) => {
    const year = older.find((one) => one.form === form)?.year ?? null;
    if (year === null) return form;
    const names = namesOf(form);
    const again = names.filter((name) => current.has(name)).length;
    if (names.length === 0 || again * 2 < names.length) return form;
    const evidence = asLastYears(year, newest, again, names.length);
    return {
      ...form,
      form: { ...form.form, kind: "history", evidence: [evidence], alternativeKinds: ["registration"] },
    };
  });
}

function yearOf({ form, table }: RecognisedForm): number | null {
  return titleYear(form.title) ?? titleYear(table.sheet.name);
}

function namesOf(form: RecognisedForm): readonly string[] {
  return sectionsOf(form).flatMap(({ row }) => {
    const line = { sheet: form.table.sheet, row, columns: form.form.columns, dateSystem: 1900 as const };
    const name = nameOf(line);
    return name ? [recipientNameKey("individual", name.value)] : [];
  });
}

function asLastYears(year: number, newest: number, again: number, names: number): Evidence {
  const share = `${String(again)}/${String(names)}`;
  return {
    source: "title",
    sentence: {
      vi: `Biểu ghi năm ${String(year)} và ${share} tên trong biểu cũng có ở biểu năm ${String(newest)}: đây là danh hiệu của năm trước.`,
      en: `The form is of ${String(year)} and ${share} of its names stand in the form of ${String(newest)} too: these are titles of the year before.`,
    },
  };
}
