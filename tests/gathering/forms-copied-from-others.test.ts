import { fatesOf, gatherDrawn, officeBook, stateOf, unitForm } from "./small-office";

const people = ["Lý Quang Sĩ | Trưởng phòng | x", "Tạ Thị Mai Lan | Kế toán | x", "Phan Văn Bình | Chuyên viên | x"];
const accepted = [
  "Lý Quang Sĩ: accepted advanced-worker",
  "Tạ Thị Mai Lan: accepted advanced-worker",
  "Phan Văn Bình: accepted advanced-worker",
];

describe("a form with the letterhead of the unit it was copied from", () => {
  const own = unitForm("Trung tâm Nước sạch", people, ["Phòng Kế hoạch, Tài chính | | x"]);

  test("the people, the collective and the file's name are of one other unit: taken for that one, and said", () => {
    const run = gatherDrawn(officeBook(), [["KHTC.xlsx", own]]);
    expect(stateOf(run, "KHTC.xlsx")).toBe("read · first · Phòng Kế hoạch, Tài chính");
    expect(fatesOf(run, "KHTC.xlsx").slice(0, 3)).toEqual(accepted);
    expect(run.gathered.unitsMissing).toContain("Trung tâm Nước sạch");
    expect(run.lines.map(({ vi }) => vi).join("\n")).toContain("Biểu ghi «TRUNG TÂM NƯỚC SẠCH»");
    expect(run.gathered.questions).toEqual([]);
  });

  test("only the people contradict the head: one question about the file, and her answer decides", () => {
    const bare = unitForm("Trung tâm Nước sạch", people);
    const run = gatherDrawn(officeBook(), [["bieu 1.xlsx", bare]]);
    expect(stateOf(run, "bieu 1.xlsx")).toBe("waiting · unknown-unit");
    const [question, ...others] = run.gathered.questions;
    expect(others).toEqual([]);
    expect(question?.options.map(({ id }) => id)).toEqual([
      "Phòng Kế hoạch, Tài chính",
      "Trung tâm Nước sạch",
      "not-ours",
      "later",
    ]);
    const answer = [{ id: question?.id ?? "", answer: "Phòng Kế hoạch, Tài chính" }];
    const answered = gatherDrawn(officeBook(), [["bieu 1.xlsx", bare]], answer);
    expect(fatesOf(answered, "bieu 1.xlsx")).toEqual(accepted);
  });

  test("one person of the unit above among them: the head stands, the others are asked about one by one", () => {
    const mixed = unitForm("Trung tâm Nước sạch", [...people, "Đỗ Hải Yến | Chuyên viên | x"]);
    const run = gatherDrawn(officeBook(), [["KHTC.xlsx", mixed]]);
    expect(stateOf(run, "KHTC.xlsx")).toBe("read · first · Trung tâm Nước sạch");
    expect(fatesOf(run, "KHTC.xlsx")[0]).toBe("Lý Quang Sĩ: not-on-staff (other-unit) advanced-worker");
  });
});

describe("a list of a body of another kind than ours", () => {
  const list = (letterhead: readonly string[], name: string) => [
    ...letterhead,
    "",
    "ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ và tên | Chức vụ | LĐTT",
    `1 | ${name} | Trạm trưởng | x`,
    "2 | Bùi Thế Vinh | Công nhân | x",
    "3 | Khúc Thị Xoan | Công nhân | x",
  ];

  test("nobody in it is ours, and its letterhead names that body: refused", () => {
    const run = gatherDrawn(officeBook(), [
      ["a.xlsx", list(["CÔNG TY CẤP NƯỚC HẢI ĐÔNG", "TRẠM BƠM SỐ 3"], "Mạc Thị Sen")],
    ]);
    expect(stateOf(run, "a.xlsx")).toBe("refused · wrong-unit");
    expect(run.lines.map(({ vi }) => vi).join("\n")).toContain("ghi «CÔNG TY CẤP NƯỚC HẢI ĐÔNG»");
  });

  test.each([
    ["our own name above a unit nobody knows", ["SỞ THỦY LỢI", "TRẠM BƠM SỐ 3"], "Mạc Thị Sen"],
    ["somebody of ours is in it", ["CÔNG TY CẤP NƯỚC HẢI ĐÔNG", "TRẠM BƠM SỐ 3"], "Đỗ Hải Yến"],
  ])("%s: asked", (_, letterhead, name) => {
    const run = gatherDrawn(officeBook(), [["a.xlsx", list(letterhead, name)]]);
    expect(stateOf(run, "a.xlsx")).toBe("waiting · unknown-unit");
  });

  test.each([1, 2])("%i whom nobody knows may be new: asked, not ours first", (count) => {
    const few = list(["TRUNG TÂM GIỐNG THỦY SẢN"], "Quách Văn Rô").slice(0, 4 + count);
    const run = gatherDrawn(officeBook(), [["a.xlsx", few]]);
    expect(stateOf(run, "a.xlsx")).toBe("waiting · unknown-unit");
    const [question] = run.gathered.questions;
    expect(question?.sentence.vi).toContain("«TRUNG TÂM GIỐNG THỦY SẢN»");
    expect(question?.options[0]?.id).toBe("not-ours");
    const answer = [{ id: question?.id ?? "", answer: "Trung tâm Nước sạch" }];
    expect(stateOf(gatherDrawn(officeBook(), [["a.xlsx", few]], answer), "a.xlsx")).toContain("Trung tâm Nước sạch");
  });
});
