import { readDrawn } from "./read-drawn";
import type { DrawnRow, DrawnSheet } from "./grid-of";

/** «D9 7/6 9–12»: cell, printed, counted, the rows summed. */
function totalsIn(sheet: DrawnSheet | readonly DrawnRow[]): readonly string[] {
  return readDrawn(sheet).register.totals.map(
    ({ at, printed, counted, over }) =>
      `${String.fromCharCode(64 + at.column)}${String(at.row)} ${String(printed)}/${String(counted)} ${over.join("–")}`,
  );
}

const head = "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS";

describe("dòng cộng", () => {
  test("«Cộng» của từng tổ có đầu cột lặp lại chỉ cộng tổ ấy, kể cả tổ cuối", () => {
    expect(
      totalsIn([
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM HỌC 2025 - 2026",
        "I. TỔ 1",
        head,
        "1 | Lê Văn Nam | Giáo viên | x | x",
        "2 | Hồ Thị Lan | Giáo viên | x |",
        "Cộng | | | 2 | 1",
        "",
        "II. TỔ 2",
        head,
        "1 | Võ Đức Hùng | Giáo viên | x |",
        "2 | Mai Thị Hoa | Giáo viên | x | x",
        "Cộng | | | 2 | 1",
      ]),
    ).toEqual(["D6 2/2 4–5", "E6 1/1 4–5", "D12 2/2 10–11", "E12 1/1 10–11"]);
  });

  test("«Cộng mang sang» không phải là người, và dòng cộng cuối cộng cả biểu", () => {
    const sheet = [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      head,
      "1 | Lê Văn Nam | Chuyên viên | x | x",
      "2 | Hồ Thị Lan | Chuyên viên | x |",
      " | Cộng mang sang | | 2 | 1",
      head,
      "3 | Võ Đức Hùng | Chuyên viên | x |",
      " | Tổng cộng | | 3 | 1",
    ];
    expect(readDrawn(sheet).register.people).toHaveLength(3);
    expect(totalsIn(sheet)).toEqual(["D5 2/2 3–4", "E5 1/1 3–4", "D8 3/3 3–7", "E8 1/1 3–7"]);
  });

  test("dòng tổng ở đầu bảng cộng các dòng bên dưới; số ở dòng của phòng cộng phòng ấy", () => {
    expect(
      totalsIn([
        "BIỂU ĐĂNG KÝ CÁC DANH HIỆU THI ĐUA NĂM 2026",
        head,
        " | TỔNG SỐ | | 3 | 2",
        "I | Văn phòng | | 2 | 2",
        "1 | Lê Văn Nam | Chuyên viên | x | x",
        "2 | Hồ Thị Lan | Chuyên viên | x |",
        "II | Thanh tra | | 1 | 1",
        "1 | Võ Đức Hùng | Chuyên viên | x | x",
      ]),
    ).toEqual(["D3 3/3 4–8", "E3 2/2 4–8", "D4 2/2 5–6", "E4 2/1 5–6", "D7 1/1 8–8", "E7 1/1 8–8"]);
  });

  test("đầu cột lặp lại ở trang sau không chia đôi một tổ", () => {
    expect(
      totalsIn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        head,
        "I | Đội Một",
        "1 | Lê Văn Nam | Công nhân | x | x",
        "2 | Hồ Thị Lan | Công nhân | x |",
        head,
        "3 | Võ Đức Hùng | Công nhân | x |",
        " | Cộng đội | | 3 | 1",
        "II | Đội Hai",
        "1 | Mai Thị Hoa | Công nhân | x | x",
        " | Cộng đội | | 1 | 1",
      ]),
    ).toEqual(["D8 3/3 4–7", "E8 1/1 4–7", "D11 1/1 10–10", "E11 1/1 10–10"]);
  });
});
