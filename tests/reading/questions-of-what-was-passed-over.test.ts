import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";
import { readDrawn } from "./read-drawn";

function asked(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readDrawn(...sheets).questions.map(({ id }) => id.split(":")[0] ?? "");
}

const list: readonly DrawnRow[] = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "TT | Họ và tên | LĐTT | CSTĐCS",
  "1 | Hà Thị Nụ | x | x",
  "2 | Lò Văn Păn | x |",
  "3 | Đèo Thị Ương | x |",
];

describe("sheet tự nói là đăng ký mà đang đọc là việc khác", () => {
  const mixed: DrawnSheet = {
    name: "Tổng",
    rows: [
      "SỔ THEO DÕI, GHI DANH HIỆU ĐÃ ĐẠT CÁC NĂM TRƯỚC VÀ ĐĂNG KÝ",
      "TT | Họ và tên | LĐTT | CSTĐCS",
      "1 | Hà Thị Nụ | x | x",
      "2 | Lò Văn Păn | x |",
      "3 | Đèo Thị Ương | x |",
    ],
  };

  it("hỏi, dù một sheet khác được tính", () => {
    const other: DrawnSheet = {
      name: "ĐK 2024",
      rows: ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2024", "TT | Họ và tên | LĐTT", "1 | Vừ A Dính | x", "2 | Sùng Thị Mỷ | x"],
    };
    const named: DrawnSheet = { ...mixed, name: "Đăng ký" };
    for (const book of [[named], [named, other]]) {
      const reading = readDrawn(...book);
      const isCounted = reading.sheets[0]?.forms.some(({ countedIn }) => countedIn) === true;
      expect(isCounted || reading.questions.some(({ cause }) => cause === "form-kind")).toBe(true);
    }
  });

  it("không hỏi về danh sách năm cũ, kết quả, hay khi năm nay đã tính đúng những người ấy", () => {
    const old: DrawnSheet = {
      name: "ĐK 2025",
      rows: list.map((row) => (typeof row === "string" ? row.replace("2026", "2025") : row)),
    };
    const results: DrawnSheet = {
      name: "Kết quả",
      rows: list.map((row) => (typeof row === "string" ? row.replace("DANH SÁCH ĐĂNG KÝ", "KẾT QUẢ XÉT") : row)),
    };
    expect(asked(list, old)).not.toContain("form-kind");
    expect(asked(list, results)).not.toContain("form-kind");
  });
});

describe("tên người không nằm trong bảng nào đã đọc", () => {
  const beside = ([first = "", second = "", third = ""]: readonly string[]): readonly DrawnRow[] => [
    ...list.slice(0, 2),
    `1 | Hà Thị Nụ | x | x | | | ${first}`,
    `2 | Lò Văn Păn | x | | | | ${second}`,
    `3 | Đèo Thị Ương | x | | | | ${third}`,
  ];

  it("ba tên trở lên trong một cột: một câu hỏi", () => {
    expect(asked(beside(["Tòng Văn Hặc", "Vừ A Dính", "Sùng Thị Mỷ"]))).toContain("unread-names");
  });

  it("chính những người trong danh sách, hoặc người ký, thì không", () => {
    expect(asked(beside(["Hà Thị Nụ", "Lò Văn Păn", "Đèo Thị Ương"]))).not.toContain("unread-names");
    const signed = [
      ...list,
      "",
      "| NGƯỜI LẬP | | TRƯỞNG PHÒNG | GIÁM ĐỐC",
      "",
      "| Tòng Văn Hặc | | Vừ A Dính | Sùng Thị Mỷ",
    ];
    expect(asked(signed)).not.toContain("unread-names");
    expect(asked(list)).toEqual([]);
  });

  it("câu trả lời «không phải» làm câu hỏi thôi hiện", () => {
    const book = workbookOf(beside(["Tòng Văn Hặc", "Vừ A Dính", "Sùng Thị Mỷ"]));
    const [question] = readWorkbook(book, { answers: [], today: "2026-03-01" }).questions;
    const answer = question?.options.find(({ id }) => id === "not-counted")?.answer;
    expect(answer).toBeDefined();
    const again = readWorkbook(book, { answers: answer ? [answer] : [], today: "2026-03-01" });
    expect(again.questions.map(({ id }) => id)).not.toContain(question?.id);
    expect(again.register.entries).toHaveLength(3);
  });
});

it("«01 người mới tuyển dụng, chưa đăng ký» bên dòng của tập thể không nói tập thể thôi đăng ký", () => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Đơn vị | Tập thể LĐTT | Tập thể LĐXS | Ghi chú",
    "1 | Phòng Kế toán | x | | 01 người mới tuyển dụng 02/2026, chưa đăng ký",
    "2 | Phòng Vật tư | | x |",
  ];
  expect(asked(rows)).toEqual([]);
});

it("hỏi, khi sheet đăng ký không đọc được dòng nào, dù các dòng đã được cho là chữ ký", () => {
  const cards: readonly DrawnRow[] = [
    "TẬP HỢP PHIẾU ĐĂNG KÝ THI ĐUA (dán theo thứ tự nộp)",
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026 | | | PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "| Phiếu 01 | | | Phiếu 02",
    "Người mang thẻ: | Hà Thị Nụ | | Người mang thẻ: | Lò Văn Păn",
    "Việc chính: | trực đêm | | Việc chính: | lái xe",
    "Hứa năm nay: | Lao động tiên tiến | | Hứa năm nay: | Lao động tiên tiến",
    "Người đăng ký (ký): | đã ký | | Người đăng ký (ký): | đã ký",
    "Người mang thẻ: | Đèo Thị Ương | | Người mang thẻ: | Vừ A Dính",
    "Việc chính: | trực đêm | | Việc chính: | lái xe",
    "Hứa năm nay: | Lao động tiên tiến | | Hứa năm nay: | Lao động tiên tiến",
    "Người đăng ký (ký): | đã ký | | Người đăng ký (ký): | đã ký",
    "Người mang thẻ: | Sùng Thị Mỷ | | Người mang thẻ: | Tòng Văn Hặc",
    "Việc chính: | trực đêm | | Việc chính: | lái xe",
    "Hứa năm nay: | Lao động tiên tiến | | Hứa năm nay: | Lao động tiên tiến",
    "Người đăng ký (ký): | đã ký | | Người đăng ký (ký): | đã ký",
  ];
  const reading = readDrawn(cards);
  expect(reading.register.entries).toHaveLength(0);
  expect(asked(cards)).toContain("unread-names");
});
