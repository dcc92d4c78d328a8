import { readDrawn } from "./read-drawn";

describe("biểu xuất từ phần mềm, bộ lọc ghi nhiều năm", () => {
  it.each(["Năm: 2025, 2026", "Năm 2025; 2026", "Năm 2025 và 2026"])("«%s» không phải năm của biểu", (line) => {
    const { register } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA",
      line,
      "STT | Năm | Họ và tên | Danh hiệu đăng ký",
      "1 | 2025 | Hà Thị Nụ | LĐTT",
      "2 | 2026 | Hà Thị Nụ | LĐTT",
      "3 | 2026 | Lò Văn Păn | CSTĐ cơ sở",
      "4 | 2025 | Đèo Thị Ương | LĐTT",
    ]);
    expect(register.year?.value).toBe(2026);
    expect(register.entries.map(({ name }) => name.value)).toEqual(["Hà Thị Nụ", "Lò Văn Păn"]);
  });

  it("tên biểu ghi một năm thì dòng của năm ấy được tính, dù cột có năm mới hơn", () => {
    const { register } = readDrawn([
      "DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2025",
      "STT | Năm | Họ và tên | Danh hiệu đăng ký",
      "1 | 2025 | Hà Thị Nụ | LĐTT",
      "2 | 2026 | Lò Văn Păn | CSTĐ cơ sở",
    ]);
    expect(register.year?.value).toBe(2025);
    expect(register.entries.map(({ name }) => name.value)).toEqual(["Hà Thị Nụ"]);
  });
});
