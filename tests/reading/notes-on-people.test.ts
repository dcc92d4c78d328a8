import type { Answer } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnSheet, workbookOf } from "./grid-of";

// Notes above and below a list speak of some of its people by name, by number or by a sign; what they say is what a
// remark beside the line would say, and is asked once.

const SHORT: Readonly<Record<string, string>> = {
  "advanced-worker": "L",
  "grassroots-emulation-fighter": "C",
  "certificate-of-merit": "G",
};

function list(note: string, isAbove = false): DrawnSheet {
  return {
    rows: [
      "ĐƠN VỊ: TRẠM THỦY VĂN SÔNG LÀNH",
      "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
      ...(isAbove ? [note] : []),
      "TT | Tên cán bộ | Ngạch | Lao động tiên tiến | Chiến sĩ thi đua cơ sở",
      "1 | Đinh Công Tráng | Kỹ sư | x | x",
      "2 | Mạc Thị Bưởi* | Quan trắc viên | x | x",
      "3 | Cù Chính Lan | Quan trắc viên | x | x",
      "4 | Tạ Thị Kiều* | Văn thư | x |",
      ...(isAbove ? [] : ["", note]),
    ],
  };
}

function read(drawn: DrawnSheet, answers: readonly Answer[] = []) {
  const { register, questions } = readWorkbook(workbookOf(drawn), { answers, today: "2026-03-01" });
  const titles = register.entries.map(({ claims }) => claims.map(({ award }) => SHORT[award] ?? award).join(""));
  return { titles: titles.join(" "), questions };
}

describe("ghi chú ngoài danh sách nói về người trong danh sách", () => {
  test.each([
    ["Ghi chú: đ/c Cù Chính Lan rút CSTĐCS.", "LC LC L L"],
    ["Đồng chí Tráng và đồng chí Lan rút xuống LĐTT", "L LC L L"],
    ["Các đ/c rút CSTĐCS: Đinh Công Tráng, Cù Chính Lan", "L LC L L"],
    ["STT 1, 3 chỉ đăng ký LĐTT", "L LC L L"],
    ["Các đồng chí có dấu * rút CSTĐCS", "LC L LC L"],
    ["Ông Cù Chính Lan nghỉ hưu từ tháng 4, rút đăng ký", "LC LC - L"],
    ["Bà Tạ Thị Kiều bổ sung CSTĐCS", "LC LC LC LC"],
  ])("«%s»", (note, expected) => {
    for (const isAbove of [true, false]) {
      const { questions, titles } = read(list(note, isAbove));
      expect(questions).toHaveLength(1);
      const outcomes = (questions[0]?.options ?? []).map(({ answer }) => read(list(note, isAbove), [answer]));
      expect([titles, ...outcomes.map((one) => one.titles)]).toContain(expected.replace("-", ""));
      expect(outcomes.flatMap((one) => one.questions)).toEqual([]);
    }
  });

  test.each([
    "Đ/c Cù Chính Lan giữ nguyên",
    "Ghi chú: bà Mạc Thị Bưởi chuyển công tác từ tháng 4",
    "Năm 2025: đ/c Cù Chính Lan đạt CSTĐCS",
    "Đ/c Trần Văn Bảy rút CSTĐCS",
    "Tổng số 04 người: 04 LĐTT, 03 CSTĐCS",
  ])("«%s» không đổi gì, không hỏi", (note) => {
    const { titles, questions } = read(list(note));
    expect([titles, questions]).toEqual(["LC LC LC L", []]);
  });
});
