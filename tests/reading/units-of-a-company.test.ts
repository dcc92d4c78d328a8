import { readWorkbook } from "../../src/reading/read-workbook";
import { figuresOf } from "./figures-of";
import { workbookOf } from "./grid-of";

const read = (...rows: readonly string[]) => readWorkbook(workbookOf(rows), { answers: [], today: "2025-03-01" });

describe("bảng tập thể đánh dấu là biểu đăng ký, dù tên biểu ghi «tổng hợp»", () => {
  it.each([["Tên tổ, xưởng"], ["Tên xưởng, phòng"], ["Tập thể"]])("đầu cột «%s»", (head) => {
    const reading = read(
      "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2025",
      `TT | ${head} | Số lao động | Tập thể LĐTT | Tập thể LĐXS | Giấy khen`,
      "1 | Xưởng Dệt | 64 | v | |",
      "2 | Xưởng Nhuộm | 38 | | v | v",
      "3 | Phòng Cơ điện | 11 | v | | v",
    );
    expect(figuresOf(reading)).toMatchObject({ people: 0, collectives: 3 });
  });
});

it("«Xưởng …» giữa danh sách là tiêu đề nhóm, không phải một người", () => {
  const reading = read(
    "DANH SÁCH CÔNG NHÂN ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ tên công nhân | Công việc | LĐTT | CSTĐCS",
    "| Xưởng Dệt | | |",
    "1 | Mạc Thị Lương | Thợ dệt | v |",
    "2 | Tạ Quang Hiển | Tổ trưởng | v | v",
    "| Xưởng Nhuộm số 1 | | |",
    "3 | Nghiêm Thị Loan | Thợ nhuộm | v |",
  );
  expect(figuresOf(reading)).toMatchObject({ people: 3, collectives: 0 });
});

it.each([["Văn phòng HĐND và UBND"], ["Văn phòng Đảng ủy, HĐND và UBND"]])(
  "«%s» là một đơn vị, không phải hai",
  (office) => {
    const reading = read(
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Tên tập thể | Tập thể LĐTT",
      `1 | ${office} | x`,
      "2 | Phòng Kinh tế | x",
    );
    expect(figuresOf(reading).collectives).toBe(2);
  },
);

it("dòng nhóm đếm bằng công thức các dòng bên dưới không phải một người, cả khi đếm được 1", () => {
  const reading = readWorkbook(
    workbookOf({
      rows: [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025",
        "TT | Họ và tên | Chức vụ | LĐTT | Giấy khen",
        "I | ĐỊA CHÍNH - MÔI TRƯỜNG | | 1 | 1",
        "1 | Mạc Thị Lương | Công chức | 1 | 1",
        "II | VĂN HÓA - XÃ HỘI | | 2 | 1",
        "2 | Tạ Quang Hiển | Công chức | 1 | 1",
        "3 | Nghiêm Thị Loan | Công chức | 1 |",
      ],
      formulas: {
        D3: '=COUNTIF(D4:D4,"1")',
        E3: "=SUM(E4:E4)",
        D5: "=COUNTA(D6:D7)",
        E5: "=COUNT(E6:E7)",
      },
    }),
    { answers: [], today: "2025-03-01" },
  );
  expect(figuresOf(reading)).toMatchObject({ people: 3 });
});
