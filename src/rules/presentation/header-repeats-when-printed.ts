import { always, noBasis, type Rule } from "../rule";
import { formsToBeSent } from "./forms-to-be-sent";

/** A table of several pages repeats its header on each (practice of the field, not in NĐ 30/2020). */
export const headerRepeatsWhenPrinted: Rule = {
  id: "header-repeats-when-printed",
  title: { vi: "Bảng nhiều trang lặp lại đầu cột khi in", en: "A table of several pages repeats its header in print" },
  why: {
    vi: "Bảng nhiều trang không lặp đầu cột thì trang sau không đọc được.",
    en: "Without repeated heads the later pages of a table cannot be read.",
  },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("info"),
  level: "office",

  *check(view) {
    for (const { form, page } of formsToBeSent(view)) {
      const rows = form.rows.length;
      if (page.titleRows !== null || rows <= 40) continue;
      yield {
        at: { sheet: form.sheet, row: form.extent.top, column: form.extent.left },
        subject: null,
        message: {
          vi: `Lưu ý: bảng ở sheet «${form.sheet}» có ${String(rows)} dòng, khi in sang trang sau sẽ không có đầu cột. Anh/chị đặt «Rows to repeat at top» ở Page Layout, Print Titles.`,
          en: `Note: the table on «${form.sheet}» has ${String(rows)} rows; later pages will print without a header. Please set «Rows to repeat at top» under Page Layout, Print Titles.`,
        },
      };
    }
  },
};
