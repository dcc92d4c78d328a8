import { always, type Rule } from "../rule";
import { presentationBasis } from "./decree-30";
import { formsToBeSent } from "./forms-to-be-sent";

/** The font of official papers is Times New Roman (NĐ 30/2020, Phụ lục I, mục I.4). */
export const fontIsTimesNewRoman: Rule = {
  id: "font-is-times-new-roman",
  title: { vi: "Biểu gửi đi dùng phông Times New Roman", en: "A form to be sent is in Times New Roman" },
  why: {
    vi: "Phông chữ theo thể thức văn bản hành chính.",
    en: "The font follows the format of administrative papers.",
  },
  scope: "form",
  needs: [],
  basis: presentationBasis,
  severity: always("info"),
  level: "office",

  *check(view) {
    for (const { form, page } of formsToBeSent(view)) {
      if (page.bodyFont === null || page.bodyFont.name === "Times New Roman") continue;
      yield {
        at: { sheet: form.sheet, row: form.extent.top, column: form.extent.left },
        subject: null,
        message: {
          vi: `Lưu ý: sheet «${form.sheet}» dùng phông ${page.bodyFont.name}. Văn bản hành chính dùng Times New Roman; anh/chị đổi phông trước khi in.`,
          en: `Note: the sheet «${form.sheet}» is in ${page.bodyFont.name}. Official papers are in Times New Roman; please change the font before printing.`,
        },
      };
    }
  },
};
