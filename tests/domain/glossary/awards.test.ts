import { awardName, glossary, glossaryAwardIds, glossaryEntry, isAwardId } from "../../../src/domain/glossary/awards";

test.each(glossaryAwardIds)("%s is written in NFC, with words in both languages", (id) => {
  const { vi, en, short, spellings } = glossary[id];
  for (const words of [vi, en, short, ...spellings]) {
    expect(words).toBe(words.normalize("NFC").trim());
    expect(words).not.toBe("");
  }
  expect(new Set(spellings).size).toBe(spellings.length);
});

test("no two titles share their words, their abbreviation or a spelling", () => {
  const all = glossaryAwardIds.flatMap((id) => [
    ...new Set([glossary[id].vi, glossary[id].short, ...glossary[id].spellings].map((words) => words.toLowerCase())),
  ]);
  expect(all.filter((words, i) => all.indexOf(words) !== i)).toEqual([]);
});

test("an award of others goes by its own words", () => {
  expect(awardName("other", "Huy hiệu")).toEqual({ vi: "Huy hiệu", en: "Huy hiệu" });
  expect(awardName("advanced-worker", "LĐTT").vi).toBe("Lao động tiên tiến");
  expect(glossaryEntry("other")).toBeNull();
  expect(isAwardId("other")).toBe(true);
  expect(isAwardId("toString")).toBe(false);
});
