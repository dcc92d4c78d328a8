import { targetsOf } from "./check-drawn";

// Lists whose marks are figures or ticks, beside plans numbered line by line.

const list = (mark: string) => ({
  name: "ĐK cá nhân",
  rows: [
    "HĐND - UBND",
    "XÃ MƯỜNG BẰNG",
    "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Phòng | Viên chức | Lao động hợp đồng | LĐTT | CSTĐCS",
    `1 | Lò Văn Ánh | Phòng Kinh tế | ${mark} | | ${mark} | ${mark}`,
    `2 | Quàng Thị Bích | Phòng Kinh tế | ${mark} | | ${mark} |`,
    `3 | Cà Văn Chung | Phòng Kinh tế | | ${mark} | |`,
    `4 | Hà Thị Dung | Phòng Văn hóa | ${mark} | | ${mark} | ${mark}`,
    `5 | Lường Văn Én | Phòng Văn hóa | | ${mark} | ${mark} |`,
  ],
});
const bodies = {
  name: "ĐK tập thể",
  rows: [
    "TẬP THỂ ĐĂNG KÝ NĂM 2026",
    "",
    "TT | Tập thể | Danh hiệu",
    "1 | UBND xã Mường Bằng | Cờ thi đua của UBND tỉnh",
    "2 | Phòng Kinh tế | Tập thể LĐTT",
    "3 | Phòng Văn hóa | Tập thể LĐTT",
  ],
};

describe.each(["x", "1", "✓"])("danh sách đánh dấu «%s», chỉ tiêu có số thứ tự", (mark) => {
  const of = (...rows: readonly string[]) =>
    targetsOf([
      list(mark),
      bodies,
      { name: "Chỉ tiêu", rows: ["CHỈ TIÊU THI ĐUA NĂM 2026", "", "STT | Chỉ tiêu | Năm 2025 | Năm 2026", ...rows] },
    ]);

  test("dòng của chỉ tiêu không phải là bảng mã của dấu", () => {
    expect(
      of("1 | Tỷ lệ LĐTT | 75% | từ 80%", "2 | Số CSTĐCS | 1 người | 2 người", "3 | Tập thể LĐTT | 1 phòng | 2 phòng"),
    ).toEqual(["advanced-worker-share 4/5 met", "people-grassroots-fighter 2 met", "units-advanced-collective 2 met"]);
  });

  test("viên chức và hợp đồng đánh dấu ở hai cột là hai mẫu số", () => {
    expect(
      of("1 | Viên chức đạt LĐTT | 90% | 95%", "2 | Lao động hợp đồng đạt LĐTT | 40% | 50%").map((told) =>
        told.replace(/^\S+ /, ""),
      ),
    ).toEqual(["3/3 met", "1/2 met"]);
  });

  test("«của Phòng …» sau tên danh hiệu là người của phòng ấy, «dưới 35 tuổi» không phải là mức", () => {
    expect(
      of("1 | Tỷ lệ LĐTT của Phòng Kinh tế | 60% | 70%", "2 | Tỷ lệ LĐTT của cán bộ dưới 35 tuổi | - | 90%").map(
        (told) => told.replace(/^\S+ /, ""),
      ),
    ).toEqual(["2/3 missed", "? unknown"]);
  });

  test("UBND xã là cả cơ quan, không phải một phòng", () => {
    expect(of("1 | Số phòng đạt Tập thể LĐTT | 50% | 100%").map((told) => told.replace(/^\S+ /, ""))).toEqual([
      "2/2 met",
    ]);
  });
});

test.each(["-", "không", "0"])("«%s» ở cột «Viên chức» nhường lời cho dấu ở cột «Lao động hợp đồng»", (no) => {
  const rows = list("x").rows.map((row) => row.replace(/(Phòng [^|]+) \| \| x/u, `$1 | ${no} | x`));
  expect(
    targetsOf([
      { name: "ĐK", rows },
      { name: "Chỉ tiêu", rows: ["CHỈ TIÊU NĂM 2026", "Chỉ tiêu | Năm 2026", "Tỷ lệ viên chức đạt LĐTT | từ 80%"] },
    ]),
  ).toEqual(["advanced-worker-share 3/3 met"]);
});
