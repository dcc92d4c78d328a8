import { figuresOf } from "./figures-of";
import { readDrawn } from "./read-drawn";

describe("họ và tên ở hai cột", () => {
  test.each([
    ["đầu cột thứ hai để trống", "Họ và tên | ", "Lương Thế | Anh", "Lương Thế | Cúc", "Bùi Thu | Cúc"],
    ["đầu cột thứ hai là «Tên»", "Họ và tên | Tên", "Lương Thế | Anh", "Lương Thế | Cúc", "Bùi Thu | Cúc"],
    [
      "cột «Tên» chép lại chữ cuối",
      "Họ và tên | Tên",
      "Lương Thế Anh | Anh",
      "Lương Thế Cúc | Cúc",
      "Bùi Thu Cúc | Cúc",
    ],
  ])("%s", (_, heads, ...names) => {
    const reading = readDrawn([
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      `STT | ${heads} | Chức vụ | LĐTT`,
      ...names.map((name, at) => `${String(at + 1)} | ${name} | Chuyên viên | x`),
    ]);
    expect(reading.register.people.map(({ name }) => name)).toEqual(["Lương Thế Anh", "Lương Thế Cúc", "Bùi Thu Cúc"]);
    expect(reading.questions).toEqual([]);
  });

  test.each(["Tác giả (đồng tác giả)", "Tác giả sáng kiến", "Nhóm tác giả"])(
    "«%s» bên cạnh «Tổ»: tên là tác giả, không phải tổ",
    (author) => {
      const reading = readDrawn([
        "DANH SÁCH SÁNG KIẾN NĂM 2026",
        `STT | ${author} | Tổ | Tên sáng kiến | Cấp công nhận`,
        "1 | Lương Thế Anh | Toán - Tin | Dạy học theo dự án | cơ sở",
        "2 | Bùi Thu Cúc | Ngữ văn | Kể chuyện bằng tranh | tỉnh",
      ]);
      expect(reading.register.initiatives.map(({ authors }) => authors.map(({ value }) => value))).toEqual([
        ["Lương Thế Anh"],
        ["Bùi Thu Cúc"],
      ]);
    },
  );
});

describe("hai khối tên cạnh nhau, mỗi khối một danh hiệu", () => {
  const people = ["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo"];
  test.each([
    [
      "tên danh hiệu trên đầu mỗi khối",
      [
        "I. LAO ĐỘNG TIÊN TIẾN | | | | II. CHIẾN SĨ THI ĐUA CƠ SỞ",
        "STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị",
        "1 | Lương Thế Anh | Văn phòng | | 1 | Bùi Thu Cúc | Văn phòng",
        "2 | Bùi Thu Cúc | Văn phòng | | 2 | Đàm Quang Đạo | Thanh tra",
        "3 | Đàm Quang Đạo | Thanh tra",
      ],
    ],
    [
      "không có cột trống ở giữa",
      [
        "Danh hiệu Lao động tiên tiến | | Danh hiệu Chiến sĩ thi đua cơ sở",
        "TT | Họ và tên | TT | Họ và tên",
        "1 | Lương Thế Anh | 1 | Bùi Thu Cúc",
        "2 | Bùi Thu Cúc | 2 | Đàm Quang Đạo",
        "3 | Đàm Quang Đạo",
      ],
    ],
    [
      "tên danh hiệu dưới đầu cột",
      [
        "STT | Họ và tên | Đơn vị | STT | Họ và tên | Đơn vị",
        "I. Lao động tiên tiến | | | II. Chiến sĩ thi đua cơ sở",
        "1 | Lương Thế Anh | Văn phòng | 1 | Bùi Thu Cúc | Văn phòng",
        "2 | Bùi Thu Cúc | Văn phòng | 2 | Đàm Quang Đạo | Thanh tra",
        "3 | Đàm Quang Đạo | Thanh tra",
      ],
    ],
    [
      "không có cột STT",
      [
        "Lao động tiên tiến | | | Chiến sĩ thi đua cơ sở",
        "Họ và tên | Đơn vị | | Họ và tên | Đơn vị",
        "Lương Thế Anh | Văn phòng | | Bùi Thu Cúc | Văn phòng",
        "Bùi Thu Cúc | Văn phòng | | Đàm Quang Đạo | Thanh tra",
        "Đàm Quang Đạo | Thanh tra",
      ],
    ],
  ])("%s", (_, body) => {
    const reading = readDrawn(["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", ...body]);
    expect(figuresOf(reading)).toMatchObject({
      people: 5,
      distinct: 3,
      individual: { "advanced-worker": 3, "grassroots-emulation-fighter": 2 },
    });
    expect(reading.register.people.map(({ name }) => name).sort()).toEqual([...people].sort());
    expect(reading.questions).toEqual([]);
  });
});
