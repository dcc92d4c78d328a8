import type { Bilingual } from "../../domain/bilingual";
import type { PrintedTotal } from "../../domain/register/sheets-own-figures";
import type { Fix } from "../../domain/findings/finding";
import { glossaryEntry } from "../../domain/glossary/awards";
import { contentOf } from "../../workbook/cell-content";
import { toA1 } from "../../workbook/refs";
import { number, text } from "../../workbook/write-plan";
import { groupBy } from "../facts";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { formulaSlipIn, isTotal, slipWords } from "../figures/formula-slips";
import { excerpt, two } from "../wording";
import { withoutHeadingNumber } from "../../text/heading-number";

/** A total as printed is what its rows give. A formula's figure that nothing has recalculated yet is not judged. */
export const printedTotalAddsUp: Rule = {
  id: "printed-total-adds-up",
  title: { vi: "Dòng cộng khớp với các dòng", en: "Totals add up" },
  why: {
    vi: "Số ở dòng cộng là số người ta đọc trước; lệch với các dòng thì cả biểu mất tin cậy.",
    en: "Readers look at the total first; where it differs from the rows nobody trusts the form.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("error"),
  level: "totals",

  *check(view) {
    const totals = thoseOfReadRows(view.reading.register.totals);
    for (const total of totals) {
      if (total.stale || total.isAsked || total.printed === total.counted) continue;
      const label = toA1(total.at);
      const what = nameOf(total);
      const difference = Math.abs(total.printed - total.counted);
      const counted = countedIn(total, view);
      const section = total.scope === "form" ? null : sectionOf(total, view);
      const line = total.scope === "form" ? "dòng Cộng" : `dòng cộng của ${section ?? "mục"}`;
      const lineEn = total.scope === "form" ? "total" : `total of ${section ?? "its section"}`;
      const parts = partsThatDiffer(total, totals);
      const also = parts.map(({ at }) => toA1(at));
      const where = differenceIn(difference, parts, view);
      const fix = correctTotal(total, view);
      const formula = formulaWords(total, view);
      yield {
        at: total.at,
        subject: null,
        related: parts.map(({ at }) => at),
        figures: `${String(total.printed)}/${String(total.counted)}`,
        sums: { kind: "rows", form: total.form, rows: total.over, column: total.at.column },
        message: {
          vi: `Ô ${label} (${line}) ghi ${String(total.printed)}, còn đếm ${counted.vi} được ${String(total.counted)} ${what.vi}. ${where.vi}${formula.vi} Anh/chị sửa ${["ô", [...also, label].join(" và ")].join(" ")}, hoặc xem lại các dòng.`,
          en: `Cell ${label} (${lineEn}) says ${String(total.printed)}, while ${counted.en} give ${String(total.counted)} ${what.en}. ${where.en}${formula.en} Please correct ${[...also, label].join(" and ")}, or look at the rows again.`,
        },
        ...(fix === null ? {} : { fix }),
      };
    }
  },
};

/** What was counted for a total, in words. */
function countedIn({ form, over }: PrintedTotal, { facts }: RuleView): Bilingual {
  if (facts.formById.get(form)?.unfolded) return { vi: "từng người", en: "the people" };
  const rows = `${String(over[0])}–${String(over[1])}`;
  return { vi: `từng dòng ${rows}`, en: `rows ${rows}` };
}

/** Where nothing at all was read in the rows of a form, its totals say that it was not understood, not that they are wrong. */
function thoseOfReadRows(totals: readonly PrintedTotal[]): readonly PrintedTotal[] {
  const unread = [...groupBy(totals, ({ form }) => form)].flatMap(([form, own]) => {
    const printed = own.filter((total) => total.printed > 0);
    return printed.length > 1 && printed.every(({ counted }) => counted === 0) ? [form] : [];
  });
  return totals.filter(({ form }) => !unread.includes(form));
}

/** « Công thức =SUM(C4:C8) bỏ sót dòng 9.» where the range of the formula is the cause, or the sign it counts. */
function formulaWords({ form, at, onlySign }: PrintedTotal, { facts }: RuleView): Bilingual {
  const own = facts.formById.get(form);
  const grid = facts.gridBySheet.get(at.sheet);
  const row = own?.rows.find((one) => one.row === at.row);
  const column = own?.columns.find((one) => one.column === at.column);
  const slip =
    own === undefined || grid === undefined || row === undefined || column === undefined || !isTotal(row)
      ? null
      : formulaSlipIn(row, column, own, grid);
  if (slip === null)
    return onlySign === undefined
      ? { vi: "", en: "" }
      : { vi: ` Công thức chỉ đếm ô ghi «${onlySign}».`, en: ` The formula counts cells with «${onlySign}» only.` };
  const words = slipWords(slip);
  return { vi: ` Công thức ${slip.formula} ${words.vi}.`, en: ` The formula ${slip.formula} ${words.en}.` };
}

function nameOf({ award, header }: PrintedTotal) {
  const short = award === null ? null : (glossaryEntry(award)?.short ?? null);
  if (short !== null) return { vi: short, en: short };
  const head = excerpt(header.split("›").at(-1) ?? header);
  return { vi: `ở cột «${head}»`, en: `in column «${head}»` };
}

/** «Chênh 01 ở Phòng Quản lý biên giới (ô H25, dòng cộng của mục, ghi 6, đếm được 7).» */
function differenceIn(difference: number, parts: readonly PrintedTotal[], view: RuleView): Bilingual {
  if (parts.length === 0) return { vi: `Chênh ${two(difference)}.`, en: `The difference is ${two(difference)}.` };
  const told = parts.map((part) => {
    const { at, printed, counted } = part;
    const [cell, says, gives] = [toA1(at), String(printed), String(counted)];
    const section = sectionOf(part, view);
    return section === null
      ? {
          vi: `ô ${cell} (dòng cộng của mục) ghi ${says}, đếm được ${gives}`,
          en: `cell ${cell} (section total) says ${says}, counted ${gives}`,
        }
      : {
          vi: `${section} (ô ${cell}, dòng cộng của mục, ghi ${says}, đếm được ${gives})`,
          en: `${section} (cell ${cell}, section total, says ${says}, counted ${gives})`,
        };
  });
  const list = (language: keyof Bilingual) => told.map((part) => part[language]).join("; ");
  // Without the section's name the cell is the subject of a clause of its own.
  const isNamed = parts.every((part) => sectionOf(part, view) !== null);
  if (!isNamed) {
    return {
      vi: `Chênh ${two(difference)}; ${list("vi")}.`,
      en: `The difference is ${two(difference)}; ${list("en")}.`,
    };
  }
  return {
    vi: `Chênh ${two(difference)} ở ${list("vi")}.`,
    en: `The difference of ${two(difference)} is in ${list("en")}.`,
  };
}

/** The heading that all rows of a total stand under, without its number: «Phòng Quản lý biên giới»; null where none does. */
function sectionOf({ form, over: [from, to] }: PrintedTotal, { facts }: RuleView): string | null {
  const rows = (facts.formById.get(form)?.rows ?? []).filter(({ row, fate }) => {
    return fate.fate === "counted" && from <= row && row <= to;
  });
  const headings = new Set(rows.map(({ sections }) => sections.at(-1) ?? ""));
  const [only = ""] = headings;
  const name = withoutHeadingNumber(only);
  return headings.size === 1 && name !== "" ? excerpt(name) : null;
}

/** Section totals of the same column that do not add up either: where the difference comes from. */
function partsThatDiffer(total: PrintedTotal, totals: readonly PrintedTotal[]): readonly PrintedTotal[] {
  if (total.scope !== "form") return [];
  return totals.filter(
    ({ form, at, scope, stale, printed, counted }) =>
      scope === "section" && form === total.form && at.column === total.at.column && !stale && printed !== counted,
  );
}

/** A proposal, typed as the cell is typed; a formula is hers to mend. */
function correctTotal({ at, counted }: PrintedTotal, { facts }: RuleView): Fix | null {
  const grid = facts.gridBySheet.get(at.sheet);
  const before = grid === undefined ? null : contentOf(grid, at.row, at.column);
  if (before === null || (before.kind !== "number" && before.kind !== "text")) return null;
  const isPadded = before.kind === "text" && /^\s*0\d/.test(before.text);
  const figure = isPadded ? String(counted).padStart(2, "0") : String(counted);
  return {
    safe: false,
    label: { vi: `Sửa thành ${figure}`, en: `Change to ${figure}` },
    writes: [{ ref: at, content: before.kind === "number" ? number(counted) : text(figure), expectedBefore: before }],
  };
}
