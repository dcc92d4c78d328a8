import { type CellLook, lookOf, looksLikePerson, looksLikeUnit } from "../../src/layout/cell-looks";

describe("một ô trông giống cái gì", () => {
  const texts: readonly (readonly [string, CellLook])[] = [
    ["x", "mark"],
    ["X (xét lại)", "mark"],
    ["✓", "mark"],
    ["-", "nothing"],
    ["không", "nothing"],
    ["☐", "nothing"],
    ["85 %", "percent"],
    ["187654321", "id"],
    ["001085012345", "id"],
    ["1234567", "code"],
    ["1985", "year"],
    ["2150", "text-number"],
    ["12/05/1985", "date"],
    ["5/1985", "date"],
    ["1.234,5", "text-number"],
    ["Ông", "address"],
    ["Đại úy", "address"],
    ["Nữ", "gender"],
    ["Hợp đồng 68", "employment"],
    ["LĐTT", "award"],
    ["Hoàn thành tốt nhiệm vụ", "grade"],
    ["HTXSNV", "grade"],
    ["Phó Trưởng phòng", "position"],
    ["PGĐ", "position"],
    ["Phòng Lãnh sự", "unit"],
    ["PGD Chợ Mới", "unit"],
    ["Nguyễn Thị Hoa", "person"],
    ["Đã có quyết định cử đi học", "text"],
  ];
  it.each(texts)("«%s»: %s", (text, look) => {
    expect(lookOf(text, text, "General")).toBe(look);
    expect(lookOf(text, text, "General")).toBe(look);
  });

  const numbers: readonly (readonly [number, string, CellLook])[] = [
    [0.85, "0%", "percent"],
    [31_000, "dd/mm/yyyy", "date"],
    [0, "dd/mm/yyyy", "number"],
    [31_000, "[Red]0", "number"],
    [31_000, '0 "đồng"', "number"],
    [7.5, "General", "number"],
    [1_085_012_345, "General", "id"],
    [999_999_999, "General", "code"],
    [1e9, "General", "id"],
    [1e12, "General", "code"],
    [100_000, "General", "code"],
    [99_999, "General", "number"],
    [1940, "General", "year"],
    [2100, "General", "year"],
    [1939, "General", "number"],
    [2101, "General", "number"],
  ];
  it.each(numbers)("số %d viết theo «%s»: %s", (value, format, look) => {
    expect(lookOf(value, String(value), format)).toBe(look);
  });

  it("tên người và tên đơn vị không lẫn nhau", () => {
    expect([looksLikePerson("Trần Văn Bình"), looksLikeUnit("Trần Văn Bình")]).toEqual([true, false]);
    expect([looksLikePerson("Văn phòng Sở"), looksLikeUnit("Văn phòng Sở")]).toEqual([false, true]);
  });

  it("dòng chữ in hoa chỉ là tên người khi có họ quen thuộc", () => {
    expect(looksLikePerson("NGUYỄN VĂN AN")).toBe(true);
    expect(looksLikePerson("CÔNG TÁC CHUNG")).toBe(false);
  });
});
