import { figuresDrawn, readDrawn } from "./read-drawn";

// A secretary's own book after some years: versions with their words, remarks that add or withdraw, results of former years.

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";

const HEAD = "STT | Họ và tên | Đăng ký | Ghi chú";
const codes = {
  name: "Mã",
  rows: [
    "BẢNG KÝ HIỆU",
    "Ký hiệu | Nghĩa",
    "L | Lao động tiên tiến",
    "C | Chiến sĩ thi đua cơ sở",
    "G | Giấy khen của Giám đốc Sở",
  ],
};
const list = (name: string, note: string, ...said: readonly string[]) => ({
  name,
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    note,
    HEAD,
    ...["Lê Văn Nam", "Hồ Thị Lan", "Trần Thị Bình", "Phạm Quốc Huy"].map(
      (person, at) => `${String(at + 1)} | ${person} | ${said[at] ?? "L"} |`,
    ),
  ],
});

test.each([
  "Bản cũ lập ngày 10/9, KHÔNG DÙNG - đã thay bằng sheet «Hội nghị»",
  "(Bản cũ của các tổ nộp)",
  "(không còn dùng, đã được thay thế bằng bản sau)",
])("danh sách tự ghi là không dùng thì không được tính: «%s»", (note) => {
  const old = list("Tổ nộp", note, "L", "L", "L", "L");
  const current = list("Hội nghị", "(Bản thông qua tại Hội nghị)", "L, C", "L", "C", "L");
  expect(figuresDrawn(codes, old, current).individual).toEqual({ [worker]: 3, [fighter]: 2 });
});

const remarked = (said: string, remark: string) => ({
  name: "ĐK",
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    HEAD,
    `1 | Lê Văn Nam | ${said} | ${remark}`,
    "2 | Hồ Thị Lan | L |",
    "3 | Trần Thị Bình | L, C |",
  ],
});

describe("ghi chú bổ sung", () => {
  test.each([
    "Bổ sung đăng ký Giấy khen của Giám đốc Sở (biên bản ngày 27/02)",
    "Bổ sung đăng ký G (Giám đốc đồng ý)",
    "Thêm Giấy khen",
    "Đăng ký thêm Giấy khen",
  ])("được tính: «%s»", (remark) => {
    expect(figuresDrawn(codes, remarked("L", remark)).individual).toEqual({
      [worker]: 3,
      [fighter]: 1,
      [certificate]: 1,
    });
  });

  test.each(["Bổ sung hồ sơ Giấy khen", "Chưa bổ sung Giấy khen", "Bổ sung nếu đủ điều kiện Giấy khen"])(
    "không phải là đăng ký: «%s»",
    (remark) => {
      expect(figuresDrawn(codes, remarked("L", remark)).individual).toEqual({ [worker]: 3, [fighter]: 1 });
    },
  );
});

test.each(["Rút C ngày 30/9, chỉ giữ L", "Rút toàn bộ đăng ký (đơn ngày 29/9)", "Đã rút hết"])(
  "ghi chú rút đăng ký được hỏi, không bỏ qua: «%s»",
  (remark) => {
    const { questions } = readDrawn(codes, remarked("L, C", remark));
    expect(questions.filter(({ id }) => id.startsWith("turned:"))).toHaveLength(1);
  },
);

test.each(["KQ 2025", "KQ năm 2025", "KQ NH 2024-2025", "Kết quả 2024-2025"])(
  "cột «%s» là kết quả đã có, không phải hỏi",
  (head) => {
    const rows = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      `STT | Họ và tên | LĐTT | CSTĐCS | ${head}`,
      "1 | Lê Văn Nam | x | x | LĐTT",
      "2 | Hồ Thị Lan | x | | CSTĐCS",
      "3 | Trần Thị Bình | x | | LĐTT",
    ];
    expect(figuresDrawn(rows).individual).toEqual({ [worker]: 3, [fighter]: 1 });
    expect(readDrawn(rows).questions).toEqual([]);
  },
);
