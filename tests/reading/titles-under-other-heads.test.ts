import { figuresDrawn } from "./read-drawn";

describe("tập thể đứng dưới danh sách cá nhân, ghi danh hiệu bằng chữ ngay dưới đầu cột của cá nhân", () => {
  it("chữ trong ô là danh hiệu của tập thể ấy, không phải dấu của cột", () => {
    expect(
      figuresDrawn([
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2027",
        "STT | Họ và tên | Chức vụ | Đơn vị | LĐTT | CSTĐCS",
        "1 | Lương Thế Anh | Đội trưởng | Đội Cây xanh | x | x",
        "2 | Bùi Thu Cúc | Công nhân | Đội Cây xanh | x |",
        "3 | Đàm Quang Đạo | Công nhân | Đội Thoát nước | x |",
        "Tập thể",
        "1 | Đội Cây xanh | | | Tập thể lao động xuất sắc |",
        "2 | Đội Thoát nước | | | TTLĐTT |",
      ]),
    ).toMatchObject({
      people: 3,
      collectives: 2,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 1, "excellent-labor-collective": 1 },
    });
  });
});
