import { figuresDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";

describe("một người trên nhiều dòng, một danh sách trên nhiều cột giấy", () => {
  test("dòng chỉ ghi thêm danh hiệu là của người ở dòng trên", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2025",
        "STT | Họ và tên | Chức vụ | Danh hiệu, hình thức khen thưởng | Ghi chú",
        "1 | Lê Văn Nam | Trưởng phòng | Lao động tiên tiến |",
        " | | | Chiến sĩ thi đua cơ sở |",
        "2 | Hồ Thị Lan | Chuyên viên | Lao động tiên tiến |",
        " | | | Giấy khen |",
      ]),
    ).toMatchObject({ people: 2, individual: { [worker]: 2, [fighter]: 1, [certificate]: 1 } });
  });

  test("chức vụ ghi dưới họ tên ở mọi dòng: danh hiệu cạnh chức vụ là của người ở dòng trên", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2025",
        "STT | Cá nhân | Đăng ký | Ghi chú",
        "1 | Bế Văn Lượng | CSTĐCS |",
        " | Phó Trưởng phòng | LĐTT |",
        "2 | Sầm Thị Hoa | LĐTT |",
        " | Kế toán | Giấy khen |",
        "",
        "NGƯỜI LẬP BIỂU | | TRƯỞNG PHÒNG",
      ]),
    ).toMatchObject({ people: 2, individual: { [worker]: 2, [fighter]: 1, [certificate]: 1 } });
  });

  test("ô tên gộp dọc qua các danh hiệu của một người, dù cạnh đó ghi «Giám đốc Sở»", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA, KHEN THƯỞNG NĂM 2026",
          "STT | Họ và tên | Danh hiệu, hình thức khen thưởng | Cấp quyết định",
          "1 | Lê Văn Nam | Lao động tiên tiến | Giám đốc Sở",
          " | | Chiến sĩ thi đua cơ sở | Giám đốc Sở",
          "2 | Hồ Thị Lan | Lao động tiên tiến | Giám đốc Sở",
        ],
        merges: ["A3:A4", "B3:B4"],
      }),
    ).toMatchObject({ people: 2, individual: { [worker]: 2, [fighter]: 1 } });
  });

  test("dòng thiếu tên nhưng có đủ chức vụ, đơn vị là một người chưa ghi tên, không phải người ở dòng trên", () => {
    expect(
      figuresDrawn([
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | Phòng | Danh hiệu",
        "1 | Lê Văn Nam | Trưởng phòng | TCHC | CSTĐCS",
        "2 | | Nhân viên | KHTC | LĐTT",
      ]),
    ).toMatchObject({ people: 2, individual: { [worker]: 1, [fighter]: 1 } });
  });

  test("danh sách in thành hai cột giấy dùng chung một tên biểu", () => {
    expect(
      figuresDrawn([
        "DANH SÁCH ĐĂNG KÝ LAO ĐỘNG TIÊN TIẾN NĂM 2026",
        "STT | Họ và tên | Chức vụ | | STT | Họ và tên | Chức vụ",
        "1 | Lê Văn Nam | Giáo viên | | 3 | Võ Đức Hùng | Giáo viên",
        "2 | Hồ Thị Lan | Giáo viên | | 4 | Mai Thị Hoa | Giáo viên",
      ]),
    ).toMatchObject({ people: 4, individual: { [worker]: 4 } });
  });

  test("năm sinh ở hai cột Nam, Nữ phân biệt hai người trùng tên", () => {
    expect(
      figuresDrawn({
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
          "TT | Họ và tên | Năm sinh | | Danh hiệu",
          " | | Nam | Nữ |",
          "1 | Lê Văn Nam | 1975 | | CSTĐCS",
          "2 | Hồ Thị Lan | | 1982 | LĐTT",
          "3 | Hồ Thị Lan | | 1995 | LĐTT",
        ],
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"],
      }),
    ).toMatchObject({ people: 3, distinct: 3, individual: { [worker]: 2, [fighter]: 1 } });
  });
});
