import type { DrawnRow } from "./grid-of";
import { readSheet, toldOf } from "./told-of";

const told = (rows: readonly DrawnRow[]) => toldOf(readSheet(rows));

describe("mỗi người một phiếu, mỗi mục một dòng", () => {
  it.each<[string, readonly DrawnRow[], readonly string[]]>([
    [
      "nhãn và nội dung chung một ô, phiếu nọ dưới phiếu kia",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "",
        "Họ và tên: Nguyễn Văn An",
        "Chức vụ: Trưởng phòng",
        "Đơn vị: Phòng Kỹ thuật",
        "Danh hiệu đăng ký: LĐTT, CSTĐCS",
        "",
        "Họ và tên: Lê Thị Bình",
        "Chức vụ: Chuyên viên",
        "Đơn vị: Phòng Kế toán",
        "Danh hiệu đăng ký: LĐTT",
        "",
        "Họ và tên: Trần Quốc Cường",
        "Chức vụ: Chuyên viên",
        "Đơn vị: Phòng Kế toán",
        "Danh hiệu đăng ký: LĐTT",
      ],
      [
        "Nguyễn Văn An · Phòng Kỹ thuật: LĐTT + CSTĐCS",
        "Lê Thị Bình · Phòng Kế toán: LĐTT",
        "Trần Quốc Cường · Phòng Kế toán: LĐTT",
      ],
    ],
    [
      "nhãn ở cột A, nội dung ở cột B",
      [
        "ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026",
        "Họ tên | Phạm Minh Đức",
        "Bộ phận | Tổ Hành chính",
        "Đăng ký | LĐTT",
        "",
        "Họ tên | Đỗ Thu Hà",
        "Bộ phận | Tổ Hành chính",
        "Đăng ký | CSTĐCS",
        "",
        "Họ tên | Vũ Hoàng Hải",
        "Bộ phận | Tổ Vận hành",
        "Đăng ký | LĐTT",
      ],
      ["Phạm Minh Đức · Tổ Hành chính: LĐTT", "Đỗ Thu Hà · Tổ Hành chính: CSTĐCS", "Vũ Hoàng Hải · Tổ Vận hành: LĐTT"],
    ],
    [
      "hai phiếu cạnh nhau, nhãn và nội dung hai cột",
      [
        "BẢN ĐĂNG KÝ THI ĐUA CÁ NHÂN NĂM 2026",
        "",
        "Họ và tên: | Bùi Văn Khoa | | Họ và tên: | Ngô Thị Lan",
        "Chức danh: | Kế toán | | Chức danh: | Văn thư",
        "Đơn vị: | Phòng Tổng hợp | | Đơn vị: | Phòng Tổng hợp",
        "Danh hiệu: | LĐTT | | Danh hiệu: | LĐTT; CSTĐCS",
        "",
        "Họ và tên: | Hồ Sỹ Mạnh | | Họ và tên: | Dương Thúy Nga",
        "Chức danh: | Lái xe | | Chức danh: | Chuyên viên",
        "Đơn vị: | Phòng Tổng hợp | | Đơn vị: | Phòng Đào tạo",
        "Danh hiệu: | LĐTT | | Danh hiệu: | LĐTT",
      ],
      [
        "Bùi Văn Khoa · Phòng Tổng hợp: LĐTT",
        "Ngô Thị Lan · Phòng Tổng hợp: LĐTT + CSTĐCS",
        "Hồ Sỹ Mạnh · Phòng Tổng hợp: LĐTT",
        "Dương Thúy Nga · Phòng Đào tạo: LĐTT",
      ],
    ],
    [
      "ba phiếu cạnh nhau, nhãn và nội dung chung một ô, hàng dưới chỉ còn một",
      [
        "TỔNG HỢP PHIẾU ĐĂNG KÝ THI ĐUA 2026",
        "",
        "1. Họ tên: Lý Văn Phú | 2. Họ tên: Mai Thị Quế | 3. Họ tên: Tạ Đình Sơn",
        "Công việc: Kỹ sư | Công việc: Thủ quỹ | Công việc: Bảo vệ",
        "Đăng ký: LĐTT | Đăng ký: LĐTT, CSTĐCS | Đăng ký: không",
        "",
        "4. Họ tên: Cao Minh Tuấn",
        "Công việc: Kỹ sư",
        "Đăng ký: CSTĐCS",
      ],
      ["Lý Văn Phú: LĐTT", "Mai Thị Quế: LĐTT + CSTĐCS", "Tạ Đình Sơn: ", "Cao Minh Tuấn: CSTĐCS"],
    ],
    [
      "cả phiếu trong một ô, xuống dòng",
      [
        "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
        ["Họ tên: Đinh Công Uy\nChức vụ: Đội trưởng\nĐơn vị: Đội Xây lắp\nDanh hiệu: CSTĐCS"],
        ["Họ tên: Phan Thị Vân\nChức vụ: Công nhân\nĐơn vị: Đội Xây lắp\nDanh hiệu: LĐTT"],
        ["Họ tên: Trịnh Hữu Xuân\nChức vụ: Công nhân\nĐơn vị: Đội Cơ giới\nDanh hiệu: LĐTT"],
      ],
      ["Đinh Công Uy · Đội Xây lắp: CSTĐCS", "Phan Thị Vân · Đội Xây lắp: LĐTT", "Trịnh Hữu Xuân · Đội Cơ giới: LĐTT"],
    ],
    [
      "dấu trong phiếu: mỗi danh hiệu một dòng",
      [
        "PHIẾU ĐĂNG KÝ THI ĐUA NĂM 2026",
        "Phiếu số 1",
        "Họ và tên | Lương Văn Yên",
        "Đơn vị | Khoa Nội",
        "LĐTT | x",
        "CSTĐCS | x",
        "Phiếu số 2",
        "Họ và tên | Chu Thị Ánh",
        "Đơn vị | Khoa Ngoại",
        "LĐTT | x",
        "CSTĐCS |",
        "Phiếu số 3",
        "Họ và tên | Thái Bá Dũng",
        "Đơn vị | Khoa Nội",
        "LĐTT |",
        "CSTĐCS |",
      ],
      ["Lương Văn Yên · Khoa Nội: LĐTT + CSTĐCS", "Chu Thị Ánh · Khoa Ngoại: LĐTT", "Thái Bá Dũng · Khoa Nội: "],
    ],
  ])("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
