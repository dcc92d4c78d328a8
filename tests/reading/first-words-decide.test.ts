import type { ColumnRole } from "../../src/domain/form/column-role";
import { figuresOf } from "./figures-of";
import { readDrawn } from "./read-drawn";

/** What a column of this head is, with these cells, in a registration of marks. */
function roleOf(head: string, cells: readonly string[]): ColumnRole | undefined {
  const names = ["Lương Thế Anh", "Bùi Thu Cúc", "Đàm Quang Đạo", "Kiều Minh Giang"];
  const reading = readDrawn([
    "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
    `STT | Họ và tên | ${head} | LĐTT | CSTĐCS`,
    ...names.map(
      (name, at) => `${String(at + 1)} | ${name} | ${cells[at % cells.length] ?? ""} | x | ${at === 0 ? "x" : ""}`,
    ),
  ]);
  expect(figuresOf(reading)).toMatchObject({
    people: 4,
    individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 },
  });
  expect(reading.questions).toEqual([]);
  return reading.sheets[0]?.forms[0]?.columns[2]?.role;
}

describe("đầu cột là cụm danh từ: chữ đầu quyết định", () => {
  test.each<readonly [string, readonly string[], ColumnRole]>([
    ["Tên sáng kiến (nếu đăng ký CSTĐCS)", ["Rút ngắn quy trình", ""], "initiative"],
    ["Đề tài, giải pháp xét CSTĐ cơ sở", ["Số hóa hồ sơ", ""], "initiative"],
    ["Điểm GK 1", ["17", "18.5"], "other"],
    ["GK2", ["17", "18"], "other"],
    ["Ngày vào Đảng", ["03/02/2010", "15/10/2025"], "membership"],
    ["Ngày quyết định công nhận CSTĐCS", ["12/3/2025", ""], "decision"],
    ["Quê quán", ["xã Tân Phú", "phường Hội An"], "other"],
    ["Đảng, Đoàn", ["Chi bộ Văn phòng", "Chi đoàn Sở"], "other"],
    ["Chức vụ công đoàn", ["Tổ trưởng", "Ủy viên"], "other"],
    ["Đảng viên", ["x", ""], "membership"],
    ["Dân tộc", ["Kinh", "Thái"], "other"],
    ["Số điện thoại", ["0912000111", "0912000112"], "other"],
    ["Ký nhận", ["x", ""], "other"],
    ["Lý do không đăng ký LĐTT", ["", "mới tuyển"], "other"],
    ["Minh chứng đạt CSTĐCS", ["QĐ 12", ""], "attested-evidence"],
    ["Cam kết thực hiện", ["x", "x"], "other"],
  ])("«%s»", (head, cells, role) => {
    expect(roleOf(head, cells)).toBe(role);
  });

  test("«Khen thưởng đăng ký 2026», «Hình thức khen thưởng năm 2026» là của năm nay", () => {
    for (const head of ["Khen thưởng đăng ký 2026", "Hình thức khen thưởng năm 2026", "Khen thưởng năm 2026"]) {
      const reading = readDrawn([
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        `STT | Họ và tên | Chức vụ | Danh hiệu đăng ký 2026 | ${head}`,
        "1 | Lương Thế Anh | Chuyên viên | LĐTT | Giấy khen",
        "2 | Bùi Thu Cúc | Chuyên viên | LĐTT |",
      ]);
      expect(figuresOf(reading).individual).toEqual({ "advanced-worker": 2, "certificate-of-merit": 1 });
    }
  });

  test("biểu mẫu hỏi trên mạng: câu hỏi là đầu cột", () => {
    const reading = readDrawn([
      "Dấu thời gian | Địa chỉ email | 1. Họ và tên thầy/cô (ghi đầy đủ, có dấu) | 2. Thầy/cô sinh hoạt tại tổ chuyên môn nào? | 3. Năm học 2025-2026, thầy/cô đăng ký danh hiệu nào? (được chọn nhiều) | 4. Thầy/cô đề nghị hình thức khen thưởng nào? | 5. Tên sáng kiến dự kiến (bắt buộc nếu đăng ký Chiến sĩ thi đua cơ sở) | 6. Thầy/cô cam kết thực hiện đúng nội dung đăng ký?",
      "46034.5 | a@truong.vn | Lương Thế Anh | Tổ Toán - Tin | Lao động tiên tiến, Chiến sĩ thi đua cơ sở | Giấy khen của Hiệu trưởng | Dạy học theo dự án | Có",
      "46034.6 | b@truong.vn | Bùi Thu Cúc | Tổ Ngữ văn | Lao động tiên tiến | | | Có",
      "46034.7 | c@truong.vn | Đàm Quang Đạo | Tổ Ngữ văn | Không đăng ký | | | Có",
    ]);
    expect(figuresOf(reading)).toMatchObject({
      people: 3,
      individual: { "advanced-worker": 2, "certificate-of-merit": 1, "grassroots-emulation-fighter": 1 },
    });
    const [form] = reading.sheets[0]?.forms ?? [];
    expect(form?.headerRows).toEqual([1, 1]);
    expect(form?.columns.map(({ role }) => role)).toEqual([
      "other",
      "other",
      "name",
      "unit",
      "title",
      "award",
      "initiative",
      "other",
    ]);
  });
});
