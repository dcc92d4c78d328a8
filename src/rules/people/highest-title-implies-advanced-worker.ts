import { isFighterTitle, isMarkedAdvanced } from "../../domain/eligibility/titles-held";
import { always, type Rule } from "../rule";
import { fighterHabitOf, marksBoth } from "./fighter-habit";

/** Where a form marks only the highest title, its CSTĐ cơ sở are counted as LĐTT, and she is told the sum. */
export const highestTitleImpliesAdvancedWorker: Rule = {
  id: "highest-title-implies-advanced-worker",
  title: {
    vi: "Biểu chỉ đánh danh hiệu cao nhất: CSTĐ cơ sở được tính là LĐTT",
    en: "Where only the highest title is marked, Emulation Fighters count as Advanced Workers",
  },
  why: {
    vi: "Biểu chỉ đánh danh hiệu cao nhất vẫn có LĐTT trong đó; lời này cho biết số LĐTT đã được tính ra sao.",
    en: "A form that marks the highest title alone still contains LĐTT; this says how it was counted.",
  },
  scope: "form",
  needs: [],
  basis: (regime) => regime.fighterIsAdvancedWorker,
  severity: always("info"),

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const habit = fighterHabitOf(form, view);
      const [first] = habit.highestOnly;
      if (first === undefined || marksBoth(habit)) continue;
      const entries = view.facts.entriesByForm.get(form.id) ?? [];
      const marked = new Set(
        entries.flatMap(({ subject }) => {
          const person = view.facts.personByKey.get(subject);
          return person !== undefined && isMarkedAdvanced(person) ? [subject] : [];
        }),
      ).size;
      const implied = habit.highestOnly.length;
      const sum = `${String(marked)} + ${String(implied)} = ${String(marked + implied)}`;
      const claim = first.claims.find(({ award }) => isFighterTitle(award));
      yield {
        at: claim?.cell ?? first.name.cell,
        subject: null,
        related: habit.highestOnly.slice(1).map(({ name }) => name.cell),
        message:
          habit.both.length === 0
            ? {
                vi: `Lưu ý: biểu này chỉ đánh dấu danh hiệu cao nhất. ${String(implied)} người CSTĐ cơ sở được tính luôn vào số LĐTT: ${sum}.`,
                en: `Note: this form marks only the highest title. ${String(implied)} Emulation Fighters are counted as Advanced Workers too: ${sum}.`,
              }
            : {
                vi: `Lưu ý: biểu này phần lớn chỉ đánh dấu danh hiệu cao nhất (${String(habit.both.length)} người được đánh cả hai). ${String(implied)} người CSTĐ cơ sở được tính luôn vào số LĐTT: ${sum}.`,
                en: `Note: this form mostly marks only the highest title (${String(habit.both.length)} carry both marks). ${String(implied)} Emulation Fighters are counted as Advanced Workers too: ${sum}.`,
              },
        figures: sum,
      };
    }
  },
};
