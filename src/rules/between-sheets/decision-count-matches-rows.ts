import type { Form } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import { type CellRef, toA1 } from "../../workbook/refs";
import { always, noBasis, type Rule, type RuleView } from "../rule";
import { two } from "../wording";

/** «… công nhận danh hiệu cho 41 cá nhân, 07 tập thể»: a decision's own number is that of its rows. */
export const decisionCountMatchesRows: Rule = {
  id: "decision-count-matches-rows",
  title: {
    vi: "Số cá nhân, tập thể ghi ở quyết định khớp với danh sách",
    en: "The number that a decision states agrees with its list",
  },
  why: {
    vi: "Số người ghi trong quyết định phải đúng với danh sách kèm theo.",
    en: "The number in a decision is that of the list attached.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("warning"),
  level: "totals",

  *check(view) {
    for (const form of view.reading.sheets.flatMap(({ forms }) => forms)) {
      if (form.kind !== "awards" || form.standing !== "decided") continue;
      for (const { at, kind, said } of statedAround(form, view)) {
        const { lines, recipients } = namedIn(form, kind, view);
        if (said === recipients || said === lines) continue;
        const what = NOUNS[kind];
        yield {
          at,
          subject: null,
          figures: `${kind} ${String(said)}/${String(recipients)}`,
          message: {
            vi: `Ô ${toA1(at)} ghi ${two(said)} ${what.vi}, đếm từng dòng được ${two(recipients)}. Kết quả đang tính theo từng dòng; anh/chị xem giúp.`,
            en: `Cell ${toA1(at)} says ${String(said)} ${what.en}, the rows give ${String(recipients)}. The rows are counted; please have a look.`,
          },
        };
      }
    }
  },
};

type Stated = Exclude<RecipientKind, "family">;

const NOUNS = {
  individual: { vi: "cá nhân", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
} as const satisfies Readonly<Record<Stated, unknown>>;

const STATED = /(?<![\d./-])(\d{1,4})\s*(?:\([^)]*\)\s*)?(cá nhân|tập thể)(?!\p{L})/giu;

/** The numbers in lines above the head and below the rows; of two that differ for one kind neither is the decision's. */
function statedAround(
  form: Form,
  { snapshot }: RuleView,
): readonly { readonly at: CellRef; readonly kind: Stated; readonly said: number }[] {
  const grid = snapshot.sheets.find(({ name }) => name === form.sheet);
  const found: { readonly at: CellRef; readonly kind: Stated; readonly said: number }[] = [];
  const [first, last] = [form.headerRows?.[0] ?? form.extent.top, form.dataRows?.[1] ?? form.extent.bottom];
  for (let row = form.extent.top; row <= form.extent.bottom + 3; row += 1) {
    if (row >= first && row <= last) continue;
    for (const [index, value] of (grid?.values[row - 1] ?? []).entries()) {
      if (typeof value !== "string") continue;
      for (const [, digits, noun] of value
        .normalize("NFC")
        .replace(/trong đó.*$/isu, "")
        .matchAll(STATED)) {
        const kind = noun?.toLowerCase() === "tập thể" ? "collective" : "individual";
        found.push({ at: { sheet: form.sheet, row, column: index + 1 }, kind, said: Number(digits) });
      }
    }
  }
  return found.filter(({ kind, said }) => found.every((other) => other.kind !== kind || other.said === said));
}

/** Its lines, and its recipients once each; a line that awaits its decision is none of them. */
function namedIn({ sheet, extent }: Form, kind: Stated, { reading }: RuleView) {
  const own = reading.register.results.filter(
    (one) => one.kind === kind && one.at.sheet === sheet && extent.top <= one.at.row && one.at.row <= extent.bottom,
  );
  return {
    lines: new Set(own.map(({ at }) => at.row)).size,
    recipients: new Set(own.map(({ subject }) => subject)).size,
  };
}
