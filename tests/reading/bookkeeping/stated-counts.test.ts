import { askedBy, readWith, untrueCounts } from "./asked";
import type { DrawnRow } from "../grid-of";

const head = "STT | Họ và tên | Chức vụ | LĐTT | CSTĐCS";
const people = [
  "1 | Lê Văn Nam | Chuyên viên | x | x",
  "2 | Hồ Thị Lan | Chuyên viên | x |",
  "3 | Võ Đức Hùng | Chuyên viên | x |",
  "4 | Mai Thị Hoa | Kế toán | x |",
];

function withNote(note: string): readonly DrawnRow[] {
  return ["DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026", head, ...people, note];
}

const withCollectives = (heading: string, collectives: string): readonly DrawnRow[] => [
  "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Tên tập thể, cá nhân | Chức vụ | Danh hiệu",
  heading,
  "1 | Lê Văn Nam | Chuyên viên | LĐTT",
  "2 | Hồ Thị Lan | Chuyên viên | LĐTT",
  "3 | Võ Đức Hùng | Chuyên viên | CSTĐCS",
  collectives,
  "1 | Văn phòng | | TTLĐTT",
  "2 | Thanh tra | | TTLĐXS",
];

const merged = (words: string) => ({
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "Danh hiệu | STT | Họ và tên | Chức vụ",
    `${words} | 1 | Lê Văn Nam | Chuyên viên`,
    " | 2 | Hồ Thị Lan | Chuyên viên",
    " | 3 | Võ Đức Hùng | Chuyên viên",
    "Chiến sĩ thi đua cơ sở (01 đồng chí) | 1 | Lê Văn Nam | Chuyên viên",
  ],
  merges: ["A3:A5"],
});

describe("con số ghi bằng lời", () => {
  test.each<[string, Parameters<typeof readWith>[1], readonly string[]]>([
    ["«Danh sách này có 04 người» khớp với 4 dòng", withNote("Danh sách này có 04 người./."), []],
    ["«Danh sách này có 05 người» trên 4 dòng", withNote("Danh sách này có 05 người./."), ["A7 people 5/4"]],
    ["«Ấn định danh sách gồm bốn người»", withNote("Ấn định danh sách gồm: bốn người."), []],
    [
      "«Ấn định danh sách gồm mười bốn cá nhân»",
      withNote("Ấn định danh sách gồm mười bốn cá nhân."),
      ["A7 people 14/4"],
    ],
    ["số có chữ đi kèm", withNote("Danh sách này gồm 24 (hai mươi bốn) đồng chí."), ["A7 people 24/4"]],
    ["«Tổng số: 04 cá nhân»", withNote("Tổng số: 04 cá nhân."), []],
    ["số người đạt một danh hiệu là chuyện khác", withNote("Tổng số 35 người đạt LĐTT năm 2025"), []],
    ["tổng số CBCCVC của cơ quan là chuyện khác", withNote("Tổng số CBCCVC hiện có: 36 người"), []],
    ["năm không phải là số năm", withNote("Danh sách này được lập năm 2026 cho người lao động."), []],
    ["số trong ngoặc ở tiêu đề mục khớp", withCollectives("I. CÁ NHÂN (03 người)", "II. TẬP THỂ (02 tập thể)"), []],
    [
      "số trong ngoặc ở tiêu đề mục lệch",
      withCollectives("I. CÁ NHÂN (04 cá nhân)", "II. TẬP THỂ: 03 tập thể"),
      ["A3 people 4/3", "A7 collectives 3/2"],
    ],
    ["số ở cột bên cạnh tiêu đề mục", withCollectives("I | Cá nhân | 05 người", "II | Tập thể"), ["C3 people 5/3"]],
    [
      "mục không đánh số đứng trên mục có đánh số, mỗi mục đếm người của mình",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "STT | Họ và tên | Chức vụ | LĐTT",
        " | BAN GIÁM ĐỐC (2 người)",
        "1 | Lê Văn Nam | Giám đốc | x",
        "2 | Hồ Thị Lan | Phó Giám đốc | x",
        "1. Phòng Tổ chức (2 người)",
        "1 | Võ Đức Hùng | Trưởng phòng | x",
        "2 | Mai Thị Hoa | Chuyên viên | x",
        "2. Phòng Tài vụ (3 người)",
        "1 | Ngô Minh Sơn | Trưởng phòng | x",
        "2 | Đỗ Ngọc Trang | Kế toán | x",
      ],
      ["A9 people 3/2"],
    ],
    [
      "danh sách có cả cá nhân lẫn tập thể",
      [...withCollectives("I. CÁ NHÂN", "II. TẬP THỂ"), "Danh sách này gồm 03 cá nhân và 05 tập thể./."],
      ["A10 collectives 5/2"],
    ],
    ["danh hiệu gộp ô ghi số người khớp", merged("Lao động tiên tiến (03 đồng chí)"), []],
    ["danh hiệu gộp ô ghi số người lệch", merged("Lao động tiên tiến (04 đồng chí)"), ["A3 people 4/3"]],
    [
      "danh hiệu ghi một lần rồi bỏ trống, không gộp ô",
      { rows: merged("Lao động tiên tiến (05 đồng chí)").rows },
      ["A3 people 5/3"],
    ],
    [
      "tiêu đề mục trên hai bảng đếm cả hai bảng",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "I. LAO ĐỘNG TIÊN TIẾN (05 cá nhân)",
        "- Lãnh đạo Ban:",
        "STT | Họ và tên | Chức vụ",
        "1 | Lê Văn Nam | Trưởng ban",
        "2 | Hồ Thị Lan | Phó Trưởng ban",
        "- Chuyên viên:",
        "STT | Họ và tên | Chức vụ",
        "1 | Võ Đức Hùng | Chuyên viên",
        "2 | Mai Thị Hoa | Chuyên viên",
        "II. CHIẾN SĨ THI ĐUA CƠ SỞ (01 cá nhân)",
        "STT | Họ và tên | Chức vụ",
        "1 | Lê Văn Nam | Trưởng ban",
      ],
      ["A2 people 5/4"],
    ],
    [
      "một tập thể kê dưới hai danh hiệu được đếm ở cả hai mục",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        "I. DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN (02 tập thể)",
        "- Văn phòng",
        "- Thanh tra",
        "II. DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC (01 tập thể)",
        "- Văn phòng",
        "III. LAO ĐỘNG TIÊN TIẾN (02 cá nhân)",
        "STT | Họ và tên | Chức vụ",
        "1 | Lê Văn Nam | Trưởng ban",
        "2 | Hồ Thị Lan | Phó Trưởng ban",
      ],
      [],
    ],
    [
      "số lượng bên cạnh các tên trong một ô",
      [
        "ĐĂNG KÝ GIAO ƯỚC THI ĐUA NĂM 2026",
        "TT | Danh hiệu đăng ký | Số lượng | Danh sách tập thể, cá nhân",
        ["1", "Lao động tiên tiến", 4, "1. Lê Văn Nam\n2. Hồ Thị Lan\n3. Võ Đức Hùng"],
        ["2", "Chiến sĩ thi đua cơ sở", 2, "Lê Văn Nam; Mai Thị Hoa"],
        ["3", "Giấy khen", 1, "Mai Thị Hoa"],
      ],
      ["C3 recipients 4/3"],
    ],
  ])("%s", (_, sheet, expected) => {
    expect(untrueCounts(readWith([], sheet))).toEqual(expected);
    expect(askedBy(sheet)).toEqual([]);
  });
});
