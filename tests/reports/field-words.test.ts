import { cellsWritten, filledField, type FieldSummary } from "./field-office";

/** Wordings of heads, lines and labels that must not be taken for something else. */
const wordings: readonly FieldSummary[] = [
  {
    name: "«- Nữ» below each unit is a part of it, not a unit and not a heading",
    sheet: {
      rows: [
        "TT | Đơn vị | Tổng số | LĐTT",
        "1 | Ban Giám đốc",
        " | - Nữ",
        "2 | Văn phòng",
        " | - Nữ",
        "3 | Thanh tra Sở",
        "4 | Phòng Hợp tác quốc tế",
        "5 | Phòng Lãnh sự",
        " | Tổng cộng",
      ],
    },
    written: {
      C2: 2,
      D2: 2,
      C3: 1,
      D3: 1,
      C4: 3,
      D4: 3,
      C5: 2,
      D5: 2,
      C6: 2,
      D6: 1,
      C7: 3,
      D7: 3,
      C8: 1,
      D8: 1,
      C9: 11,
      D9: 10,
    },
  },
  {
    name: "«được tặng danh hiệu …» is a result, «tăng, giảm» compares with another year: nothing registered goes there",
    sheet: {
      rows: [
        "TT | Đơn vị | Số cá nhân được tặng danh hiệu CSTĐ cơ sở | Tăng, giảm so với năm trước",
        "1 | Ban Giám đốc",
        "2 | Văn phòng",
        "3 | Thanh tra Sở",
      ],
    },
    written: {},
  },
  {
    name: "a label above the table that asks for a share gets the share, never the number of people",
    sheet: {
      rows: [
        "BẢNG TỔNG HỢP",
        "Tỷ lệ Lao động tiên tiến (%): |",
        "Số Lao động tiên tiến: |",
        "TT | Đơn vị | LĐTT",
        "1 | Văn phòng",
      ],
    },
    written: { B2: 90.91, B3: 10, C5: 3 },
  },
  {
    name: "a share is taken of everybody, even where the only number of people beside it is that of women",
    sheet: {
      rows: [
        "TT | Đơn vị | Nữ | LĐTT | Tỷ lệ (%)",
        "1 | Ban Giám đốc",
        "2 | Văn phòng",
        "3 | Thanh tra Sở",
        "4 | Phòng Hợp tác quốc tế",
      ],
    },
    written: {
      C2: 1,
      D2: 2,
      E2: 100,
      C3: 2,
      D3: 3,
      E3: 100,
      C4: 1,
      D4: 1,
      E4: 50,
      C5: 1,
      D5: 3,
      E5: 100,
    },
  },
  {
    name: "«Trong đó: nữ» below a title counts the women who hold it",
    sheet: {
      rows: [
        "TT | Danh hiệu thi đua | Số lượng",
        "1 | Lao động tiên tiến",
        " | Trong đó: nữ",
        "2 | Chiến sĩ thi đua cơ sở",
        " | Trong đó: nữ",
      ],
    },
    written: { C2: 10, C3: 5, C4: 3, C5: 2 },
  },
  {
    name: "a unit that nobody knows, alone in its group, adds nothing: the subtotal is not the total",
    sheet: {
      rows: [
        "Đơn vị | LĐTT",
        "I. Khối tham mưu",
        "Ban Giám đốc",
        "Văn phòng",
        "Thanh tra Sở",
        "Phòng Hợp tác quốc tế",
        "Phòng Lãnh sự",
        "Cộng I",
        "II. Khối nghiệp vụ",
        "Trung tâm Thông tin",
        "Cộng II",
        "Tổng cộng",
      ],
    },
    written: { B3: 2, B4: 3, B5: 1, B6: 3, B7: 1, B8: 10, B12: 10 },
  },
  {
    name: "a list for «Bằng khen» takes in the Bằng khen of every level, as a figure does",
    sheet: {
      rows: ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN", "STT | Họ và tên | Đơn vị"],
    },
    written: { A3: 1, B3: "Tô Hải Hà", C3: "Phòng Hợp tác quốc tế" },
  },
];

test.each(wordings)("$name", (summary) => {
  expect(cellsWritten(filledField(summary))).toEqual(summary.written);
});

test("a list whose title names several titles is left, and what to do is said", () => {
  const plan = filledField({
    name: "",
    sheet: {
      name: "DS",
      rows: ["DANH SÁCH CÁ NHÂN ĐỀ NGHỊ CÔNG NHẬN LĐTT, CSTĐ CƠ SỞ", "STT | Họ và tên | Đơn vị"],
    },
    written: {},
  });
  expect(cellsWritten(plan)).toEqual({});
  expect(plan.skipped.map(({ why }) => why)).toEqual([
    "Tên danh sách «DS» nêu nhiều danh hiệu hoặc chưa rõ danh hiệu nào nên chưa điền. Anh/chị ghi rõ một danh hiệu trong tên danh sách rồi bấm Điền biểu lại; mỗi danh hiệu một danh sách.",
  ]);
});

test("a line that waits says once what for", () => {
  const plan = filledField({
    name: "",
    sheet: {
      name: "TH",
      rows: [
        "TT | Đơn vị | Tổng số | LĐTT",
        "1 | Phòng Hợp tác quốc tế và Lễ tân",
        "2 | Văn phòng",
        "3 | Văn phòng Sở",
      ],
    },
    written: {},
  });
  expect(cellsWritten(plan)).toEqual({});
  expect(plan.questions.map(({ sentence }) => sentence.vi)).toEqual([
    "Biểu «TH», dòng 2: «Phòng Hợp tác quốc tế và Lễ tân» là đơn vị nào trong biểu đăng ký?",
  ]);
  expect(plan.skipped.map(({ why }) => why)).toEqual([
    "Chưa điền dòng này vì biểu có hai dòng cùng là «Văn phòng». Anh/chị xem lại tên đơn vị ở các dòng đó rồi bấm Điền biểu lại.",
    "Chưa điền dòng này vì biểu có hai dòng cùng là «Văn phòng». Anh/chị xem lại tên đơn vị ở các dòng đó rồi bấm Điền biểu lại.",
  ]);
});
