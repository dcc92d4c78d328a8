import { bookAfter, gatherDrawn, officeBook, stateOf, unitForm, type DrawnFile } from "./small-office";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x"];

/** The file of a run, with how its unit was found and the question that corrects it. */
const fileIn = (run: ReturnType<typeof gatherDrawn>) => {
  const [file] = run.gathered.files;
  if (!file) throw new Error("no file");
  return file;
};

test.each<readonly [what: string, file: DrawnFile, before: string, from: string | null]>([
  [
    "a unit that the letterhead names",
    ["a.xlsx", unitForm("Phòng Quản lý đê điều", ["Kha Văn Tú | Lái xe | x"])],
    "read · first · Phòng Quản lý đê điều",
    "letterhead",
  ],
  [
    "a file that was refused for its letterhead",
    [
      "b.xlsx",
      ["SỞ GIAO THÔNG", "PHÒNG VẬN TẢI", "ĐĂNG KÝ THI ĐUA NĂM 2025", "TT | Họ và tên | LĐTT", "1 | Kha Văn Tú | x"],
    ],
    "refused · wrong-unit",
    null,
  ],
])("%s can be corrected by her without having been asked, and it is remembered", (_, file, before, from) => {
  const book = officeBook();
  const run = gatherDrawn(book, [file]);
  const { unitQuestion, unitFrom } = fileIn(run);
  expect([stateOf(run, file[0]), unitFrom]).toEqual([before, from]);
  expect(run.gathered.questions.filter(({ kind }) => kind === "unit")).toEqual([]);
  const said = gatherDrawn(book, [file], [{ id: unitQuestion ?? "", answer: "Trung tâm Nước sạch" }]);
  expect(said.unknown).toEqual([]);
  expect([stateOf(said, file[0]), fileIn(said).unitFrom]).toEqual(["read · first · Trung tâm Nước sạch", "answer"]);
  expect(stateOf(gatherDrawn(bookAfter(book, said), [file]), file[0])).toContain("Trung tâm Nước sạch");
});

test("that it is of no unit of the office is an answer as well; a unit that nobody knows is none", () => {
  const file: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP)];
  const book = officeBook();
  const id = fileIn(gatherDrawn(book, [file])).unitQuestion ?? "";
  expect(stateOf(gatherDrawn(book, [file], [{ id, answer: "not-ours" }]), "VP.xlsx")).toBe("refused · wrong-unit");
  expect(gatherDrawn(book, [file], [{ id, answer: "Phòng Không có" }]).unknown).toEqual([id]);
});

test("a file that could not be read has no unit to be corrected", () => {
  expect(fileIn(gatherDrawn(officeBook(), [["VP.xlsx", "password"]])).unitQuestion).toBeNull();
});
