import { sheetTextOf } from "../../src/layout/sheet-text";
import { type DrawnSheet, gridOf } from "../reading/grid-of";

const sheetOf = (drawn: DrawnSheet) => sheetTextOf(gridOf(drawn));

describe("biểu như mắt người đọc thấy", () => {
  const merged = sheetOf({
    rows: ["Phòng | bị che | STT", "bị che | cũng bị che | 1", "Văn phòng | Lê Thị Mai | 2"],
    merges: ["A1:B2"],
  });

  it("ô gộp chỉ có chữ ở góc trên bên trái; chữ còn sót dưới ô gộp coi như không có", () => {
    expect([merged.text(1, 1), merged.text(1, 2), merged.text(2, 1), merged.text(2, 2)]).toEqual(["Phòng", "", "", ""]);
    expect(merged.value(2, 2)).toBeNull();
    expect(merged.text(2, 3)).toBe("1");
  });

  it("nhìn vào chỗ nào của ô gộp cũng thấy chữ của nó, cạnh ô gộp thì không", () => {
    expect([merged.shown(1, 2), merged.shown(2, 1), merged.shown(2, 2)]).toEqual(["Phòng", "Phòng", "Phòng"]);
    expect([merged.shown(1, 3), merged.shown(3, 1), merged.shown(3, 2)]).toEqual(["STT", "Văn phòng", "Lê Thị Mai"]);
  });

  it("nói được ô nào nằm trong ô gộp nào", () => {
    expect(merged.mergeAt(2, 2)).toMatchObject({ top: 1, left: 1, bottom: 2, right: 2 });
    expect([merged.mergeAt(1, 3), merged.mergeAt(3, 1), merged.mergeAt(9, 9)]).toEqual([null, null, null]);
  });

  it("các ô có chữ của một dòng, ô gộp tính một lần", () => {
    expect(merged.filled(1)).toEqual([1, 3]);
    expect(merged.filled(2)).toEqual([3]);
    expect(merged.filled(3)).toEqual([1, 2, 3]);
    expect(merged.filled(3)).toBe(merged.filled(3));
    expect(merged.filled(40)).toEqual([]);
  });

  it("gộp cả cột A đến hết sheet không làm biểu dài thêm", () => {
    const sheet = sheetOf({ rows: ["Ghi chú | a", " | b"], merges: ["A1:A1048576"] });
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([2, 2]);
    expect([sheet.shown(2, 1), sheet.text(2, 1), sheet.text(2, 2)]).toEqual(["Ghi chú", "", "b"]);
  });

  it("ô chỉ có khoảng trắng là ô trống", () => {
    const sheet = sheetOf({ rows: [["   ", "x", "\u00A0", null, 0]] });
    expect(sheet.filled(1)).toEqual([2, 5]);
    expect(sheet.text(1, 5)).toBe("0");
  });

  it("chữ để so sánh thì bỏ dấu, hoa thường, xuống dòng", () => {
    const sheet = sheetOf({ rows: [["Họ và tên\n(in  hoa)"]] });
    expect(sheet.plain(1, 1)).toBe("ho va ten (in hoa)");
    expect(sheet.ref(1, 1)).toEqual({ sheet: sheet.name, row: 1, column: 1 });
  });
});

describe("chữ gõ bằng phông cũ", () => {
  it("đọc theo phông của từng ô: cùng những ký tự ấy trong phông Unicode thì để nguyên", () => {
    const sheet = sheetOf({
      rows: [["NguyÔn V¨n Hïng"], ["Lª ThÞ Mai"], ["Lê Thị Mai"]],
      fonts: { B: "Arial", A1: ".VnTime", A2: ".VnTime", A3: "Times New Roman" },
    });
    expect([1, 2, 3].map((row) => sheet.text(row, 1))).toEqual(["Nguyễn Văn Hùng", "Lê Thị Mai", "Lê Thị Mai"]);
    expect(sheet.text(1, 1)).toBe("Nguyễn Văn Hùng");
  });

  it("dấu tích vẽ bằng phông Wingdings là dấu tích, cũng ký tự ấy ở phông thường thì không", () => {
    const sheet = sheetOf({ rows: [["ü", "ü"]], fonts: { A1: "Wingdings", B1: "Arial" } });
    expect(sheet.text(1, 1)).toBe("✓");
    expect(sheet.text(1, 2)).toBe("ü");
  });
});

describe("ô không phải chữ", () => {
  it("số, đúng sai và lỗi công thức đọc thành chữ như trên màn hình", () => {
    const sheet = sheetOf({ rows: [[12, 0.5, true, false, { error: "#N/A" }, null]] });
    expect([1, 2, 3, 4, 5, 6].map((column) => sheet.text(1, column))).toEqual([
      "12",
      "0.5",
      "TRUE",
      "FALSE",
      "#N/A",
      "",
    ]);
  });
});
