import { countText, dateOfText, percentText } from "../../src/messages/numbers";

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

describe("a share", () => {
  test.each([
    [33, 35, "94,29%"],
    [31, 31, "100%"],
    [5, 35, "14,29%"],
    [1, 8, "12,5%"],
  ])("%d of %d is %s", (numerator, denominator, expected) => {
    expect(percentText(numerator, denominator, "vi")).toBe(expected);
  });

  test("of nobody is nothing", () => {
    expect(percentText(0, 0, "vi")).toBeNull();
  });

  const ninety = { num: 90, den: 100 };
  test.each([
    ["a hair under the level stays under it", 89_996, 100_000, "89,99%"],
    ["exactly at the level is the level", 90_000, 100_000, "90%"],
    ["a hair above the level stays above it", 90_001, 100_000, "90,01%"],
  ])("%s", (_, numerator, denominator, expected) => {
    expect(percentText(numerator, denominator, "vi", ninety)).toBe(expected);
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
