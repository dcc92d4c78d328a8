import { ruleList, rulePageText } from "../../src/actions/rule-pages";
import { rules } from "../../src/rules/index";
import { rulePages } from "../../src/rules/page";
import { reasons } from "../../src/rules/reasons";

test.each(rulePages())(
  "trang của $id nói đủ bằng hai thứ tiếng: kiểm tra gì, vì sao, căn cứ, mức, cách bỏ qua",
  (page) => {
    for (const said of [page.title, page.why, page.passOver, ...page.bases, ...page.severities]) {
      expect(said.vi.trim()).not.toBe("");
      expect(said.en.trim()).not.toBe("");
    }
    expect(page.why.vi).toMatch(/[.]$/);
    expect(page.bases.length).toBeGreaterThan(0);
    expect(page.severities.length).toBeGreaterThan(0);
  },
);

test("nội dung nào cũng có trang, không thừa lý do nào", () => {
  const ids = rules.map(({ id }) => id);
  expect(rulePages().map(({ id }) => id)).toEqual(ids);
  expect(Object.keys(reasons).sort()).toEqual([...ids].sort());
});

test("trang có ví dụ được nhắc và ví dụ không bị nhắc, lấy từ bài thử của nội dung ấy", () => {
  const text = rulePageText("status-agrees-with-title", "vi") ?? "";
  expect(text).toContain("**Ví dụ được nhắc**");
  expect(text).toContain("Đã chuyển công tác");
  expect(text).toContain("**Ví dụ không bị nhắc**");
});

test("căn cứ ghi năm áp dụng, và đã xem lời văn hay chưa", () => {
  const text = rulePageText("higher-fighter-has-votes", "vi") ?? "";
  expect(text).toMatch(/từ năm \d{4}/);
  expect(text).toContain("Chưa đối chiếu với văn bản gốc");
});

test("mã không có thì không có trang; danh sách có đủ các mã", () => {
  expect(rulePageText("khong-co", "vi")).toBeNull();
  expect(ruleList("en")).toHaveLength(rules.length);
});
