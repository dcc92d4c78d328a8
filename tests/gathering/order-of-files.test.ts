import { runs } from "../helpers/properties";
import { gatherDrawn, mergedOf, officeBook, unitForm, type DrawnFile } from "./small-office";

const FILES: readonly DrawnFile[] = [
  [
    "VP.xlsx",
    unitForm("Văn phòng", [
      "Vũ Thị Thúy | Chánh Văn phòng | x | x",
      "Ngô Đức Hòa | Chuyên viên | x",
      "Hà Minh Tâm | | x",
    ]),
  ],
  [
    "VP (1).xlsx",
    unitForm("Văn phòng", [
      "Vũ Thị Thúy | Chánh Văn phòng | x | x",
      "Ngô Đức Hòa | Chuyên viên | x",
      "Hà Minh Tâm | | x",
    ]),
  ],
  ["VP bổ sung.xlsx", unitForm("Văn phòng", ["Đoàn Thu Hà | Văn thư | x"])],
  ["KHTC lần 1.xlsx", unitForm("Phòng Kế hoạch, Tài chính", ["Lý Quang Sĩ | Trưởng phòng | x"])],
  ["KHTC lần 2.xlsx", unitForm("Phòng Kế hoạch, Tài chính", ["Lý Quang Sỹ | Trưởng phòng | x", "Phan Văn Bình | | x"])],
  ["TTNS.xlsx", unitForm("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x | x | x", "Phan Văn Bình | | x"])],
  ["QLĐĐ a.xlsx", unitForm("Phòng Quản lý đê điều", ["Cao Xuân Nghị | Trưởng phòng | x"])],
  ["QLĐĐ b.xlsx", unitForm("Phòng Quản lý đê điều", ["Phan Văn Bình | Chuyên viên | x"])],
  ["khác.xlsx", "password"],
];

/** A shuffle that the number alone decides. */
function shuffled<T>(list: readonly T[], seed: number): readonly T[] {
  const rest = [...list];
  const out: T[] = [];
  for (let state = seed + 1; rest.length > 0; state = (state * 48271) % 2147483647)
    out.push(...rest.splice(state % rest.length, 1));
  return out;
}

test("in whatever order the files come, every row has the same fate and the merged sheets hold the same", () => {
  const tell = (files: readonly DrawnFile[]) => {
    const run = gatherDrawn(officeBook(), files);
    const { gathered, plan } = run;
    const byName = [...gathered.files].sort((one, other) => (one.name < other.name ? -1 : 1));
    return JSON.stringify([
      byName,
      gathered.counts,
      mergedOf(run),
      gathered.questions.map(({ id }) => id).sort(),
      gathered.unitsMissing,
      plan.tabs.map(({ cells }) => cells),
      run.remember?.length,
    ]);
  };
  const expected = tell(FILES);
  for (let seed = 1; seed <= runs(12); seed += 1) expect(tell(shuffled(FILES, seed * 7919))).toBe(expected);
});
