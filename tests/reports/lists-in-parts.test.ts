import { cellsWritten, filledField, type FieldSummary } from "./field-office";

const layouts: readonly FieldSummary[] = [
  {
    name: "one list for several titles, a heading for each",
    sheet: {
      rows: [
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
        "STT | Họ và tên | Chức vụ | Đơn vị",
        "I | Chiến sĩ thi đua cơ sở",
        "",
        "",
        "",
        "",
        "II | Bằng khen của UBND tỉnh",
        "",
        "",
        " | Tổng cộng",
      ],
    },
    written: {
      A4: 1,
      B4: "Hoàng Đình An",
      C4: "Giám đốc",
      D4: "Ban Giám đốc",
      A5: 2,
      B5: "Nông Thị Bình",
      C5: "Chánh Văn phòng",
      D5: "Văn phòng",
      A6: 3,
      B6: "Tô Hải Hà",
      C6: "Trưởng phòng",
      D6: "Phòng Hợp tác quốc tế",
      A9: 1,
      B9: "Tô Hải Hà",
      C9: "Trưởng phòng",
      D9: "Phòng Hợp tác quốc tế",
    },
  },
  {
    name: "«A. TẬP THỂ» and «B. CÁ NHÂN» under a title that both can be given",
    sheet: {
      rows: [
        "DANH SÁCH ĐỀ NGHỊ GIÁM ĐỐC SỞ TẶNG GIẤY KHEN NĂM 2022",
        "STT | Họ và tên/Tên tập thể | Chức vụ",
        "A | TẬP THỂ",
        "",
        "",
        "B | CÁ NHÂN",
        "",
        "",
        "",
        " | Cộng",
      ],
    },
    written: {
      A4: 1,
      B4: "Văn phòng",
      A7: 1,
      B7: "Nông Thị Bình",
      C7: "Chánh Văn phòng",
      A8: 2,
      B8: "Ma Thế Hùng",
      C8: "Chuyên viên",
    },
  },
  {
    name: "«Tổng cộng» below the empty lines is nobody's name",
    sheet: {
      rows: ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN CỦA GIÁM ĐỐC SỞ", "TT | Họ và tên", "", "", " | Tổng cộng:"],
    },
    written: { A3: 1, B3: "Nông Thị Bình", A4: 2, B4: "Ma Thế Hùng" },
  },
  {
    name: "shares of a unit's people in a list of collectives",
    sheet: {
      rows: [
        "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG XUẤT SẮC",
        "TT | Tên tập thể | Số người | Lao động tiên tiến | | CSTĐCS | ",
        " | | | Số lượng | Tỷ lệ % | Số lượng | Tỷ lệ %",
        "1",
        "2",
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:G2"],
    },
    written: { B4: "Phòng Hợp tác quốc tế", C4: 3, D4: 3, E4: 100, F4: 1, G4: 33.33 },
  },
  {
    name: "too few lines in one part: that part is left",
    sheet: {
      rows: [
        "DANH SÁCH CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022",
        "STT | Họ và tên",
        "I | Chiến sĩ thi đua cơ sở",
        "",
        "II | Bằng khen của UBND tỉnh",
        "",
        " | Cộng",
      ],
    },
    written: { A6: 1, B6: "Tô Hải Hà" },
  },
];

describe("lists in parts", () => {
  test.each(layouts)("$name", (layout) => {
    expect(cellsWritten(filledField(layout))).toEqual(layout.written);
  });
});
