import { readWorkbook } from "../../src/reading/read-workbook";
import { type DrawnSheet, workbookOf } from "./grid-of";

const read = (sheet: DrawnSheet) => readWorkbook(workbookOf(sheet), { answers: [], today: "2026-03-01" });

/** «[Văn phòng]: advanced-labor-collective», a line a collective. */
function collectivesOf(sheet: DrawnSheet): readonly string[] {
  return read(sheet)
    .register.entries.filter(({ kind }) => kind === "collective")
    .map(({ name, claims }) => `${name.value}: ${claims.map(({ award }) => award).join(" + ")}`);
}

describe("bảng tập thể kẻ bên cạnh bảng cá nhân", () => {
  test("dòng «TẬP THỂ» chỉ nằm trên bảng bên phải, cao hơn đầu cột bên trái một dòng", () => {
    const sheet: DrawnSheet = {
      name: "Thi đua 2026",
      rows: [
        "ĐĂNG KÝ THI ĐUA NĂM 2026",
        "",
        " | | | | | TẬP THỂ ĐĂNG KÝ",
        "Đơn vị | STT | Họ và tên | Danh hiệu đăng ký | | STT | Tên tập thể | Đăng ký",
        "Ban Giám đốc | 1 | Hà Thị Nụ | LĐTT; CSTĐCS | | 1 | Văn phòng | Tập thể lao động tiên tiến",
        " | 2 | Lò Văn Păn | LĐTT | | 2 | Phòng Dự án | Tập thể lao động xuất sắc",
        "Văn phòng | 3 | Đèo Thị Ương | LĐTT | | 3 | Phòng Kho quỹ | Tập thể lao động tiên tiến",
        " | 4 | Tòng Văn Hặc | LĐTT",
        "Phòng Dự án | 5 | Cà Thị Xuân | LĐTT",
      ],
      merges: ["F3:H3"],
    };
    expect(collectivesOf(sheet)).toEqual([
      "Văn phòng: advanced-labor-collective",
      "Phòng Dự án: excellent-labor-collective",
      "Phòng Kho quỹ: advanced-labor-collective",
    ]);
    expect(read(sheet).sheets[0]?.forms.map(({ headerRows }) => headerRows)).toEqual([
      [4, 4],
      [3, 4],
    ]);
  });

  test("lời nhắn cạnh đầu bảng bên phải không cắt mất bảng bên trái", () => {
    const sheet: DrawnSheet = {
      name: "TĐ",
      rows: [
        "BẢNG ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ tên | Đăng ký | | TT | Họ tên | Đăng ký",
        "1 | Hà Thị Nụ | LĐTT | | 1 | Cà Thị Xuân | LĐTT",
        "2 | Lò Văn Păn | LĐTT | | 2 | Tòng Văn Hặc | LĐTT",
        "3 | Đèo Thị Ương | LĐTT",
        "",
        " | | | | CÁC TẬP THỂ",
        " | nhờ chị Hạnh gọi lại Đội 2 | | | TT | Tập thể | Đăng ký",
        " | | | | 1 | Đội 1 | TTLĐTT",
        " | | | | 2 | Đội 3 | TTLĐXS",
      ],
    };
    expect(read(sheet).register.entries.filter(({ kind }) => kind === "individual")).toHaveLength(5);
    expect(collectivesOf(sheet)).toHaveLength(2);
  });

  test("đầu cột «Phòng / PGD»: «PGD Chợ Mới» là tập thể, không phải người", () => {
    const sheet: DrawnSheet = {
      name: "TĐ",
      rows: [
        "BẢN ĐĂNG KÝ THI ĐUA NĂM 2026",
        "TT | Họ tên | Đăng ký | | TT | Phòng / PGD | Đăng ký",
        "1 | Hà Thị Nụ | LĐTT | | 1 | Phòng Khách hàng | TTLĐTT",
        "2 | Lò Văn Păn | LĐTT | | 2 | PGD Chợ Mới | TTLĐTT",
        "3 | Đèo Thị Ương | LĐTT | | 3 | PGD Cầu Bà | TTLĐXS",
      ],
    };
    expect(collectivesOf(sheet)).toEqual([
      "Phòng Khách hàng: advanced-labor-collective",
      "PGD Chợ Mới: advanced-labor-collective",
      "PGD Cầu Bà: excellent-labor-collective",
    ]);
    expect(read(sheet).register.people).toHaveLength(3);
  });
});

describe("danh sách rất ngắn, đầu cột có chữ không ai biết", () => {
  test.each<[string, DrawnSheet["rows"]]>([
    ["hai người, một người ghi danh hiệu", ["I. Văn phòng", "Hà Thị Nụ", "Lò Văn Păn | CSTĐCS"]],
    ["hai người, chưa ai ghi danh hiệu", ["Hà Thị Nụ", "Lò Văn Păn | -"]],
  ])("%s: được hỏi, không bỏ qua", (_what, rows) => {
    const sheet: DrawnSheet = {
      name: "ĐK",
      rows: ["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2026", "Họ và tên | Zuýt lô", ...rows],
    };
    expect(read(sheet).questions).not.toEqual([]);
  });
});
