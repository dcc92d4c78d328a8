import { planFill } from "../../src/reports/fill/plan-fill";
import type { ReportInput } from "../../src/reports/fill/report-input";
import { trailAt, trailsOf } from "../../src/reports/trail";
import { parseA1, toA1 } from "../../src/workbook/refs";
import { number, type CellContent } from "../../src/workbook/write-plan";
import type { DrawnSheet } from "../reading/grid-of";
import { inputFor } from "./fill-input";
import type { SmallRegister } from "./small-register";

const register: SmallRegister = {
  people: [
    { name: "Lê Thị Mai", unit: "Ban Giám đốc", awards: ["advanced-worker"], gender: "female" },
    {
      name: "Trần Văn Bình",
      unit: "Văn phòng",
      awards: ["advanced-worker", "grassroots-emulation-fighter"],
      gender: "male",
    },
    { name: "Hoàng Anh Tú", unit: "Văn phòng", awards: ["advanced-worker"], gender: "male" },
    {
      name: "Nguyễn Thị Hoa",
      unit: "Phòng Hợp tác quốc tế",
      awards: ["advanced-worker", "certificate-of-merit"],
      gender: "female",
    },
    { name: "Phạm Văn Sơn", unit: "Phòng Hợp tác quốc tế", gender: "male" },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["advanced-labor-collective", "excellent-labor-collective", "certificate-of-merit"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective"] },
  ],
};

const fill = (sheet: DrawnSheet, more: Partial<ReportInput> = {}) => planFill(inputFor(sheet, register, more));

function shownAs(content: CellContent): unknown {
  return content.kind === "number" ? content.number : content.kind === "text" ? content.text : content.kind;
}

function written(sheet: DrawnSheet, more: Partial<ReportInput> = {}): Record<string, unknown> {
  return Object.fromEntries(fill(sheet, more).plan.writes.map(({ ref, content }) => [toA1(ref), shownAs(content)]));
}

const twoLevels: DrawnSheet = {
  name: "Tổng hợp",
  rows: [
    "SỞ NGOẠI VỤ",
    "BẢNG TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022",
    "",
    "STT | Tên đơn vị | Tổng số người | Cá nhân | | Tập thể | | Ghi chú",
    " | | | LĐTT | CSTĐCS | LĐTT | LĐXS |",
    "(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8)",
    "1 | Ban Giám đốc",
    "2 | Văn phòng",
    "3 | P. HTQT",
    " | Tổng cộng",
    "",
    " | NGƯỜI LẬP BIỂU | | | GIÁM ĐỐC",
  ],
  merges: ["A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:G4", "H4:H5"],
};

const filledTwoLevels = {
  C7: 1,
  D7: 1,
  C8: 2,
  D8: 2,
  E8: 1,
  F8: 1,
  G8: 1,
  C9: 2,
  D9: 1,
  F9: 1,
  C10: 5,
  D10: 4,
  E10: 1,
  F10: 2,
  G10: 1,
};

/** The same sheet with some cells already holding something. */
function holding(sheet: DrawnSheet, cells: Readonly<Record<string, string | number>>): DrawnSheet {
  const rows = sheet.rows.map((row) =>
    typeof row === "string" ? row.split("|").map((cell) => cell.trim()) : [...row],
  );
  const values = rows.map((row) =>
    row.map((cell) => (cell === "" ? null : typeof cell === "string" && /^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  for (const [at, value] of Object.entries(cells)) {
    const place = parseA1(at);
    const row = place && values[place.row - 1];
    if (!row) throw new Error(`«${at}» is no drawn cell`);
    while (row.length < place.column) row.push(null);
    row[place.column - 1] = value;
  }
  return { ...sheet, rows: values };
}

test("units down, titles across, two levels of heads: every figure stands where it belongs, noughts stay blank", () => {
  expect(written(twoLevels)).toEqual(filledTwoLevels);
});

test("a share is a fraction where the cell shows %, a number of percent elsewhere", () => {
  const rows = [
    "STT | Đơn vị | Tổng số CBCCVC | LĐTT | Tỷ lệ (%)",
    "1 | Ban Giám đốc",
    "2 | Văn phòng",
    "3 | Phòng Hợp tác quốc tế",
    " | Cộng",
  ];
  const shares = { E2: 100, E3: 100, E4: 50, E5: 80 };
  expect(written({ name: "TH", rows })).toMatchObject(shares);
  const withPercent = { E2: "0.00%", E3: "0%", E4: "0.0%", E5: "0.00%" };
  expect(written({ name: "TH", rows, formats: withPercent })).toMatchObject({ E2: 1, E3: 1, E4: 0.5, E5: 0.8 });
});

test("the numbering row says what a share divides: (6)=(5)/(3)", () => {
  const rows = [
    "STT | Đơn vị | Tổng số người | Trong đó nữ | LĐTT | Tỷ lệ (%)",
    "(1) | (2) | (3) | (4) | (5) | (6)=(5)/(3)",
    "1 | Văn phòng",
    "2 | Phòng Hợp tác quốc tế",
    " | Tổng cộng",
  ];
  expect(written({ name: "TH", rows })).toMatchObject({ C4: 2, D4: 1, E4: 1, F4: 50, C5: 4, D5: 1, E5: 3, F5: 75 });
});

test("group subtotals are not added a second time", () => {
  const rows = [
    "TT | Tên đơn vị | Số người | LĐTT",
    "I | Khối lãnh đạo",
    "1 | Lãnh đạo Sở",
    " | Cộng (I)",
    "II | Khối phòng",
    "1 | Văn phòng",
    "2 | Phòng Hợp tác quốc tế",
    " | Cộng (II)",
    " | Tổng cộng (I + II)",
  ];
  expect(written({ name: "TH", rows })).toEqual({
    C3: 1,
    D3: 1,
    C4: 1,
    D4: 1,
    C6: 2,
    D6: 2,
    C7: 2,
    D7: 1,
    C8: 4,
    D8: 3,
    C9: 5,
    D9: 4,
  });
});

test("the body itself and the shares of units stand below the total and in no sum", () => {
  const rows = [
    "TT | Tên đơn vị | TTLĐTT | TTLĐXS",
    "1 | Văn phòng",
    "2 | Phòng Hợp tác quốc tế",
    " | Tổng cộng",
    " | Tỷ lệ trên tổng số phòng, đơn vị (%)",
    " | Tập thể Sở Ngoại vụ (đề nghị)",
  ];
  expect(written({ name: "TH", rows })).toEqual({ C2: 1, D2: 1, C3: 1, C4: 2, D4: 1, C5: 100, D5: 50 });
});

test("titles down, kinds of recipient across: what nobody can hold stays blank", () => {
  const rows = [
    "TT | Danh hiệu thi đua, hình thức khen thưởng | Tập thể | Cá nhân | Ghi chú",
    "1 | Lao động tiên tiến",
    "2 | Tập thể lao động tiên tiến",
    "3 | Giấy khen",
    " | Cộng",
  ];
  expect(written({ name: "KQ", rows })).toEqual({ C3: 2, C4: 1, C5: 3, D2: 4, D4: 1, D5: 5 });
});

test("Giấy khen of people and collectives under one head is asked, not guessed; the answer is followed", () => {
  const sheet: DrawnSheet = {
    name: "TH",
    rows: ["TT | Đơn vị | LĐTT | Giấy khen", "1 | Văn phòng", "2 | Phòng Hợp tác quốc tế"],
  };
  const { plan, questions } = fill(sheet);
  expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["C2", "C3"]);
  const [question] = questions;
  expect(question?.sentence.vi).toBe(
    "Biểu «TH», cột «Giấy khen» (ô D2): chưa rõ lấy số từ đâu nên chưa điền. Anh/chị chọn giúp.",
  );
  const collective = question?.options.find(({ label }) => label.vi.startsWith("Số tập thể"));
  expect(written(sheet, { answers: collective ? [collective.answer] : [] })).toEqual({ C2: 2, C3: 1, D2: 1 });
});

test("a column narrowed in a way no register tells is left to her, and that is said: «chuyên đề»", () => {
  const rows = ["TT | Đơn vị | LĐTT | Khen chuyên đề", "1 | Văn phòng"];
  const { plan, questions, notes } = fill({ name: "TH", rows });
  expect(plan.writes.map(({ ref }) => toA1(ref))).toEqual(["C2"]);
  expect(questions).toEqual([]);
  expect(notes.map(({ vi }) => vi)).toContain(
    "Biểu «TH»: để trống cột «Khen chuyên đề», vì biểu đăng ký trong tệp không cho biết số này. Anh/chị tự điền giúp.",
  );
  const typed = fill({ name: "TH", rows: ["TT | Đơn vị | LĐTT | Khen chuyên đề", "1 | Văn phòng | | 3"] });
  expect(typed.notes.filter(({ vi }) => vi.includes("chuyên đề"))).toEqual([]);
});

test("a unit that only looks alike is asked; a unit without a row and a row without a unit are said", () => {
  const sheet: DrawnSheet = {
    name: "TH",
    rows: [
      "TT | Đơn vị | LĐTT",
      "1 | Văn phòng",
      "2 | Phòng Hợp tác và Đối ngoại quốc tế",
      "3 | Phòng Thông tin",
      " | Tổng cộng",
    ],
  };
  const { plan, questions, notes } = fill(sheet);
  expect(plan.writes.map(({ ref }) => toA1(ref))).not.toContain("C3");
  expect(questions.map(({ sentence }) => sentence.vi)).toEqual([
    "Biểu «TH», dòng 3: «Phòng Hợp tác và Đối ngoại quốc tế» là đơn vị nào trong biểu đăng ký?",
  ]);
  const said = notes.map(({ vi }) => vi).join("\n");
  expect(said).toContain("chưa có dòng cho Ban Giám đốc");
  expect(said).toContain("dòng 4: chưa thấy «Phòng Thông tin» trong biểu đăng ký");
  const options = questions[0]?.options ?? [];
  expect(options.map(({ label }) => label.vi)).toEqual(["Phòng Hợp tác quốc tế", "Không phải Phòng Hợp tác quốc tế"]);
  const [yes, no] = options.map((option) => [option.answer]);
  expect(written(sheet, { answers: yes ?? [] })).toEqual({ C2: 2, C3: 1, C5: 3 });
  const denied = fill(sheet, { answers: no ?? [] });
  expect(denied.questions).toEqual([]);
  expect(denied.notes.map(({ vi }) => vi).join("\n")).toContain(
    "dòng 3: chưa thấy «Phòng Hợp tác và Đối ngoại quốc tế»",
  );
});

test("her formulas stay; one that will not show our figure is named", () => {
  const formulas = { D10: "=SUM(D7:D9)", E10: "=SUM(E7:E8)-1" };
  const sheet = { ...holding(twoLevels, { D10: 0, E10: 0 }), formulas };
  const { plan, skipped } = fill(sheet);
  expect(plan.writes.map(({ ref }) => toA1(ref))).not.toEqual(expect.arrayContaining(["D10"]));
  expect(skipped.map(({ ref, why }) => [toA1(ref), why])).toEqual([
    [
      "E10",
      "Ô này có công thức của anh/chị, kết quả là 0; số đếm được là 1. Công thức được giữ nguyên; anh/chị xem lại giúp.",
    ],
  ]);
});

test("a figure typed by hand stays and is named; one we wrote ourselves is brought up to date", () => {
  const sheet = holding(twoLevels, { D8: 9, E8: 1, D7: "01" });
  const byHand = fill(sheet);
  expect(byHand.plan.writes.map(({ ref }) => toA1(ref))).not.toContain("D8");
  expect(byHand.skipped).toEqual([
    {
      ref: { sheet: "Tổng hợp", row: 8, column: 4 },
      why: "Ô D8 đang ghi 9, số đếm được là 2. Giữ nguyên số anh/chị đã ghi; anh/chị xem lại giúp.",
    },
    {
      ref: { sheet: "Tổng hợp", row: 10, column: 4 },
      why: "Chưa điền dòng cộng vì ô D8 phía trên đang ghi khác số đếm được từ biểu đăng ký. Anh/chị xem ô D8 trước rồi bấm Điền biểu lại, hoặc tự ghi số cộng.",
    },
  ]);
  const ours = fill(sheet, { writtenByUs: (ref) => (toA1(ref) === "D8" ? number(9) : null) });
  expect(ours.skipped).toEqual([]);
  expect(ours.plan.writes.find(({ ref }) => toA1(ref) === "D8")).toMatchObject({
    content: number(2),
    expectedBefore: number(9),
  });
});

test("a protected sheet blocks its form while planning", () => {
  const input = inputFor(twoLevels, register);
  const sheets = input.snapshot.sheets.map((grid) =>
    grid.name === "Tổng hợp" ? { ...grid, protection: { unlocked: new Set<number>() } } : grid,
  );
  const { plan, skipped } = planFill({ ...input, snapshot: { ...input.snapshot, sheets } });
  expect(plan.writes).toEqual([]);
  expect(skipped.map(({ why }) => why)).toEqual([
    "Sheet «Tổng hợp» đang được khóa (bảo vệ) nên chưa điền ô nào. Anh/chị bỏ khóa sheet rồi bấm Điền biểu lại.",
  ]);
});

test("one habit for noughts in the whole form: where some are typed 0, all are", () => {
  expect(written(holding(twoLevels, { E7: 0, F7: 0 }))).toEqual({ ...filledTwoLevels, E9: 0, G9: 0 });
});

test("every figure answers «Những dòng nào?»", () => {
  const { bindings } = fill(twoLevels);
  const { snapshot } = inputFor(twoLevels, register);
  const trail = trailAt(trailsOf(bindings, snapshot, []), { sheet: "Tổng hợp", row: 8, column: 4 }, snapshot);
  expect(trail?.rows).toEqual([
    { sheet: "Đăng ký", row: 6 },
    { sheet: "Đăng ký", row: 7 },
  ]);
  expect(trail?.why.vi).toBe("Ô này lấy số từ số cá nhân có «Lao động tiên tiến» trong biểu đăng ký: Văn phòng.");
});

test("a figure in a merged cell answers from any of its cells; a cell without a figure does not", () => {
  const { bindings } = fill(twoLevels);
  const { snapshot } = inputFor({ ...twoLevels, merges: [...(twoLevels.merges ?? []), "D8:D8"] }, register);
  const merged = { top: 8, left: 4, bottom: 8, right: 5 };
  const sheets = snapshot.sheets.map((grid) =>
    grid.name === "Tổng hợp" ? { ...grid, merges: [...grid.merges, merged] } : grid,
  );
  const across = { ...snapshot, sheets };
  const trails = trailsOf(bindings, across, []);
  expect(trailAt(trails, { sheet: "Tổng hợp", row: 8, column: 5 }, across)?.ref.column).toBe(4);
  expect(trailAt(trails, { sheet: "Tổng hợp", row: 1, column: 1 }, across)).toBeNull();
});

test("placeholders and defined names are filled; unknown ones are named", () => {
  const rows = [
    "Có {{LĐTT}}/{{Tổng số người}} người đạt ({{Tỷ lệ LĐTT}})",
    "{{Văn phòng.CSTĐCS}} | {{Giấy khen tập thể}} | {{Không rõ}}",
    " | ",
  ];
  const input = inputFor({ name: "Tờ trình", rows: [...rows, [null, null, 7]] }, register);
  const named = {
    name: "TD_TYLE_LDTT",
    scope: null,
    refersTo: "'Tờ trình'!$A$4",
    area: { sheet: "Tờ trình", top: 4, left: 1, bottom: 4, right: 1 },
  };
  const { plan, skipped } = planFill({ ...input, snapshot: { ...input.snapshot, names: [named] } });
  expect(Object.fromEntries(plan.writes.map(({ ref, content }) => [toA1(ref), shownAs(content)]))).toEqual({
    A1: "Có 4/5 người đạt (80,00%)",
    A2: 1,
    B2: 1,
    A4: 80,
  });
  expect(skipped.map(({ ref }) => toA1(ref))).toEqual(["C2"]);
});

test("a list with too few empty lines is left alone, and the number of lines to insert is said", () => {
  const rows = [
    "DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU LAO ĐỘNG TIÊN TIẾN",
    "STT | Họ và tên | Đơn vị",
    "1",
    "2",
    "",
    "NGƯỜI LẬP BIỂU",
  ];
  const { plan, skipped } = fill({ name: "DS", rows });
  expect(plan.writes).toEqual([]);
  expect(skipped.map(({ why }) => why)).toEqual([
    "Danh sách «DS» còn 2 dòng trống, cần 4 dòng. Anh/chị chèn thêm 2 dòng rồi bấm Điền biểu lại; danh sách chưa được điền.",
  ]);
});

test("titles down, units across, with a line of shares", () => {
  const rows = [
    "TT | Danh hiệu | Ban Giám đốc | Văn phòng | Phòng HTQT | Tổng cộng",
    "1 | Tổng số người",
    "2 | Lao động tiên tiến",
    "3 | Tỷ lệ LĐTT (%)",
    "4 | Tập thể lao động tiên tiến",
  ];
  expect(written({ name: "TH", rows })).toEqual({
    ...{ C2: 1, D2: 2, E2: 2, F2: 5 },
    ...{ C3: 1, D3: 2, E3: 1, F3: 4 },
    ...{ C4: 100, D4: 100, E4: 50, F4: 80 },
    ...{ D5: 1, E5: 1, F5: 2 },
  });
});

test("titles down, numbers across, with headcounts among the lines", () => {
  const rows = [
    "TT | Nội dung | Số lượng | Tỷ lệ (%) | Ghi chú",
    "I | Tổng số CBCCVC",
    "II | Danh hiệu cá nhân",
    "1 | Lao động tiên tiến",
    "2 | Chiến sĩ thi đua cơ sở",
    "III | Danh hiệu tập thể",
    "1 | Tập thể LĐTT",
    "2 | Số phòng, đơn vị",
  ];
  expect(written({ name: "TH", rows })).toEqual({ C2: 5, C4: 4, D4: 80, C5: 1, D5: 20, C7: 2, D7: 100, C8: 2 });
});

test("parts («Trong đó nữ») are counted beside their whole; what no form tells is named", () => {
  const rows = [
    "STT | Đơn vị | Tổng số | Trong đó | | LĐTT | ",
    " | | | Nữ | NLĐ hợp đồng | Tổng số | Trong đó nữ",
    "1 | BGĐ",
    "2 | VP",
    "3 | Phòng HTQT",
    " | TỔNG",
  ];
  const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"];
  expect(written({ name: "TH", rows, merges })).toEqual({
    ...{ C3: 1, D3: 1, F3: 1, G3: 1 },
    ...{ C4: 2, F4: 2 },
    ...{ C5: 2, D5: 1, F5: 1, G5: 1 },
    ...{ C6: 5, D6: 2, F6: 4, G6: 2 },
  });
  expect(new Set(fill({ name: "TH", rows, merges }).skipped.map(({ why }) => why))).toEqual(
    new Set([
      "Các biểu chưa phân biệt người lao động hợp đồng nên chưa đếm được. Anh/chị thêm cột «Loại lao động» (Biên chế, Hợp đồng) vào biểu đăng ký hoặc danh sách CBCCVC.",
    ]),
  );
});
