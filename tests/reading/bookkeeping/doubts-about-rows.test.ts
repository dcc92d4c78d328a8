import { figuresOf } from "../figures-of";
import type { DrawnRow } from "../grid-of";
import { type Drawn, askedBy, readWith } from "./asked";

const title = "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026";
const head = "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS";

/** People under groups whose names could be names of people. */
const throughGroups = (one: string, other: string): readonly DrawnRow[] => [
  title,
  head,
  one,
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  other,
  "4 | Mai Thị Hoa | Kế toán | x |",
  "5 | Ngô Minh Sơn | Văn thư | x |",
];

const groups = throughGroups(" | Cụm Hòa Bình", " | Cụm Tân Lập");

const anew: readonly DrawnRow[] = [
  title,
  head,
  " | Cụm Hòa Bình",
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  " | Cụm Tân Lập",
  "1 | Mai Thị Hoa | Kế toán | x |",
  "2 | Ngô Minh Sơn | Văn thư | x |",
  "3 | Đỗ Ngọc Trang | Văn thư | x |",
];

const belowTotal = (note: string): readonly DrawnRow[] => [
  title,
  head,
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  " | Tổng cộng | | 3 | 1",
  " | Lê Lợi | 2",
  " | Ngô Quyền | 1",
  note,
];

/** Who signs, without a word that only a signature has. */
const signed: readonly DrawnRow[] = [
  title,
  head,
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  "",
  " | Ban cán sự | Cụm trưởng",
  " | Trần Văn Bình | Đỗ Ngọc Trang",
];

const mergedNames: Drawn = {
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Tên | Chức vụ | LĐTT | TTLĐTT",
    "A. TẬP THỂ (03 tập thể)",
    "1. Tổ Cấp dưỡng",
    "2. Tổ Văn phòng",
    "3. Tổ Mẫu giáo Lớn",
    "B. CÁ NHÂN (03 người)",
    "1 | Lê Văn Nam | Tổ trưởng | x |",
    "2 | Hồ Thị Lan | Giáo viên | x |",
    "3 | Võ Đức Hùng | Giáo viên | x |",
  ],
  merges: ["A4:E4", "A5:E5", "A6:E6"],
};

/** More collectives than a slip explains, and one fewer than the heading says. */
const mergedNamesWithSlip: Drawn = {
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Tên | Chức vụ | LĐTT | TTLĐTT",
    "A. TẬP THỂ (06 tập thể)",
    "1. Tổ Cấp dưỡng",
    "2. Tổ Văn phòng",
    "3. Tổ Mẫu giáo Lớn",
    "4. Tổ Mẫu giáo Nhỡ",
    "5. Tổ Nhà trẻ",
    "B. CÁ NHÂN (03 người)",
    "1 | Lê Văn Nam | Tổ trưởng | x |",
    "2 | Hồ Thị Lan | Giáo viên | x |",
    "3 | Võ Đức Hùng | Giáo viên | x |",
  ],
  merges: ["A4:E4", "A5:E5", "A6:E6", "A7:E7", "A8:E8"],
};

/** Numbers that run on through four groups, one of them left out. */
const groupsWithSlip: readonly DrawnRow[] = [
  title,
  head,
  " | Cụm Hòa Bình",
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  " | Cụm Tân Lập",
  "3 | Mai Thị Hoa | Kế toán | x |",
  "5 | Ngô Minh Sơn | Văn thư | x |",
  " | Cụm Bình Yên",
  "6 | Đỗ Ngọc Trang | Kế toán | x |",
  "7 | Phan Văn Thái | Văn thư | x |",
  " | Cụm Thanh Bình",
  "8 | Vũ Thị Hiền | Kế toán | x |",
];

const figures = (sheet: Drawn, answers: Parameters<typeof readWith>[0] = []) => {
  const { people, collectives, individual } = figuresOf(readWith(answers, sheet));
  return { people, collectives, ldtt: individual["advanced-worker"] ?? 0 };
};

const answerOf = (sheet: Drawn, option: string) => {
  const answer = askedBy(sheet)[0]?.options.find(({ id }) => id === option)?.answer;
  if (!answer) throw new Error(`no option ${option}`);
  return answer;
};

const reasons = (sheet: Drawn) =>
  (readWith([], sheet).sheets[0]?.forms[0]?.evidence ?? [])
    .map(({ sentence }) => sentence.vi)
    .filter((sentence) => sentence.includes("mới khớp"));

describe("một con số của biểu nói khác cách đọc: hỏi một câu", () => {
  test.each<[string, Drawn, string, [number, number], string, [number, number]]>([
    ["số thứ tự chạy suốt qua tên các cụm", groups, "STT đến 5 (ô A9), đã đếm 7 dòng.", [7, 0], "section", [5, 0]],
    ["các dòng dưới dòng cộng", belowTotal(""), "STT đến 3 (ô A5), đã đếm 5 dòng.", [5, 0], "note", [3, 0]],
    [
      "như trên, và số thứ tự bỏ sót một số",
      groupsWithSlip,
      "STT đến 8 (ô A13), đã đếm 11 dòng.",
      [11, 0],
      "section",
      [7, 0],
    ],
    [
      "tập thể gộp ô, con số ghi thừa một",
      mergedNamesWithSlip,
      "ô A3 ghi 6 tập thể, đã đếm 0.",
      [3, 0],
      "collective",
      [3, 5],
    ],
    ["tập thể gộp ô như tiêu đề nhóm", mergedNames, "ô A3 ghi 3 tập thể, đã đếm 0.", [3, 0], "collective", [3, 3]],
  ])("%s", (_, sheet, says, now, option, then) => {
    const heads = (answers: Parameters<typeof readWith>[0] = []) => {
      const { people, collectives } = figures(sheet, answers);
      return [people, collectives];
    };
    const [question, ...others] = askedBy(sheet);
    expect(others).toEqual([]);
    expect(question?.sentence.vi).toContain(says);
    expect(heads()).toEqual(now);
    expect(question?.options.map(({ id }) => id)).toEqual(["as-read", option]);
    expect(heads([answerOf(sheet, option)])).toEqual(then);
    for (const id of ["as-read", option]) {
      const { questions } = readWith([answerOf(sheet, id)], sheet);
      expect(questions.filter(({ cause }) => cause === "bookkeeping")).toEqual([]);
    }
    expect(heads([answerOf(sheet, "as-read")])).toEqual(now);
  });

  test("người ký tên dưới danh sách: có thể là cá nhân, hoặc không tính", () => {
    const [question] = askedBy(signed);
    expect(question?.sentence.vi).toContain("STT đến 3 (ô A5), đã đếm 5 dòng.");
    expect(question?.options.map(({ id }) => id)).toEqual(["individual", "note"]);
    expect(figures(signed, [answerOf(signed, "note")])).toEqual({ people: 3, collectives: 0, ldtt: 3 });
  });
});

describe("nhiều con số của biểu cùng nói khác cách đọc: đọc lại và nói lý do", () => {
  test.each<[string, Drawn, { people: number; collectives: number; ldtt: number }]>([
    [
      "tên cụm ghi kèm số người",
      throughGroups(" | Cụm Hòa Bình | 3 người", " | Cụm Tân Lập | 2 người"),
      { people: 5, collectives: 0, ldtt: 5 },
    ],
    ["số thứ tự lại từ 1 dưới mỗi cụm", anew, { people: 6, collectives: 0, ldtt: 6 }],
    [
      "dưới dòng cộng có câu «Danh sách này có 03 người»",
      belowTotal("Danh sách này có 03 người./."),
      { people: 3, collectives: 0, ldtt: 3 },
    ],
  ])("%s", (_, sheet, expected) => {
    expect(figures(sheet)).toEqual(expected);
    expect(askedBy(sheet)).toEqual([]);
    expect(reasons(sheet)).toHaveLength(1);
  });
});

describe("không hỏi", () => {
  test.each<[string, Drawn]>([
    ["số thứ tự khớp", [title, head, ...throughGroups("", "").slice(3)]],
    [
      "một số bị nhảy",
      [
        title,
        head,
        "1 | Lê Văn Nam | Chuyên viên | x |",
        "2 | Hồ Thị Lan | Kế toán | x |",
        "4 | Mai Thị Hoa | Kế toán | x |",
      ],
    ],
    [
      "một người chưa đánh số",
      [
        title,
        head,
        "1 | Lê Văn Nam | Chuyên viên | x |",
        "2 | Hồ Thị Lan | Kế toán | x |",
        " | Võ Đức Hùng | Kế toán | |",
        "3 | Mai Thị Hoa | Kế toán | x |",
      ],
    ],
    [
      "chỉ một con số ở dòng cộng lệch",
      [
        title,
        head,
        "1 | Lê Văn Nam | Chuyên viên | x | x",
        "2 | Hồ Thị Lan | Kế toán | x |",
        "3 | Mai Thị Hoa | Kế toán | x |",
        " | Tổng cộng | | 4 | 1",
      ],
    ],
    [
      "tập thể không đánh số có danh hiệu riêng",
      [
        title,
        "STT | Tên tập thể, cá nhân | Chức vụ | Danh hiệu",
        " | Văn phòng | | TTLĐTT",
        "1 | Lê Văn Nam | Chuyên viên | LĐTT",
        "2 | Hồ Thị Lan | Kế toán | LĐTT",
        " | Thanh tra | | TTLĐTT",
        "3 | Mai Thị Hoa | Kế toán | LĐTT",
      ],
    ],
    [
      "danh sách đã sắp xếp lại, số thứ tự không còn liền nhau",
      [
        title,
        head,
        "3 | Lê Văn Nam | Chuyên viên | x |",
        "1 | Hồ Thị Lan | Kế toán | x |",
        "4 | Mai Thị Hoa | Kế toán | x |",
        "2 | Võ Đức Hùng | Kế toán | x |",
      ],
    ],
  ])("%s", (_, sheet) => {
    expect(askedBy(sheet)).toEqual([]);
    expect(reasons(sheet)).toEqual([]);
  });
});
