import { facetsOf } from "../../src/reports/fill/meaning/label-facets";
import { tableLexicon } from "../../src/reports/fill/vocabulary/lexicon";

describe("a figure that takes in other awards is that of the award in front, and asked about", () => {
  test.each([
    ["Lao động tiên tiến (gồm cả CSTĐCS, CSTĐ cấp tỉnh)", "advanced-worker"],
    ["Chiến sĩ thi đua cơ sở (bao gồm CSTĐ cấp tỉnh)", "grassroots-emulation-fighter"],
    ["Tập thể LĐTT (kể cả Tập thể LĐXS)", "advanced-labor-collective"],
  ])("«%s» is of %s", (label, award) => {
    const facets = facetsOf(label, null, tableLexicon);
    expect(facets.award).toBe(award);
    expect(facets.leftover.join(" ")).toContain(label.slice(label.indexOf("(")));
  });

  test.each(["Lao động tiên tiến (người)", "Lao động tiên tiến (bao gồm cả nữ)"])("«%s» takes in none", (label) => {
    expect(facetsOf(label, null, tableLexicon).award).toBe("advanced-worker");
  });
});
