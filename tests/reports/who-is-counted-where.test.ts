import { planFill } from "../../src/reports/fill/plan-fill";
import { type DrawnRow, type DrawnSheet, workbookOf } from "../reading/grid-of";
import { cellsWritten } from "./field-office";
import { inputFromWorkbook } from "./input-from-workbook";

// What a person sees who looks at the notes below a form, at the ends of its tables and at the other columns of the lists.

const people: readonly DrawnRow[] = [
  "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
  "TT | Họ và tên | Nữ | Chức vụ | Đơn vị | Đảng viên | LĐTT | CSTĐCS",
  "1 | Đèo Văn Thịnh |  | Trạm trưởng | Trạm Bơm Nà Pó | x | x | x",
  "2 | Lò Thị Muôn | x | Tổ trưởng | Trạm Bơm Nà Pó | | x |",
  "3 | Quàng Văn Sáng |  | Công nhân | Trạm Bơm Nà Pó | | x |",
  "4 | Cầm Thị Ánh | x | Trưởng phòng | Phòng Kỹ thuật | x | x | x",
  "5 | Hoàng Thị Lả | x | Phó Trưởng phòng | Phòng Kỹ thuật | x | x |",
  "6 | Bạc Cầm Dũng |  | Kỹ sư | Phòng Kỹ thuật | | x |",
  "7 | Vì Thị Hoa | x | Giám đốc | Lãnh đạo xí nghiệp | x | x |",
];

const collectives: readonly DrawnRow[] = [
  "TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
  "TT | Tập thể | Khối | Tập thể LĐTT",
  "1 | Trạm Bơm Nà Pó | Khối sản xuất | x",
  "2 | Phòng Kỹ thuật | Khối gián tiếp | x",
];

const filled = (form: DrawnSheet | readonly DrawnRow[]) =>
  planFill(
    inputFromWorkbook(workbookOf({ name: "ĐK", rows: people }, { name: "ĐK tập thể", rows: collectives }, form)),
  );

/** Written cells of the form. */
const written = (form: DrawnSheet | readonly DrawnRow[]) => cellsWritten(filled(form));

describe("ghi chú dưới biểu nói ai là lãnh đạo", () => {
  const byLeaders = (note: string): readonly DrawnRow[] => [
    "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "TT | Danh hiệu | Lãnh đạo (*) | Không lãnh đạo",
    "1 | Lao động tiên tiến | |",
    note,
  ];

  it.each([
    ["(*) Lãnh đạo: từ Tổ phó trở lên", { C3: 5, D3: 2 }],
    ["(*) Lãnh đạo: từ Phó Trưởng phòng trở lên", { C3: 4, D3: 3 }],
    ["(*) Lãnh đạo, quản lý: từ Phó Trưởng phòng và tương đương trở lên (cả Tổ trưởng)", { C3: 5, D3: 2 }],
    ["(*) Trạm trưởng, Tổ trưởng xếp vào nhóm «Không lãnh đạo»", { C3: 3, D3: 4 }],
  ])("«%s»", (note, cells) => {
    expect(written(byLeaders(note))).toEqual(cells);
  });

  it("ghi chú «(*)» chưa hiểu thì để trống cột có dấu ấy và hỏi", () => {
    const plan = filled(byLeaders("(*) Chỉ lấy người giữ chức vụ trước ngày sắp xếp tổ chức"));
    expect(cellsWritten(plan)).not.toHaveProperty("C3");
    expect(plan.questions.map(({ at }) => at?.column)).toContain(3);
  });

  it("không có ghi chú thì vẫn hỏi tổ trưởng có tính không", () => {
    expect(filled(byLeaders("")).questions.map(({ id }) => id)).toContain("fill-posts:small");
  });
});

describe("tên đơn vị và loại đơn vị trên đầu cột", () => {
  it("«Lãnh đạo xí nghiệp» giữa tên các đơn vị là một đơn vị, không phải nhóm lãnh đạo", () => {
    expect(
      written([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Danh hiệu | Lãnh đạo xí nghiệp | Trạm Nà Pó | P. Kỹ thuật",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
      ]),
    ).toEqual({ C3: 1, D3: 3, E3: 3, D4: 1, E4: 1 });
  });

  it("«Trong đó trạm», «Trong đó phòng» chia các tập thể theo loại, và tỷ lệ vẫn là của tất cả", () => {
    expect(
      written({
        rows: [
          "TỔNG HỢP TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
          "TT | Danh hiệu | Đăng ký | Trong đó trạm | Trong đó phòng | Tỷ lệ % trên tổng số trạm, phòng",
          "1 | Tập thể lao động tiên tiến",
        ],
        formats: { F3: "0%" },
      }),
    ).toEqual({ C3: 2, D3: 1, E3: 1, F3: 1 });
  });

  it("tên khối trên đầu cột đếm các tập thể ghi khối ấy, không phải số 0", () => {
    expect(
      written([
        "TỔNG HỢP TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Danh hiệu | Khối gián tiếp | Khối sản xuất",
        "1 | Tập thể lao động tiên tiến",
      ]),
    ).toEqual({ C3: 1, D3: 1 });
  });
});

describe("bảng hết ở đâu, ô nào là của nhãn nào", () => {
  it("nhãn có dấu hai chấm dưới một dòng trống không phải là dòng của bảng; tỷ lệ không nói mẫu số thì để trống", () => {
    expect(
      written([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Danh hiệu | Trạm Bơm Nà Pó | Phòng Kỹ thuật",
        "1 | Lao động tiên tiến",
        "2 | Chiến sĩ thi đua cơ sở",
        "",
        " | Tỷ lệ CSTĐCS: | | %",
      ]),
    ).toEqual({ C3: 3, D3: 3, C4: 1, D4: 1 });
  });

  it("các nhóm không đánh số dưới «Trong đó: nữ» cùng là phần của danh hiệu phía trên", () => {
    expect(
      written([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Nội dung | Trạm Bơm Nà Pó | Phòng Kỹ thuật | Cộng",
        "1 | Lao động tiên tiến",
        " | - Trong đó: nữ",
        " | đảng viên",
        "2 | Chiến sĩ thi đua cơ sở",
        " | - Trong đó: nữ",
        " | đảng viên",
      ]),
    ).toMatchObject({ C4: 1, D4: 2, C5: 1, D5: 2, D7: 1, C8: 1, D8: 1 });
  });

  it("số tập thể chia cho tổng số người thì để trống", () => {
    expect(
      written([
        "TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
        "TT | Danh hiệu | Tổng số | Tỷ lệ % so với tổng số người",
        "1 | Tập thể lao động tiên tiến",
      ]),
    ).toEqual({ C3: 2 });
  });

  it("nhiều ô trống giữa nhãn và chữ «người»: không đoán ô nào", () => {
    const plan = filled(["SỐ LIỆU ĐĂNG KÝ THI ĐUA NĂM 2022", "Tổng số người: | | người, trong đó nữ: | | | người"]);
    expect(cellsWritten(plan)).toEqual({ B2: 7 });
    expect(plan.skipped.map(({ ref }) => ref.column)).toContain(4);
  });
});

describe("cột đánh dấu ai là lãnh đạo, quản lý", () => {
  const listed = (head: string, marks: readonly [string, string, string, string], ...more: readonly DrawnSheet[]) =>
    workbookOf(
      ...more,
      {
        name: "ĐK",
        rows: [
          "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
          `TT | Họ và tên | Chức vụ | Đơn vị | ${head} | LĐTT | CSTĐCS`,
          `1 | Đèo Văn Thịnh | Tổ trưởng | Trạm Bơm Nà Pó | ${marks[0]} | x | x`,
          `2 | Quàng Văn Sáng | Công nhân | Trạm Bơm Nà Pó | ${marks[1]} | x | `,
          `3 | Cầm Thị Ánh | Trưởng phòng | Phòng Kỹ thuật | ${marks[2]} | x | x`,
          `4 | Bạc Cầm Dũng | Kỹ sư | Phòng Kỹ thuật | ${marks[3]} | x | `,
        ],
      },
      {
        name: "Tổng hợp",
        rows: [
          "TỔNG HỢP ĐĂNG KÝ NĂM 2022",
          "TT | Danh hiệu | Tổng số | Trong đó: lãnh đạo, quản lý",
          "1 | LĐTT",
          "2 | CSTĐCS",
        ],
      },
    );

  it.each([
    ...["Lãnh đạo, quản lý", "Viên chức quản lý", "Là cán bộ lãnh đạo", "CBQL", "Công chức lãnh đạo, quản lý"],
    ...["Thuộc diện CBLĐ", "Người LĐQL", "Diện CBLĐQL (x)"],
  ])("«%s»: người có dấu, kể cả tổ trưởng", (head) => {
    const plan = planFill(inputFromWorkbook(listed(head, ["x", "", "x", ""])));
    expect(cellsWritten(plan)).toEqual({ C3: 4, D3: 2, C4: 2, D4: 2 });
    expect(plan.questions).toEqual([]);
  });

  it("trưởng phòng không có dấu thì chưa rõ nên để trống và nói tên", () => {
    const plan = planFill(inputFromWorkbook(listed("Lãnh đạo, quản lý", ["x", "", "", ""])));
    expect(cellsWritten(plan)).toEqual({ C3: 4, C4: 2 });
    expect(JSON.stringify(plan)).toContain("Cầm Thị Ánh");
  });

  const staffList = (marks: readonly [string, string, string, string]): DrawnSheet => ({
    name: "CBCCVC",
    rows: [
      "DANH SÁCH CBCCVC NĂM 2022",
      "TT | Họ và tên | Đơn vị | Diện CBQL",
      `1 | Đèo Văn Thịnh | Trạm Bơm Nà Pó | ${marks[0]}`,
      `2 | Quàng Văn Sáng | Trạm Bơm Nà Pó | ${marks[1]}`,
      `3 | Cầm Thị Ánh | Phòng Kỹ thuật | ${marks[2]}`,
      `4 | Bạc Cầm Dũng | Phòng Kỹ thuật | ${marks[3]}`,
    ],
  });

  it("cột bỏ trống ở biểu đăng ký không át dấu ở danh sách CBCCVC", () => {
    const sheets = listed("CBQL", ["", "", "", ""], staffList(["x", "", "x", ""]));
    const plan = planFill(inputFromWorkbook(sheets));
    expect(cellsWritten(plan)).toEqual({ C3: 4, D3: 2, C4: 2, D4: 2 });
  });

  it("hai danh sách đánh dấu khác nhau thì chưa rõ", () => {
    const sheets = listed("CBQL", ["", "x", "x", ""], staffList(["x", "x", "x", ""]));
    const plan = planFill(inputFromWorkbook(sheets));
    expect(cellsWritten(plan)).toEqual({ C3: 4, C4: 2 });
    expect(JSON.stringify(plan)).toContain("Đèo Văn Thịnh");
  });

  it("điều chị đã trả lời về tổ trưởng không thua dấu trong cột", () => {
    const answers = planFill(inputFromWorkbook(listed("CBQL", ["", "", "", ""]))).questions.flatMap(({ options }) =>
      options.map(({ answer }) => answer),
    );
    const filledAfter = answers.map((answer) =>
      cellsWritten(planFill(inputFromWorkbook(listed("CBQL", ["x", "", "x", ""]), { answers: [answer] }))),
    );
    expect(filledAfter).toEqual([
      { C3: 4, C4: 2 },
      { C3: 4, D3: 2, C4: 2, D4: 2 },
    ]);
  });

  it("cột để trống cả thì xem theo chức vụ", () => {
    const plan = planFill(inputFromWorkbook(listed("Lãnh đạo, quản lý", ["", "", "", ""])));
    expect(plan.questions.map(({ id }) => id)).toContain("fill-posts:small");
  });
});
