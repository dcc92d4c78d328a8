import { readWorkbook } from "../../src/reading/read-workbook";
import { trialWrites } from "../../src/reports/trial/plan-trial";
import { toA1 } from "../../src/workbook/refs";
import { type DrawnRow, workbookOf } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

describe("chỗ được nêu là chỗ trên sheet", () => {
  const cards: readonly DrawnRow[] = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Họ và tên | Kiều Văn Lộc",
    "Đơn vị | Đội 1",
    "Danh hiệu | Ong thợ vàng",
    "",
    "Họ và tên | Tô Thị Mận",
    "Đơn vị | Đội 2",
    "Danh hiệu | Ong thợ vàng",
  ];
  const across: readonly DrawnRow[] = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Danh hiệu | Kiều Văn Lộc | Tô Thị Mận | Sầm Văn Ong | Cộng",
    "LĐTT | x | x | | 3",
    "CSTĐCS | x | # | |",
  ];
  const nameless: readonly DrawnRow[] = [
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Họ và tên | Kiều Văn Lộc",
    "Danh hiệu | LĐTT",
    "",
    "Họ và tên |",
    "Danh hiệu | CSTĐCS",
    "",
    "Họ và tên | Tô Thị Mận",
    "Danh hiệu | LĐTT",
  ];

  it("tên, danh hiệu và dòng của từng phiếu", () => {
    const { register, sheets } = readSheet(
      cards.map((row) => (typeof row === "string" ? row.replace("Ong thợ vàng", "LĐTT") : row)),
    );
    expect(
      register.entries.map(({ name, claims }) => [name.cell, ...claims.map(({ cell }) => cell)].map((at) => toA1(at))),
    ).toEqual([
      ["B2", "B4"],
      ["B6", "B8"],
    ]);
    expect(sheets.flatMap(({ forms, outside }) => [...forms.flatMap(({ rows }) => rows), ...outside])).toHaveLength(7);
  });

  it("câu hỏi nêu ô có thật", () => {
    expect(readSheet(cards).questions.map(({ sentence }) => sentence.vi)).toEqual([
      expect.stringContaining("đầu tiên ở ô B4"),
    ]);
  });

  it("phiếu có danh hiệu mà chưa có tên không tính cho ai, mà được hỏi", () => {
    expect(toldOf(readSheet(nameless))).toEqual(["Kiều Văn Lộc: LĐTT", "Tô Thị Mận: LĐTT"]);
    expect(readSheet(nameless).questions.map(({ sentence }) => sentence.vi)).toEqual([
      expect.stringContaining("CSTĐCS"),
    ]);
  });

  it("tên ngang: câu hỏi gọi mục bằng nhãn của nó, không bằng một cột không có", () => {
    const [question] = readSheet(across).questions;
    expect(question?.sentence.vi).toContain("Mục «CSTĐCS» có 1 ô ghi «#»");
    expect(question?.at).toMatchObject({ row: 4, column: 3 });
  });

  it("số cộng in sẵn được đối chiếu với từng người", () => {
    expect(
      readSheet(across).register.totals.map(({ at, printed, counted }) => [toA1(at), printed, counted]),
    ).toContainEqual(["E3", 3, 2]);
  });
});

describe("không ghi vào ô chứa cả nhãn", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "nhãn và dấu chung một ô",
      ["ĐĂNG KÝ THI ĐUA 2026", "Họ tên: Kiều Văn Lộc", "LĐTT: x", "Họ tên: Tô Thị Mận", "LĐTT: x"],
    ],
    ["cả phiếu một ô", ["ĐĂNG KÝ THI ĐUA 2026", ["Họ tên: Kiều Văn Lộc\nLĐTT: x"], ["Họ tên: Tô Thị Mận\nLĐTT: x"]]],
  ])("%s", (_, rows) => {
    const snapshot = workbookOf({ name: "ĐK 2026", rows });
    const reading = readWorkbook(snapshot, { answers: [], today: "2026-02-01" });
    const subjects = reading.register.people.map(({ key }) => key);
    expect(subjects).toHaveLength(2);
    const taken = subjects.map((subject) => ({ subject, award: "advanced-worker" as const, on: false }));
    const given = subjects.map((subject) => ({ subject, award: "grassroots-emulation-fighter" as const, on: true }));
    for (const ticks of [taken, given]) expect(trialWrites(snapshot, reading, ticks, "vi").writes).toEqual([]);
  });
});
