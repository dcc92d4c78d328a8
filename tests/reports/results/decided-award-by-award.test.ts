import { planFill } from "../../../src/reports/fill/plan-fill";
import { type DrawnSheet, workbookOf } from "../../reading/grid-of";
import { inputFromWorkbook } from "../input-from-workbook";

const registration: DrawnSheet = {
  name: "Đăng ký",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
    "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS | Bằng khen UBND tỉnh",
    "1 | Lò Thị Mận | Văn phòng | x | x | x",
    "2 | Vàng A Páo | Văn phòng | x | x |",
    "3 | Hà Văn Mơ | Thanh tra | x | | x",
    "4 | Cà Thị Lê | Thanh tra | x | |",
  ],
};
const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: ["TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2025", "STT | Tên tập thể | TTLĐTT", "1 | Văn phòng | x", "2 | Thanh tra | x"],
};
const plan: DrawnSheet = {
  name: "Chỉ tiêu",
  rows: [
    "CHỈ TIÊU THI ĐUA NĂM 2025",
    "TT | Chỉ tiêu",
    "1 | 04 cá nhân đạt danh hiệu Lao động tiên tiến",
    "2 | 02 cá nhân đạt danh hiệu Chiến sĩ thi đua cơ sở",
    "3 | 02 cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen",
    "4 | 02 tập thể đạt danh hiệu Tập thể Lao động tiên tiến",
  ],
};
const decision = (...lines: readonly string[]): DrawnSheet => ({
  name: "Quyết định",
  rows: [
    "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG, CÔNG NHẬN NĂM 2025",
    "TT | Họ và tên | Đơn vị | Danh hiệu, hình thức | Số quyết định | Ngày quyết định",
    ...lines,
  ],
});
const diploma = decision("1 | Lò Thị Mận | Văn phòng | Bằng khen UBND tỉnh | 905/QĐ-UBND | 20/12/2025");
const workers = decision(
  "1 | Vàng A Páo | Văn phòng | Lao động tiên tiến | 31/QĐ-SNV | 18/12/2025",
  "2 | Hà Văn Mơ | Thanh tra | Lao động tiên tiến | 31/QĐ-SNV | 18/12/2025",
);
const fighters = decision("1 | Lò Thị Mận | Văn phòng | Chiến sĩ thi đua cơ sở | 31/QĐ-SNV | 18/12/2025");

const NOT_THERE = "Trong tệp chưa có danh sách kết quả của danh hiệu, hình thức này; đang tính theo đăng ký.";
const order = [
  "advanced-worker",
  "grassroots-emulation-fighter",
  "provincial-diploma-of-merit",
  "advanced-labor-collective",
];

describe("đã có quyết định của danh hiệu nào thì tính theo quyết định của danh hiệu ấy", () => {
  it.each<readonly [string, DrawnSheet, readonly number[], readonly number[]]>([
    ["chỉ có quyết định Bằng khen của tỉnh", diploma, [4, 2, 1, 2], [0, 1, 3]],
    ["chỉ có quyết định LĐTT: CSTĐCS đăng ký không thêm LĐTT", workers, [2, 1, 2, 2], [1, 2, 3]],
    ["quyết định chỉ ghi danh hiệu cao nhất", fighters, [1, 1, 2, 2], [2, 3]],
  ])("%s", (_, sheet, values, notThere) => {
    const { targets } = inputFromWorkbook(workbookOf(registration, collectives, sheet, plan), { stage: "decided" });
    const found = order.map((award) =>
      targets.find(({ target: { measure } }) => measure.kind === "award" && measure.award === award),
    );
    expect(found.map((result) => result?.numerator?.value)).toEqual(values);
    const told = found.flatMap((result, at) => (result?.why.vi.includes(NOT_THERE) === true ? [at] : []));
    expect(told).toEqual(notThere);
  });
});

it("điền biểu kết quả: danh hiệu chưa có danh sách kết quả thì để trống, không ghi 0", () => {
  const form: DrawnSheet = {
    name: "Biểu",
    rows: [
      "TỔNG HỢP THI ĐUA, KHEN THƯỞNG NĂM 2025",
      "",
      "TT | Danh hiệu, hình thức | Kết quả (đã có quyết định)",
      "1 | Bằng khen UBND tỉnh",
      "2 | LĐTT",
    ],
  };
  const { plan, skipped } = planFill(inputFromWorkbook(workbookOf(registration, diploma, form), { stage: "decided" }));
  const written = plan.writes.filter(({ ref }) => ref.sheet === "Biểu").map(({ ref, content }) => [ref.row, content]);
  expect(written).toEqual([[4, expect.objectContaining({ kind: "number", number: 1 })]]);
  expect(JSON.stringify(skipped)).toContain("Trong tệp chưa có danh sách kết quả của danh hiệu, hình thức này");
});
