import type { DrawnRow, DrawnSheet } from "../grid-of";
import { fatesOf } from "../figures-of";
import { readDrawn } from "../read-drawn";

/** «Lê Văn Nam (Phòng Một): advanced-worker + …», a line a recipient. */
function linesIn(sheet: DrawnSheet | readonly DrawnRow[]): readonly string[] {
  return readDrawn(sheet).register.entries.map(
    ({ name, unitText, claims }) =>
      `${name.value} (${unitText?.value ?? "–"}): ${claims.map(({ award }) => award).join(" + ") || "–"}`,
  );
}

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

describe("một người viết trên hai dòng của bảng chép từ Word là một dòng", () => {
  const sheet = [
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    "TT | Họ tên | Chức danh, nơi công tác | Danh hiệu đăng ký | Hình thức khen thưởng",
    "1 | Lê Văn Nam | Trạm trưởng, | Lao động | Bằng khen của",
    " | | Trạm Thú y số 1 | tiên tiến | Chủ tịch UBND tỉnh",
    "2 | Hồ Thị Lan | Kỹ thuật viên, Trạm Thú y số 2 | Lao động tiên tiến",
    "3 | Võ Đức Hùng | Kỹ thuật viên | Lao động tiên tiến;",
    " | | Trạm Thú y số 2 | Chiến sĩ thi đua cơ sở",
    "4 | Mai Thị Hoa | Nhân viên | LĐTT",
    " | | Trạm Thú y số 1",
  ];
  const lines = [
    `Lê Văn Nam (Trạm Thú y số 1): ${worker} + provincial-diploma-of-merit`,
    `Hồ Thị Lan (Trạm Thú y số 2): ${worker}`,
    `Võ Đức Hùng (Trạm Thú y số 2): ${worker} + ${fighter}`,
    `Mai Thị Hoa (Trạm Thú y số 1): ${worker}`,
  ];

  test("chức danh, đơn vị và danh hiệu nối lại", () => {
    expect(linesIn(sheet)).toEqual(lines);
  });

  test("dòng nối có kết cục riêng trong bảng kê", () => {
    expect(fatesOf(readDrawn(sheet))).toEqual([
      "1 structural title",
      "2 structural header",
      "3 counted individual",
      "4 structural continuation",
      "5 counted individual",
      "6 counted individual",
      "7 structural continuation",
      "8 counted individual",
      "9 structural continuation",
    ]);
  });

  test("đầu cột lặp lại ở mỗi trang, trên đó ghi «Trang 2»", () => {
    expect(linesIn([...sheet.slice(0, 4), " | | Trang 2", sheet[1] ?? "", ...sheet.slice(4)])).toEqual(lines);
  });

  test("họ và tên cũng bị ngắt thành hai dòng", () => {
    expect(
      linesIn([
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | Danh hiệu",
        "1 | Nguyễn Thị | Phó Trưởng | Lao động",
        " | Hồng Nhung | phòng | tiên tiến",
        "2 | Hồ Thị Lan | Chuyên viên | Lao động tiên tiến",
        "3 | Trần Thị Minh | Kế toán | LĐTT",
        " | Nguyệt |  |",
      ]),
    ).toEqual([
      `Nguyễn Thị Hồng Nhung (–): ${worker}`,
      `Hồ Thị Lan (–): ${worker}`,
      `Trần Thị Minh Nguyệt (–): ${worker}`,
    ]);
  });

  test("đơn vị ghi ngay dưới tên, ở mỗi người một dòng", () => {
    expect(
      linesIn([
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Họ và tên, đơn vị | LĐTT | CSTĐCS",
        "1 | Lê Văn Nam | x | x",
        " | Trạm Thú y số 1",
        "2 | Hồ Thị Lan | x |",
        " | Trạm Thú y số 2",
        "3 | Võ Đức Hùng | x |",
        " | Trạm Thú y số 1",
      ]),
    ).toEqual([
      `Lê Văn Nam (Trạm Thú y số 1): ${worker} + ${fighter}`,
      `Hồ Thị Lan (Trạm Thú y số 2): ${worker}`,
      `Võ Đức Hùng (Trạm Thú y số 1): ${worker}`,
    ]);
  });

  test("tên đơn vị đứng trên người của mình vẫn là tiêu đề nhóm", () => {
    expect(
      linesIn([
        "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "STT | Họ và tên | LĐTT | CSTĐCS",
        " | Trạm Thú y số 1",
        "1 | Lê Văn Nam | x | x",
        " | Trạm Thú y số 2",
        "2 | Hồ Thị Lan | x |",
        " | Trạm Thú y số 3",
        "3 | Võ Đức Hùng | x |",
      ]),
    ).toEqual([
      `Lê Văn Nam (Trạm Thú y số 1): ${worker} + ${fighter}`,
      `Hồ Thị Lan (Trạm Thú y số 2): ${worker}`,
      `Võ Đức Hùng (Trạm Thú y số 3): ${worker}`,
    ]);
  });
});

describe("dòng thiếu số và tên mà dãy số bỏ đúng một số là một người", () => {
  test("giữa 2 và 4 có một người chưa ghi tên", () => {
    const { register } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "STT | Họ và tên | Chức vụ | Phòng | Danh hiệu",
      "1 | Lê Văn Nam | Trưởng phòng | Phòng Một | Lao động tiên tiến",
      "2 | Hồ Thị Lan | Chuyên viên | Phòng Một | Lao động tiên tiến",
      " | | Văn thư | Phòng Hai | Lao động tiên tiến",
      "4 | Võ Đức Hùng | Chuyên viên | Phòng Hai | Lao động tiên tiến",
    ]);
    expect(register.entries).toHaveLength(4);
  });

  test("dấu x không nối được vào đâu: chờ chị cho biết là của ai", () => {
    const reading = readDrawn([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
      "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
      "1 | Lê Văn Nam | Trưởng phòng | x |",
      "2 | Hồ Thị Lan | Chuyên viên | x |",
      " | | | x |",
      "3 | Võ Đức Hùng | Chuyên viên | x |",
    ]);
    expect(reading.register.entries).toHaveLength(3);
    expect(fatesOf(reading)[4]).toBe("5 questioned");
  });
});
