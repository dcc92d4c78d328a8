import { always, type Rule } from "../rule";
import { presentationBasis } from "./decree-30";
import { formsToBeSent } from "./forms-to-be-sent";

/** Papers are A4 (NĐ 30/2020, Phụ lục I, mục I.2); wide tables lie across. */
export const paperIsA4: Rule = {
  id: "paper-is-a4",
  title: { vi: "Biểu gửi đi in trên giấy A4", en: "A form to be sent prints on A4" },
  why: {
    vi: "Văn bản hành chính in trên giấy A4.",
    en: "Administrative papers are printed on A4.",
  },
  scope: "form",
  needs: [],
  basis: presentationBasis,
  severity: always("info"),
  level: "office",

  *check(view) {
    for (const { form, page } of formsToBeSent(view)) {
      // A broad table lying across A3 is folded into the papers; on A4 nobody could read it.
      if (page.paper === "A4" || (page.paper === "A3" && page.orientation === "landscape")) continue;
      yield {
        at: { sheet: form.sheet, row: form.extent.top, column: form.extent.left },
        subject: null,
        message: {
          vi: `Lưu ý: sheet «${form.sheet}» đặt khổ giấy khác A4. Biểu kèm văn bản in trên giấy A4; anh/chị đổi ở Page Layout trước khi in.`,
          en: `Note: the sheet «${form.sheet}» is not set to A4, the paper of official documents. Please change it under Page Layout before printing.`,
        },
      };
    }
  },
};
