import { readDrawn } from "./read-drawn";

const sheetOf = (name: string, head: string, rows: readonly string[]) => ({
  name,
  rows: [head, "Đăng ký thi đua năm 2026", "", "STT | Họ và tên | Chức vụ | LĐTT", ...rows],
});

const unitsIn = (...sheets: readonly { name: string; rows: readonly string[] }[]) =>
  readDrawn(...sheets).register.entries.map(({ name, unit }) => `${name.value}: ${unit ?? "-"}`);

describe("mỗi sheet là danh sách của một đơn vị, tên đơn vị ghi ở đầu sheet", () => {
  it("người trong sheet nào thuộc đơn vị ấy", () => {
    expect(
      unitsIn(
        sheetOf("VP", "VĂN PHÒNG SỞ", ["1 | Hà Thị Nụ | Chánh Văn phòng | x", "2 | Lò Văn Păn | Văn thư | x"]),
        sheetOf("KL", "CHI CỤC KIỂM LÂM", ["1 | Đèo Thị Ương | Chi cục trưởng | x"]),
      ),
    ).toEqual(["Hà Thị Nụ: văn phòng", "Lò Văn Păn: văn phòng", "Đèo Thị Ương: chi cục kiểm lâm"]);
  });

  it("một tên chung cho mọi sheet, hay sheet của công đoàn bên cạnh, thì không phải đơn vị", () => {
    const two = (one: string, other: string) =>
      unitsIn(
        sheetOf("Sheet 1", one, ["1 | Hà Thị Nụ | Kế toán | x"]),
        sheetOf("Sheet 2", other, ["1 | Lò Văn Păn | Văn thư | x"]),
      );
    expect(two("CHI CỤC KIỂM LÂM", "CHI CỤC KIỂM LÂM")).toEqual(["Hà Thị Nụ: -", "Lò Văn Păn: -"]);
    expect(two("SỞ TÀI CHÍNH", "CÔNG ĐOÀN NGÀNH TÀI CHÍNH")).toEqual(["Hà Thị Nụ: -", "Lò Văn Păn: -"]);
  });
});
