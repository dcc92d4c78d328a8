import { inSentence } from "../../src/domain/in-sentence";

test.each([
  [0, "00"],
  [5, "05"],
  [10, "10"],
  [640, "640"],
  [1234, "1.234"],
  [1234567, "1.234.567"],
  [4.95, "4,95"],
  [0.5, "0,5"],
])("%d trong câu chữ: «%s»", (value, expected) => {
  expect(inSentence(value)).toBe(expected);
});
