import { holdersAmong } from "../../counting/holders";
import { ladderOf } from "../../counting/rungs";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import type { Form } from "../../domain/form/form";
import type { AwardId } from "../../domain/glossary/awards";
import { fold } from "../../text/fold";
import { valueAt } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import type { Summed } from "../depends-on";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/** «Danh sách này có 35 người.», «Số cá nhân đạt Lao động tiên tiến: 25»: what the lines under the table say is what the rows give. */
export const statedCountMatchesRows: Rule = {
  id: "stated-count-matches-rows",
  title: {
    vi: "Con số ghi dưới bảng khớp với các dòng",
    en: "Figures stated under the table agree with its rows",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const form of view.facts.registrationForms) {
      const grid = view.facts.gridBySheet.get(form.sheet);
      const last = form.dataRows?.[1];
      if (grid === undefined || last === undefined) continue;
      for (let row = last + 1; row <= Math.min(form.extent.bottom + 5, grid.values.length); row += 1) {
        for (const [index, value] of (grid.values[row - 1] ?? []).entries()) {
          if (typeof value !== "string" || value.length > 300) continue;
          for (const claim of statedIn(value)) {
            const counted = countOf(claim.what, form, view);
            const column = index + 1;
            if (counted.some((count) => count === claim.count) || valueAt(grid, row, column) === null) continue;
            const ref = { sheet: form.sheet, row, column };
            const label = toA1(ref);
            const [count = 0] = counted;
            const what = names[claim.what];
            yield {
              at: ref,
              subject: null,
              sums: sumsOf(claim.what, form, last),
              figures: `${claim.what} ${String(claim.count)}/${String(count)}`,
              message: {
                vi: `Ô ${label} viết ${two(claim.count)} ${what.vi}, còn đếm từng dòng trong bảng được ${two(count)}. Anh/chị xem giúp con số nào đúng để biểu và lời văn khớp nhau.`,
                en: `Cell ${label} says ${two(claim.count)} ${what.en}, while the rows of the table give ${two(count)}. Please see which figure is right so that table and text agree.`,
              },
            };
          }
        }
      }
    }
  },
};

type Counted = "people" | "collectives" | "advanced" | "fighters";

const names: Readonly<Record<Counted, { readonly vi: string; readonly en: string }>> = {
  people: { vi: "người", en: "people" },
  collectives: { vi: "tập thể", en: "collectives" },
  advanced: { vi: "Lao động tiên tiến", en: "Advanced Workers" },
  fighters: { vi: "Chiến sĩ thi đua cơ sở", en: "grassroots Emulation Fighters" },
};

const patterns: readonly (readonly [Counted, RegExp])[] = [
  [
    "people",
    /^(?:tổng (?:số|cộng)|cộng)(?: (?:danh sách|số người))?\s*(?:là|có|gồm|:|-)*\s*(\d{1,5}) (?:người|cá nhân|đồng chí)(?! (?:đạt|được|là|có))/u,
  ],
  ["people", /danh sách (?:này )?(?:gồm|có)(?: tất cả)?:? (\d{1,5}) (?:người|cá nhân|đồng chí)/u],
  ["collectives", /danh sách (?:này )?(?:gồm|có)(?: tất cả)?:? (\d{1,5}) (?:tập thể|phòng|đơn vị)/u],
  ["advanced", /(?<!tập thể )(?:lao động tiên tiến|lđtt)\)?\s*(?:là|có|:|=|-)+\s*(\d{1,5})(?![\d.,/%])/u],
  ["fighters", /(?:chiến s[ĩỹỉ] thi đua (?:cấp )?cơ sở|cstđcs)\)?\s*(?:là|có|:|=|-)+\s*(\d{1,5})(?![\d.,/%])/u],
];

function statedIn(text: string): readonly { readonly what: Counted; readonly count: number }[] {
  const folded = fold(text);
  return patterns.flatMap(([what, pattern]) => {
    const [, digits] = pattern.exec(folded) ?? [];
    return digits === undefined ? [] : [{ what, count: Number(digits) }];
  });
}

/** What a stated figure adds up: every row of its table, or those who hold a title. */
function sumsOf(what: Counted, form: Form, last: number): Summed {
  const [first] = form.dataRows ?? [last];
  switch (what) {
    case "people":
    case "collectives":
      return { kind: "rows", form: form.id, rows: [first, last], column: null };
    case "advanced":
      return { kind: "title", award: "advanced-worker", recipient: "individual", units: null };
    case "fighters":
      return { kind: "title", award: "grassroots-emulation-fighter", recipient: "individual", units: null };
  }
}

/** Steps of the count that a sentence may rightly name, the plainest first: marks, people, those implied as well. */
function countOf(what: Counted, form: Form, { facts }: RuleView): readonly number[] {
  const entries = facts.entriesByForm.get(form.id) ?? [];
  const people = entries.filter(({ kind }) => kind === "individual");
  const keys = new Set(people.map(({ subject }) => subject));
  const rowsWith = (awards: readonly AwardId[]) =>
    people.filter(({ claims }) => claims.some(({ award }) => awards.includes(award))).length;
  const stepsOf = (awards: readonly AwardId[]) => {
    const heads = facts.population.people.filter(({ key }) => keys.has(key));
    const steps = ladderOf(holdersAmong(heads, awards), () => true);
    return [rowsWith(awards), steps.people.value, steps.held.value];
  };
  switch (what) {
    case "people":
      return [people.length, keys.size];
    case "collectives":
      return [entries.filter(({ kind }) => kind === "collective").length];
    case "advanced":
      return stepsOf(ADVANCED);
    case "fighters":
      return stepsOf(["grassroots-emulation-fighter"]);
  }
}
