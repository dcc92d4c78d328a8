import { oneAUnit } from "../../counting/bodies";
import { onContract } from "../../counting/contract";
import { holdersAmong } from "../../counting/holders";
import { ladderOf } from "../../counting/rungs";
import type { AwardId } from "../../domain/glossary/awards";
import { columnsWith } from "../../domain/form/form";
import type { RecipientKind, UnitKey } from "../../domain/recipient";
import { fold } from "../../text/fold";
import { formulaAt, valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { shown } from "../shown";
import { columnOf } from "../facts";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { excerpt, two } from "../wording";

/** A figure of a unit in her summary, or of its total row, is what the register gives. Blank and «-» claim nothing. */
export const summaryAgreesWithRegister: Rule = {
  id: "summary-agrees-with-register",
  title: {
    vi: "Số liệu từng đơn vị trong biểu tổng hợp khớp với biểu đăng ký",
    en: "The summary's figures by unit agree with the register",
  },
  why: {
    vi: "Biểu tổng hợp lấy từ biểu đăng ký; sửa một nơi mà quên nơi kia thì hai biểu vênh nhau.",
    en: "A summary is taken from the register; what is mended in one and forgotten in the other drifts apart.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "forms",

  *check(view) {
    const { facts, reading } = view;
    if (facts.registrationForms.length === 0) return;
    const unitOf = new Map<string, UnitKey>(
      reading.register.units.flatMap(({ key, name, spellings }) =>
        [name, ...spellings.map(({ value }) => value)].map((words) => [fold(words), key] as const),
      ),
    );
    const count = countsByUnit(view);
    for (const form of facts.forms.filter(({ kind }) => kind === "summary")) {
      const grid = facts.gridBySheet.get(form.sheet);
      const names = columnOf(form, "unit") ?? columnOf(form, "name");
      if (grid === undefined || names === null) continue;
      const unitAt = (row: number) => unitOf.get(fold(shown(valueAt(grid, row, names.column))));
      const listed = new Set(
        form.rows.flatMap(({ row, fate }) => (fate.fate === "counted" ? (unitAt(row) ?? []) : [])),
      );
      for (const { row, fate } of form.rows) {
        const isTotal = fate.fate === "structural" && fate.as === "total";
        if (fate.fate !== "counted" && !isTotal) continue;
        const unit = isTotal ? null : unitAt(row);
        if (unit === undefined) continue;
        for (const { column, award, recipient, header } of columnsWith(form, "figure")) {
          const figure = figureIn(shown(valueAt(grid, row, column)));
          const stale = formulaAt(grid, row, column)?.stale === true;
          if (award === null || recipient === null || figure === null || stale) continue;
          const units = unit === null ? null : new Set([unit]);
          // A total adds up what the form lists: «Tập thể Sở» stands in no unit's row.
          const counted = [...count(units, award, recipient), ...(isTotal ? count(listed, award, recipient) : [])];
          const [first = 0] = counted;
          if (counted.includes(figure)) continue;
          const ref = { sheet: form.sheet, row, column };
          const label = toA1(ref);
          const words = isTotal ? "dòng Cộng" : excerpt(shown(valueAt(grid, row, names.column)));
          const wordsEn = isTotal ? "the total row" : words;
          yield {
            at: ref,
            subject: null,
            figures: `${String(figure)}/${counted.join(",")}`,
            sums: { kind: "title", award, recipient, units },
            message: {
              vi: `Ô ${label}, ${words}: biểu tổng hợp ghi ${two(figure)} ở cột «${header}», còn đếm trong biểu đăng ký được ${two(first)}. Anh/chị điền lại biểu để lấy số mới, hoặc xem lại biểu đăng ký.`,
              en: `Cell ${label}, ${wordsEn}: the summary says ${two(figure)} in column «${header}», while the register gives ${two(first)}. Fill the summary again, or look at the register.`,
            },
          };
        }
      }
    }
  },
};

function figureIn(text: string): number | null {
  return /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : null;
}

/**
 * The steps of the count that a summary may rightly show for these units, for all of them where that is null, the usual
 * one first: everybody who holds the title; the marked alone; either without contract workers, whom many forms leave out;
 * the lines of the list, in which somebody may stand twice.
 */
function countsByUnit({ facts: { population, membersByUnit, registrationForms, entriesByForm }, answers }: RuleView) {
  const lines = registrationForms.flatMap(({ id }) => entriesByForm.get(id) ?? []);
  const isOutside = onContract(answers);
  const bodies = oneAUnit(population.collectives);
  return (units: ReadonlySet<UnitKey> | null, award: AwardId, recipient: RecipientKind): readonly number[] => {
    if (recipient !== "individual") {
      const own = units === null ? bodies : bodies.filter(({ unit }) => units.has(unit));
      const steps = ladderOf(holdersAmong(own, [award]), () => true);
      return [steps.people.value, steps.held.value];
    }
    const people = units === null ? population.people : [...units].flatMap((unit) => membersByUnit.get(unit) ?? []);
    const holders = holdersAmong(people, [award]);
    const marked = holders.filter(({ isMarked }) => isMarked);
    const own = lines.filter(
      ({ kind, unit, claims }) =>
        kind === "individual" &&
        (units === null || (unit !== null && units.has(unit))) &&
        claims.some((claim) => claim.award === award),
    );
    return [
      ...[holders, marked].flatMap((some) => {
        const { held, inBase } = ladderOf(some, (who) => !isOutside(who));
        return [held.value, inBase.value];
      }),
      own.length,
    ];
  };
}
