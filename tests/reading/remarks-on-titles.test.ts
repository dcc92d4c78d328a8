import type { Answer, Question } from "../../src/domain/answer";
import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnSheet, workbookOf } from "./grid-of";

// What a remark does to the titles of its line: takes off, keeps, puts another in the place, adds; for this year and
// for whom the line is. Conflicting words are asked, and her answer leaves nothing counted otherwise.

const SHORT: Readonly<Record<string, string>> = {
  "advanced-worker": "LĐTT",
  "grassroots-emulation-fighter": "CSTĐCS",
  "certificate-of-merit": "GK",
};

function sheet(title: string, remark: string): DrawnSheet {
  return {
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "",
      "STT | Họ và tên | Đơn vị | Danh hiệu đăng ký | Ghi chú",
      "1 | Kiều Văn Lộc | Phòng Một | LĐTT |",
      `2 | Hà Văn Lập | Phòng Một | ${title} | ${remark}`,
    ],
  };
}

function read(drawn: DrawnSheet, answers: readonly Answer[] = []) {
  const { register, questions } = readWorkbook(workbookOf(drawn), { answers, today: "2026-03-01" });
  const titles = register.entries
    .filter(({ name }) => name.value === "Hà Văn Lập")
    .flatMap(({ claims }) => claims.map(({ award }) => SHORT[award] ?? award));
  return { titles: [...titles].sort().join(" + "), questions };
}

const answered = (drawn: DrawnSheet, { options }: Question) =>
  options.map(({ id, answer }) => {
    const { titles, questions } = read(drawn, [answer]);
    return `${SHORT[id] ?? id}: ${titles}${questions.length === 0 ? "" : " ?"}`;
  });

describe("ghi chú rút, giữ, đổi danh hiệu", () => {
  test.each<[string, string, string, readonly string[]]>([
    ["CSTĐCS", "Rút CSTĐCS, giữ LĐTT", "LĐTT", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["CSTĐCS", "Rút từ CSTĐCS xuống LĐTT", "LĐTT", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["CSTĐCS", "Rút CSTĐCS, đăng ký lại LĐTT", "LĐTT", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["CSTĐCS", "Rút xuống LĐTT", "LĐTT", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["CSTĐCS", "Chuyển từ CSTĐCS sang LĐTT", "LĐTT", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["CSTĐCS", "Xin rút CSTĐCS, giữ LĐTT", "CSTĐCS", ["counted: CSTĐCS", "not-counted: ", "LĐTT: LĐTT"]],
    ["LĐTT, CSTĐCS", "Rút CSTĐCS, giữ LĐTT", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Rút xuống LĐTT", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Chỉ đăng ký LĐTT", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Đi học từ tháng 2, chỉ xét LĐTT", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "CSTĐCS → LĐTT", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "CSTĐCS (rút)", "LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Giữ LĐTT", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Đăng ký lại: LĐTT", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Để CSTĐCS sang năm sau", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Từ chối CSTĐ", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT, CSTĐCS", "Rút cả hai danh hiệu", "", ["counted: CSTĐCS + LĐTT", "not-counted: "]],
    [
      "LĐTT, CSTĐCS",
      "Thay CSTĐCS bằng GK",
      "GK + LĐTT",
      ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT", "GK: GK + LĐTT"],
    ],
    ["LĐTT, GK", "Bỏ khen thưởng", "LĐTT", ["counted: GK + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT", "Nâng lên CSTĐCS", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT", "Đề nghị Giấy khen", "LĐTT", ["counted: GK + LĐTT", "not-counted: LĐTT"]],
    ["LĐTT", "Đã rút, đăng ký lại ngày 10/3", "LĐTT", ["counted: LĐTT", "not-counted: "]],
    ["CSTĐCS", "Rút CSTĐCS năm 2025", "CSTĐCS", ["counted: CSTĐCS", "not-counted: "]],
    ["LĐTT", "Cho rút", "", ["counted: LĐTT", "not-counted: "]],
    ["LĐTT", "Đồng ý cho rút đăng ký", "", ["counted: LĐTT", "not-counted: "]],
    ["CSTĐCS", "Rút CSTĐCS; đăng ký thêm Giấy khen", "GK", ["counted: CSTĐCS + GK", "not-counted: GK"]],
  ])("%s, ghi chú «%s»: hiện tính «%s»", (title, remark, now, after) => {
    const drawn = sheet(title, remark);
    const { titles, questions } = read(drawn);
    expect([titles, questions.length]).toEqual([now, 1]);
    expect(questions.flatMap((question) => answered(drawn, question))).toEqual(after);
  });
});

describe("ghi chú không đổi danh hiệu nào", () => {
  test.each([
    ["LĐTT, CSTĐCS", "Giữ CSTĐCS", "CSTĐCS + LĐTT"],
    ["LĐTT, CSTĐCS", "Không rút", "CSTĐCS + LĐTT"],
    ["LĐTT, CSTĐCS", "Đạt CSTĐCS năm 2024", "CSTĐCS + LĐTT"],
    ["LĐTT, CSTĐCS", "Không đăng ký GK", "CSTĐCS + LĐTT"],
    ["LĐTT", "Hạ từ CSTĐCS xuống LĐTT", "LĐTT"],
    ["LĐTT", "Sang năm đăng ký CSTĐCS", "LĐTT"],
    ["LĐTT", "Chưa đủ điều kiện đăng ký CSTĐCS", "LĐTT"],
    ["LĐTT", "QĐ số 125/QĐ-SNV ngày 12/01/2025 công nhận CSTĐCS", "LĐTT"],
  ])("%s, ghi chú «%s»: %s, không cần hỏi", (title, remark, expected) => {
    const { titles, questions } = read(sheet(title, remark));
    expect([titles, questions]).toEqual([expected, []]);
  });
});

describe("ghi chú đăng ký thêm", () => {
  test.each([
    ["Đăng ký thêm Giấy khen", "GK + LĐTT"],
    ["Bổ sung ngày 18/3: đăng ký thêm Giấy khen", "GK + LĐTT"],
    ["Năm 2026: đăng ký thêm Giấy khen", "GK + LĐTT"],
    ["Năm 2027: đăng ký thêm CSTĐCS", "LĐTT"],
    ["Năm 2025: đăng ký thêm Giấy khen", "LĐTT"],
    ["Thêm Giấy khen năm 2023", "LĐTT"],
    ["Bổ sung danh hiệu CSTĐCS (bản sao quyết định)", "LĐTT"],
    ["Nếu có sáng kiến: đăng ký thêm CSTĐCS", "LĐTT"],
    ["Chuyển sang Phòng Hai, giữ Giấy khen 2025", "LĐTT"],
  ])("«%s»: %s, không cần hỏi", (remark, expected) => {
    const { titles, questions } = read(sheet("LĐTT", remark));
    expect([titles, questions]).toEqual([expected, []]);
  });

  test.each([
    ["Bổ sung CSTĐCS", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["Bổ sung: CSTĐCS", "CSTĐCS + LĐTT", ["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]],
    ["Bổ sung Giấy khen của Giám đốc Sở", "GK + LĐTT", ["counted: GK + LĐTT", "not-counted: LĐTT"]],
    ["Chồng là Lê Nam: đăng ký thêm Giấy khen", "LĐTT", ["counted: GK + LĐTT", "not-counted: LĐTT"]],
  ])("«%s»: hiện tính «%s» và hỏi", (remark, now, after) => {
    const drawn = sheet("LĐTT", remark);
    const { titles, questions } = read(drawn);
    expect([titles, questions.length]).toEqual([now, 1]);
    expect(questions.flatMap((question) => answered(drawn, question))).toEqual(after);
  });
});

describe("lời ghi sau họ tên và ở cột không có đầu cột", () => {
  const drawn = (name: string, behind: string): DrawnSheet => ({
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "",
      "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
      "1 | Kiều Văn Lộc | Chuyên viên | x |",
      `2 | ${name} | Chuyên viên | x | x | ${behind}`,
      "3 | Đỗ Thị Mai | Chuyên viên | x | x",
    ],
  });
  test.each([
    ["Hà Văn Lập (rút CSTĐCS)", "", "LĐTT"],
    ["Hà Văn Lập - chỉ đăng ký LĐTT", "", "LĐTT"],
    ["Hà Văn Lập", "rút xuống LĐTT", "LĐTT"],
    ["Hà Văn Lập", "xin thôi CSTĐCS", "CSTĐCS + LĐTT"],
    ["Hà Văn Lập", "bỏ danh hiệu CSTĐCS", "LĐTT"],
  ])("«%s», «%s»: hiện tính «%s» và hỏi một câu", (name, behind, now) => {
    const { titles, questions } = read(drawn(name, behind));
    expect([titles, questions.length]).toEqual([now, 1]);
    const after = questions.flatMap((question) => answered(drawn(name, behind), question));
    expect(after).toEqual(["counted: CSTĐCS + LĐTT", "not-counted: LĐTT"]);
  });
  test.each([
    ["Hà Văn Lập (Tổ trưởng)", ""],
    ["Hà Văn Lập (đạt CSTĐCS năm 2024)", ""],
    ["Hà Văn Lập", "đạt CSTĐCS năm 2024"],
    ["Hà Văn Lập", "nghỉ thai sản từ 01/6"],
  ])("«%s», «%s»: không đổi gì, không hỏi", (name, behind) => {
    const { titles, questions } = read(drawn(name, behind));
    expect([titles, questions]).toEqual(["CSTĐCS + LĐTT", []]);
  });
});

describe("cột rút đăng ký và cột lý do", () => {
  const column = (head: string, cell: string): DrawnSheet => ({
    rows: [
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "",
      `STT | Họ và tên | LĐTT | CSTĐCS | ${head}`,
      "1 | Kiều Văn Lộc | x | x |",
      `2 | Hà Văn Lập | x | x | ${cell}`,
      "3 | Đỗ Thị Mai | x | |",
    ],
  });
  test.each<[string, string, string, number]>([
    ["Rút đăng ký", "Tiếp tục đăng ký", "CSTĐCS + LĐTT", 0],
    ["Rút đăng ký", "Giữ nguyên", "CSTĐCS + LĐTT", 0],
    ["Rút CSTĐCS", "x", "LĐTT", 0],
    ["Rút CSTĐCS", "15/3", "LĐTT", 1],
    ["Không đăng ký (lý do)", "Chuyển công tác", "CSTĐCS + LĐTT", 1],
    ["Không đăng ký (lý do)", "-", "CSTĐCS + LĐTT", 0],
  ])("cột «%s» ghi «%s»: %s, %d câu hỏi", (head, cell, titles, asked) => {
    const found = read(column(head, cell));
    expect([found.titles, found.questions.length]).toEqual([titles, asked]);
  });

  test("«Rút đăng ký › Ngày | Lý do» là một lời: trả lời một lần là xong", () => {
    const drawn: DrawnSheet = {
      rows: [
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "",
        "STT | Họ và tên | Đơn vị | Danh hiệu đăng ký | Rút đăng ký |",
        " | | | | Ngày | Lý do",
        "1 | Kiều Văn Lộc | Phòng Một | CSTĐCS | |",
        "2 | Hà Văn Lập | Phòng Một | LĐTT | 30/9/2026 | Nghỉ sinh",
        "3 | Đỗ Thị Mai | Phòng Hai | LĐTT | |",
      ],
      merges: ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:F3"],
    };
    const { titles, questions } = read(drawn);
    expect([titles, questions.length]).toEqual(["", 1]);
    expect(questions.flatMap((question) => answered(drawn, question))).toEqual(["counted: LĐTT", "not-counted: "]);
  });
});
