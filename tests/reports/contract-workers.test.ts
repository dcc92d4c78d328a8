import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnRow } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// Who works on contract: how a register marks it in its own words, and of what the contract workers are a part.

const workbookWith = (head: string, summary: readonly DrawnRow[]) =>
  workbookOf(
    {
      name: "Đăng ký",
      rows: [
        "TRUNG TÂM DỊCH VỤ VIỆC LÀM",
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
        "",
        `TT | Họ và tên | Chức vụ | Phòng | ${head} | LĐTT | CSTĐCS | Ghi chú`,
        "1 | Lê Văn Bắc | Trưởng phòng | Phòng Tư vấn | | x | x",
        "2 | Cao Thị Xuân | Nhân viên | Phòng Tư vấn | x | x",
        "3 | Vũ Đình Lợi | Nhân viên | Phòng Kế toán | | | | ký hợp đồng từ tháng 9",
        "4 | Tạ Quang Sáng | Nhân viên | Phòng Kế toán | x | x",
        "5 | Đỗ Thị Yên | Nhân viên | Phòng Kế toán | | x",
      ],
    },
    { name: "Tổng hợp", rows: summary },
  );

const fill = (head: string, summary: readonly DrawnRow[]) => planFill(inputFromWorkbook(workbookWith(head, summary)));

const LINES = ["TT | Nội dung | Số lượng", "1 | Tổng số CBCCVC", "2 | Lao động hợp đồng", "3 | Lao động tiên tiến"];

test.each(["Hợp đồng thời vụ", "Người thời vụ", "Diện HĐ chuyên môn", "Làm việc theo hợp đồng"])(
  "marks under «%s» say who works on contract, whatever a remark says of somebody else",
  (head) => {
    expect(cellsWritten(fill(head, LINES))).toEqual({ C2: 3, C3: 2, C4: 4 });
  },
);

test("as long as nobody knows what a column that speaks of contracts marks, no remark counts them", () => {
  const plan = fill("Hưởng lương theo hợp đồng", LINES);
  expect(cellsWritten(plan)).toEqual({ C4: 4 });
  expect(plan.skipped.map(({ why }) => why.includes("«Hưởng lương theo hợp đồng»"))).toEqual([true]);
});

const wholes: readonly (readonly [string, readonly DrawnRow[], Readonly<Record<string, unknown>>])[] = [
  ["as a line below", ["TT | Nội dung | Số lượng", "1 | Tổng số CBCCVC", "2 | Trong đó: hợp đồng"], { C2: 5, C3: 2 }],
  [
    "as a column beside",
    ["TT | Đơn vị | Tổng số CBCCVC | Trong đó: hợp đồng", "1 | Phòng Tư vấn", "2 | Phòng Kế toán"],
    { C2: 2, D2: 1, C3: 3, D3: 1 },
  ],
  [
    "behind dots",
    ["SỐ LIỆU ĐĂNG KÝ NĂM 2022", "Tổng số CBCCVC: …… người, trong đó hợp đồng …… người."],
    { A2: "Tổng số CBCCVC: 05 người, trong đó hợp đồng 02 người." },
  ],
  [
    "as a label below",
    ["SỐ LIỆU ĐĂNG KÝ NĂM 2022", "1 | Tổng số CBCCVC: | | người", " | - Hợp đồng: | | người"],
    { C2: 5, C3: 2 },
  ],
];

test.each(wholes)("where contract workers are a part of CBCCVC, it takes them in: %s", (_, summary, written) => {
  expect(cellsWritten(fill("Hợp đồng thời vụ", summary))).toEqual(written);
});
