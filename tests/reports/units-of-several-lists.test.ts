import { planFill } from "../../src/reports/fill/plan-fill";
import { workbookOf, type DrawnSheet } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// One unit that its lists call by different names, and lines of a table in which nobody of the register stands.

const people: DrawnSheet = {
  name: "Cá nhân",
  rows: [
    "BỆNH VIỆN ĐA KHOA HUYỆN MƯỜNG KHO",
    "DANH SÁCH CÁ NHÂN ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Họ và tên | Khoa | LĐTT | CSTĐCS",
    "1 | Lò Văn Ảnh | Nội - Nhi | x | x",
    "2 | Cầm Thị Bông | Nội - Nhi | x |",
    "3 | Quàng Văn Chiến | Ngoại sản | x |",
    "4 | Hà Thị Dần | Dược | x | x",
    "5 | Lường Văn Én | Ngoại sản | x |",
  ],
};

const collectives: DrawnSheet = {
  name: "Tập thể",
  rows: [
    "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Tên khoa | Danh hiệu",
    "1 | Khoa Nội - Nhi | TTLĐTT",
    "2 | Khoa Ngoại sản | TTLĐTT",
    "3 | Khoa Dược | TTLĐXS",
  ],
};

function planned(...sheets: readonly DrawnSheet[]) {
  return planFill(inputFromWorkbook(workbookOf(...sheets)));
}

test("a unit is one, its kind written in one list and said by the head of the column in the other", () => {
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Khoa | Số người | LĐTT | CSTĐCS",
    "1 | Khoa Nội - Nhi",
    "2 | Ngoại sản",
    "3 | Khoa Dược",
    " | Cộng",
  ];
  expect(cellsWritten(planned(people, collectives, { name: "TH", rows }))).toEqual({
    ...{ C3: 2, D3: 2, E3: 1 },
    ...{ C4: 2, D4: 2 },
    ...{ C5: 1, D5: 1, E5: 1 },
    ...{ C6: 5, D6: 5, E6: 2 },
  });
});

test("two units of one list stay two, one of them the name of the other with a kind in front", () => {
  const both: DrawnSheet = {
    name: "Cá nhân",
    rows: [
      "CHI CỤC THỦY SẢN",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Đơn vị | LĐTT",
      "1 | Lò Văn Ảnh | Nuôi trồng | x",
      "2 | Cầm Thị Bông | Trạm Nuôi trồng | x",
      "3 | Hà Thị Dần | Trạm Nuôi trồng | x",
      "4 | Lường Văn Én | Kiểm ngư | x",
      "5 | Quàng Văn Chiến | Trạm Kiểm ngư | x",
    ],
  };
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Đơn vị | LĐTT",
    "1 | Nuôi trồng",
    "2 | Trạm Nuôi trồng",
    "3 | Kiểm ngư",
    "4 | Trạm Kiểm ngư",
  ];
  expect(cellsWritten(planned(both, { name: "TH", rows }))).toEqual({ C3: 1, C4: 2, C5: 1, C6: 1 });
});

describe("a line of a unit in which nobody of the register stands", () => {
  const rows = [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2026",
    "TT | Đơn vị | Số người | LĐTT | TTLĐTT",
    "1 | Tổ Khuyến nông",
    "2 | Tổ Kế hoạch",
    "3 | Tổ Chăn nuôi thú y",
  ];
  const units: DrawnSheet = {
    name: "Tập thể",
    rows: [
      "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Tên tập thể | Danh hiệu",
      "1 | Tổ Khuyến nông | TTLĐTT",
      "2 | Tổ Kế hoạch | TTLĐTT",
      "3 | Tổ Chăn nuôi thú y | TTLĐTT",
    ],
  };
  const list = (third: string): DrawnSheet => ({
    name: "Cá nhân",
    rows: [
      "TRUNG TÂM DỊCH VỤ NÔNG NGHIỆP BẢN LUỐC",
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2026",
      "TT | Họ và tên | Bộ phận | LĐTT",
      "1 | Lò Văn Ảnh | Tổ Khuyến nông | x",
      "2 | Cầm Thị Bông | Tổ Kế hoạch | x",
      `3 | Hà Thị Dần | ${third} | x`,
    ],
  });

  it("is not written 0 while somebody stands in no line of the table", () => {
    const plan = planned(list("Vật nuôi"), units, { name: "TH", rows });
    expect(cellsWritten(plan)).toEqual({ C3: 1, D3: 1, E3: 1, C4: 1, D4: 1, E4: 1, E5: 1 });
    expect(plan.skipped).toHaveLength(1);
    expect(plan.questions.flatMap(({ options }) => options.map(({ label }) => label.vi))).toEqual([
      "Vật nuôi",
      "Không có ai, ghi 0",
    ]);
  });

  it("is written 0 where everybody stands in some line", () => {
    const plan = planned(list("Tổ Kế hoạch"), units, { name: "TH", rows });
    expect(cellsWritten(plan)).toEqual({ C3: 1, D3: 1, E3: 1, C4: 2, D4: 2, E4: 1, E5: 1 });
    expect(plan.bindings.filter(({ ref }) => ref.row === 5).map(({ doubt }) => doubt)).toEqual([null, null, null]);
    expect(plan.questions).toEqual([]);
  });
});
