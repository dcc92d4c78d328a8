import { countText, dateOfText } from "../../src/messages/numbers";

describe("a count within a sentence", () => {
  test.each([
    [0, "00", "0"],
    [5, "05", "5"],
    [10, "10", "10"],
    [12_345, "12.345", "12,345"],
  ])("%d is «%s» in Vietnamese", (count, vi, en) => {
    expect(countText(count, "vi")).toBe(vi);
    expect(countText(count, "en")).toBe(en);
  });
});

describe("a day as people type it", () => {
  test.each([
    ["31/12/2022", "2022-12-31"],
    ["1/3/2022", "2022-03-01"],
    ["29/2/2022", null],
    ["12/2022", null],
    ["hôm nay", null],
  ])("%s", (text, civil) => {
    expect(dateOfText(text)).toBe(civil);
  });
});
