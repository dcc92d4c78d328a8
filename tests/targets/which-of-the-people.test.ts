import { targetsOf } from "./check-drawn";

const brickworks = [
  "CÔNG TY CỔ PHẦN GẠCH NGÓI LŨNG PÙ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  "STT | Họ và tên | Chức vụ | Đơn vị | Đối tượng | LĐTT | CSTĐCS",
  "1 | Lê Văn Nam | Giám đốc | Ban Giám đốc | Gián tiếp | x | x",
  "2 | Hồ Thị Lan | Quản đốc | Xưởng Lò | Công nhân | x | x",
  "3 | Võ Đức Hùng | Thợ lò | Xưởng Lò | Công nhân | x |",
  "4 | Mai Thị Hoa | Thợ tạo hình | Xưởng Mộc | Công nhân | | ",
  "5 | Đỗ Văn Minh | Kế toán | Phòng Kế toán | Gián tiếp | x |",
  "6 | Trần Thị Sen | Thủ quỹ | Phòng Kế toán | Gián tiếp | | ",
  "7 | Bùi Thị Tư | Thợ tạo hình | Xưởng Mộc | Công nhân | x | ",
];
const school = [
  "TRƯỜNG THCS LŨNG PÙ",
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM HỌC 2025-2026",
  "STT | Họ và tên | Chức vụ | Tổ | LĐTT | CSTĐCS",
  "1 | Lê Văn Nam | Hiệu trưởng | Ban Giám hiệu | x | x",
  "2 | Hồ Thị Lan | Phó Hiệu trưởng | Ban Giám hiệu | x | x",
  "3 | Võ Đức Hùng | Giáo viên | Tổ Toán - Tin | x | ",
  "4 | Mai Thị Hoa | Giáo viên | Tổ Toán - Tin | x | ",
  "5 | Đỗ Văn Minh | Giáo viên | Tổ Ngữ văn | | ",
  "6 | Bùi Văn Khang | Nhân viên | Tổ Văn phòng | x | ",
  "7 | Ngô Thị Mơ | Nhân viên | Tổ Văn phòng | | ",
];
const of = (list: readonly string[], line: string) => targetsOf([list, ["CHỈ TIÊU THI ĐUA NĂM 2026", "", line]]);

describe("công nhân là người, không là «công nhận»", () => {
  test.each([
    ["- 90% công nhân đạt LĐTT.", "advanced-worker-share 3/4 missed"],
    ["- Tỷ lệ công nhân đạt danh hiệu LĐTT: 70%.", "advanced-worker-share 3/4 met"],
    ["- 100% công nhân được công nhận LĐTT.", "advanced-worker-share 3/4 missed"],
    ["- 70% cá nhân được công nhận LĐTT.", "advanced-worker-share 5/7 met"],
  ])("%s", (line, expected) => {
    expect(of(brickworks, line)).toEqual([expected]);
  });

  test("biểu không cho biết ai là công nhân thì hỏi", () => {
    expect(of(school, "- 90% công nhân đạt LĐTT.")).toEqual(["advanced-worker-share ? unknown"]);
  });
});

describe("lãnh đạo cùng những người khác: đếm cả hai", () => {
  test.each([
    ["- 100% cán bộ quản lý, giáo viên đạt LĐTT.", "advanced-worker-share 4/5 missed"],
    ["- Tỷ lệ giáo viên và CBQL đạt LĐTT: 80%.", "advanced-worker-share 4/5 met"],
    ["- Ít nhất 04 CBQL, nhân viên đạt LĐTT.", "people-advanced-worker 3 missed"],
    ["- 100% lãnh đạo, viên chức, người lao động đạt LĐTT.", "advanced-worker-share 5/7 missed"],
    ["- 100% viên chức lãnh đạo, quản lý đạt LĐTT.", "advanced-worker-share 2/2 met"],
    ["- 100% CBQL, GV, NV đạt LĐTT.", "advanced-worker-share 5/7 missed"],
    ["- 100% cán bộ quản lý, đảng viên đạt LĐTT.", "advanced-worker-share ? unknown"],
  ])("%s", (line, expected) => {
    expect(of(school, line)).toEqual([expected]);
  });
});

describe("số người «thuộc», «là», «ở»: chỉ đếm những người ấy", () => {
  test.each([
    ["- Ít nhất 02 người thuộc khối gián tiếp đạt CSTĐCS.", "people-grassroots-fighter 1 missed"],
    ["- Trong khối gián tiếp có 02 người đạt CSTĐCS.", "people-grassroots-fighter 1 missed"],
    ["- Khối gián tiếp có 02 người đạt CSTĐCS.", "people-grassroots-fighter 1 missed"],
    ["- CSTĐCS: 02 cá nhân là công nhân.", "people-grassroots-fighter 1 missed"],
    ["- Ít nhất 02 người thuộc khối trực tiếp đạt CSTĐCS.", "people-grassroots-fighter ? unknown"],
    ["- Ít nhất 02 người ở Xưởng Lò đạt CSTĐCS.", "people-grassroots-fighter@xuong-lo 1 missed"],
    ["- 02 người của Phòng Kế toán đạt LĐTT.", "people-advanced-worker@ke-toan 1 missed"],
    ["- 90% cán bộ Phòng Kế toán đạt LĐTT.", "advanced-worker-share@ke-toan 1/2 missed"],
    ["- 02 người của Công ty đạt CSTĐCS.", "people-grassroots-fighter 2 met"],
  ])("%s", (line, expected) => {
    expect(of(brickworks, line)).toEqual([expected]);
  });
});

test("trên phiếu, mục «Đối tượng» cũng cho biết ai thuộc diện nào", () => {
  const card = (name: string, kind: string, titles: string) => [
    `Họ và tên: ${name}`,
    "Đơn vị: Xưởng Lò",
    `Đối tượng: ${kind}`,
    `Danh hiệu đăng ký: ${titles}`,
    "",
  ];
  const cards = [
    "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    ...card("Nguyễn Văn An", "Công nhân", "LĐTT"),
    ...card("Lê Thị Bình", "Công nhân", "CSTĐCS"),
    ...card("Trần Quốc Cường", "Gián tiếp", "LĐTT"),
    ...card("Hồ Văn Dũng", "Gián tiếp", "CSTĐCS"),
    ...card("Vũ Thị Én", "Công nhân", "LĐTT"),
  ];
  expect(of(cards, "- Ít nhất 02 công nhân đạt CSTĐCS.")).toEqual(["people-grassroots-fighter 1 missed"]);
});
