import { targetsOf } from "./check-drawn";

const list = [
  "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
  "STT | Họ và tên | Giới tính | Chức vụ | Phòng | LĐTT | CSTĐCS | Giấy khen",
  "1 | Lê Văn Nam | Nam | Trưởng phòng | Phòng Kỹ thuật - Vật tư | x | x |",
  "2 | Hồ Thị Lan | Nữ | Kỹ sư | Phòng Kỹ thuật - Vật tư | x | | x",
  "3 | Võ Đức Hùng | Nam | Lái xe | Phòng Hồ sơ | x | | x",
  "4 | Mai Thị Hoa | Nữ | Kỹ sư | Phòng Hồ sơ | x | x |",
];

test.each([
  [
    "mức dưới và mức trên ở hai cột",
    ["Hình thức | Tối thiểu | Tối đa", "Giấy khen (cá nhân) | 3 | 5"],
    ["people-certificate 2 missed"],
  ],
  [
    "danh hiệu ở hàng đầu, một dòng số",
    ["LĐTT | CSTĐ cơ sở | Giấy khen", "4 | 3 | 2"],
    ["people-advanced-worker 4 met", "people-grassroots-fighter 2 missed", "people-certificate 2 met"],
  ],
  [
    "nhóm người ở hàng đầu",
    ["Danh hiệu | Nữ | Lãnh đạo, quản lý (tối đa)", "LĐTT | 3 | 1"],
    ["people-advanced-worker 2 missed", "people-advanced-worker-2 1 met"],
  ],
  ["số đạt trên tổng số", ["Danh hiệu | Mức cam kết", "Lao động tiên tiến | '3/4"], ["advanced-worker-share 4/4 met"]],
  [
    "hệ số và số tiền thưởng không là chỉ tiêu",
    ["Danh hiệu | Hệ số | Thành tiền", "LĐTT | 0.3 | 702000", "", "- Ít nhất 02 Giấy khen cho cá nhân."],
    ["people-certificate 2 met"],
  ],
])("bảng nhỏ trong kế hoạch: %s", (_, rows, expected) => {
  const plan = ["KẾ HOẠCH TỔ CHỨC THI ĐUA NĂM 2026", "", "Chỉ tiêu phấn đấu", ...rows];
  expect(targetsOf([list, plan]).filter((one) => !one.startsWith("attested"))).toEqual(expected);
});

test.each([
  ["Danh hiệu LĐTT của Phòng Kỹ thuật - Vật tư: 03 người.", ["people-advanced-worker@ky-thuat-vat-tu 2 missed"]],
  [
    "Không quá 01 người/phòng được tặng Giấy khen.",
    ["people-certificate@ky-thuat-vat-tu 1 met", "people-certificate@ho-so 1 met"],
  ],
  [
    "Phòng nào cũng phải có từ 01 người trở lên đạt CSTĐCS.",
    ["people-grassroots-fighter@ky-thuat-vat-tu 1 met", "people-grassroots-fighter@ho-so 1 met"],
  ],
])("của một phòng, của từng phòng: %s", (line, expected) => {
  expect(targetsOf([list, ["KẾ HOẠCH THI ĐUA NĂM 2026", "", line]])).toEqual(expected);
});

test("«KẾT QUẢ NĂM 2025» kể lại năm trước", () => {
  const plan = [
    "KẾ HOẠCH THI ĐUA NĂM 2026",
    "I. KẾT QUẢ THỰC HIỆN NĂM 2025",
    "- 80% CBCCVC đạt LĐTT.",
    "II. CHỈ TIÊU",
    "- 90% CBCCVC đạt LĐTT.",
    "- 50% CBCCVC đạt CSTĐCS.",
  ];
  expect(targetsOf([list, plan])).toHaveLength(2);
});
