import fc from "../helpers/properties";
import { withText, type TextRun } from "../../src/workbook/text-runs";

const text = (runs: readonly TextRun[]) => runs.map((run) => run.text).join("");
/** «Lê Thị (đậm) · Hồng (đỏ)»: each letter with the first letter of its look. */
const drawn = (runs: readonly TextRun[]) =>
  runs.map((run) => `${run.look === "" ? "" : `<${run.look}>`}${run.text}`).join("|");

const name: readonly TextRun[] = [
  { text: "Lê Thị  ", look: "đậm" },
  { text: "Hồng Nhạn ", look: "đỏ" },
  { text: "(mới)", look: "" },
];

test.each([
  ["blanks go", "Lê Thị Hồng Nhạn (mới)", "<đậm>Lê Thị |<đỏ>Hồng Nhạn |(mới)"],
  ["a letter becomes another", "Lê Thj  Hồng Nhạn (mới)", "<đậm>Lê Thj  |<đỏ>Hồng Nhạn |(mới)"],
  ["the beginning goes", "Hồng Nhạn (mới)", "<đỏ>Hồng Nhạn |(mới)"],
  ["something comes before all", "Bà Lê Thị  Hồng Nhạn (mới)", "<đậm>Bà Lê Thị  |<đỏ>Hồng Nhạn |(mới)"],
  ["something comes behind all", "Lê Thị  Hồng Nhạn (mới)!", "<đậm>Lê Thị  |<đỏ>Hồng Nhạn |(mới)!"],
  ["one red word becomes a longer one", "Lê Thị  Hồng Nhạnnn (mới)", "<đậm>Lê Thị  |<đỏ>Hồng Nhạnnn |(mới)"],
  ["all is other", "Vũ", "<đậm>Vũ"],
  ["nothing is left", "", ""],
])("%s: every word that stays keeps its look", (_, after, expected) => {
  expect(drawn(withText(name, after))).toBe(expected);
});

const looks = fc.constantFrom("", "đậm", "đỏ");
const run = fc.record({ text: fc.string({ unit: "grapheme", maxLength: 6 }), look: looks });

test("whatever is written, the runs say it; the same text leaves every letter its look", () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), fc.string({ unit: "grapheme" }), (runs, after) => {
      expect(text(withText(runs, after))).toBe(after);
      const letters = (all: readonly TextRun[]) => all.flatMap((one) => Array.from(one.text, (at) => [at, one.look]));
      expect(letters(withText(runs, text(runs)))).toEqual(letters(runs));
    }),
  );
});

test("what is only taken away leaves the rest its look", () => {
  const long = Array.from({ length: 80 }, (_, index) => ({
    text: `từ ${String(index)}  `,
    look: index % 2 ? "đậm" : "",
  }));
  const short = text(long).replace(/ {2}/g, " ");
  expect(withText(long, short)).toEqual(long.map((run) => ({ ...run, text: run.text.replace("  ", " ") })));
});

test("a text as long as a cell holds is written whole, whatever its looks", () => {
  const long = Array.from({ length: 3000 }, (_, index) => ({ text: `từ ${String(index)}  `, look: String(index % 3) }));
  const short = text(long).replace(/ {2}/g, " ");
  expect(text(withText(long, short))).toBe(short);
});
