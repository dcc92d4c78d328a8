import { readWorkbook } from "../../../src/reading/read-workbook";
import { workbookOf } from "../grid-of";

describe("trong danh sách được công nhận, dòng còn chờ quyết định chưa phải kết quả", () => {
  it.each([["Đã trình, chờ quyết định"], ["chưa có QĐ"], ["Đang thẩm định ở Ban TĐKT"]])("ghi chú «%s»", (remark) => {
    const reading = readWorkbook(
      workbookOf([
        "DANH SÁCH CÁ NHÂN ĐƯỢC KHEN THƯỞNG NĂM 2024",
        "TT | Họ và tên | Đơn vị | Hình thức khen thưởng | Số quyết định | Ghi chú",
        "1 | Mạc Thị Lương | Văn phòng | Bằng khen của Chủ tịch UBND tỉnh | 88/QĐ-UBND |",
        "2 | Tạ Quang Hiển | Phòng Kinh tế | Giấy khen | 12/QĐ-SKT |",
        `3 | Nghiêm Thị Loan | Phòng Kinh tế | Bằng khen của Chủ tịch UBND tỉnh | | ${remark}`,
      ]),
      { answers: [], today: "2025-03-01" },
    );
    expect(reading.register.results.map(({ name }) => name.value)).toEqual(["Mạc Thị Lương", "Tạ Quang Hiển"]);
    const form = reading.sheets[0]?.forms[0];
    expect(form?.rows.find(({ row }) => row === 5)?.fate.fate).toBe("excluded");
  });
});
