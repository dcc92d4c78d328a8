import { planFill } from "../../src/reports/fill/plan-fill";
import { toA1 } from "../../src/workbook/refs";
import { workbookOf } from "../reading/grid-of";
import { cellsWritten, fieldOffice, filledField, type FieldSummary } from "./field-office";
import { inputFor } from "./fill-input";
import { readingOf } from "./small-register";
import { withWrites } from "./with-writes";

const layouts: readonly FieldSummary[] = [
  {
    name: "targets in other words: Chỉ tiêu thi đua, KH giao, Đăng ký, So với KH, Đánh giá",
    sheet: {
      rows: [
        "ĐỐI CHIẾU CHỈ TIÊU THI ĐUA NĂM 2022",
        "TT | Chỉ tiêu thi đua | KH giao | Đăng ký | | Ghi chú",
        " | | | Số lượng | Tỷ lệ (%) |",
        "1 | Tỷ lệ cá nhân đạt Lao động tiên tiến | 90%",
        "2 | Tỷ lệ cá nhân đạt Chiến sĩ thi đua cơ sở | 15%",
        "3 | Số phòng đạt Tập thể lao động xuất sắc | 1",
      ],
      merges: ["A2:A3", "B2:B3", "C2:C3", "D2:E2", "F2:F3"],
    },
    written: { D4: 10, E4: 90.91, D5: 3, E5: 27.27, D6: 1 },
  },
  {
    name: "a list with birth date and one column for position and unit",
    sheet: {
      rows: [
        "DANH SÁCH ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ NĂM 2022",
        "",
        "STT | Họ và tên | Chức vụ, đơn vị công tác | Tên sáng kiến | Ghi chú",
        "1",
        "2",
        "3",
      ],
    },
    written: {
      B4: "Hoàng Đình An",
      C4: "Giám đốc, Ban Giám đốc",
      D4: "Quy trình tiếp khách",
      B5: "Nông Thị Bình",
      C5: "Chánh Văn phòng, Văn phòng",
      D5: "Sổ văn bản dùng chung",
      B6: "Tô Hải Hà",
      C6: "Trưởng phòng, Phòng Hợp tác quốc tế",
      D6: "Bộ mẫu thư song ngữ",
    },
  },
  {
    name: "a list of collectives with their people and the year",
    sheet: {
      rows: [
        "DANH SÁCH TẬP THỂ ĐỀ NGHỊ TẶNG DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN",
        "TT | Tên tập thể | Tổng số người | Năm",
        "1",
        "2",
        "3",
      ],
    },
    written: {
      B3: "Văn phòng",
      C3: 3,
      D3: 2022,
      B4: "Thanh tra Sở",
      C4: 2,
      D4: 2022,
      B5: "Phòng Hợp tác quốc tế",
      C5: 3,
      D5: 2022,
    },
  },
  {
    name: "shares of their own unit, as text with a comma already in the cells of others",
    sheet: {
      rows: [
        "TT | Đơn vị | Quân số | LĐTT | Tỷ lệ",
        "1 | Ban Giám đốc | | | '100,00%",
        "2 | Văn phòng | | | '100,00%",
        "3 | Thanh tra Sở",
      ],
    },
    written: { C2: 2, D2: 2, C3: 3, D3: 3, C4: 2, D4: 1, E4: "50,00%" },
  },
  {
    name: "how many units, people and initiatives in a short report table",
    sheet: {
      rows: [
        "TT | Nội dung | Số lượng",
        "1 | Tổng số phòng, đơn vị",
        "2 | Tổng số cán bộ, công chức, viên chức",
        "3 | Số sáng kiến đăng ký",
        "4 | Số cá nhân đăng ký LĐTT",
        "5 | Số tập thể đăng ký TTLĐTT",
      ],
    },
    written: { C2: 4, C3: 11, C4: 3, C5: 10, C6: 3 },
  },
  {
    name: "single unit sheet: one unit's own summary",
    sheet: {
      rows: [
        "TT | Đơn vị | Tổng số | LĐTT | CSTĐCS | Giấy khen (cá nhân) | Bằng khen UBND tỉnh (cá nhân)",
        "1 | Phòng Hợp tác quốc tế",
      ],
    },
    written: { C2: 3, D2: 3, E2: 1, F2: 1, G2: 1 },
  },
  {
    name: "the denominators of people and of units told apart",
    sheet: {
      rows: [
        "TT | Danh hiệu | Số đăng ký | Trên tổng số | Tỷ lệ (%)",
        "1 | Tập thể lao động tiên tiến",
        "2 | Lao động tiên tiến",
      ],
    },
    written: { C2: 3, D2: 4, E2: 75, C3: 10, D3: 11, E3: 90.91 },
  },
];

describe("targets, lists and short tables as offices draw them", () => {
  test.each(layouts)("$name", (layout) => {
    expect(cellsWritten(filledField(layout))).toEqual(layout.written);
  });

  test.each(layouts)("$name: a second run writes nothing", ({ sheet, more }) => {
    const input = inputFor({ name: "Tổng hợp", ...sheet }, fieldOffice, more);
    const { plan } = planFill(input);
    expect(planFill({ ...input, snapshot: withWrites(input.snapshot, plan) }).plan.writes).toEqual([]);
  });
});

describe("what is left, and what is said", () => {
  test("«(4)=(3)/[(1)-(2)]»: the contract worker is counted neither above nor below the line", () => {
    const people = (fieldOffice.people ?? []).map((person) => ({
      ...person,
      employment: person.name === "Hà Thị Diệp" ? ("contract" as const) : ("staff" as const),
    }));
    const rows = [
      "Đơn vị | Tổng số | Trong đó: hợp đồng | LĐTT | Tỷ lệ (%)",
      "A | (1) | (2) | (3) | (4)=(3)/[(1)-(2)]",
      "Văn phòng",
      "Tổng cộng",
    ];
    const plan = planFill(inputFor({ name: "TH", rows }, { ...fieldOffice, people }));
    expect(cellsWritten(plan)).toEqual({ B3: 3, C3: 1, D3: 2, E3: 100, B4: 3, C4: 1, D4: 2, E4: 100 });
  });

  test("a list with too few empty rows is not filled by half; how many rows to insert is said", () => {
    const { plan, skipped } = filledField({
      name: "",
      sheet: {
        name: "DS LĐTT",
        rows: [
          "DANH SÁCH ĐỀ NGHỊ DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
          "STT | Họ và tên | Đơn vị",
          "1",
          "2",
          "3",
          "",
          "NGƯỜI LẬP BIỂU",
        ],
      },
      written: {},
    });
    expect(plan.writes).toEqual([]);
    expect(skipped.map(({ why }) => why)).toEqual([
      "Danh sách «DS LĐTT» còn 3 dòng trống, cần 10 dòng. Anh/chị chèn thêm 7 dòng rồi bấm Điền biểu lại; danh sách chưa được điền.",
    ]);
  });

  test("a heading's figure that differs from its units is left and named", () => {
    const { plan, skipped } = filledField({
      name: "",
      sheet: {
        rows: [
          "TT | Đơn vị | LĐTT",
          "I | Khối văn phòng | 4",
          "1 | Văn phòng",
          "2 | Thanh tra Sở",
          "II | Khối chuyên môn | 9",
          "1 | Phòng Hợp tác quốc tế",
          "2 | Phòng Lãnh sự",
        ],
      },
      written: {},
    });
    expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["C3", "C4", "C6", "C7"]);
    expect(skipped.map(({ why }) => why)).toEqual([
      "Ô C5 đang ghi 9, số đếm được là 4. Giữ nguyên số anh/chị đã ghi; anh/chị xem lại giúp.",
    ]);
  });

  test("an unknown placeholder is named in the language asked", () => {
    const said = (["vi", "en"] as const).map((locale) =>
      filledField({ name: "", sheet: { rows: ["{{Số con gà}}"] }, written: {}, more: { locale } }).skipped.map(
        ({ why }) => why,
      ),
    );
    expect(said).toEqual([
      ["Chưa hiểu «{{Số con gà}}» nên ô này được giữ nguyên. Anh/chị xem bảng từ dùng trong ngoặc {{…}} ở Trợ giúp."],
      ["“{{Số con gà}}” is not known, so the cell is left. The words that may stand in {{…}} are listed in Help."],
    ]);
  });

  test("a hidden summary sheet is not filled, and that is said", () => {
    const { plan, notes } = filledField({
      name: "",
      sheet: { name: "TH cũ", visibility: "hidden", rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng"] },
      written: {},
    });
    expect(plan.writes).toEqual([]);
    expect(notes.map(({ vi }) => vi)).toEqual([
      "Sheet «TH cũ» đang ẩn nên không điền. Nếu muốn điền cả sheet này, anh/chị bỏ ẩn rồi bấm Điền biểu lại.",
    ]);
  });

  test("a protected summary is left whole, and that is said once", () => {
    const sheet = { name: "Khóa", rows: ["TT | Đơn vị | LĐTT", "1 | Văn phòng", "2 | Thanh tra Sở"] };
    const input = inputFor(sheet, fieldOffice);
    const sheets = input.snapshot.sheets.map((grid) =>
      grid.name === "Khóa" ? { ...grid, protection: { unlocked: new Set<never>() } } : grid,
    );
    const { plan, skipped } = planFill({ ...input, snapshot: { ...input.snapshot, sheets } });
    expect(plan.writes).toEqual([]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.why).toContain("đang được khóa");
  });

  test("a unit without a line and a line without a unit are named; the total over them is left open", () => {
    const { plan, notes, skipped } = filledField({
      name: "",
      sheet: {
        name: "TH",
        rows: ["TT | Đơn vị | LĐTT", "1 | Ban Giám đốc", "2 | Văn phòng", "3 | Phòng Tổ chức", " | Cộng"],
      },
      written: {},
    });
    expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["C2", "C3"]);
    const said = notes.map(({ vi }) => vi).join("\n");
    expect(said).toContain("chưa có dòng cho Thanh tra Sở");
    expect(said).toContain("dòng 4: chưa thấy «Phòng Tổ chức» trong biểu đăng ký");
    expect(skipped.map(({ ref }) => toA1(ref))).toEqual(["C5"]);
  });

  test("a summary below the register on the same sheet is filled, the register is not touched", () => {
    const rows = [
      "STT | Họ và tên | Đơn vị | LĐTT",
      "1 | Nông Thị Bình | Văn phòng | x",
      "2 | Trần Đức Em | Thanh tra Sở | x",
      "",
      "TT | Đơn vị | LĐTT",
      "1 | Văn phòng",
      "2 | Thanh tra Sở",
    ];
    const { plan } = planFill({
      ...inputFor({ name: "x", rows: [] }, fieldOffice),
      snapshot: workbookOf({ name: "Đăng ký", rows }),
      reading: readingOf(fieldOffice),
    });
    expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["C6", "C7"]);
  });
});
