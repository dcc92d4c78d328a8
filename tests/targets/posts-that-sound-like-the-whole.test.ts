import { targetsOf } from "./check-drawn";

// Without their marks «kế toán trưởng» holds «toàn trường», and «ca trưởng» is «cả trường».

const list = {
  name: "ĐK",
  rows: [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | LĐTT",
    "1 | Lò Văn Ánh | Kế toán trưởng | x",
    "2 | Hà Thị Bích | Ca trưởng | x",
    "3 | Cà Văn Chung | Công nhân |",
    "4 | Tòng Thị Dung | Công nhân | x",
  ],
};
const of = (line: string) =>
  targetsOf([list, { name: "Chỉ tiêu", rows: ["CHỈ TIÊU THI ĐUA NĂM 2026", "TT | Chỉ tiêu | Năm 2026", line] }]);

test.each(["1 | Tỷ lệ ca trưởng đạt LĐTT | 100%", "1 | Tỷ lệ kế toán trưởng đạt LĐTT | 100%"])(
  "«%s» không tính trên cả cơ quan",
  (line) => {
    expect(of(line).join()).not.toMatch(/3\/4|\b3 /);
  },
);

test("«toàn trường» vẫn là cả cơ quan", () => {
  expect(of("1 | Tỷ lệ LĐTT toàn trường | 70%")).toEqual(["advanced-worker-share 3/4 met"]);
});
