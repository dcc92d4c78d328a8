import { figuresDrawn, readDrawn } from "./read-drawn";

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";
const certificate = "certificate-of-merit";

describe("đăng ký lần đầu và đăng ký điều chỉnh ở hai cột", () => {
  const list = (first: string, second: string, cell: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    `TT | Họ và tên | Chức vụ | ${first} | ${second} | Lý do`,
    "1 | Lê Văn Nam | Trưởng trạm | LĐTT, CSTĐCS | |",
    `2 | Hồ Thị Lan | Thủ kho | LĐTT, CSTĐCS | ${cell} | họp ngày 12/5`,
    "3 | Trần Thị Bình | Kế toán | LĐTT | LĐTT, CSTĐCS |",
    "4 | Phạm Quốc Huy | Lái xe | LĐTT | |",
  ];
  test.each([
    ["LĐTT", { [worker]: 4, [fighter]: 2 }],
    ["Không đăng ký", { [worker]: 3, [fighter]: 2 }],
    ["", { [worker]: 4, [fighter]: 3 }],
    ["giữ nguyên", { [worker]: 4, [fighter]: 3 }],
    ["thêm Giấy khen", { [worker]: 4, [fighter]: 3, [certificate]: 1 }],
  ])("ô điều chỉnh ghi «%s»", (cell, individual) => {
    const rows = list("Đăng ký đầu năm", "Đăng ký điều chỉnh", cell);
    expect(figuresDrawn(rows)).toMatchObject({ people: 4, individual });
  });

  test("«Đăng ký điều chỉnh, bổ sung» không thay lần đầu", () => {
    const rows = list("Đăng ký đầu năm", "Đăng ký điều chỉnh, bổ sung", "Giấy khen");
    expect(figuresDrawn(rows).individual).toEqual({ [worker]: 4, [fighter]: 3, [certificate]: 1 });
  });
});

describe("sửa ngay trong ô bằng mũi tên", () => {
  const list = (cell: string) => [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Tổ | Danh hiệu đăng ký",
    "1 | Lê Văn Nam | Tổ 1 | LĐTT, CSTĐCS",
    `2 | Hồ Thị Lan | Tổ 1 | ${cell}`,
    "3 | Trần Thị Bình | Tổ 2 | LĐTT",
  ];
  test.each([
    ["LĐTT, CSTĐCS → LĐTT", { [worker]: 3, [fighter]: 1 }],
    ["LĐTT => LĐTT, CSTĐCS", { [worker]: 3, [fighter]: 2 }],
    ["CSTĐCS -> LĐTT", { [worker]: 3, [fighter]: 1 }],
  ])("«%s» là danh hiệu sau mũi tên", (cell, individual) => {
    expect(figuresDrawn(list(cell)).individual).toEqual(individual);
  });

  test("«LĐTT → rút» không nói danh hiệu nào sau mũi tên: hỏi", () => {
    expect(readDrawn(list("LĐTT → rút")).questions.some(({ cause }) => cause === "words")).toBe(true);
  });
});

test.each(["Thành phần họp xét:", "THÀNH PHẦN THAM DỰ"])("người dưới «%s» không đăng ký", (heading) => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Chức vụ | Danh hiệu đăng ký",
    "1 | Lê Văn Nam | Trưởng phòng | LĐTT",
    "2 | Hồ Thị Lan | Chuyên viên | LĐTT",
    heading,
    "- | Phạm Công Khánh | Phó Giám đốc | Chủ trì",
    "- | Nguyễn Ngọc Bích | Chủ tịch Công đoàn | Thành viên",
  ];
  expect(figuresDrawn(rows)).toMatchObject({ people: 2, individual: { [worker]: 2 } });
});

test("«Nội dung đăng ký thi đua» với ô chọn trong câu là danh hiệu, không phải nội dung công việc", () => {
  const rows = [
    "TRẠM KIỂM LÂM SỐ 3",
    "TT | Họ và tên | Tổ | Nội dung đăng ký thi đua năm 2026 (đánh dấu vào ô chọn)",
    "1 | Lê Văn Nam | Tổ 1 | ☑ LĐTT  ☑ CSTĐCS  ☐ Giấy khen",
    "2 | Hồ Thị Lan | Tổ 1 | ☑ LĐTT  ☐ CSTĐCS  ☑ Giấy khen",
    "3 | Trần Thị Bình | Tổ 2 | ☐ LĐTT  ☐ CSTĐCS  ☐ Giấy khen",
  ];
  expect(figuresDrawn(rows)).toMatchObject({
    people: 3,
    individual: { [worker]: 2, [fighter]: 1, [certificate]: 1 },
  });
});
