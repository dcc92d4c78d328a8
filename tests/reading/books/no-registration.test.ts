import type { DrawnRow, DrawnSheet } from "../grid-of";
import { readDrawn } from "../read-drawn";

const people: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
    "1 | Lê Văn Nam | Trạm Bơm | x | x",
    "2 | Hồ Thị Lan | Trạm Bơm | x |",
    "3 | Mai Thị Hoa | Văn phòng | x |",
  ],
};

describe("bảng chỉ để ghi số thì không đăng ký ai", () => {
  it.each<[string, readonly DrawnRow[]]>([
    [
      "mỗi dòng là một danh hiệu, chưa điền",
      [
        "KẾT QUẢ THỰC HIỆN DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Danh hiệu, hình thức khen thưởng | Đối tượng | Số đăng ký | Số đạt | Tăng, giảm",
        "1 | Lao động tiên tiến | Cá nhân",
        "2 | Chiến sĩ thi đua cơ sở | Cá nhân",
        "3 | Tập thể lao động tiên tiến | Tập thể",
      ],
    ],
    [
      "mỗi dòng là một danh hiệu, cột là đối tượng, đã điền năm trước",
      [
        "KẾT QUẢ KHEN THƯỞNG NĂM 2025",
        "Danh hiệu, hình thức | Tập thể | Cá nhân",
        "Lao động tiên tiến | | 40",
        "Chiến sĩ thi đua cơ sở | | 7",
        "Tập thể lao động tiên tiến | 5 |",
        "Giấy khen | 1 | 9",
      ],
    ],
    [
      "mỗi danh hiệu một bảng nhỏ với tên đơn vị, chưa điền",
      [
        "TỔNG HỢP ĐĂNG KÝ NĂM 2026",
        "1. Lao động tiên tiến",
        "STT | Tổ, bộ phận | Số người đăng ký | Ghi chú",
        "1 | Trạm Bơm",
        "2 | Văn phòng",
        " | Cộng",
        "2. Giấy khen",
        "STT | Tổ, bộ phận | Số lượng | Tỷ lệ",
        "1 | Trạm Bơm",
        "2 | Văn phòng",
        " | Cộng",
      ],
    ],
    [
      "mỗi danh hiệu một bảng nhỏ, đã điền số",
      [
        "SỐ LIỆU ĐĂNG KÝ THEO DANH HIỆU",
        "I. Chiến sĩ thi đua cơ sở",
        "TT | Đơn vị | Số lượng",
        "1 | Trạm Bơm | 1",
        "2 | Văn phòng | 0",
      ],
    ],
    [
      "biểu tổng hợp có thêm cột ghi tên",
      [
        "BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Đơn vị | Tổng số | Số LĐTT | Số CSTĐCS | Họ tên người đăng ký CSTĐCS",
        "1 | Trạm Bơm | 2 | 2 | 1 | Lê Văn Nam",
        "2 | Văn phòng | 1 | 1 | 0 |",
        " | Cộng | 3 | 3 | 1 |",
      ],
    ],
  ])("%s", (_, rows) => {
    const reading = readDrawn({ name: "Tổng hợp", rows }, people);
    expect(reading.register.entries.map(({ name }) => name.value)).toEqual(["Lê Văn Nam", "Hồ Thị Lan", "Mai Thị Hoa"]);
    const forms = reading.sheets[0]?.forms ?? [];
    expect(forms.map(({ kind }) => kind)).toEqual(forms.map(() => "summary"));
    expect(reading.questions.filter(({ cause }) => cause === "form-kind")).toEqual([]);
  });

  test("danh sách tập thể có ghi tổng số người vẫn là đăng ký", () => {
    const { entries } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
      "STT | Tên tập thể | Tổng số người | Ghi chú",
      "1 | Trạm Bơm | 12",
      "2 | Văn phòng | 7",
    ]).register;
    expect(entries.map(({ kind, claims }) => [kind, claims[0]?.award])).toEqual([
      ["collective", "advanced-labor-collective"],
      ["collective", "advanced-labor-collective"],
    ]);
  });
});
