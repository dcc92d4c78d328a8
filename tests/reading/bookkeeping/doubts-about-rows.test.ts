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
  test.each<[string, Drawn, string, number, string, number]>([
    ["số thứ tự chạy suốt qua tên các cụm", groups, "STT đến 5 (ô A9), đã đếm 7 dòng.", 7, "section", 5],
    ["các dòng dưới dòng cộng", belowTotal(""), "STT đến 3 (ô A5), đã đếm 5 dòng.", 5, "note", 3],
  ])("%s", (_, sheet, says, now, option, then) => {
    const [question, ...others] = askedBy(sheet);
    expect(others).toEqual([]);
    expect(question?.sentence.vi).toContain(says);
    expect(figures(sheet).people).toBe(now);
    expect(question?.options.map(({ id }) => id)).toEqual(["as-read", option]);
    expect(figures(sheet, [answerOf(sheet, option)]).people).toBe(then);
    for (const id of ["as-read", option]) {
      const { questions } = readWith([answerOf(sheet, id)], sheet);
      expect(questions.filter(({ cause }) => cause === "bookkeeping")).toEqual([]);
    }
    expect(figures(sheet, [answerOf(sheet, "as-read")]).people).toBe(now);
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
