import type { DrawnSheet } from "../reading/grid-of";
import { gatherDrawn, mergedOf, officeBook, unitForm } from "./small-office";

const ofYear = (rows: DrawnSheet["rows"], year: number) =>
  rows.map((row) => (typeof row === "string" ? row.replace("2025", String(year)) : row));
const vp = unitForm("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x"]);
const more = unitForm("Văn phòng", ["Đoàn Thu Hà | Văn thư | x", "Ngô Đức Hòa | Chuyên viên | x | | x"]);

describe("a hidden sheet of a unit's file is read as the others, and named", () => {
  test.each<readonly [what: string, hidden: DrawnSheet, people: number, sentence: string]>([
    [
      "with people of this year",
      { name: "nháp", rows: more, visibility: "hidden" },
      3,
      "VP.xlsx: có sheet ẩn «nháp», đã nhận 2 dòng. Anh/chị hỏi lại đơn vị nếu đó là bản nháp.",
    ],
    [
      "that Excel does not even offer to show",
      { name: "bổ sung", rows: more, visibility: "very-hidden" },
      3,
      "VP.xlsx: có sheet ẩn «bổ sung», đã nhận 2 dòng. Anh/chị hỏi lại đơn vị nếu đó là bản nháp.",
    ],
    [
      "of another year: none of its rows is taken",
      { name: "năm ngoái", rows: ofYear(more, 2024), visibility: "hidden" },
      2,
      "VP.xlsx: có sheet ẩn «năm ngoái», không nhận dòng nào cho năm 2025.",
    ],
  ])("%s", (_, hidden, people, sentence) => {
    const run = gatherDrawn(officeBook(), [["VP.xlsx", { name: "ĐK", rows: vp }, hidden]]);
    expect(mergedOf(run)).toHaveLength(people);
    expect(run.lines.map(({ vi }) => vi)).toContain(sentence);
    const { read, ...fates } = run.gathered.counts;
    expect(Object.values(fates).reduce((sum, count) => sum + count, 0)).toBe(read);
  });

  test("sheets that everybody sees are not named", () => {
    const run = gatherDrawn(officeBook(), [["VP.xlsx", { name: "ĐK", rows: vp }, { name: "thêm", rows: more }]]);
    expect(run.lines.filter(({ vi }) => vi.includes("ẩn"))).toEqual([]);
  });
});
