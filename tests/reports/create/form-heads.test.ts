import { resultOf } from "../../targets/measuring";
import { headOf, tabOf } from "./created-forms";

test("the summary's head stands cell by cell as the office's form has it", () => {
  expect([...headOf(tabOf("summary"))].sort()).toEqual(
    [
      "A6:A9 TT",
      "B6:B9 Tên đơn vị",
      "C6:D6 Số người",
      "C7:C9 Tổng số",
      "D7:D9 Trong đó: người lao động hợp đồng",
      "E6:L6 Danh hiệu thi đua",
      "E7:G7 Tập thể",
      "E8:E9 Tập thể lao động tiên tiến",
      "F8:F9 Tập thể lao động xuất sắc",
      "G8:G9 Cờ thi đua của UBND tỉnh",
      "H7:L7 Cá nhân",
      "H8:I8 Lao động tiên tiến",
      "H9 Số lượng",
      "I9 Tỷ lệ (%)",
      "J8:K8 Chiến sĩ thi đua cơ sở",
      "J9 Số lượng",
      "K9 Tỷ lệ (%)",
      "L8:L9 Chiến sĩ thi đua cấp tỉnh",
      "M6:R6 Hình thức khen thưởng",
      "M7:O7 Tập thể",
      "M8:M9 Giấy khen của Giám đốc Sở",
      "N8:N9 Bằng khen của UBND tỉnh",
      "O8:O9 Bằng khen của Bộ Ngoại giao",
      "P7:R7 Cá nhân",
      "P8:P9 Giấy khen của Giám đốc Sở",
      "Q8:Q9 Bằng khen của UBND tỉnh",
      "R8:R9 Bằng khen của Bộ Ngoại giao",
      "S6:S9 Số sáng kiến đăng ký",
      "T6:T9 Ghi chú",
    ].sort(),
  );
});

test.each([
  [
    "target-comparison",
    [
      "A6:A7 TT",
      "B6:B7 Chỉ tiêu",
      "C6:C7 Mức giao",
      "D6:F6 Số đăng ký",
      "D7 Số lượng",
      "E7 Trên tổng số",
      "F7 Tỷ lệ (%)",
      "G6:G7 Mức cần có (số lượng)",
      "H6:H7 Thừa (+), thiếu (-)",
      "I6:I7 Đánh giá",
      "J6:J7 Căn cứ",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "individuals",
    [
      "A6:A7 TT",
      "B6:B7 Ông/Bà",
      "C6:C7 Họ và tên",
      "D6:D7 Chức vụ",
      "E6:E7 Đơn vị công tác",
      "F6:G6 Nội dung đăng ký",
      "F7 Danh hiệu thi đua",
      "G7 Hình thức khen thưởng",
      "H6:H7 Tên sáng kiến, đề tài đăng ký",
      "I6:I7 Ghi chú",
    ],
  ],
  [
    "collectives",
    [
      "A6:A7 TT",
      "B6:B7 Tên tập thể",
      "C6:C7 Tổng số người",
      "D6:E6 Lao động tiên tiến",
      "D7 Số lượng",
      "E7 Tỷ lệ (%)",
      "F6:F7 Số Chiến sĩ thi đua cơ sở",
      "G6:G7 Mức độ hoàn thành nhiệm vụ",
      "H6:I6 Nội dung đăng ký",
      "H7 Danh hiệu thi đua",
      "I7 Hình thức khen thưởng",
      "J6:J7 Kết quả bỏ phiếu (số phiếu/tổng số)",
      "K6:K7 Số, ngày quyết định",
      "L6:L7 Ghi chú",
    ],
  ],
  [
    "initiatives",
    [
      "A6:A7 TT",
      "B6:B7 Tên sáng kiến (đề tài, giải pháp)",
      "C6:D6 Tác giả",
      "C7 Họ và tên",
      "D7 Chức vụ, đơn vị công tác",
      "E6:E7 Đồng tác giả (tỷ lệ đóng góp, nếu có)",
      "F6:F7 Thời gian áp dụng",
      "G6:G7 Cấp đề nghị công nhận (cơ sở, tỉnh)",
      "H6:I6 Kết quả công nhận",
      "H7 Cấp công nhận",
      "I7 Số, ngày quyết định",
      "J6:J7 Danh hiệu gắn với sáng kiến",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "works",
    [
      "A6:A7 TT",
      "B6:B7 Tên công trình (phần việc)",
      "C6:D6 Thời gian thực hiện",
      "C7 Ngày khởi công",
      "D7 Ngày hoàn thành",
      "E6:E7 Tiến độ hoàn thành (%)",
    ],
  ],
  [
    "tasks",
    [
      "A6:A7 TT",
      "B6:B7 Nội dung nhiệm vụ",
      "C6:D6 Giao nhiệm vụ",
      "C7 Cơ quan giao",
      "D7 Số, ngày văn bản",
      "E6:E7 Đơn vị chủ trì",
      "F6:F7 Đơn vị phối hợp",
      "G6:G7 Thời hạn hoàn thành",
      "H6:H7 Tiến độ thực hiện",
      "I6:I7 Tình trạng",
      "J6:J7 Kết quả (sản phẩm, số văn bản)",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "award-results",
    [
      "A6:A7 TT",
      "B6:B7 Danh hiệu thi đua, hình thức khen thưởng",
      "C6:C7 Loại khen thưởng",
      "D6:E6 Kỳ báo cáo",
      "D7 Tập thể",
      "E7 Cá nhân",
      "F6:G6 Cùng kỳ năm trước",
      "F7 Tập thể",
      "G7 Cá nhân",
      "H6:I6 Tăng (+), giảm (-)",
      "H7 Tập thể",
      "I7 Cá nhân",
      "J6:J7 Số, ngày quyết định",
      "K6:K7 Ghi chú",
    ],
  ],
] as const)("%s: the head stands as the office's form has it", (id, expected) => {
  expect([...headOf(tabOf(id))].sort()).toEqual([...expected].sort());
});

test("the comparison at the end of the year has registration and result side by side, A to N", () => {
  const heads = headOf(tabOf("target-comparison", { stage: "review" }));
  expect(heads).toEqual(
    expect.arrayContaining([
      "D6:F6 Đăng ký đầu năm",
      "G6:I6 Kết quả năm 2022",
      "J6:J7 Mức cần có (số lượng)",
      "N6:N7 Ghi chú",
    ]),
  );
});

test("«Căn cứ» is left out of the comparison where no target names its place in a plan, and stands where one does", () => {
  const result = resultOf({}, "Tỷ lệ CBCCVC đạt danh hiệu Lao động tiên tiến từ 90% trở lên");
  const headsWith = (basis: string | null) =>
    headOf(tabOf("target-comparison", { targets: [{ ...result, target: { ...result.target, basis } }] }));
  expect(headsWith(null)).toEqual(expect.arrayContaining(["I6:I7 Đánh giá", "J6:J7 Ghi chú"]));
  expect(headsWith("Kế hoạch, mục II.1")).toEqual(expect.arrayContaining(["J6:J7 Căn cứ", "K6:K7 Ghi chú"]));
});
