import { bookAfter, fatesOf, gatherDrawn, mergedOf, officeBook, unitForm, type DrawnFile } from "./small-office";
import { manyPeople, typedWithoutMarks } from "./many-people";

describe("two people whose names differ by marks alone are asked about one by one", () => {
  const file: DrawnFile = [
    "TTNS.xlsx",
    unitForm("Trung tâm Nước sạch", ["Kiều Thị Hạ | Hợp đồng | x", "Kiều Thị Hả | Hợp đồng | x"]),
  ];
  const asked = gatherDrawn(officeBook(), [file]).gathered.questions;

  test("two questions", () => {
    expect(asked.map(({ sentence }) => sentence.vi)).toEqual([
      expect.stringContaining("«Kiều Thị Hạ»"),
      expect.stringContaining("«Kiều Thị Hả»"),
    ]);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(2);
  });

  test("the answer about one is not the answer about the other", () => {
    const run = gatherDrawn(
      officeBook(),
      [file],
      [{ id: asked[0]?.id ?? "", answer: "Nhận, và ghi là ngoài danh sách" }],
    );
    expect(mergedOf(run)).toEqual(["Trung tâm Nước sạch / Kiều Thị Hạ: advanced-worker"]);
    expect(run.gathered.waiting.map(({ row }) => row.name)).toEqual(["Kiều Thị Hả"]);
  });
});

test("of two namesakes by marks the one whose words she gives is meant", () => {
  const staff = {
    name: "Danh sách CBCCVC",
    rows: [
      "TT | Họ và tên | Năm sinh | Chức vụ | Đơn vị",
      "1 | Kiều Thị Hạ | 1980 | Văn thư | Văn phòng",
      "2 | Kiều Thị Hả | 1980 | Văn thư | Văn phòng",
      "3 | Vũ Thị Thúy | 1982 | Chánh Văn phòng | Văn phòng",
    ],
  };
  const file: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", ["Kiều Thị Hà | Văn thư | x", "Vũ Thị Thúy | | x"])];
  const [question] = gatherDrawn(officeBook(staff), [file]).gathered.questions;
  const answer = "Kiều Thị Hả, 1980, Văn thư, Văn phòng";
  const run = gatherDrawn(officeBook(staff), [file], [{ id: question?.id ?? "", answer }]);
  expect(mergedOf(run)).toContain("Văn phòng / Kiều Thị Hả: advanced-worker");
});

describe("a question about the words of a unit's file", () => {
  const file: DrawnFile = [
    "VP.xlsx",
    [
      "SỞ THỦY LỢI",
      "VĂN PHÒNG",
      "ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
      "1 | Vũ Thị Thúy | Chánh Văn phòng | LĐTT",
      "2 | Ngô Đức Hòa | Chuyên viên | CSTĐ",
      "3 | Đoàn Thu Hà | Văn thư | LĐTT",
    ],
  ];
  const [question] = gatherDrawn(officeBook(), [file]).gathered.questions;
  const option = question?.options[0];

  test.each([
    ["by its id", option?.id ?? ""],
    ["by its words", option?.label.vi ?? ""],
  ])("is answered %s, and the answer is remembered", (_, answer) => {
    expect(question?.kind).toBe("reading");
    const book = officeBook();
    const run = gatherDrawn(book, [file], [{ id: question?.id ?? "", answer }]);
    expect(run.unknown).toEqual([]);
    expect(run.gathered.questions).toEqual([]);
    const after = bookAfter(book, run);
    expect(after.store.answers).toEqual([{ id: question?.id, answer: option?.id }]);
    const again = gatherDrawn(after, [file]);
    expect([again.gathered.questions, again.remember]).toEqual([[], null]);
    expect(fatesOf(again, "VP.xlsx")).toEqual(fatesOf(run, "VP.xlsx"));
  });

  test("answered with words that are none of its answers is told", () => {
    const run = gatherDrawn(officeBook(), [file], [{ id: question?.id ?? "", answer: "chưa biết" }]);
    expect(run.unknown).toEqual([question?.id]);
  });
});

test("more than 200 questions are told by kind and unit, the largest group first", () => {
  const run = gatherDrawn(officeBook(manyPeople), typedWithoutMarks);
  expect(run.groups?.map(({ kind, unit, questions }) => [kind, unit, questions.length])).toEqual([
    ["maybe-same", "Văn phòng", 81],
    ["several", "Văn phòng", 59],
    ["several", "Phòng Đê điều", 48],
    ["maybe-same", "Phòng Đê điều", 22],
  ]);
  expect(gatherDrawn(officeBook(manyPeople), typedWithoutMarks.slice(0, 1)).groups).toBeNull();
});
