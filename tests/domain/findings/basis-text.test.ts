import { basisText } from "../../../src/domain/findings/basis-text";

test.each([
  [true, "Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9"],
  [false, "Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9. Chưa đối chiếu với văn bản gốc."],
])("đã đối chiếu: %s", (verified, text) => {
  const citation = "Nghị định 91/2017/NĐ-CP, khoản 3 Điều 9";
  expect(basisText({ citation, verified, from: null, to: 2023 }).vi).toBe(text);
});
