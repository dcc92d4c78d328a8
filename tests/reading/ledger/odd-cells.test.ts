import { toA1 } from "../../../src/workbook/refs";
import { readDrawn } from "../read-drawn";

const told = (rows: readonly string[]) => readDrawn(rows).odd.map(({ at, fate }) => [toA1(at), fate.vi]);

const head = ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", "STT | Họ và tên | Chức vụ | LĐTT | TT LĐXS | Khác | Ghi chú"];

describe("ô mà cột và dòng chưa đủ giải thích: kể ra từng ô, đã thành gì", () => {
  it("ô bình thường, tổng, chữ ký thì không kể", () => {
    expect(
      told([
        ...head,
        "1 | Lương Thế Anh | Chuyên viên | x",
        "2 | Bùi Thu Cúc | Chuyên viên | x |  |  | nghỉ thai sản",
        "3 | Tổ Văn |  |  | x",
        "Cộng |  |  | 2 | 1",
        "",
        "NGƯỜI LẬP |  |  | HIỆU TRƯỞNG",
      ]),
    ).toEqual([]);
  });

  it("mỗi ô một lần, theo thứ tự trong biểu", () => {
    expect(
      told([
        ...head,
        "1 | Lương Thế Anh | Chuyên viên | x (rút)",
        "2 | Bùi Thu Cúc | Chuyên viên | x | x | | 3 năm liền đạt CSTĐCS",
        "3 | Đàm Quang Đạo | Chuyên viên | xin nghỉ dài",
        "4 | Kiều Minh Giang | Chuyên viên | x | | | xin rút",
        "Trường đăng ký danh hiệu Tập thể lao động xuất sắc.",
      ]),
    ).toEqual([
      ["D3", "đã tính, còn chữ có thể đổi nghĩa: có câu hỏi"],
      ["E4", "dấu ở cột TTLĐXS, không phải danh hiệu của đối tượng ở dòng này: chưa tính"],
      ["G4", "nêu danh hiệu ở cột «Ghi chú», không phải cột đăng ký: không tính"],
      ["D5", "chưa hiểu là danh hiệu gì: chưa tính"],
      ["G6", "rút lại danh hiệu đang tính ở dòng này: có câu hỏi"],
    ]);
  });
});
