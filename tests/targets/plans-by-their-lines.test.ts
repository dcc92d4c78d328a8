import { targetsOf } from "./check-drawn";

const list = [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
  "1 | Lê Văn Nam | Tổ Nghiệp vụ | x | x",
  "2 | Hồ Thị Lan | Tổ Nghiệp vụ | x |",
  "3 | Võ Đức Hùng | Tổ Tổng hợp | x |",
];

describe("tờ có các dòng chỉ tiêu là kế hoạch, tiêu đề gọi là gì cũng vậy", () => {
  const lines = [
    "1 | Giữ vững an toàn cơ quan.",
    "2 | Cả 100% cán bộ, viên chức đạt LĐTT.",
    "3 | Có từ 02 người trở lên đạt CSTĐCS.",
  ];

  test.each([
    "NGHỊ QUYẾT HỘI NGHỊ VIÊN CHỨC NĂM 2026",
    "BẢN GIAO ƯỚC NĂM 2026",
    "THÔNG BÁO KẾT LUẬN HỌP CƠ QUAN NĂM 2026",
  ])("%s", (title) => {
    expect(targetsOf([list, { name: "Tờ 2", rows: [title, "", ...lines] }])).toEqual([
      "advanced-worker-share 3/3 unknown",
      "people-grassroots-fighter 1 missed",
    ]);
  });

  test("của năm trước thì nhường tờ của năm nay", () => {
    expect(
      targetsOf([
        list,
        {
          name: "NQ cũ",
          rows: ["NGHỊ QUYẾT HỘI NGHỊ NĂM 2025", "", "1 | 80% viên chức đạt LĐTT.", "2 | 01 người đạt CSTĐCS."],
        },
        { name: "NQ", rows: ["NGHỊ QUYẾT HỘI NGHỊ NĂM 2026", "", ...lines] },
      ]),
    ).toEqual(["advanced-worker-share 3/3 unknown", "people-grassroots-fighter 1 missed"]);
  });

  test("báo cáo kết quả nói cùng những lời ấy mà không là kế hoạch", () => {
    const built = ["advanced-worker-share 3/3 unknown", "grassroots-fighter-share 1/3 unknown"];
    expect(targetsOf([list, { name: "BC", rows: ["BÁO CÁO TỔNG KẾT NĂM 2026", "", ...lines] }])).toEqual(built);
    expect(targetsOf([list, { name: "Nhắc", rows: ["GHI NHỚ", "2 | Có từ 02 người trở lên đạt CSTĐCS."] }])).toEqual(
      built,
    );
  });
});
