import { figuresDrawn } from "./read-drawn";

// A title in a numbered heading over the list: the title of all, or of the first part alone.

const staff = (first: string, second: string, title: string) => [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
  title,
  "TT | Họ và tên | Chức vụ",
  first,
  "1 | Lê Văn Nam | Chánh Văn phòng",
  "2 | Hồ Thị Lan | Chuyên viên",
  second,
  "3 | Trần Thị Bình | Trưởng phòng",
  "4 | Phạm Quốc Huy | Chuyên viên",
];

test.each([
  ["I. Danh hiệu Lao động tiên tiến", "I. Văn phòng", "II. Phòng Tổ chức"],
  ["1. Đăng ký danh hiệu Lao động tiên tiến", "1. Văn phòng", "2. Phòng Tổ chức"],
  ["A. Lao động tiên tiến", "I. Văn phòng", "II. Phòng Tổ chức"],
  ["II. Lao động tiên tiến", "I. Văn phòng", "II. Phòng Tổ chức"],
])("«%s» over «%s» and «%s» is the title of everybody below", (title, first, second) => {
  expect(figuresDrawn(staff(first, second, title))).toMatchObject({
    people: 4,
    individual: { "advanced-worker": 4 },
  });
});

test.each([
  ["I. Lao động tiên tiến", "II. Giấy khen"],
  ["1) Lao động tiên tiến", "2) Giấy khen"],
  ["a. Lao động tiên tiến", "b. Giấy khen"],
])("«%s» before «%s» is the title of the first part", (first, second) => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    first,
    "1 | Lê Văn Nam | Chánh Văn phòng",
    "2 | Hồ Thị Lan | Chuyên viên",
    second,
    "1 | Hồ Thị Lan | Chuyên viên",
  ];
  const { individual } = figuresDrawn(rows);
  expect(individual).toEqual({ "advanced-worker": 2, "certificate-of-merit": 1 });
});
