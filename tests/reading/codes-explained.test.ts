import { figuresDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

describe("mã danh hiệu được giải thích ở chỗ khác", () => {
  test("mã «K» có trong bảng mã nên không phải là «không»", () => {
    expect(
      figuresDrawn(
        [
          "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
          "STT | Họ tên | Chức vụ | Mã DHTĐ | Mã HTKT",
          "1 | Lê Văn Nam | Giám đốc | B | P",
          "2 | Hồ Thị Lan | Trưởng phòng | A | K",
          "3 | Võ Đức Hùng | Nhân viên | a |",
        ],
        [
          "BẢNG MÃ QUY ƯỚC",
          "Mã | Ý nghĩa",
          "A | Lao động tiên tiến",
          "B | Chiến sĩ thi đua cơ sở",
          "K | Giấy khen của Giám đốc Sở",
          "P | Bằng khen của Chủ tịch UBND tỉnh",
        ],
      ).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1, "certificate-of-merit": 1, "provincial-diploma-of-merit": 1 });
  });

  test("danh mục «STT | Tên | Mã»: mã là cột Mã, không phải số thứ tự; 01 gõ thành số 1 vẫn là mã ấy", () => {
    expect(
      figuresDrawn(
        [
          "BIỂU ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
          "STT | Tên đối tượng | Chức vụ | Mã danh hiệu",
          "1 | Lê Văn Nam | Giám đốc | 05; 04",
          "2 | Hồ Thị Lan | Chuyên viên | '05",
          "3 | Võ Đức Hùng | Chuyên viên | 4",
          "4 | Văn phòng | | '03",
        ],
        [
          "STT | Tên danh hiệu, hình thức khen thưởng | Mã",
          "1 | Chiến sĩ thi đua cơ sở | '05",
          "2 | Tập thể lao động tiên tiến | '03",
          "3 | Lao động tiên tiến | '04",
        ],
      ),
    ).toMatchObject({ individual: { [worker]: 2, [fighter]: 2 }, collective: { "advanced-labor-collective": 1 } });
  });

  test("đầu cột tự giải thích mã của mình", () => {
    expect(
      figuresDrawn([
        "THEO DÕI ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | HỌ VÀ TÊN | ĐƠN VỊ | ĐĂNG KÝ (TT: Lao động tiên tiến; CS: Chiến sĩ thi đua cơ sở) | GK",
        "1 | Lê Văn Nam | VP | CS | x",
        "2 | Hồ Thị Lan | VP | TT |",
        "3 | Võ Đức Hùng | TCKT | TT | x",
      ]).individual,
    ).toEqual({ [worker]: 2, [fighter]: 1, "certificate-of-merit": 2 });
  });

  test("ghi chú dưới bảng giải thích mã bằng dấu gạch; một ô ghi hai mã", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ và tên | Đơn vị | Danh hiệu (*) | Khen thưởng (*)",
        "1 | Lê Văn Nam | Tổ 1 | 2 | 4",
        "2 | Hồ Thị Lan | Tổ 1 | 1 |",
        "3 | Võ Đức Hùng | Tổ 2 | 1, 2 |",
        "",
        "(*) Ghi chú: 1 - Lao động tiên tiến; 2 - Chiến sĩ thi đua cơ sở; 4 - Bằng khen UBND tỉnh.",
      ]).individual,
    ).toEqual({ [worker]: 2, [fighter]: 2, "provincial-diploma-of-merit": 1 });
  });
});
