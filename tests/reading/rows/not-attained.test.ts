import type { Answer } from "../../../src/domain/answer";
import { readWorkbook } from "../../../src/reading/read-workbook";
import { refusalIn } from "../../../src/vocabulary/refusal-words";
import { plain } from "../../../src/text/plain";
import { type DrawnRow, workbookOf } from "../grid-of";

const read = (rows: readonly DrawnRow[], answers: readonly Answer[] = []) =>
  readWorkbook(workbookOf({ rows }), { answers, today: "2025-03-01" });

const decided = (remark: string, title = "Chiến sĩ thi đua cơ sở", head = "Ghi chú") => [
  "DANH SÁCH CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA NĂM 2024",
  "(Kèm theo Quyết định số 31/QĐ-SCT ngày 20/12/2024 của Giám đốc Sở Công Thương)",
  `TT | Họ và tên | Đơn vị | Danh hiệu | ${head}`,
  "1 | Đèo Thị Xuân | Văn phòng | Chiến sĩ thi đua cơ sở |",
  `2 | Khoàng Văn Pớ | Phòng Quản lý thương mại | ${title} | ${remark}`,
  "3 | Lù Thị Dưn | Phòng Quản lý thương mại | Lao động tiên tiến |",
];
const granted = (reading: ReturnType<typeof read>) =>
  reading.register.results.map(({ name, award }) => `${name.value}: ${award}`);
const fateOf = (reading: ReturnType<typeof read>, row: number) =>
  reading.sheets[0]?.forms[0]?.rows.find((one) => one.row === row)?.fate;

describe("trong danh sách kết quả, dòng tự ghi là không đạt hoặc đã bị thu hồi không phải kết quả", () => {
  it.each([
    ["Ghi chú", "Không đạt"],
    ["Ghi chú", "Thu hồi theo Quyết định 99"],
    ["Ghi chú", "hủy bỏ"],
    ["Ghi chú", "Đã huỷ theo QĐ số 12/QĐ-SCT"],
    ["Ghi chú", "không được Hội đồng công nhận"],
    ["Kết quả", "Chưa đạt (thiếu sáng kiến)"],
    ["Ý kiến Hội đồng", "Không thông qua"],
    ["Trạng thái", "Từ chối"],
  ])("«%s» ghi «%s»", (head, remark) => {
    const reading = read(decided(remark, undefined, head));
    expect(granted(reading).filter((one) => one.startsWith("Khoàng"))).toEqual([]);
    expect(granted(reading)).toHaveLength(2);
    expect(fateOf(reading, 5)).toMatchObject({
      fate: "excluded",
      why: { vi: expect.stringContaining(`«${remark}»`) as string },
    });
    expect(reading.questions).toEqual([]);
  });

  it.each([["Đạt"], ["Đã nhận bằng"], ["Thưởng 0,3 lần lương cơ sở"], ["Trưởng ban Kiểm phiếu"]])(
    "«%s» không nói gì chống lại danh hiệu",
    (remark) => {
      expect(granted(read(decided(remark)))).toHaveLength(3);
    },
  );

  it("ghi lẫn điều khác thì hỏi một câu; trả lời nào thì số theo câu ấy", () => {
    const rows = decided("Đơn vị báo sẽ hủy bỏ, chờ văn bản");
    const reading = read(rows);
    expect(granted(reading)).toHaveLength(2);
    expect(fateOf(reading, 5)?.fate).toBe("questioned");
    const [question, ...others] = reading.questions;
    expect(others).toEqual([]);
    expect(question?.sentence.vi).toContain("Có tính vào kết quả không?");
    const [out, counted] = question?.options ?? [];
    const after = (answer: Answer | undefined) => read(rows, answer ? [answer] : []);
    expect([granted(after(out?.answer)).length, granted(after(counted?.answer)).length]).toEqual([2, 3]);
    expect([...after(out?.answer).questions, ...after(counted?.answer).questions]).toEqual([]);
  });

  it("không đạt một danh hiệu thì danh hiệu khác của dòng vẫn là kết quả", () => {
    const both = "Lao động tiên tiến; Chiến sĩ thi đua cơ sở";
    expect(granted(read(decided("Không đạt CSTĐCS", both))).filter((one) => one.startsWith("Khoàng"))).toEqual([
      "Khoàng Văn Pớ: advanced-worker",
    ]);
    expect(granted(read(decided("Không đạt CSTĐCS", "Lao động tiên tiến")))).toHaveLength(3);
  });
});

describe("trong danh sách Hội đồng bỏ phiếu", () => {
  const votes = (...heads: readonly string[]) => [
    "KẾT QUẢ BỎ PHIẾU CỦA HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG NĂM 2024",
    `TT | Họ và tên | Đơn vị | ${heads[0] ?? ""} | Số phiếu | ${heads[1] ?? ""}`,
    "1 | Đèo Thị Xuân | Văn phòng | CSTĐCS | 10/11 | Đạt",
    "2 | Khoàng Văn Pớ | Phòng Quản lý thương mại | CSTĐCS | 4/11 | Không đạt",
    "3 | Lù Thị Dưn | Phòng Quản lý thương mại | CSTĐCS | 11/11 | Đạt",
  ];

  it.each([
    ["Danh hiệu", "Kết quả"],
    ["Danh hiệu đề nghị", "Kết quả"],
    ["Danh hiệu", "Ghi chú"],
  ])("«%s», «%s»: người không đủ phiếu không được tính", (...heads) => {
    const { register, questions } = read(votes(...heads));
    expect(register.entries.map(({ name }) => name.value)).toEqual(["Đèo Thị Xuân", "Lù Thị Dưn"]);
    expect(questions).toEqual([]);
  });

  it("trong danh sách đăng ký thì người không đạt vẫn là người đã đăng ký", () => {
    const { register } = read([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2024",
      "TT | Họ và tên | Đơn vị | Danh hiệu đăng ký | Kết quả",
      "1 | Đèo Thị Xuân | Văn phòng | CSTĐCS | Đạt",
      "2 | Khoàng Văn Pớ | Phòng Quản lý thương mại | CSTĐCS | Không đạt",
    ]);
    expect(register.entries).toHaveLength(2);
  });
});

test.each([
  ["Không đạt", { isWhole: true, of: "" }],
  ["Bị thu hồi danh hiệu ngày 3/2", { isWhole: true, of: "" }],
  ["LĐTT, không đạt CSTĐCS", { isWhole: false, of: "cstdcs" }],
  ["Đạt", null],
  ["Phòng Thu", null],
])("«%s»", (words, told) => {
  expect(refusalIn(plain(words))).toEqual(told);
});
