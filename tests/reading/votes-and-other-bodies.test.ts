import { readDrawn } from "./read-drawn";
import { figuresOf } from "./figures-of";

const roles = (reading: ReturnType<typeof readDrawn>, form = 0) =>
  reading.sheets[0]?.forms[form]?.columns.map(({ role }) => role) ?? [];

describe("phiếu bầu đứng cạnh đăng ký", () => {
  const votes = {
    rows: [
      "BẢNG ĐĂNG KÝ THI ĐUA VÀ KẾT QUẢ KIỂM PHIẾU CỦA HỘI ĐỒNG NĂM 2026",
      "STT | Họ và tên | Đăng ký | | | Kiểm phiếu | | | | Hội đồng thống nhất",
      " | | LĐTT | CSTĐCS | Khen | LĐTT | | CSTĐCS | | ",
      " | | | | | Tán thành | Không tán thành | Tán thành | Không tán thành | ",
      "1 | Lương Thế Anh | x | x | | 9 | 0 | 1 | 8 | LĐTT",
      "2 | Bùi Thu Cúc | x | | Giấy khen | 8 | 1 | | | LĐTT",
      "3 | Đàm Quang Đạo | | | | 1 | 8 | | | ",
      "4 | Kiều Minh Giang | x | x | Giấy khen | 9 | 0 | 9 | 0 | CSTĐCS",
    ],
    merges: ["A2:A4", "B2:B4", "C2:E2", "C3:C4", "D3:D4", "E3:E4", "F2:I2", "F3:G3", "H3:I3", "J2:J4"],
  };

  it("chỉ nhóm «Đăng ký» được tính; số phiếu không phải dấu, hội đồng chọn khác cũng vậy", () => {
    const reading = readDrawn(votes);
    expect(figuresOf(reading).individual).toEqual({
      "advanced-worker": 3,
      "certificate-of-merit": 2,
      "grassroots-emulation-fighter": 2,
    });
    expect(roles(reading).slice(5, 9)).toEqual(["votes", "votes", "votes", "votes"]);
    expect(reading.questions).toEqual([]);
  });
});

describe("danh hiệu của chính quyền bên cạnh khen của đoàn thể", () => {
  it("«Chính quyền khen» được tính; «Công đoàn khen» giữ nguyên chữ, không thành danh hiệu nhà nước", () => {
    const reading = readDrawn([
      "DANH SÁCH ĐOÀN VIÊN ĐĂNG KÝ THI ĐUA NĂM 2026",
      "STT | Tổ công đoàn | Đoàn viên | Chức danh công đoàn | Đăng ký | |",
      " | | | | Chính quyền (danh hiệu) | Công đoàn khen | Ghi chú",
      "1 | Tổ CĐ Cơ khí | Lương Thế Anh | Tổ trưởng | LĐTT; CSTĐCS | Đoàn viên xuất sắc |",
      "2 | Tổ CĐ Cơ khí | Bùi Thu Cúc | Đoàn viên | LĐTT | Giấy khen LĐLĐ huyện |",
      "3 | Tổ CĐ Lò hơi | Đàm Quang Đạo | Đoàn viên | | Đoàn viên xuất sắc |",
      "4 | Tổ CĐ Lò hơi | Kiều Minh Giang | Tổ phó | LĐTT | |",
    ]);
    expect(figuresOf(reading)).toMatchObject({
      people: 4,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 1, other: 3 },
    });
    expect(reading.register.entries[0]?.unitText?.value).toBe("Tổ CĐ Cơ khí");
  });
});
