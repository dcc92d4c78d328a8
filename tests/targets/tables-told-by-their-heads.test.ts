import { targetsOf } from "./check-drawn";
import { bodies, ofLine, people, staff } from "./drawn-office";

const table = (...rows: readonly string[]) =>
  targetsOf([people, bodies, staff, ["CHỈ TIÊU THI ĐUA NĂM 2026", ...rows]]);

test("cột điểm không phải mức trần", () => {
  expect(
    table(
      "TT | Tiêu chí | Chỉ tiêu | Điểm tối đa",
      "1 | Tỷ lệ LĐTT | ≥ 75% | 20",
      "2 | Tỷ lệ CSTĐCS/LĐTT | ≤ 50% | 10",
      "3 | Sáng kiến được công nhận | 02 | 15",
    ),
  ).toEqual(["advanced-worker-share 7/9 met", "grassroots-fighter-cap 3/7 met", "initiatives 2 met"]);
});

test.each([
  ["Điều kiện", "từ - đến", "không quá"],
  ["So sánh", "trong khoảng", "nhỏ hơn hoặc bằng"],
])("dấu so sánh ở một cột riêng đầu cột «%s», có dòng ghi «%s»", (head, range, most) => {
  expect(
    table(
      `STT | Tiêu chí | ${head} | Giá trị | Đơn vị`,
      "1 | CBCCVC đạt LĐTT | ≥ | 70 | %",
      `2 | CSTĐCS trên tổng số LĐTT | ${most} | 15 | %`,
      `3 | Cá nhân được Giấy khen | ${range} | 3 - 5 | người`,
      "4 | Phòng đạt TTLĐXS | > | 1 | phòng",
    ),
  ).toEqual([
    "advanced-worker-share 6/8 met",
    "grassroots-fighter-cap 3/7 missed",
    "people-certificate 4 met",
    "units-excellent-collective 1 missed",
  ]);
});

test.each(["6 tháng đầu năm", "Quý II", "Học kỳ I"])("cột «%s» cạnh cột cả năm: lấy cả năm", (part) => {
  expect(table(`STT | Nội dung | ${part} | Cả năm`, "1 | Tỷ lệ LĐTT | 60% | 90%", "2 | CSTĐCS | 1 | 4")).toEqual([
    "advanced-worker-share 7/9 missed",
    "people-grassroots-fighter 3 missed",
  ]);
});

test("nhóm người xuống hàng, danh hiệu sang ngang: mỗi hàng tính trên nhóm của nó", () => {
  expect(
    table(
      "Đối tượng | LĐTT | CSTĐCS | Giấy khen",
      "Lãnh đạo, quản lý | 100% | 50% | tối đa 1",
      "Chuyên viên | 90% | 10% | ít nhất 3",
      "Nữ | 90% | 2 người |",
      "Toàn cơ quan | 70% | 15% | 5",
    ),
  ).toEqual([
    "advanced-worker-share 3/3 met",
    "grassroots-fighter-share 2/3 met",
    "people-certificate 1 met",
    "advanced-worker-share-2 4/5 missed",
    "grassroots-fighter-share-2 1/5 met",
    "people-certificate-2 3 met",
    "advanced-worker-share-3 4/4 met",
    "people-grassroots-fighter 1 missed",
    "advanced-worker-share-4 7/9 met",
    "grassroots-fighter-share-3 3/9 met",
    "people-certificate-3 4 missed",
  ]);
});

test.each(["Toàn Sở", "Toàn cơ quan"])("«III. %s» sau các khối của từng phòng là của cả cơ quan", (whole) => {
  expect(
    table(
      "STT | Nội dung | Chỉ tiêu",
      "I | Văn phòng |",
      "1 | LĐTT | 100%",
      "II | Phòng Đo đạc |",
      "1 | LĐTT | 90%",
      "2 | CSTĐCS | 02",
      `III | ${whole} |`,
      "1 | LĐTT | 70%",
    ),
  ).toEqual([
    "advanced-worker-share@van-phong 2/2 met",
    "advanced-worker-share@do-dac 2/3 missed",
    "people-grassroots-fighter@do-dac 2 met",
    "advanced-worker-share 7/9 met",
  ]);
});

describe("mức riêng của một vài đơn vị đứng sau mức chung", () => {
  const each = [
    "initiatives@van-phong 1 met",
    "initiatives@do-dac 1 met",
    "initiatives@quy-hoach 0 missed",
    "initiatives@quy-hoach-2 0 missed",
  ];
  test.each([
    [
      "- Mỗi phòng đăng ký tối thiểu 01 sáng kiến, riêng các phòng có từ 04 người trở lên tối thiểu 02 sáng kiến.",
      each,
    ],
    [
      "- LĐTT đạt 70% trở lên, riêng Văn phòng đạt 100%.",
      ["advanced-worker-share 7/9 met", "advanced-worker-share@van-phong 2/2 met"],
    ],
  ])("%s", (line, expected) => {
    expect(ofLine(line)).toEqual(expected);
  });
});
