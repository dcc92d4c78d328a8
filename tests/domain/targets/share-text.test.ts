import fc from "../../helpers/properties";
import { shareText } from "../../../src/domain/targets/share-text";
import { compareToShare } from "../../../src/domain/targets/exact";

describe("tỷ lệ in ra không bao giờ làm tròn lên tới mức", () => {
  test.each([
    [33, 35, 90, "94,29%"],
    [31, 31, 90, "100%"],
    [27, 30, 90, "90%"],
    [5, 35, 15, "14,29%"],
    [29_999, 200_000, 15, "14,9995%"],
    [30_001, 200_000, 15, "15,001%"],
    [149_999_999, 1_000_000_000, 15, "dưới 15%"],
    [150_000_001, 1_000_000_000, 15, "trên 15%"],
  ])("%i/%i với mức %i%% là «%s»", (count, base, percent, shown) => {
    expect(shareText(count, base, { num: percent, den: 100 }).vi).toBe(shown);
  });

  test("số in ra luôn ở cùng phía của mức với số thật", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(),
        fc.integer({ min: 1, max: 100 }),
        (base, seed, percent) => {
          const count = seed % (base + 1);
          const level = { num: percent, den: 100 };
          const shown = shareText(count, base, level).en;
          const sign = compareToShare(count, level, base);
          if (shown.startsWith("under")) expect(sign).toBe(-1);
          else if (shown.startsWith("over")) expect(sign).toBe(1);
          else expect(Math.sign(Number(shown.replace("%", "")) - percent)).toBe(sign);
        },
      ),
    );
  });
});
