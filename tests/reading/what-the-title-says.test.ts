import { readWorkbook } from "../../src/reading/read-workbook";
import { workbookOf } from "./grid-of";

const kindsAsked = (title: string, heads: string, lines: readonly string[]) =>
  readWorkbook(workbookOf([title, heads, ...lines]), { answers: [], today: "2025-03-01" }).questions.filter(
    ({ cause }) => cause === "form-kind",
  );

const heads = "STT | Họ và tên | Chức vụ | Năm 2022 | Năm 2023 | Năm 2024 | Đăng ký năm 2025";
const lines = [
  "1 | Đỗ Thị Hồng Vân | Thủ thư | LĐTT | LĐTT | CSTĐCS | CSTĐCS",
  "2 | Lương Minh Đạt | Kế toán | LĐTT | LĐTT | LĐTT | LĐTT",
  "3 | Kiều Thanh Hà | Văn thư | | LĐTT | LĐTT | LĐTT",
];

describe("tên biểu đã nói là đăng ký thì không hỏi biểu này là gì", () => {
  it.each([
    ["SỔ THEO DÕI DANH HIỆU CÁC NĂM VÀ ĐĂNG KÝ NĂM 2025"],
    ["DANH SÁCH VIÊN CHỨC THƯ VIỆN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025"],
    ["BẢN GIAO ƯỚC THI ĐUA VÀ DANH HIỆU ĐÃ ĐẠT CÁC NĂM"],
  ])("«%s»", (title) => {
    expect(kindsAsked(title, heads, lines)).toEqual([]);
  });

  it("không nói gì về đăng ký mà giống cả biểu bình xét lẫn biểu kết quả thì hỏi", () => {
    const asked = kindsAsked(
      "TỔNG HỢP KẾT QUẢ BÌNH XÉT THI ĐUA, KHEN THƯỞNG NĂM 2025",
      "STT | Họ và tên | Chức vụ | Danh hiệu đề nghị | Số phiếu đồng ý",
      [
        "1 | Đỗ Thị Hồng Vân | Thủ thư | CSTĐCS | 9",
        "2 | Lương Minh Đạt | Kế toán | LĐTT | 10",
        "3 | Kiều Thanh Hà | Văn thư | LĐTT | 8",
      ],
    );
    expect(asked).toHaveLength(1);
  });
});
