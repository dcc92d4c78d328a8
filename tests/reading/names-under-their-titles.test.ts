import { figuresDrawn, readDrawn } from "./read-drawn";

// One row a unit; under each title the names of those who register for it, several in a cell.

const worker = "advanced-worker";
const fighter = "grassroots-emulation-fighter";

const list = (heads: string, ...rows: readonly (readonly (string | number | null)[])[]) => [
  "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
  heads,
  ...rows,
];

describe("tên người ghi dưới từng danh hiệu, mỗi đơn vị một dòng", () => {
  const rows = list(
    "TT | Đơn vị | Lao động tiên tiến | Chiến sĩ thi đua cơ sở | Không đăng ký (lý do) | Tập thể đăng ký | Số LĐTT",
    [
      1,
      "Phòng Kế toán",
      "Bùi Duy Đạt; Dương Thúy Vân",
      "Hồ Bích Mai",
      "Trần Công Tùng (nghỉ thai sản)",
      "Tập thể LĐTT",
      2,
    ],
    [
      2,
      "Phòng Kỹ thuật",
      "1. Đỗ Thị Huyền\n2. Hoàng Đức Hiếu (GK)\n3. Lê Văn Chiến",
      "1. Đặng Xuân Tiến",
      null,
      "Tập thể LĐXS",
      3,
    ],
    [3, "Nhà máy nước", "Lê Thị Hoa\nNguyễn Đức Tùng", "Trịnh Duy Linh", "Lưu Đức Dũng (mới tuyển)", "Tập thể LĐTT", 2],
  );

  test("ai ghi dưới danh hiệu nào thì đăng ký danh hiệu ấy; người không đăng ký không có danh hiệu nào", () => {
    const { individual, collective } = figuresDrawn(rows);
    expect(individual).toEqual({ [worker]: 7, [fighter]: 3, "certificate-of-merit": 1 });
    expect(collective).toEqual({ "advanced-labor-collective": 2, "excellent-labor-collective": 1 });
  });

  test("«Số LĐTT» là con số, không phải mã", () => {
    const [form] = readDrawn(rows).sheets[0]?.forms ?? [];
    expect(form?.columns.find(({ header }) => header === "Số LĐTT")?.role).toBe("figure");
  });
});

test("ghi chú «Bản chính thức» cho biết bản nào đang dùng", () => {
  const heads = "TT | Họ và tên | Danh hiệu";
  const people = ["Lê Văn Nam", "Hồ Thị Lan", "Trần Thị Bình", "Vũ Đức Minh"];
  const version = (name: string, note: string, titles: readonly string[]) => ({
    name,
    rows: [
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2026",
      note,
      heads,
      ...people.map((one, at) => `${String(at + 1)} | ${one} | ${titles[at] ?? ""}`),
    ],
  });
  const first = version("2026 a", "", ["LĐTT", "CSTĐCS", "CSTĐCS", "LĐTT"]);
  const final = version("2026 b", "(Bản chính thức ngày 20/02/2026)", ["LĐTT", "LĐTT", "CSTĐCS", "LĐTT"]);
  expect(figuresDrawn(first, final).individual).toEqual({ [worker]: 3, [fighter]: 1 });
  expect(readDrawn(first, final).questions).toEqual([]);
});
