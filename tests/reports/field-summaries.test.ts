import { cellsWritten, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import { fieldOffice } from "./field-office";
import { planFill } from "../../src/reports/fill/plan-fill";
import { withWrites } from "./with-writes";

const layouts: readonly FieldSummary[] = [
  {
    name: "titles down, units across, a total column",
    sheet: {
      rows: [
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "STT | Danh hiệu, hình thức | Ban Giám đốc | Văn phòng | Thanh tra | P.HTQT | Lãnh sự | Tổng cộng",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
        "3 | Tập thể LĐTT",
        "4 | Tập thể lao động xuất sắc",
      ],
    },
    written: {
      C3: 2,
      D3: 3,
      E3: 1,
      F3: 3,
      G3: 1,
      H3: 10,
      C4: 1,
      D4: 1,
      F4: 1,
      H4: 3,
      D5: 1,
      E5: 1,
      F5: 1,
      H5: 3,
      F6: 1,
      H6: 1,
    },
  },
  {
    name: "titles down, tập thể and cá nhân across",
    sheet: {
      rows: [
        "TT | Danh hiệu thi đua và hình thức khen thưởng | Số lượng đăng ký | | Ghi chú",
        " | | Tập thể | Cá nhân |",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
        "3 | Lao động xuất sắc",
        "4 | Giấy khen của Giám đốc Sở",
        "5 | Bằng khen của UBND tỉnh",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"],
    },
    written: { D3: 10, D4: 3, C5: 1, C6: 1, D6: 2, D7: 1 },
  },
  {
    name: "abbreviated units in another order: VP, P.HTQT, TTr, BGĐ, P. LS",
    sheet: {
      rows: [
        "STT | Đơn vị | Số người | LĐTT | CSTĐCS",
        "1 | VP",
        "2 | P.HTQT",
        "3 | TTr",
        "4 | BGĐ",
        "5 | P. Lãnh sự",
        " | Cộng",
      ],
    },
    written: {
      C2: 3,
      D2: 3,
      E2: 1,
      C3: 3,
      D3: 3,
      E3: 1,
      C4: 2,
      D4: 1,
      C5: 2,
      D5: 2,
      E5: 1,
      C6: 1,
      D6: 1,
      C7: 11,
      D7: 10,
      E7: 3,
    },
  },
  {
    name: "the total stands above the units",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT",
        " | Tổng cộng",
        "1 | Ban Giám đốc",
        "2 | Văn phòng",
        "3 | Thanh tra Sở",
        "4 | Phòng Hợp tác quốc tế",
        "5 | Phòng Lãnh sự",
      ],
    },
    written: { C2: 11, D2: 10, C3: 2, D3: 2, C4: 3, D4: 3, C5: 2, D5: 1, C6: 3, D6: 3, C7: 1, D7: 1 },
  },
  {
    name: "headings that carry their own subtotals, no «Cộng» rows",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT",
        "I | Khối lãnh đạo",
        "1 | Ban Giám đốc",
        "II | Khối văn phòng, thanh tra",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        "III | Khối chuyên môn",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Phòng Lãnh sự",
        " | Tổng cộng",
      ],
    },
    written: {
      C3: 2,
      D3: 2,
      C5: 3,
      D5: 3,
      C6: 2,
      D6: 1,
      C8: 3,
      D8: 3,
      C9: 1,
      D9: 1,
      C10: 11,
      D10: 10,
    },
  },
  {
    name: "a heading's figure typed before is checked against its units",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT",
        "I | Khối văn phòng | 5 | 4",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        "II | Khối chuyên môn | 4 | 9",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Phòng Lãnh sự",
      ],
    },
    written: { C3: 3, D3: 3, C4: 2, D4: 1, C6: 3, D6: 3, C7: 1, D7: 1 },
  },
  {
    name: "three levels of heads, merged",
    sheet: {
      rows: [
        "TT | Đơn vị | Danh hiệu thi đua | | | | Khen thưởng |",
        " | | Tập thể | | Cá nhân | | Giấy khen |",
        " | | TTLĐTT | TTLĐXS | LĐTT | CSTĐCS | Tập thể | Cá nhân",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
        "3 | Thanh tra Sở",
      ],
      merges: ["A1:A3", "B1:B3", "C1:F1", "G1:H1", "C2:D2", "E2:F2", "G2:H2"],
    },
    written: { C4: 1, E4: 3, F4: 1, G4: 1, H4: 1, C5: 1, D5: 1, E5: 3, F5: 1, H5: 1, C6: 1, E6: 1 },
  },
  {
    name: "«Số lượng / Tỷ lệ» pairs with the share as a fraction format",
    sheet: {
      rows: [
        "TT | Đơn vị | Tổng số CBCCVC | LĐTT | | CSTĐCS |",
        " | | | Số lượng | Tỷ lệ | Số lượng | Tỷ lệ",
        "1 | Ban Giám đốc | | | | | ",
        "2 | Thanh tra Sở | | | | | ",
        " | Tổng cộng | | | | | ",
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
      formats: { E3: "0.0%", E4: "0.0%", E5: "0.0%", G3: "0%", G4: "0%", G5: "0%" },
    },
    written: {
      C3: 2,
      D3: 2,
      E3: 1,
      F3: 1,
      G3: 0.5,
      C4: 2,
      D4: 1,
      E4: 0.5,
      G4: 0,
      C5: 4,
      D5: 3,
      E5: 0.75,
      F5: 1,
      G5: 0.25,
    },
  },
  {
    name: "a row of women below each unit: «Trong đó: nữ»",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT",
        "1 | Văn phòng",
        " | Trong đó: nữ",
        "2 | Phòng Hợp tác quốc tế",
        " | Trong đó nữ",
        " | Tổng cộng",
      ],
    },
    written: { C2: 3, D2: 3, C3: 2, D3: 2, C4: 3, D4: 3, C5: 1, D5: 1, C6: 6, D6: 6 },
  },
  {
    name: "her SUM formulas stay, half of the cells filled by hand stay",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT",
        "1 | Ban Giám đốc | 2 |",
        "2 | Văn phòng | 3 | 3",
        "3 | Thanh tra Sở | | ",
        "4 | Phòng Hợp tác quốc tế | | ",
        "5 | Phòng Lãnh sự | 1 | ",
        " | Tổng cộng | 6 | 3",
      ],
      formulas: { C7: "=SUM(C2:C6)", D7: "=SUM(D2:D6)" },
    },
    written: { D2: 2, C4: 2, D4: 1, C5: 3, D5: 3, D6: 1 },
  },
  {
    name: "columns for last year beside stay empty",
    sheet: {
      rows: [
        "TT | Đơn vị | Năm 2021 | | Năm 2022 |",
        " | | LĐTT | CSTĐCS | LĐTT | CSTĐCS",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    },
    written: { E3: 3, F3: 1, E4: 3, F4: 1 },
  },
  {
    name: "LĐTT and LĐXS under «Tập thể» are the collective titles",
    sheet: {
      rows: [
        "TT | Đơn vị | Cá nhân | | Tập thể |",
        " | | LĐTT | CSTĐCS | LĐTT | LĐXS",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
        " | Cộng",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    },
    written: { C3: 3, D3: 1, E3: 1, C4: 3, D4: 1, E4: 1, F4: 1, C5: 6, D5: 2, E5: 2, F5: 1 },
  },
  {
    name: "two tables on one sheet",
    sheet: {
      rows: [
        "I. VỀ CÁ NHÂN",
        "TT | Đơn vị | LĐTT | CSTĐCS",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        " | Cộng",
        "",
        "II. VỀ TẬP THỂ",
        "TT | Đơn vị | TTLĐTT | TTLĐXS",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Văn phòng",
        " | Cộng",
      ],
    },
    written: { C3: 3, D3: 1, C4: 1, C5: 4, D5: 1, C9: 1, D9: 1, C10: 1, C11: 2, D11: 1 },
  },
  {
    name: "placeholders inside words and alone",
    sheet: {
      rows: ["Tổng số: {{Tổng số người}} người, trong đó {{LĐTT}} LĐTT ({{Tỷ lệ LĐTT}}).", "{{Văn phòng.CSTĐCS}}"],
    },
    written: { A1: "Tổng số: 11 người, trong đó 10 LĐTT (90,91%).", A2: 1 },
  },
  {
    name: "subtotals «Cộng» below groups and a total above them all",
    sheet: {
      rows: [
        "TT | Đơn vị | LĐTT",
        " | Toàn cơ quan",
        "A | Khối tham mưu",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        " | Cộng khối tham mưu",
        "B | Khối chuyên môn",
        "1 | Phòng Hợp tác quốc tế",
        "2 | Phòng Lãnh sự",
        " | Cộng khối chuyên môn",
      ],
    },
    written: { C2: 8, C4: 3, C5: 1, C6: 4, C8: 3, C9: 1, C10: 4 },
  },
  {
    name: "units merged down over two lines: tập thể and cá nhân",
    sheet: {
      rows: [
        "TT | Đơn vị | Đối tượng | LĐTT | Giấy khen",
        "1 | Văn phòng | Tập thể",
        " | | Cá nhân",
        "2 | Phòng Hợp tác quốc tế | Tập thể",
        " | | Cá nhân",
      ],
      merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"],
    },
    written: { D2: 1, E2: 1, D3: 3, E3: 1, D4: 1, D5: 3, E5: 1 },
  },
  {
    name: "a share written as a percent number in lines of titles",
    sheet: {
      rows: [
        "TT | Nội dung | Số lượng | Tỷ lệ (%)",
        "1 | Cá nhân đạt Lao động tiên tiến",
        "2 | Cá nhân đạt Chiến sĩ thi đua cơ sở",
        "3 | Tập thể lao động tiên tiến",
      ],
    },
    written: { C2: 10, D2: 90.91, C3: 3, D3: 27.27, C4: 3, D4: 75 },
  },
  {
    name: "a summary with women in a column and leaders in another",
    sheet: {
      rows: ["STT | Phòng, đơn vị | Tổng số | Nữ | Lãnh đạo, quản lý", "1 | Văn phòng", "2 | Thanh tra Sở", " | Tổng"],
    },
    written: { C2: 3, D2: 2, E2: 1, C3: 2, D3: 1, E3: 1, C4: 5, D4: 3, E4: 2 },
  },
  {
    name: "the whole body's own row is not in the total",
    sheet: {
      rows: [
        "TT | Tập thể | TTLĐTT | Giấy khen",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
        " | Tổng cộng",
        "3 | Tập thể Sở Ngoại vụ",
      ],
    },
    written: { C2: 1, D2: 1, C3: 1, C4: 2, D4: 1 },
  },
  {
    name: "letters in front of units and a numbering row A B 1 2",
    sheet: {
      rows: [
        "STT | Tên phòng (đơn vị) | Tổng số CB, CC, VC | Danh hiệu LĐTT | Danh hiệu CSTĐ cơ sở | Ký nhận",
        "A | B | 1 | 2 | 3 | 4",
        "1 | Ban Lãnh đạo Sở",
        "2 | Phòng HTQT",
        "3 | Văn phòng Sở",
        "TỔNG SỐ",
      ],
      merges: ["A6:B6"],
    },
    written: { C3: 2, D3: 2, E3: 1, C4: 3, D4: 3, E4: 1, C5: 3, D5: 3, E5: 1, C6: 8, D6: 8, E6: 3 },
  },
];

describe("summaries as offices draw them", () => {
  test.each(layouts)("$name", (layout) => {
    const plan = filledField(layout);
    expect(cellsWritten(plan)).toEqual(layout.written);
  });

  test.each(layouts)("$name: a second run writes nothing", ({ sheet, more }) => {
    const input = inputFor({ name: "Tổng hợp", ...sheet }, fieldOffice, more);
    const { plan } = planFill(input);
    expect(planFill({ ...input, snapshot: withWrites(input.snapshot, plan) }).plan.writes).toEqual([]);
  });
});
