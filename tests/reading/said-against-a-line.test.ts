import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

describe("dấu ở cột «Không đăng ký»", () => {
  test("người có dấu không mang danh hiệu của tên biểu, vẫn là một người của danh sách", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2026",
        "STT | Họ tên | Tổ | Không tham gia đăng ký",
        "1 | Lê Văn Nam | Sửa chữa |",
        "2 | Hồ Thị Lan | Vận hành | ✓",
        "3 | Trần Thị Bình | Vận hành |",
      ]),
    ).toMatchObject({ people: 3, individual: { [fighter]: 2 } });
  });

  test("câu đăng ký cho mọi người cũng trừ người có dấu", () => {
    expect(
      figuresDrawn([
        "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Toàn thể người dưới đây thống nhất đăng ký Lao động tiên tiến.",
        "STT | Không đăng ký | Họ và tên | Ngoài ra đăng ký",
        "1 | | Lê Văn Nam | CSTĐCS",
        "2 | x | Hồ Thị Lan |",
        "3 | | Trần Thị Bình |",
      ]),
    ).toMatchObject({ people: 3, individual: { [worker]: 2, [fighter]: 1 } });
  });

  test("cột lý do không đăng ký không có dấu nào thì không đổi gì", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU LAO ĐỘNG TIÊN TIẾN NĂM 2026",
        "STT | Họ tên | Tổ | Không đăng ký",
        "1 | Lê Văn Nam | Sửa chữa |",
        "2 | Hồ Thị Lan | Vận hành | 0",
      ]),
    ).toMatchObject({ people: 2, individual: { [worker]: 2 } });
  });
});

describe("hai cột cấp quyết định", () => {
  test("mỗi cột nói về danh hiệu ngay trước nó", () => {
    expect(
      figuresDrawn([
        "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Danh hiệu thi đua | Cấp khen | Hình thức khen thưởng | Cấp khen",
        "1 | Lê Văn Nam | Chiến sĩ thi đua | Cơ sở | Bằng khen | UBND tỉnh",
        "2 | Hồ Thị Lan | LĐTT | Cơ sở | Bằng khen | Thủ tướng Chính phủ",
        "3 | Trần Thị Bình | LĐTT | Cơ sở | |",
      ]).individual,
    ).toEqual({
      [worker]: 2,
      [fighter]: 1,
      "provincial-diploma-of-merit": 1,
      "prime-minister-diploma-of-merit": 1,
    });
  });

  test("«…; …» trong hai ô đi theo từng cặp", () => {
    expect(
      figuresDrawn([
        "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Tên tập thể | Danh hiệu, hình thức khen | Cấp quyết định",
        "1 | Phòng Kế toán | Tập thể lao động tiên tiến; Bằng khen | Giám đốc Sở; UBND tỉnh",
        "2 | Phòng Kỹ thuật | Tập thể lao động xuất sắc; Cờ thi đua | UBND tỉnh; UBND tỉnh",
      ]).collective,
    ).toEqual({
      "advanced-labor-collective": 1,
      "excellent-labor-collective": 1,
      "provincial-diploma-of-merit": 1,
      "provincial-emulation-flag": 1,
    });
  });
});

describe("câu nêu nhiều người, dòng không nêu ai", () => {
  test("«Các ông, bà A, B và C đăng ký …» là từng người một", () => {
    expect(
      figuresDrawn([
        "TRẠM KHUYẾN NÔNG - NỘI DUNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "a) Các ông, bà: Lê Văn Nam, Hồ Thị Lan và Trần Thị Bình đăng ký danh hiệu Lao động tiên tiến.",
        "b) Hai đồng chí Phạm Quốc Huy, Đỗ Minh Châu đăng ký danh hiệu Chiến sĩ thi đua cơ sở.",
        "c) Ông Vũ Đình Long, Trạm trưởng, đăng ký danh hiệu Chiến sĩ thi đua cơ sở.",
      ]),
    ).toMatchObject({ people: 6, individual: { [worker]: 3, [fighter]: 3 } });
  });

  test.each(["Số cán bộ còn lại của tổ", "Những người khác", "Các đồng chí còn lại", "Toàn bộ anh chị em còn lại"])(
    "«%s» trong cột tên không phải một người: hỏi",
    (rest) => {
      const read = readDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | Danh hiệu",
        "1 | Lê Văn Nam | Tổ trưởng | CSTĐCS",
        "2 | Hồ Thị Lan | Kế toán | CSTĐCS",
        `3 | ${rest} | Nhân viên | LĐTT`,
      ]);
      expect(read.register.entries).toHaveLength(2);
      expect(read.questions.filter(({ at }) => at?.row === 5)).toHaveLength(1);
    },
  );
});

test("cột «TT/CN» nói dòng nào là tập thể, dù tên không giống tên tập thể", () => {
  expect(
    figuresDrawn([
      "BIỂU ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2026",
      "STT | Tên | TT/CN | Danh hiệu | Khen thưởng",
      "1 | Lê Văn Nam | CN | LĐTT |",
      "2 | Cán bộ và nhân dân ấp Hòa Bình | TT | | Giấy khen",
      "3 | Phòng Kinh tế | TT | Tập thể lao động tiên tiến |",
      "4 | Hồ Thị Lan | CN | LĐTT | Giấy khen",
    ]),
  ).toMatchObject({ people: 2, collectives: 2, collective: { "certificate-of-merit": 1 } });
});
