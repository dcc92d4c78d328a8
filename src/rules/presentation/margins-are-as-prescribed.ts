import type { RuleLimits } from "../limits";
import { always, type Rule } from "../rule";
import { presentationBasis } from "./decree-30";
import { formsToBeSent } from "./forms-to-be-sent";

/** Margins: top and bottom 20–25 mm, left 30–35, right 15–20 (NĐ 30/2020, Phụ lục I, mục I.3). */
export const marginsAreAsPrescribed: Rule = {
  id: "margins-are-as-prescribed",
  title: {
    vi: "Lề trang biểu gửi đi: trên dưới 20–25 mm, trái 30–35 mm, phải 15–20 mm",
    en: "Margins of a form to be sent: top and bottom 20–25 mm, left 30–35, right 15–20",
  },
  why: {
    vi: "Lề trang theo thể thức văn bản hành chính.",
    en: "Margins follow the format of administrative papers.",
  },
  scope: "form",
  needs: [],
  basis: presentationBasis,
  severity: always("info"),
  level: "office",

  *check(view) {
    for (const { form, page } of formsToBeSent(view)) {
      const { top, right, bottom, left } = page.margins;
      if (sides.every((side) => isWithin(page.margins[side], view.limits.margin[side]))) continue;
      yield {
        at: { sheet: form.sheet, row: form.extent.top, column: form.extent.left },
        subject: null,
        message: {
          vi: `Lưu ý: lề trang của sheet «${form.sheet}» là trên ${mm(top)}, dưới ${mm(bottom)}, trái ${mm(left)}, phải ${mm(right)} mm. Văn bản hành chính đặt trên dưới 20–25, trái 30–35, phải 15–20 mm; bảng rộng có thể khác nếu cấp trên cho mẫu.`,
          en: `Note: the margins of «${form.sheet}» are top ${mm(top)}, bottom ${mm(bottom)}, left ${mm(left)}, right ${mm(right)} mm. Official papers have 20–25, 20–25, 30–35 and 15–20; a form prescribed from above may differ.`,
        },
      };
    }
  },
};

const sides = ["top", "bottom", "left", "right"] as const;

/** Half a millimetre is lost in converting from inches. */
function isWithin(length: number, { least, most }: RuleLimits["margin"]["top"]): boolean {
  return length >= least - 0.5 && length <= most + 0.5;
}

function mm(length: number): string {
  return String(Math.round(length));
}
