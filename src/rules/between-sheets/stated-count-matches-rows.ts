import { holdersAmong } from "../../counting/holders";
import { ladderOf } from "../../counting/rungs";
import { ADVANCED } from "../../domain/eligibility/titles-held";
import { type AwardId, glossaryEntry } from "../../domain/glossary/awards";
import type { StatedCount } from "../../domain/register/sheets-own-figures";
import { toA1 } from "../../workbook/refs";
import type { Summed } from "../depends-on";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/** «Danh sách này có 35 người.», «II. TẬP THỂ (05 tập thể)», «LĐTT: 25», «Số lượng: 16»: what the words say is what the rows give. */
export const statedCountMatchesRows: Rule = {
  id: "stated-count-matches-rows",
  title: {
    vi: "Con số ghi trong lời văn khớp với các dòng",
    en: "Figures stated in words agree with the rows",
  },
  why: {
    vi: "Lời văn và bảng nói hai con số thì nơi nhận phải hỏi lại.",
    en: "Where words and table give two figures, whoever receives them has to ask.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const stated of view.reading.register.stated) {
      const counted = [...stated.counted, ...stepsOf(stated, view)];
      if (stated.isAsked || counted.includes(stated.said)) continue;
      const label = toA1(stated.at);
      const [count = 0] = counted;
      const [said, read] = [two(stated.said), two(count)];
      const what = nameOf(stated.of);
      yield {
        at: stated.at,
        subject: null,
        sums: sumsOf(stated),
        figures: `${stated.of} ${String(stated.said)}/${String(count)}`,
        message: stated.isBeside
          ? {
              vi: `Ô ${label} ghi số lượng ${said}, còn đếm các tên ghi cùng dòng được ${read}. Anh/chị xem giúp thiếu tên hay con số chưa đúng.`,
              en: `Cell ${label} says ${said}, while the names in the same row are ${read}. Please see whether a name is missing or the figure is off.`,
            }
          : {
              vi: `Ô ${label} viết ${said} ${what.vi}, còn đếm từng dòng trong bảng được ${read}. Anh/chị xem giúp con số nào đúng để biểu và lời văn khớp nhau.`,
              en: `Cell ${label} says ${said} ${what.en}, while the rows of the table give ${read}. Please see which figure is right so that table and text agree.`,
            },
      };
    }
  },
};

function nameOf(of: StatedCount["of"]): { readonly vi: string; readonly en: string } {
  switch (of) {
    case "people":
      return { vi: "người", en: "people" };
    case "collectives":
      return { vi: "tập thể", en: "collectives" };
    case "recipients":
      return { vi: "trường hợp", en: "recipients" };
    default: {
      const entry = glossaryEntry(of);
      return { vi: entry?.vi ?? "", en: entry?.en ?? "" };
    }
  }
}

/** What a stated figure adds up: the rows it speaks of, or those who hold a title. */
function sumsOf({ of, form, over }: StatedCount): Summed {
  return isTitle(of)
    ? { kind: "title", award: of, recipient: "individual", units: null }
    : { kind: "rows", form, rows: over, column: null };
}

function isTitle(of: StatedCount["of"]): of is AwardId {
  return of !== "people" && of !== "collectives" && of !== "recipients";
}

/** Further steps of a title's count that a sentence may rightly name: those who hold a higher one hold it too. */
function stepsOf({ of, form }: StatedCount, { facts }: RuleView): readonly number[] {
  if (!isTitle(of)) return [];
  const people = (facts.entriesByForm.get(form) ?? []).filter(({ kind }) => kind === "individual");
  const keys = new Set(people.map(({ subject }) => subject));
  const heads = facts.population.people.filter(({ key }) => keys.has(key));
  const steps = ladderOf(holdersAmong(heads, of === "advanced-worker" ? ADVANCED : [of]), () => true);
  return [steps.people.value, steps.held.value];
}
