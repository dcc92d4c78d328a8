import { ruleList, rulePageText } from "../../src/actions/rule-pages";
import { ruleExamples } from "../../src/rules/examples/index";
import { enoughColumns } from "../../src/rules/forms/enough-columns";
import { rules } from "../../src/rules/index";
import { rulePages } from "../../src/rules/page";
import { drawExamples } from "./draw-examples";

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

const ids = [...rules, enoughColumns].map(({ id }) => id);

test("nội dung nào cũng có trang, theo thứ tự đọc", () => {
  expect(rulePages().map(({ id }) => id)).toEqual(ids);
});

test("ví dụ nào cũng là trường hợp mà bài thử chạy: nếu không, chạy npx tsx tests/rules/write-examples.ts", async () => {
  const drawn = [...(await drawExamples()).values()];
  expect(drawn.flatMap((examples) => Object.keys(examples)).sort()).toEqual([...ids].sort());
  expect(ruleExamples).toEqual(Object.assign({}, ...drawn));
});

test.each(rulePages())("$id có dòng được nhắc, lời nhắc và dòng không bị nhắc", ({ example }) => {
  expect(example?.wrong).toMatch(/^[A-Z]+\d+ – ./);
  expect(example?.vi).toMatch(/[.…)]$/);
  expect(example?.right).toMatch(/./);
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
  expect(ruleList("en")).toHaveLength(ids.length);
});
