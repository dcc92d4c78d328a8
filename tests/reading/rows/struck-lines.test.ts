import { readWorkbook } from "../../../src/reading/read-workbook";
import { figuresOf } from "../figures-of";
import { type DrawnSheet, workbookOf } from "../grid-of";

const list = (struck: DrawnSheet["struck"]): DrawnSheet => ({
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
    "1 | Lê Thị Mai | Chuyên viên | x |",
    "2 | Trần Văn Bình | Chuyên viên | x | x",
    "3 | Phạm Thu Cúc | Kế toán | x |",
    "4 | Vũ Đình An | Văn thư | x |",
  ],
  ...(struck === undefined ? {} : { struck }),
});

const read = (sheet: DrawnSheet, answers: Parameters<typeof readWorkbook>[1]["answers"] = []) =>
  readWorkbook(workbookOf(sheet), { answers, today: "2026-03-01" });

describe("dòng bị gạch ngang: chưa tính, hỏi một câu có cả hai số", () => {
  it.each<readonly [string, NonNullable<DrawnSheet["struck"]>, string]>([
    [
      "gạch tên",
      { B4: "whole" },
      "dòng 4 (Trần Văn Bình) bị gạch ngang. Hiện chưa tính: biểu còn 03 người; nếu vẫn tính thì là 04 người.",
    ],
    ["gạch mọi dấu đăng ký", { D4: "whole", E4: "whole" }, "dòng 4 (Trần Văn Bình) bị gạch ngang."],
    [
      "gạch hai người",
      { B3: "whole", B6: "whole" },
      "dòng 3 (Lê Thị Mai), dòng 6 (Vũ Đình An) bị gạch ngang. Hiện chưa tính: biểu còn 02 người; nếu vẫn tính thì là 04 người.",
    ],
  ])("%s", (_, struck, sentence) => {
    const reading = read(list(struck));
    const [question, ...more] = reading.questions;
    expect(more).toEqual([]);
    expect(question?.sentence.vi).toContain(sentence);
    const rows = reading.sheets[0]?.forms[0]?.rows ?? [];
    expect(rows.filter(({ fate }) => fate.fate === "questioned")).toHaveLength(struck["B6"] === undefined ? 1 : 2);
    const counts = question?.options.map(({ id, answer }) => [id, figuresOf(read(list(struck), [answer])).people]);
    expect(counts).toEqual([
      ["excluded", struck["B6"] === undefined ? 3 : 2],
      ["counted", 4],
    ]);
    expect(question?.options.flatMap(({ answer }) => read(list(struck), [answer]).questions)).toEqual([]);
  });

  it.each<readonly [string, DrawnSheet["struck"]]>([
    ["không gạch gì", undefined],
    ["gạch một chữ trong tên", { B4: "part" }],
    ["gạch chức vụ cũ", { C4: "whole" }],
  ])("%s: tính như thường, không hỏi", (_, struck) => {
    const reading = read(list(struck));
    expect([figuresOf(reading).people, reading.questions]).toEqual([4, []]);
  });
});
