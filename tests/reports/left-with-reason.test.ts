import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// What stays empty says why, and what is known is not left: noughts of shares, the leaders' line, the body in the title.

const commune: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "UBND XÃ MƯỜNG LẠN",
    "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "Tổng số người | | | Số đăng ký LĐTT | ",
    "Trong đó nữ | | | Số đăng ký CSTĐCS | ",
    "Dân tộc thiểu số | | | Số tập thể đăng ký | ",
    "",
    "TT | Họ và tên | Nữ | Dân tộc | Đối tượng | Danh hiệu thi đua",
    "I | Thường trực HĐND, lãnh đạo UBND",
    "1 | Kiều Văn Ấn | | Kinh | Cán bộ | LĐTT",
    "2 | Đàm Thị Bưởi | x | Tày | Cán bộ | LĐTT, CSTĐCS",
    "II | Văn phòng HĐND và UBND",
    "1 | Tạ Quang Chiểu | | Kinh | Công chức | LĐTT",
    "2 | Ngô Thị Dậu | x | Thái | Công chức | LĐTT",
    "III | Phòng Kinh tế",
    "1 | Lù Văn Én | | Thái | Công chức |",
  ],
};
const office: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "SỞ CÔNG THƯƠNG",
    "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
    "",
    "TT | Họ và tên | Phòng | Đối tượng | LĐTT | CSTĐCS",
    "1 | Kiều Văn Ấn | Văn phòng | Viên chức | x |",
    "2 | Đàm Thị Bưởi | Văn phòng | Viên chức | x | x",
    "3 | Tạ Quang Chiểu | Phòng Kinh tế | HĐLĐ | x |",
    "4 | Lù Văn Én | Phòng Năng lượng | Viên chức | |",
  ],
};

function planned(list: DrawnSheet, rows: readonly string[], title = "TỔNG HỢP ĐĂNG KÝ NĂM 2026") {
  return planFill(inputFromWorkbook(workbookOf(list, { name: "TH", rows: [title, "", ...rows] })));
}

function cellsOf(plan: ReturnType<typeof planned>, sheet: string) {
  const writes = plan.plan.writes.filter(({ ref }) => ref.sheet === sheet);
  return cellsWritten({ ...plan, plan: { ...plan.plan, writes } });
}

test("the box above the list: a group without «trong đó» below the number of people, whatever stands beside it", () => {
  const plan = planned(commune, ["Ghi chú"]);
  expect(cellsOf(plan, "Đăng ký")).toMatchObject({ B4: 5, B5: 2, B6: 3, E4: 4, E5: 1 });
});

test.each(["Thường trực HĐND, lãnh đạo UBND", "Thường trực HĐND và lãnh đạo UBND"])(
  "«%s» is a unit of the commune, and the total takes it in",
  (leaders) => {
    const rows = ["Đơn vị | Tổng số người | LĐTT | CSTĐCS", leaders, "Văn phòng HĐND và UBND", "Phòng Kinh tế", "Cộng"];
    const cells = { B4: 2, C4: 2, D4: 1, B5: 2, C5: 2, B6: 1, B7: 5, C7: 4, D7: 1 };
    expect(cellsOf(planned(commune, rows), "TH")).toEqual(cells);
  },
);

test("nobody of several is «0/2» and 0 %, and no reason to write noughts into the counts", () => {
  const rows = ["TT | Phòng | LĐTT | Tỷ lệ (%) | CSTĐCS/tổng số | Tỷ lệ", "1 | Văn phòng", "2 | Phòng Năng lượng"];
  const cells = { C4: 2, D4: 100, E4: "1/2", F4: 50, D5: 0, E5: "0/1", F5: 0 };
  expect(cellsWritten(planned(office, rows))).toEqual(cells);
  const again = ["TT | Phòng | LĐTT | Tỷ lệ (%)", "1 | Văn phòng | 2 | 100", "2 | Phòng Năng lượng | | 0"];
  expect(cellsWritten(planned(office, again))).toEqual({});
});

test("where she writes dashes for nobody, a share is one as well", () => {
  const rows = [
    "TT | Phòng | LĐTT | CSTĐCS | Tỷ lệ (%)",
    "1 | Văn phòng",
    "2 | Phòng Kinh tế | 1 | - |",
    "3 | Phòng Năng lượng | - | - |",
  ];
  expect(cellsWritten(planned(office, rows))).toEqual({ C4: 2, D4: 1, E4: 50, E5: "-", E6: "-" });
});

test.each(["SỐ LIỆU ĐĂNG KÝ NĂM 2026 CỦA SỞ CÔNG THƯƠNG", "ĐĂNG KÝ CỦA SỞ CÔNG THƯƠNG NĂM 2026"])(
  "«%s» names the body itself",
  (title) => {
    expect(cellsWritten(planned(office, ["Danh hiệu | Số lượng", "LĐTT", "CSTĐCS"], title))).toEqual({ B4: 3, B5: 1 });
  },
);

test.each(["SỐ LIỆU ĐĂNG KÝ NĂM 2026 CỦA SỞ NỘI VỤ", "SỐ LIỆU ĐĂNG KÝ CỦA PHÒNG KINH TẾ NĂM 2026"])(
  "«%s» names another, and is asked about",
  (title) => {
    const plan = planned(office, ["Danh hiệu | Số lượng", "LĐTT", "CSTĐCS"], title);
    expect(cellsWritten(plan)).toEqual({});
    expect(plan.questions.length).toBe(1);
  },
);

test("units with the number of people and titles of people count them, whatever the form is called", () => {
  const rows = ["Đơn vị | Tổng số người | LĐTT", "Văn phòng", "Phòng Kinh tế", "Cộng"];
  for (const title of ["SỐ LIỆU ĐĂNG KÝ NĂM 2026", "ĐĂNG KÝ THI ĐUA NĂM 2026 CỦA CÁC PHÒNG"])
    expect(cellsWritten(planned(office, rows, title))).toEqual({ B4: 2, C4: 2, B5: 1, C5: 1, B6: 3, C6: 3 });
});

test("groups down, «Tổng số» beside titles: how many they are", () => {
  const rows = ["TT | Đối tượng | Tổng số | LĐTT", "1 | Viên chức", "2 | Hợp đồng lao động"];
  expect(cellsWritten(planned(office, rows))).toEqual({ C4: 3, D4: 2, C5: 1, D5: 1 });
});

const explained = [
  { words: "Tổng số điểm", rows: ["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | CSTĐCS", "3 | Tổng số điểm"] },
  { words: "Tổng số giờ giảng", rows: ["Nội dung | Số lượng", "LĐTT", "CSTĐCS", "Tổng số giờ giảng"] },
  { words: "Hội thi", rows: ["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | CSTĐCS", "3 | Hội thi"] },
  { words: "Dưới 35 tuổi", rows: ["TT | Nội dung | Số lượng", "1 | LĐTT", "2 | CSTĐCS", " | - Dưới 35 tuổi"] },
];

test.each(explained)("«$words» adds up nothing and counts nobody: left empty, and said", ({ words, rows }) => {
  const plan = planned(office, rows);
  expect(Object.values(cellsWritten(plan))).toEqual([3, 1]);
  expect(JSON.stringify([plan.notes, plan.skipped, plan.questions])).toMatch(
    new RegExp(`${words}|${words.split(" ").slice(-2).join(" ")}`),
  );
});

test("a unit that nobody knows, in a table without numbers: left empty, and said", () => {
  const rows = ["Đơn vị | Tổng số người | LĐTT", "Văn phòng", "Phòng Lạ Hoắc", "Phòng Kinh tế", "Phòng Năng lượng"];
  const plan = planned(office, rows);
  expect(cellsWritten(plan)).toEqual({ B4: 2, C4: 2, B6: 1, C6: 1, B7: 1 });
  expect(plan.notes.map(({ vi }) => vi)).toEqual([expect.stringContaining("«Phòng Lạ Hoắc»")]);
});
