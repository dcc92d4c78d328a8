import { emulationFighterIsAdvancedWorker } from "../../src/rules/people/emulation-fighter-is-advanced-worker";
import { recipientIsNamed } from "../../src/rules/people/recipient-is-named";
import { statusAgreesWithTitle } from "../../src/rules/people/status-agrees-with-title";
import { toA1 } from "../../src/workbook/refs";
import type { DrawnRow } from "../reading/grid-of";
import { expectWellSpoken } from "./rule-tester";
import { findingsOn, personName } from "./sheet-tester";

const list = (people: number, retired: number): readonly DrawnRow[] => [
  "SỞ CÔNG THƯƠNG",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "",
  "TT | Họ và tên | Chức vụ | Danh hiệu đăng ký | Ghi chú",
  ...Array.from({ length: people }, (_, n): DrawnRow => [
    n + 1,
    personName(n),
    "Chuyên viên",
    "LĐTT",
    n < retired ? "Thôi việc từ tháng 3/2026" : null,
  ]),
];

describe("một nội dung đúng với quá một phần ba số dòng là câu hỏi về cách đọc", () => {
  test.each([
    ["ba dòng trong sáu: nhắc từng dòng", 6, 3, ["E5", "E6", "E7"], "warning"],
    ["bốn dòng trong mười hai, đúng một phần ba: nhắc từng dòng", 12, 4, ["E5", "E6", "E7", "E8"], "warning"],
    ["bốn dòng trong mười một: nhắc một lần", 11, 4, ["E5"], "info"],
    ["hai mươi dòng trong ba mươi: nhắc một lần", 30, 20, ["E5"], "info"],
  ])("%s", (_, people, retired, at, severity) => {
    const findings = findingsOn(statusAgreesWithTitle, { name: "", sheets: [{ rows: list(people, retired) }] });
    expect(findings.map((finding) => toA1(finding.at))).toEqual(at);
    expect(new Set(findings.map((finding) => finding.severity))).toEqual(new Set([severity]));
    findings.forEach(expectWellSpoken);
  });

  test("lời nhắc nêu số dòng, các dòng, và việc cần xem", () => {
    const [finding] = findingsOn(statusAgreesWithTitle, { name: "", sheets: [{ rows: list(11, 4) }] });
    expect(finding?.message.vi).toBe(
      "04 trong 11 dòng của biểu chưa đúng nội dung «Người đã nghỉ, chuyển công tác, đang tập sự mà có danh hiệu thì được xem lại» (dòng 5, 6, 7 và 8). Nhiều dòng như vậy thường do một cột được đọc chưa đúng, hoặc biểu vốn ghi khác. Anh/chị xem lại cách đọc biểu; nếu đã đọc đúng thì xem từng dòng.",
    );
    expect(finding?.related).toHaveLength(3);
    expect(finding?.person).toBeNull();
  });

  test("nhiều dòng quá thì nêu mười hai dòng đầu", () => {
    const [finding] = findingsOn(statusAgreesWithTitle, { name: "", sheets: [{ rows: list(30, 20) }] });
    expect(finding?.message.vi).toContain("(dòng 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16…)");
  });

  test("ô tên trống ở một dòng vẫn nhắc đúng dòng ấy", () => {
    const rows = [...list(9, 0), "10 | | Chuyên viên | LĐTT |"];
    expect(findingsOn(recipientIsNamed, { name: "", sheets: [{ rows }] }).map(({ at }) => toA1(at))).toEqual(["B14"]);
  });
});

describe("danh hiệu ghi ở đề mục thì nhắc tại dòng của người", () => {
  const sheet = (last: string): readonly DrawnRow[] => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | Đơn vị",
    "I. Lao động tiên tiến",
    "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y",
    "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y",
    "3 | Võ Đức Hùng | Văn thư | Trạm Thú y",
    "II. Chiến sĩ thi đua cơ sở",
    "1 | Lê Văn Nam | Trưởng trạm | Trạm Thú y",
    "2 | Hồ Thị Lan | Kỹ thuật viên | Trạm Thú y",
    last,
  ];

  test("người ở mục CSTĐ cơ sở mà không có ở mục LĐTT", () => {
    const rows = sheet("3 | Mai Thị Hoa | Kế toán | Trạm Thú y");
    const [finding, ...others] = findingsOn(emulationFighterIsAdvancedWorker, { name: "", sheets: [{ rows }] });
    expect(others).toEqual([]);
    expect(finding?.person).toBe("Mai Thị Hoa");
    expect(finding === undefined ? "" : toA1(finding.at)).toBe("B10");
    expect(finding?.related.map(toA1)).toContain("A7");
  });

  test("ai cũng có ở mục LĐTT: không nhắc", () => {
    const rows = sheet("3 | Võ Đức Hùng | Văn thư | Trạm Thú y");
    expect(findingsOn(emulationFighterIsAdvancedWorker, { name: "", sheets: [{ rows }] })).toEqual([]);
  });
});
