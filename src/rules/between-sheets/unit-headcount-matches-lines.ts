import type { UnitKey } from "../../domain/recipient";
import type { Entry } from "../../domain/register/register";
import { toA1 } from "../../workbook/refs";
import { groupBy } from "../facts";
import { unitsAmongOthers } from "../people/unit-fits-its-neighbours";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/**
 * «Số người» beside a unit is the number of its lines, where this holds for most units. Where not everybody registers
 * the two differ everywhere, and nothing is said.
 */
export const unitHeadcountMatchesLines: Rule = {
  id: "unit-headcount-matches-lines",
  title: {
    vi: "Số người ghi cạnh tên đơn vị khớp với số dòng của đơn vị",
    en: "The number of people beside a unit agrees with its lines",
  },
  why: {
    vi: "Số người ghi cạnh tên đơn vị là số dòng của đơn vị; lệch thì thiếu người hoặc số cũ.",
    en: "The number beside a unit is that of its rows; otherwise somebody is missing or the number is old.",
  },
  scope: "recipient",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    const { entries } = view.reading.register;
    const linesOf = groupBy(entries, ({ kind, unit }) => (kind === "individual" ? unit : null));
    const stated = entries.flatMap((entry) => {
      const counted = countOf(entry, linesOf, view);
      return counted === null ? [] : [{ entry, ...counted }];
    });
    const wrong = stated.filter(
      ({ says, lines, staff, people }) => says !== lines && says !== staff && says !== people,
    );
    // A unit that stands under several titles says its number in each: one agreement, or one slip.
    const units = (list: typeof stated) => new Set(list.map(({ entry }) => entry.subject)).size;
    const off = units(wrong);
    const right = units(stated) - off;
    if (right < view.limits.agreeing.headcounts || off * 3 > right + off) return;
    for (const { entry, says, lines, at } of wrong) {
      yield {
        at,
        subject: entry.subject,
        figures: `${String(says)}/${String(lines)}`,
        message: {
          vi: `Ô ${toA1(at)}, ${entry.name.value}: ghi ${two(says)} người, còn danh sách cá nhân có ${two(lines)} người của đơn vị này. ${two(right)} đơn vị khác đều khớp. Anh/chị xem giúp sót người hay ghi nhầm số.`,
          en: `Cell ${toA1(at)}, ${entry.name.value}: ${two(says)} people are stated, while the list has ${two(lines)} people of the unit. ${two(right)} other units agree. Please see whether somebody is missing or the figure is off.`,
        },
      };
    }
  },
};

function countOf({ kind, headcount, subject }: Entry, linesOf: ReadonlyMap<UnitKey, readonly Entry[]>, view: RuleView) {
  const { facts } = view;
  const unit = facts.collectiveByKey.get(subject)?.unit ?? null;
  if (kind !== "collective" || headcount === null || unit === null) return null;
  // Whoever stands twice has a line too many, in this unit or another: told as such, and no error of the unit's figure.
  const own = linesOf.get(unit) ?? [];
  const lines = own.length;
  const homes = own.filter((entry) => (facts.personByKey.get(entry.subject)?.entries.length ?? 0) < 2).length;
  const again = new Set(own.map((entry) => entry.subject)).size;
  // Somebody whose unit was mistyped among them is told there.
  const mistyped = unitsAmongOthers(view).filter(({ among }) => among.unit === unit).length;
  const people = [again, homes, lines + mistyped].includes(headcount.value) ? headcount.value : lines;
  const staff = facts.staffByUnit.get(unit)?.length ?? null;
  // A unit without a line is registered elsewhere.
  return lines === 0 ? null : { says: headcount.value, at: headcount.cell, lines, staff, people };
}
