import type { RuleExamples } from "./rule-example";

// Made from the tests by tests/rules/write-examples.ts: never edited by hand.
export const examples: RuleExamples = {
  "paper-is-a4": {
    wrong: "A1 – Khổ giấy: Letter",
    vi: "Lưu ý: sheet «Đăng ký» đặt khổ giấy khác A4. Biểu kèm văn bản in trên giấy A4; anh/chị đổi ở Page Layout trước khi in.",
    en: "Note: the sheet «Đăng ký» is not set to A4, the paper of official documents. Please change it under Page Layout before printing.",
    right: "Khổ giấy: A4",
  },
  "margins-are-as-prescribed": {
    wrong: "A1 – Lề trang: trên 19 mm, dưới 20 mm, trái 30 mm, phải 15 mm",
    vi: "Lưu ý: lề trang của sheet «Đăng ký» là trên 19, dưới 20, trái 30, phải 15 mm. Văn bản hành chính đặt trên dưới 20–25, trái 30–35, phải 15–20 mm; bảng rộng có thể khác nếu cấp trên cho mẫu.",
    en: "Note: the margins of «Đăng ký» are top 19, bottom 20, left 30, right 15 mm. Official papers have 20–25, 20–25, 30–35 and 15–20; a form prescribed from above may differ.",
    right: "Lề trang: trên 20 mm, dưới 20 mm, trái 30 mm, phải 15 mm",
  },
  "font-is-times-new-roman": {
    wrong: "A1 – Phông chữ: Calibri",
    vi: "Lưu ý: sheet «Đăng ký» dùng phông Calibri. Văn bản hành chính dùng Times New Roman; anh/chị đổi phông trước khi in.",
    en: "Note: the sheet «Đăng ký» is in Calibri. Official papers are in Times New Roman; please change the font before printing.",
    right: "Phông chữ: Times New Roman",
  },
  "header-repeats-when-printed": {
    wrong: "A1 – Bảng 41 dòng, chưa đặt lặp lại đầu cột",
    vi: "Lưu ý: bảng ở sheet «Đăng ký» có 41 dòng, khi in sang trang sau sẽ không có đầu cột. Anh/chị đặt «Rows to repeat at top» ở Page Layout, Print Titles.",
    en: "Note: the table on «Đăng ký» has 41 rows; later pages will print without a header. Please set «Rows to repeat at top» under Page Layout, Print Titles.",
    right: "Bảng 41 dòng, đầu cột lặp lại ở mỗi trang in",
  },
};
