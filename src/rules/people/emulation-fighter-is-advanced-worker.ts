import { isAdvancedTitle, isFighterTitle } from "../../domain/eligibility/titles-held";
import type { Fix } from "../../domain/findings/finding";
import type { Form } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { isBlank, valueAt } from "../../workbook/grid";
import { empty, text } from "../../workbook/write-plan";
import { fromReview, type Rule, type RuleView } from "../rule";
import { rowAndName } from "../wording";
import { fighterHabitOf, marksBoth } from "./fighter-habit";

/**
 * A CSTĐ cơ sở meets the standard of LĐTT (both laws, Điều 23). Asked only where the form's habit is to mark both;
 * while people register it is a note, as whoever is CSTĐ cơ sở counts as LĐTT at the review all the same;
 * where it marks the highest title alone, `highest-title-implies-advanced-worker` says how it was counted.
 */
export const emulationFighterIsAdvancedWorker: Rule = {
  id: "emulation-fighter-is-advanced-worker",
  title: {
    vi: "Người đăng ký CSTĐ cơ sở có dấu LĐTT, khi biểu quen đánh cả hai",
    en: "A grassroots Emulation Fighter is marked Advanced Worker, where the form marks both",
  },
  why: {
    vi: "CSTĐ cơ sở phải đạt tiêu chuẩn LĐTT của chính năm ấy; thiếu dấu thì số LĐTT bị hụt.",
    en: "An Emulation Fighter meets the standard of Advanced Worker in the same year; without the mark that count falls short.",
  },
  scope: "recipient",
  needs: [],
  basis: (regime) => regime.fighterIsAdvancedWorker,
  severity: fromReview("info", "error"),

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const habit = fighterHabitOf(form, view);
      if (!marksBoth(habit)) continue;
      const others = String(habit.both.length);
      for (const entry of habit.highestOnly) {
        const claim = entry.claims.find(({ award }) => isFighterTitle(award));
        if (claim === undefined) continue;
        const who = rowAndName(entry);
        const fix = addMark(entry, form, claim.text, view);
        yield {
          at: claim.cell,
          subject: entry.subject,
          message: {
            vi: `${who.vi}: có dấu ở cột CSTĐ cơ sở nhưng ô LĐTT còn trống, trong khi ${others} người khác được đánh cả hai. Chiến sĩ thi đua cơ sở phải đạt tiêu chuẩn LĐTT nên anh/chị đánh thêm dấu LĐTT, nếu chỉ là sót.`,
            en: `${who.en}: marked grassroots Emulation Fighter while the Advanced Worker cell is blank; ${others} others are marked both. An Emulation Fighter meets the standard of Advanced Worker, so please add that mark if it was only left out.`,
          },
          ...(fix === null ? {} : { fix, related: fix.writes.map(({ ref }) => ref) }),
        };
      }
    }
  },
};

/** A proposal: the row's own mark in the blank LĐTT cell. None where the form has no such column. */
function addMark(entry: Entry, form: Form, mark: string, { facts }: RuleView): Fix | null {
  const column = form.columns.find(
    ({ role, award, recipient }) =>
      role === "mark" && award !== null && isAdvancedTitle(award) && recipient !== "collective",
  );
  const grid = facts.gridBySheet.get(entry.at.sheet);
  if (column === undefined || grid === undefined) return null;
  if (!isBlank(valueAt(grid, entry.at.row, column.column))) return null;
  return {
    safe: false,
    label: { vi: "Đánh thêm dấu LĐTT", en: "Add the Advanced Worker mark" },
    writes: [
      {
        ref: { ...entry.at, column: column.column },
        content: text(mark.trim()),
        expectedBefore: empty,
      },
    ],
  };
}
