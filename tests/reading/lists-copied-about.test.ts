import type { DrawnRow, DrawnSheet } from "./grid-of";
import { readDrawn } from "./read-drawn";

/** «[Hà Thị Nụ: advanced-worker]», a line a recipient that registers something. */
function registered(...sheets: readonly (DrawnSheet | readonly DrawnRow[])[]): readonly string[] {
  return readDrawn(...sheets)
    .register.entries.filter(({ claims }) => claims.length > 0)
    .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`);
}

describe("danh sách không có số thứ tự", () => {
  test("chức vụ là Giám đốc, Trưởng phòng trong cột không rõ tên: người có dấu không phải là người ký", () => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Tập thể, cá nhân | Mã NV | Chức vụ, công việc | LĐTT | CSTĐ CS | GK Giám đốc",
      "A. CÁ NHÂN",
      "| Cao Hữu Bình | TL1008 | Giám đốc | 1 | |",
      "| Nguyễn Trọng Sơn | TL 1016 | Trưởng phòng QLN | 1 | 1 |",
      "| Lý Quốc Hiếu | TL1021 | Kế toán trưởng | 1 | | 1",
      "| Vũ Hữu Long | TL1037 | Chuyên viên | 1 | |",
    ];
    expect(registered({ rows, merges: ["A3:G3"] })).toEqual([
      "Cao Hữu Bình: advanced-worker",
      "Nguyễn Trọng Sơn: advanced-worker + grassroots-emulation-fighter",
      "Lý Quốc Hiếu: advanced-worker + certificate-of-merit",
      "Vũ Hữu Long: advanced-worker",
    ]);
  });

  test("dòng cuối ngay trên khoảng trống trước bảng sau vẫn thuộc bảng trên", () => {
    const rows = [
      "ĐĂNG KÝ THI ĐUA QUYẾT THẮNG NĂM 2026",
      "A. TẬP THỂ",
      "TT | Đơn vị | Quân số | Danh hiệu thi đua",
      "| Phòng Tham mưu | 58 | Đơn vị quyết thắng",
      "| Ban Công binh | 6 | Đơn vị tiên tiến",
      "| Ban Tài chính | 6 | Đơn vị tiên tiến",
      "",
      "B. CÁ NHÂN",
      "TT | Họ và tên | Cấp bậc | Chức vụ | Đơn vị | Đăng ký năm 2026",
      "| Hà Văn Nụ | Đại úy | Trợ lý | Ban Tài chính | CSTT",
      "| Lò Văn Păn | Thiếu tá | Trưởng ban | Ban Tài chính | CSTT",
    ];
    expect(registered(rows)).toEqual([
      "Phòng Tham mưu: determined-to-win-unit",
      "Ban Công binh: advanced-unit",
      "Ban Tài chính: advanced-unit",
      "Hà Văn Nụ: advanced-soldier",
      "Lò Văn Păn: advanced-soldier",
    ]);
  });
});

describe("mục lớn đứng trên nhiều bảng, mỗi bảng có đầu riêng", () => {
  test("bảng của mục 2 theo danh hiệu ghi ở mục I", () => {
    const rows = [
      "DANH SÁCH CÁ NHÂN",
      "Đề nghị công nhận danh hiệu thi đua năm 2025",
      "",
      "I. DANH HIỆU “LAO ĐỘNG TIÊN TIẾN” (4 cá nhân)",
      "1. Lãnh đạo, trưởng, phó các phòng:",
      "STT | Họ và tên | Chức vụ | Phòng | Xếp loại | Số điện thoại",
      "1 | Dương Thành Toàn | Trưởng ban | Lãnh đạo Ban | HTXSNV | 0912",
      "2 | Nông Thùy Giang | Chánh Văn phòng | Văn phòng | HTTNV | 0914",
      "2. Công chức, viên chức không giữ chức vụ:",
      "STT | Họ và tên | Chức vụ | Phòng | Xếp loại",
      "1 | Lê Thanh Hậu | Chuyên viên | Văn phòng | HTTNV",
      "2 | Hà Văn Dũng | Chuyên viên | Văn phòng | HTTNV",
    ];
    expect(registered(rows)).toEqual([
      "Dương Thành Toàn: advanced-worker",
      "Nông Thùy Giang: advanced-worker",
      "Lê Thanh Hậu: advanced-worker",
      "Hà Văn Dũng: advanced-worker",
    ]);
  });

  test("mục chữ cái nhỏ dưới mục chữ cái lớn", () => {
    const rows = [
      "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2026",
      "A. CHIẾN SĨ THI ĐUA CƠ SỞ",
      "a) Khối trực tiếp",
      "TT | Họ và tên | Phân xưởng | Sáng kiến",
      "1 | Hà Thị Nụ | Phân xưởng 1 | Cải tiến khuôn",
      "2 | Lò Văn Păn | Phân xưởng 1 | Đồ gá",
      "b) Khối gián tiếp",
      "TT | Họ và tên | Phòng | Chức vụ | Sáng kiến",
      "1 | Tòng Văn Hặc | Phòng Kế toán | Kế toán | Phần mềm",
      "2 | Tòng Thị Hạnh | Phòng Kế toán | Kế toán | Sổ tay",
    ];
    expect(registered(rows)).toHaveLength(4);
  });
});

test("đầu cột đánh dấu (*) hay * là đầu cột ấy", () => {
  const rows = [
    "ĐĂNG KÝ THI ĐUA NĂM 2026",
    "STT (*) | Họ và tên (*) | Chức vụ * | Danh hiệu đăng ký (**) | Ghi chú",
    "1 | Hà Thị Nụ | Văn thư | LĐTT |",
    "2 | Lò Văn Păn | Kế toán | LĐTT, CSTĐCS |",
    "(*) Bắt buộc nhập",
  ];
  expect(registered(rows)).toEqual([
    "Hà Thị Nụ: advanced-worker",
    "Lò Văn Păn: advanced-worker + grassroots-emulation-fighter",
  ]);
});

test("không tên biểu, sheet mang tên danh sách cán bộ, dòng nhóm ghi số cộng: số 1 của từng người vẫn là dấu", () => {
  const sheet = {
    name: "DANH SÁCH CBCCVC",
    rows: [
      "SỞ NÔNG NGHIỆP",
      "STT | Họ và tên | Chức vụ | Đối tượng | LĐTT | CSTĐCS | GK của GĐ Sở",
      "I | Lãnh đạo Sở | 2 người | 2 | 2 | 1 | 1",
      "1 | Tạ Thị Hồng Quyên | Giám đốc Sở | VC | 1 | 1 |",
      "2 | Hà Thị Nụ | Phó Giám đốc | VC | 1 | | 1",
      "II | Văn phòng | 1 người | 1 | 1 | 0 | 0",
      "1 | Lò Văn Păn | Kế toán | VC | 1 | |",
    ],
  };
  expect(registered(sheet)).toEqual([
    "Tạ Thị Hồng Quyên: advanced-worker + grassroots-emulation-fighter",
    "Hà Thị Nụ: advanced-worker + certificate-of-merit",
    "Lò Văn Păn: advanced-worker",
  ]);
});
