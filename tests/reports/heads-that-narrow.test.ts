import { planFill } from "../../src/reports/fill/plan-fill";
import { cellsWritten, fieldOffice, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import { withWrites } from "./with-writes";

const layouts: readonly FieldSummary[] = [
  {
    name: "«Trong đó: nữ» and «Trong đó: lãnh đạo» of each title",
    sheet: {
      rows: [
        "TT | Đơn vị | LĐTT | | CSTĐCS | ",
        " | | Tổng số | Trong đó: nữ | Tổng số | Trong đó: lãnh đạo",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    },
    written: { C3: 3, D3: 2, E3: 1, F3: 1, C4: 3, D4: 1, E4: 1, F4: 1 },
  },
  {
    name: "a part that no register tells stays empty",
    sheet: {
      rows: ["TT | Đơn vị | LĐTT | ", " | | Tổng số | Trong đó: đảng viên", "1 | Văn phòng", "2 | Thanh tra Sở"],
      merges: ["A1:A2", "B1:B2", "C1:D1"],
    },
    written: { C3: 3, C4: 1 },
  },
  {
    name: "who gives the award stands below it: «Bằng khen › UBND tỉnh | Bộ Ngoại giao»",
    sheet: {
      rows: [
        "TT | Đơn vị | Bằng khen (cá nhân) | ",
        " | | UBND tỉnh | Bộ Ngoại giao",
        "1 | Văn phòng",
        "2 | Phòng Hợp tác quốc tế",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1"],
    },
    written: { C4: 1 },
  },
  {
    name: "registered beside granted: nothing has been granted yet, so nothing is written there",
    sheet: {
      rows: [
        "TT | Đơn vị | Đăng ký đầu năm | | Kết quả cuối năm | ",
        " | | LĐTT | CSTĐCS | LĐTT | CSTĐCS",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
      ],
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    },
    written: { C3: 3, D3: 1, C4: 1 },
  },
  {
    name: "«Kết quả đăng ký» alone is what was registered",
    sheet: {
      rows: ["TT | Đơn vị | Kết quả đăng ký | ", " | | LĐTT | CSTĐCS", "1 | Văn phòng", "2 | Thanh tra Sở"],
      merges: ["A1:A2", "B1:B2", "C1:D1"],
    },
    written: { C3: 3, D3: 1, C4: 1 },
  },
  {
    name: "«So sánh (+/-)» with last year is no count, but the difference of both years",
    sheet: {
      rows: [
        "TT | Đơn vị | Năm 2021 | Năm 2022 | So sánh (+/-)",
        " | | LĐTT | LĐTT | LĐTT",
        "1 | Văn phòng | 2",
        "2 | Thanh tra Sở | 2",
      ],
      merges: ["A1:A2", "B1:B2"],
    },
    written: { D3: 3, D4: 1, E3: 1, E4: -1 },
  },
  {
    name: "a share of another title: «Tỷ lệ % so với LĐTT»",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người | LĐTT | | CSTĐCS | ",
        " | | | Số lượng | Tỷ lệ % so với tổng số CBCCVC | Số lượng | Tỷ lệ % so với LĐTT",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
    },
    written: { C3: 3, D3: 3, E3: 100, F3: 1, G3: 33.33, C4: 2, D4: 1, E4: 50, G4: 0 },
  },
  {
    name: "a share beside the women is still a share of everybody",
    sheet: {
      rows: ["TT | Danh hiệu | Số lượng | Trong đó nữ | Tỷ lệ (%)", "1 | Lao động tiên tiến", "2 | CSTĐCS"],
    },
    written: { C2: 10, D2: 5, E2: 90.91, C3: 3, D3: 2, E3: 27.27 },
  },
  {
    name: "«Tổng số» is «Tập thể» and «Cá nhân» together",
    sheet: {
      rows: [
        "TT | Hình thức khen thưởng | Tổng số | Trong đó | ",
        " | | | Tập thể | Cá nhân",
        "1 | Giấy khen của Giám đốc Sở",
        "2 | Bằng khen của UBND tỉnh",
      ],
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    },
    written: { C3: 3, D3: 1, E3: 2, C4: 1, E4: 1 },
  },
  {
    name: "a column of words is hers: who decides",
    sheet: {
      rows: [
        "TT | Danh hiệu | Cá nhân | Cấp quyết định",
        "1 | Lao động tiên tiến | | Giám đốc Sở",
        "2 | Chiến sĩ thi đua cơ sở | | Giám đốc Sở",
      ],
    },
    written: { C2: 10, C3: 3 },
  },
  {
    name: "groups in front of the units: «Khối | Đơn vị»",
    sheet: {
      rows: [
        "Khối | Đơn vị | Số người | LĐTT",
        "Quản lý | Văn phòng",
        " | Thanh tra Sở",
        "Chuyên môn | Phòng Hợp tác quốc tế",
        " | Phòng Lãnh sự",
      ],
      merges: ["A2:A3", "A4:A5"],
    },
    written: { C2: 3, D2: 3, C3: 2, D3: 1, C4: 3, D4: 3, C5: 1, D5: 1 },
  },
  {
    name: "who decides tells one «Bằng khen» from the other",
    sheet: {
      rows: [
        "TT | Hình thức khen thưởng | Cá nhân | Cấp quyết định",
        "1 | Bằng khen | | Chủ tịch UBND tỉnh",
        "2 | Bằng khen | | Bộ trưởng Bộ Ngoại giao",
      ],
    },
    written: { C2: 1 },
  },
  {
    name: "the heading says whose award it is",
    sheet: {
      rows: [
        "TT | Hình thức khen thưởng | Số lượng",
        "A | Tập thể",
        "1 | Giấy khen của Giám đốc Sở",
        "B | Cá nhân",
        "1 | Giấy khen của Giám đốc Sở",
      ],
    },
    written: { C3: 1, C5: 2 },
  },
  {
    name: "«Khối Văn phòng Sở» is a group, and its own line the unit",
    sheet: {
      rows: [
        "TT | Đơn vị | Số người",
        " | Khối Văn phòng Sở",
        "1 | Văn phòng",
        "2 | Thanh tra Sở",
        " | Cộng khối",
        " | Khối chuyên môn",
        "1 | Phòng Lãnh sự",
      ],
    },
    written: { C3: 3, C4: 2, C5: 5, C7: 1 },
  },
  {
    name: "the only «Cộng», below groups of titles, adds up all of them",
    sheet: {
      rows: [
        "TT | Danh hiệu, hình thức | Cá nhân",
        "I | Danh hiệu",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
        "II | Hình thức",
        "1 | Giấy khen của Giám đốc Sở",
        " | Cộng",
      ],
    },
    written: { C3: 10, C4: 3, C6: 2, C7: 15 },
  },
];

describe("heads that say more than the title", () => {
  test.each(layouts)("$name", (layout) => {
    expect(cellsWritten(filledField(layout))).toEqual(layout.written);
  });

  test.each(layouts)("$name: a second run writes nothing", ({ sheet, more }) => {
    const input = inputFor({ name: "Tổng hợp", ...sheet }, fieldOffice, more);
    const { plan } = planFill(input);
    expect(planFill({ ...input, snapshot: withWrites(input.snapshot, plan) }).plan.writes).toEqual([]);
  });
});

test("units that the registration does not know get no figures of everybody", () => {
  const rows = ["STT | Đơn vị | Số người | LĐTT", "1 | Phòng Một cửa", "2 | Phòng Văn thư"];
  const people = [{ name: "Hoàng Đình An", unit: "Chi nhánh số 7", awards: ["advanced-worker"] as const }];
  expect(planFill(inputFor({ name: "Tổng hợp", rows }, { people })).plan.writes).toEqual([]);
});
