import fc from "../helpers/properties";
import type { Answer, SaidFate } from "../../src/domain/answer";
import type { WorkbookReading } from "../../src/domain/check";
import type { ColumnReading, Form } from "../../src/domain/form/form";
import { columnRoles } from "../../src/domain/form/column-role";
import { formKinds } from "../../src/domain/form/form-kind";
import { findTables } from "../../src/layout/find-tables";
import { plain } from "../../src/text/plain";
import { readWorkbook } from "../../src/reading/read-workbook";
import { namingColumns, rowKeyOf } from "../../src/reading/rows/row-answers";
import { sheetTextOf } from "../../src/layout/sheet-text";
import type { WorkbookSnapshot } from "../../src/workbook/grid";
import { fieldLayouts } from "./field-layouts";
import { fatesOf, figuresOf } from "./figures-of";
import { type DrawnRow, type DrawnSheet, workbookOf } from "./grid-of";
import { randomLayout } from "./random-layouts";

const read = (snapshot: WorkbookSnapshot, answers: readonly Answer[] = []) =>
  readWorkbook(snapshot, { answers, today: "2026-03-01" });

const doubtful: Readonly<Record<string, readonly (DrawnSheet | readonly DrawnRow[])[]>> = {
  "hai vòng xét, vòng sau cùng mới tính": [
    [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Đơn vị | Danh hiệu duyệt vòng 1 | Danh hiệu duyệt vòng 2",
      "1 | Lê Thị Mai | Văn phòng | CSTĐCS | LĐTT",
      "2 | Trần Văn Bình | Thanh tra | LĐTT | LĐTT",
    ],
  ],
  "tên một đơn vị ở hai cách viết, một người ở hai dòng": [
    [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Đơn vị | LĐTT | CSTĐCS",
      "1 | Lê Thị Mai | Văn phòng | x |",
      "2 | Trần Văn Bình | P. HTQT | x |",
      "3 | Lê Thị Mai | Phòng Hợp tác quốc tế | x | x",
    ],
  ],
  "danh sách đơn vị không có tên người": [
    [
      "DANH SÁCH TẬP THỂ ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Đơn vị | Nội dung | TTLĐTT",
      "1 | Văn phòng | Tập thể | x",
      "2 | Thanh tra | Tập thể | x",
    ],
  ],
  "không có đầu cột": [
    [
      "DANH SÁCH CÁ NHÂN ĐĂNG KÝ CSTĐCS NĂM 2022",
      "1 | Lê Thị Mai | Chuyên viên | Văn phòng",
      "2 | Trần Văn Bình | Kế toán | Văn phòng",
      "3 | Tô Văn Cường | Chuyên viên | Thanh tra",
    ],
  ],
  "tiêu đề nêu hai danh hiệu, không có cột riêng": [
    [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Chức vụ | Đơn vị",
      "I | Cá nhân đăng ký LĐTT, CSTĐCS",
      "1 | Lê Thị Mai | Chuyên viên | Văn phòng",
      "2 | Trần Văn Bình | Kế toán | Thanh tra",
    ],
  ],
};

const drawn: readonly (readonly [string, WorkbookSnapshot])[] = [
  ...Object.entries(doubtful),
  ...Object.entries(fieldLayouts).map(([name, { sheets }]) => [name, sheets] as const),
].map(([name, sheets]) => [name, workbookOf(...sheets)] as const);

const nothing: ColumnReading = { role: "other", award: null, recipient: null, year: null };

const formsOf = (reading: WorkbookReading) => reading.sheets.flatMap(({ forms }) => forms);

const isAbout = (form: Form, named: string) => form.key === named || form.signature === named;

/** Whether the reading says what an answer says; null where the reading cannot show it. */
function says(reading: WorkbookReading, answer: Answer): boolean | null {
  const about = (named: string) => formsOf(reading).filter((form) => isAbout(form, named));
  switch (answer.kind) {
    case "form-kind":
      return about(answer.form).every(({ kind, confidence }) => kind === answer.formKind && confidence === 1);
    case "column": {
      const columns = about(answer.form)
        .flatMap(({ columns: all }) => all)
        .filter(
          ({ name, header }) => name === answer.header || (header !== "" && plain(header) === plain(answer.header)),
        );
      return columns.every((column) => holds(column, answer.reading));
    }
    case "same-unit": {
      const { units } = reading.register;
      const both = units.filter(({ key }) => key === answer.one || key === answer.other);
      return both.length === (answer.same ? 1 : 2);
    }
    default:
      return null;
  }
}

function holds(column: ColumnReading, said: ColumnReading): boolean {
  const { role, award, recipient, year } = column;
  return role === said.role && award === said.award && recipient === said.recipient && year === said.year;
}

describe("trả lời là câu sau cùng: không bước đọc nào làm khác đi", () => {
  it.each(drawn)("%s: chọn câu nào thì đọc đúng như vậy và không hỏi lại", (_, snapshot) => {
    for (const question of read(snapshot).questions) {
      for (const { id, answer } of question.options) {
        const reading = read(snapshot, [answer]);
        expect({ question: question.id, option: id, says: says(reading, answer) }).not.toMatchObject({ says: false });
        expect(reading.questions.map((other) => other.id)).not.toContain(question.id);
      }
    }
  });

  it.each(drawn)("%s: mỗi cột là điều anh/chị nói, dù tên cột ghi gì", (_, snapshot) => {
    for (const form of formsOf(read(snapshot))) {
      for (const { name: header } of form.columns) {
        for (const role of ["name", "title", "mark", "unit", "content", "figure", "threshold", "other"] as const) {
          const answer = columnAnswer(form, header, role);
          expect({ header, role, says: says(read(snapshot, [answer]), answer) }).toMatchObject({ says: true });
        }
      }
    }
  });

  it.each(drawn)("%s: mỗi bảng là loại biểu anh/chị nói", (_, snapshot) => {
    for (const form of formsOf(read(snapshot))) {
      for (const formKind of formKinds) {
        const answer: Answer = { kind: "form-kind", form: form.key, formKind };
        expect({ formKind, says: says(read(snapshot, [answer]), answer) }).toMatchObject({ says: true });
      }
    }
  });

  it("biểu vẽ ngẫu nhiên: cột bất kỳ, vai trò bất kỳ, loại biểu bất kỳ", () => {
    fc.assert(
      fc.property(
        randomLayout,
        fc.constantFrom(...columnRoles),
        fc.constantFrom(...formKinds),
        fc.nat(),
        ({ sheets }, role, formKind, pick) => {
          const snapshot = workbookOf(...sheets);
          const forms = formsOf(read(snapshot));
          const form = forms[pick % Math.max(1, forms.length)];
          const column = form?.columns[pick % Math.max(1, form.columns.length)];
          if (!form || !column) return;
          const answers: readonly Answer[] = [
            { kind: "form-kind", form: form.key, formKind },
            columnAnswer(form, column.name, role),
          ];
          const reading = read(snapshot, answers);
          for (const answer of answers) expect(says(reading, answer)).toBe(true);
        },
      ),
    );
  });
});

function columnAnswer(form: Form, header: string, role: ColumnReading["role"]): Answer {
  return {
    kind: "column",
    form: form.signature,
    header,
    reading: { ...nothing, role, award: role === "mark" ? "advanced-worker" : null },
  };
}

describe("câu trả lời về dòng cũng là câu sau cùng", () => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
    "STT | Họ và tên | Đơn vị | LĐTT",
    "I | Văn phòng",
    "1 | Lê Thị Mai | Văn phòng | x",
    "2 | Trần Văn Bình | Thanh tra | x",
    "3 | | Thanh tra | x",
    "3 | Trần Văn Bình | Thanh tra | x",
    "STT | Họ và tên | Đơn vị | LĐTT",
    "4 | Đỗ Hải Dương | Thanh tra | x",
    "| Cộng | | 4",
    "* Tập thể Thanh tra: đăng ký Tập thể lao động tiên tiến",
    "| Nữ | 1 | 1",
  ];
  const snapshot = workbookOf(rows);

  /** The key of a row, as a question about it would name it. */
  function keyOf(row: number): { readonly form: string; readonly rowKey: string } {
    const [form] = formsOf(read(snapshot));
    const [grid] = snapshot.sheets;
    const [table] = grid ? findTables(sheetTextOf(grid)) : [];
    if (!form || !table) throw new Error("The form was not found");
    return { form: form.key, rowKey: rowKeyOf({ table, naming: namingColumns(form.columns) }, row) };
  }

  const fates: readonly (readonly [string, SaidFate])[] = [
    ["structural section", { structural: "section" }],
    ["structural note", { structural: "note" }],
    ["structural total", { structural: "total" }],
    ["counted individual", { counted: "individual" }],
    ["counted collective", { counted: "collective" }],
    ["excluded", { excluded: "Đã chuyển công tác." }],
  ];

  describe.each(fates)("%s", (fate, said) => {
    it.each(rows.map((words, at) => [at + 1, words] as const).slice(2))("dòng %i «%s»", (row) => {
      const asked = keyOf(row);
      const one = read(snapshot, [{ kind: "row", ...asked, fate: said }]);
      expect(fatesOf(one)[row - 1]).toBe(`${String(row)} ${fate}`);
      const many = read(snapshot, [{ kind: "rows", form: asked.form, rowKeys: [asked.rowKey], fate: said }]);
      expect(fatesOf(many)).toEqual(fatesOf(one));
    });
  });

  it("hai dòng giống hệt nhau là hai dòng: bỏ dòng sau thì dòng trước vẫn tính", () => {
    const asked = keyOf(7);
    const reading = read(snapshot, [
      { kind: "rows", form: asked.form, rowKeys: [asked.rowKey], fate: { excluded: "Ghi lặp." } },
    ]);
    expect(fatesOf(reading)[4]).toBe("5 counted individual");
    expect(fatesOf(reading)[6]).toBe("7 excluded");
  });

  it("nói thêm cột nào là gì thì dòng đã nói vẫn như đã nói", () => {
    const asked = keyOf(5);
    const reading = read(snapshot, [
      { kind: "row", ...asked, fate: { excluded: "Đã chuyển công tác." } },
      { kind: "column", form: asked.form, header: "Đơn vị", reading: { ...nothing, role: "position" } },
    ]);
    expect(fatesOf(reading)[4]).toBe("5 excluded");
  });

  it("nói về một dòng thì hơn nói về nhiều dòng", () => {
    const asked = keyOf(5);
    const reading = read(snapshot, [
      { kind: "rows", form: asked.form, rowKeys: [asked.rowKey], fate: { excluded: "Không đăng ký." } },
      { kind: "row", ...asked, fate: { counted: "individual" } },
    ]);
    expect(fatesOf(reading)[4]).toBe("5 counted individual");
  });
});

describe("hai sheet cùng một đầu biểu", () => {
  const sheet = (name: string, person: string) => ({
    name,
    rows: [
      "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2022",
      "STT | Họ và tên | Đơn vị | LĐTT",
      `1 | ${person} | Văn phòng | x`,
      `2 | ${person} Anh | Văn phòng | x`,
    ],
  });
  const snapshot = workbookOf(sheet("Đợt 1", "Lê Thị Mai"), sheet("Nháp", "Trần Văn Bình"));

  it("nói riêng một sheet thì sheet kia giữ nguyên, nói cả đầu biểu thì cả hai", () => {
    const [first, second] = formsOf(read(snapshot));
    if (!first || !second) throw new Error("The forms were not found");
    expect(first.signature).toBe(second.signature);
    const kindsWith = (form: string) =>
      formsOf(read(snapshot, [{ kind: "form-kind", form, formKind: "other" }])).map(({ kind }) => kind);
    expect(kindsWith(second.key)).toEqual(["registration", "other"]);
    expect(kindsWith(first.signature)).toEqual(["other", "other"]);
  });

  it("nói riêng hơn nói chung", () => {
    const [first, second] = formsOf(read(snapshot));
    if (!first || !second) throw new Error("The forms were not found");
    const reading = read(snapshot, [
      { kind: "form-kind", form: first.signature, formKind: "other" },
      { kind: "form-kind", form: second.key, formKind: "registration" },
    ]);
    expect(formsOf(reading).map(({ kind }) => kind)).toEqual(["other", "registration"]);
  });
});

describe("tiêu đề nêu nhiều danh hiệu", () => {
  const snapshot = workbookOf(...(doubtful["tiêu đề nêu hai danh hiệu, không có cột riêng"] ?? []));

  it.each([
    ["all", { "advanced-worker": 2, "grassroots-emulation-fighter": 2 }],
    ["advanced-worker", { "advanced-worker": 2 }],
    ["none", {}],
  ])("chọn «%s» thì đếm đúng như vậy", (id, individual) => {
    const [question] = read(snapshot).questions;
    const option = question?.options.find((one) => one.id === id);
    if (!option) throw new Error("There is no such option");
    expect(figuresOf(read(snapshot, [option.answer])).individual).toEqual(individual);
  });
});
