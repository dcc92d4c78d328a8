import { describeRules } from "../../src/rules/describe";
import { rules } from "../../src/rules/index";

export const opening = "<!-- rules -->";
export const closing = "<!-- /rules -->";

const intro = `${String(rules.length)} nội dung; mức ghi theo giai đoạn, từ «Đăng ký đầu năm» đến «Đã có quyết định».
Mỗi nội dung có một trang: vì sao, căn cứ, ví dụ đúng và sai, cách bỏ qua. Trang mở từ «Vì sao?» ở từng lời nhắc, từ «Trợ giúp»,
hoặc bằng \`so-thi-dua rules MÃ\`.

«Đã đối chiếu: rồi» nghĩa là đã thấy chính lời văn của điều khoản trên Công báo, hoặc trên trang của cơ quan nhà nước về thi
đua, khen thưởng. Thấy qua báo chí, trang hỏi đáp hay văn bản của ngành khác thì ghi «chưa», và không bao giờ quá mức «Cần
rà soát». Năm 2023 là năm chuyển tiếp: mọi nội dung có căn cứ pháp luật cũng chỉ ở mức ấy.`;

/** What stands between the two marks of the README: made from the code, never by hand. */
export function ruleTable(): string {
  // A table as wide as its longest citation helps nobody who reads the source: the formatter leaves it alone.
  const table = `<!-- prettier-ignore-start -->\n${describeRules()}\n<!-- prettier-ignore-end -->`;
  return [opening, intro, table, closing].join("\n\n");
}

/** The README with the table of the rules as they are now. @throws where the marks are missing. */
export function withRuleTable(readme: string): string {
  const [from, to] = [readme.indexOf(opening), readme.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`The README has no block between ${opening} and ${closing}`);
  return readme.slice(0, from) + ruleTable() + readme.slice(to + closing.length);
}
