import { cellsWritten, filledField } from "./field-office";

describe("năm đem so trong tên biểu không phải năm của biểu", () => {
  test.each([
    "SO SÁNH SỐ LIỆU ĐĂNG KÝ NĂM 2022 VỚI NĂM 2021",
    "SO SÁNH NĂM 2022 VỚI NĂM 2021: SỐ LIỆU ĐĂNG KÝ",
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022, SO SÁNH VỚI NĂM 2021",
  ])("%s", (title) => {
    const rows = [title, "", "Số người đăng ký | ", "Chiến sĩ thi đua cơ sở | "];
    expect(cellsWritten(filledField({ name: title, sheet: { rows }, written: {} }))).toEqual({ B3: 10, B4: 3 });
  });

  test("biểu của năm trước so với năm nay là biểu của năm trước", () => {
    const rows = ["SO SÁNH SỐ LIỆU ĐĂNG KÝ NĂM 2021 VỚI NĂM 2022", "", "Số người đăng ký | ", "Lao động tiên tiến | "];
    expect(cellsWritten(filledField({ name: "", sheet: { rows }, written: {} }))).toEqual({});
  });
});
