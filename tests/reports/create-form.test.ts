import { isOwnList } from "../../src/domain/form/own-forms";
import { decodeProfile, emptyProfile, encodeProfile, type Profile } from "../../src/domain/profile";
import { createForm, tabsOf, type CreateInput } from "../../src/reports/create/create-form";
import { reportIds, type ReportId } from "../../src/reports/create/report-id";
import { freeTabName } from "../../src/reports/create/tab-name";
import { valueOfContent } from "../../src/workbook/cell-content";
import type { CellValue, Grid, WorkbookSnapshot } from "../../src/workbook/grid";
import { areaToA1, cellKey, parseA1, toA1, type CellKey } from "../../src/workbook/refs";
import type { CellContent, NewTab } from "../../src/workbook/write-plan";
import { gridOf, workbookOf } from "../reading/grid-of";
import { readingOf, type SmallRegister } from "./small-register";

const register: SmallRegister = {
  people: [
    { name: "Lê Thị Mai", unit: "Ban Giám đốc", position: "Giám đốc", awards: ["advanced-worker"], gender: "female" },
    {
      name: "Trần Văn Bình",
      unit: "Văn phòng",
      position: "Chánh Văn phòng",
      awards: ["advanced-worker", "grassroots-emulation-fighter"],
      initiative: "Số hóa hồ sơ",
    },
    { name: "Hoàng Anh Tú", unit: "Văn phòng", awards: ["advanced-worker", "provincial-diploma-of-merit"] },
    { name: "Phạm Văn Sơn", unit: "Phòng Hợp tác quốc tế" },
  ],
  collectives: [
    { name: "Văn phòng", awards: ["excellent-labor-collective"] },
    { name: "Phòng Hợp tác quốc tế", awards: ["advanced-labor-collective"] },
  ],
};

const profile: Profile = {
  ...emptyProfile,
  organisation: "Sở Ngoại vụ",
  parentBody: "UBND tỉnh Hà Tĩnh",
  place: "Hà Tĩnh",
  symbol: "SNgV",
  draftingSymbol: "VPTTr",
  head: "Giám đốc Sở",
  province: "UBND tỉnh",
  ministry: "Bộ Ngoại giao",
  plan: "Kế hoạch số 72/KH-SNgV ngày 24 tháng 01 năm 2022",
  countedOn: "2022-02-05",
};

function inputOf(more: Partial<CreateInput> = {}): CreateInput {
  return {
    snapshot: workbookOf({ name: "Đăng ký", rows: [] }),
    reading: readingOf(register),
    targets: [],
    year: 2022,
    stage: "registration",
    profile,
    today: "2022-03-01",
    review: { fileName: "Đăng ký 2022.xlsx", regime: "law-2003", engineVersion: "0.1.0", findings: [], journal: [] },
    locale: "vi",
    planId: "create-1",
    page: null,
    ...more,
  };
}

function tabOf(id: ReportId, more: Partial<CreateInput> = {}): NewTab {
  const [tab] = tabsOf(id, inputOf(more));
  if (!tab) throw new Error(`${id} makes no tab`);
  return tab;
}

function wordsOf(content: CellContent): string {
  const value = valueOfContent(content);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The words at the head's cells, with the merge each stands in: «A6:A9 TT». */
function headOf(tab: NewTab): readonly string[] {
  const [top, bottom] = tab.page.titleRows ?? [0, 0];
  return tab.cells
    .filter(({ row }) => row >= top && row <= bottom)
    .map(({ row, column, content }) => {
      const area = tab.merges.find((merge) => merge.top === row && merge.left === column);
      return `${area ? areaToA1(area) : toA1({ row, column })} ${wordsOf(content)}`;
    });
}

function textAt(tab: NewTab, at: string): unknown {
  const place = parseA1(at);
  const cell = tab.cells.find(({ row, column }) => row === place?.row && column === place.column);
  return cell === undefined
    ? null
    : cell.content.kind === "formula"
      ? cell.content.formula
      : valueOfContent(cell.content);
}

/** The workbook with a created tab in it, as an adapter would read it back. */
function withTab(snapshot: WorkbookSnapshot, tab: NewTab): WorkbookSnapshot {
  const last = Math.max(...tab.cells.map(({ row }) => row));
  const values: CellValue[][] = Array.from({ length: last }, () =>
    Array.from({ length: tab.columnWidths.size }, () => null),
  );
  const formulas = new Map<CellKey, { text: string; stale: boolean }>();
  for (const { row, column, content } of tab.cells) {
    const line = values[row - 1];
    if (line) line[column - 1] = valueOfContent(content);
    if (content.kind === "formula") formulas.set(cellKey(row, column), { text: content.formula, stale: true });
  }
  const grid: Grid = {
    ...gridOf([], snapshot.sheets.length),
    name: tab.name,
    values,
    formatOf: [],
    formulas,
    merges: tab.merges,
  };
  return { ...snapshot, sheets: [...snapshot.sheets, grid] };
}

test("the summary's head stands cell by cell as the office's form has it", () => {
  expect([...headOf(tabOf("summary"))].sort()).toEqual(
    [
      "A6:A9 TT",
      "B6:B9 Tên đơn vị",
      "C6:D6 Số người",
      "C7:C9 Tổng số",
      "D7:D9 Trong đó: người lao động hợp đồng",
      "E6:L6 Danh hiệu thi đua",
      "E7:G7 Tập thể",
      "E8:E9 Tập thể lao động tiên tiến",
      "F8:F9 Tập thể lao động xuất sắc",
      "G8:G9 Cờ thi đua của UBND tỉnh",
      "H7:L7 Cá nhân",
      "H8:I8 Lao động tiên tiến",
      "H9 Số lượng",
      "I9 Tỷ lệ (%)",
      "J8:K8 Chiến sĩ thi đua cơ sở",
      "J9 Số lượng",
      "K9 Tỷ lệ (%)",
      "L8:L9 Chiến sĩ thi đua cấp tỉnh",
      "M6:R6 Hình thức khen thưởng",
      "M7:O7 Tập thể",
      "M8:M9 Giấy khen của Giám đốc Sở",
      "N8:N9 Bằng khen của UBND tỉnh",
      "O8:O9 Bằng khen của Bộ Ngoại giao",
      "P7:R7 Cá nhân",
      "P8:P9 Giấy khen của Giám đốc Sở",
      "Q8:Q9 Bằng khen của UBND tỉnh",
      "R8:R9 Bằng khen của Bộ Ngoại giao",
      "S6:S9 Số sáng kiến đăng ký",
      "T6:T9 Ghi chú",
    ].sort(),
  );
});

test.each([
  ["A10", "(1)"],
  ["I10", "(9)=(8)/(3)"],
  ["K10", "(11)=(10)/(3)"],
  ["T10", "(20)"],
  ["B11", "Ban Giám đốc"],
  ["E11", "-"],
  ["M11", "-"],
  ["C11", 1],
  ["H11", 1],
  ["E12", null],
  ["F12", 1],
  ["E13", 1],
  ["I12", '=IF(AND(C12>0,H12>0),ROUND(H12/C12*100,2),"")'],
  ["A14", "TỔNG CỘNG"],
  ["C14", "=SUM(C11:C13)"],
  ["E14", "=SUM(E11:E13)+1"],
  ["T14", "gồm 01 đạt TTLĐXS"],
  ["A15", "Tỷ lệ trên tổng số 02 phòng, đơn vị (%)"],
  ["A16", "Tập thể Sở Ngoại vụ (đề nghị)"],
  ["S12", 1],
  ["A1", "Phụ lục"],
  ["A2", "BIỂU TỔNG HỢP"],
  ["A3", "Đăng ký danh hiệu thi đua và hình thức khen thưởng năm 2022"],
  ["A4", "(Kèm theo Công văn số …/SNgV-VPTTr ngày … tháng … năm 2022 của Sở Ngoại vụ)"],
  ["A5", "Đơn vị tính: người, tập thể"],
])("the summary's cell %s holds %j", (at, expected) => {
  expect(textAt(tabOf("summary"), at)).toBe(expected);
});

test("a stand-alone form has letterhead and motto, no «Phụ lục», and begins three rows lower", () => {
  const tab = tabOf("summary", { page: { kind: "stand-alone" } });
  expect(tab.page.titleRows).toEqual([9, 12]);
  const texts = tab.cells.map(({ content }) => wordsOf(content));
  expect(texts).toEqual(
    expect.arrayContaining([
      "UBND TỈNH HÀ TĨNH",
      "SỞ NGOẠI VỤ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Tĩnh, ngày … tháng … năm 2022",
      "(Số liệu tính đến ngày 05 tháng 02 năm 2022)",
      "NGƯỜI LẬP BIỂU",
      "GIÁM ĐỐC",
    ]),
  );
  expect(texts.filter((text) => text.startsWith("Phụ lục") || text.startsWith("(Kèm theo"))).toEqual([]);
  expect(textAt(tab, "C17")).toBe("=SUM(C14:C16)");
});

test.each([
  [
    "target-comparison",
    [
      "A6:A7 TT",
      "B6:B7 Chỉ tiêu",
      "C6:C7 Mức giao",
      "D6:F6 Số đăng ký",
      "D7 Số lượng",
      "E7 Trên tổng số",
      "F7 Tỷ lệ (%)",
      "G6:G7 Mức cần có (số lượng)",
      "H6:H7 Thừa (+), thiếu (-)",
      "I6:I7 Đánh giá",
      "J6:J7 Căn cứ",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "individuals",
    [
      "A6:A7 TT",
      "B6:B7 Ông/Bà",
      "C6:C7 Họ và tên",
      "D6:D7 Chức vụ",
      "E6:E7 Đơn vị công tác",
      "F6:G6 Nội dung đăng ký",
      "F7 Danh hiệu thi đua",
      "G7 Hình thức khen thưởng",
      "H6:H7 Tên sáng kiến, đề tài đăng ký",
      "I6:I7 Ghi chú",
    ],
  ],
  [
    "collectives",
    [
      "A6:A7 TT",
      "B6:B7 Tên tập thể",
      "C6:C7 Tổng số người",
      "D6:E6 Lao động tiên tiến",
      "D7 Số lượng",
      "E7 Tỷ lệ (%)",
      "F6:F7 Số Chiến sĩ thi đua cơ sở",
      "G6:G7 Mức độ hoàn thành nhiệm vụ",
      "H6:I6 Nội dung đăng ký",
      "H7 Danh hiệu thi đua",
      "I7 Hình thức khen thưởng",
      "J6:J7 Kết quả bỏ phiếu (số phiếu/tổng số)",
      "K6:K7 Số, ngày quyết định",
      "L6:L7 Ghi chú",
    ],
  ],
  [
    "initiatives",
    [
      "A6:A7 TT",
      "B6:B7 Tên sáng kiến (đề tài, giải pháp)",
      "C6:D6 Tác giả",
      "C7 Họ và tên",
      "D7 Chức vụ, đơn vị công tác",
      "E6:E7 Đồng tác giả (tỷ lệ đóng góp, nếu có)",
      "F6:F7 Thời gian áp dụng",
      "G6:G7 Cấp đề nghị công nhận (cơ sở, tỉnh)",
      "H6:I6 Kết quả công nhận",
      "H7 Cấp công nhận",
      "I7 Số, ngày quyết định",
      "J6:J7 Danh hiệu gắn với sáng kiến",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "works",
    [
      "A6:A7 TT",
      "B6:B7 Tên công trình (phần việc)",
      "C6:D6 Thời gian thực hiện",
      "C7 Ngày khởi công",
      "D7 Ngày hoàn thành",
      "E6:E7 Tiến độ hoàn thành (%)",
    ],
  ],
  [
    "tasks",
    [
      "A6:A7 TT",
      "B6:B7 Nội dung nhiệm vụ",
      "C6:D6 Giao nhiệm vụ",
      "C7 Cơ quan giao",
      "D7 Số, ngày văn bản",
      "E6:E7 Đơn vị chủ trì",
      "F6:F7 Đơn vị phối hợp",
      "G6:G7 Thời hạn hoàn thành",
      "H6:H7 Tiến độ thực hiện",
      "I6:I7 Tình trạng",
      "J6:J7 Kết quả (sản phẩm, số văn bản)",
      "K6:K7 Ghi chú",
    ],
  ],
  [
    "award-results",
    [
      "A6:A7 TT",
      "B6:B7 Danh hiệu thi đua, hình thức khen thưởng",
      "C6:C7 Loại khen thưởng",
      "D6:E6 Kỳ báo cáo",
      "D7 Tập thể",
      "E7 Cá nhân",
      "F6:G6 Cùng kỳ năm trước",
      "F7 Tập thể",
      "G7 Cá nhân",
      "H6:I6 Tăng (+), giảm (-)",
      "H7 Tập thể",
      "I7 Cá nhân",
      "J6:J7 Số, ngày quyết định",
      "K6:K7 Ghi chú",
    ],
  ],
] as const)("%s: the head stands as the office's form has it", (id, expected) => {
  expect([...headOf(tabOf(id))].sort()).toEqual([...expected].sort());
});

test("the comparison at the end of the year has registration and result side by side, A to N", () => {
  const heads = headOf(tabOf("target-comparison", { stage: "review" }));
  expect(heads).toEqual(
    expect.arrayContaining([
      "D6:F6 Đăng ký đầu năm",
      "G6:I6 Kết quả năm 2022",
      "J6:J7 Mức cần có (số lượng)",
      "N6:N7 Ghi chú",
    ]),
  );
});

test("at trình khen each deciding authority gets its own list of people", () => {
  const tabs = tabsOf("individuals", inputOf({ stage: "nomination" }));
  expect(tabs.map(({ name }) => name)).toEqual(["DS cá nhân - Sở", "DS cá nhân - tỉnh"]);
  expect(textAt(tabs[0] ?? tabOf("summary"), "A4")).toBe(
    "(Kèm theo Biên bản họp Hội đồng Thi đua - Khen thưởng Sở Ngoại vụ ngày … tháng … năm 2022)",
  );
  expect(textAt(tabs[0] ?? tabOf("summary"), "A8")).toBe("I. DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ");
  expect(textAt(tabs[0] ?? tabOf("summary"), "D9")).toBe("Chánh Văn phòng, Văn phòng, Sở Ngoại vụ");
});

test("«Ông/Bà» is never guessed from a name; the order of the register is kept; the list says how many", () => {
  const tab = tabOf("individuals");
  expect([textAt(tab, "A8"), textAt(tab, "B9"), textAt(tab, "C9")]).toEqual(["I. BAN GIÁM ĐỐC", "Bà", "Lê Thị Mai"]);
  expect([textAt(tab, "B11"), textAt(tab, "C11"), textAt(tab, "F11")]).toEqual([
    null,
    "Trần Văn Bình",
    "Lao động tiên tiến; Chiến sĩ thi đua cơ sở",
  ]);
  expect(tab.cells.map(({ content }) => valueOfContent(content))).toContain("Danh sách này có 04 người./.");
});

describe.each(reportIds)("%s", (id) => {
  test.each(["annex", "stand-alone"] as const)("is print-ready on a page of its own kind (%s)", (kind) => {
    const page = kind === "annex" ? ({ kind, number: 2, to: "report" } as const) : ({ kind } as const);
    for (const tab of tabsOf(id, inputOf({ page }))) {
      expect(tab.name.length).toBeLessThanOrEqual(31);
      expect(tab.page.margins).toEqual({ top: 20, right: 15, bottom: 20, left: 30 });
      expect(tab.page).toMatchObject({ fitToWidth: true, pageNumbers: true });
      expect(tab.styles[0]).toMatchObject({ font: "Times New Roman" });
      expect(overlaps(tab)).toEqual([]);
      for (const { items } of tab.lists) expect(items.join("")).not.toMatch(/[,;]/);
      for (const { content } of tab.cells) expect(wordsOf(content)).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test("created twice it is brought up to date, not doubled", () => {
    const input = inputOf();
    const tabs = createForm(id, input).plan.tabs;
    const again = createForm(id, { ...input, snapshot: tabs.reduce(withTab, input.snapshot) });
    expect([again.plan.tabs.length, again.plan.writes]).toEqual([0, []]);
  });

  test("a tab of hers with the same name is left alone: ours takes (2)", () => {
    const [wanted] = createForm(id, inputOf()).plan.tabs;
    const snapshot = workbookOf({ name: wanted?.name ?? "", rows: ["Của tôi | đừng sửa"] });
    const { plan } = createForm(id, inputOf({ snapshot }));
    expect(plan.writes).toEqual([]);
    expect(plan.tabs[0]?.name).toBe(`${wanted?.name ?? ""} (2)`);
  });
});

test("a changed register changes just the cells that count it; what was typed since stays", () => {
  const input = inputOf();
  const [tab] = createForm("summary", input).plan.tabs;
  if (!tab) throw new Error("no tab");
  const snapshot = withTab(input.snapshot, tab);
  const more: SmallRegister = {
    ...register,
    people: (register.people ?? []).map((each) =>
      each.name === "Phạm Văn Sơn" ? { ...each, awards: ["advanced-worker"] } : each,
    ),
  };
  const { plan } = createForm("summary", { ...input, snapshot, reading: readingOf(more) });
  expect(plan.writes.map(({ ref, content }) => [toA1(ref), valueOfContent(content)])).toEqual([["H13", 1]]);
});

test("names of tabs never collide, however long", () => {
  expect(freeTabName("Biểu tổng hợp", ["biểu TỔNG hợp", "Biểu tổng hợp (2)"])).toBe("Biểu tổng hợp (3)");
  expect(freeTabName("Danh sách công trình, phần việc 2022", ["Danh sách công trình, phần việc"])).toBe(
    "Danh sách công trình, phần (2)",
  );
});

test("the profile survives the store; a damaged one is asked again", () => {
  expect(decodeProfile(encodeProfile(profile))).toEqual(profile);
  expect(decodeProfile("{broken")).toEqual(emptyProfile);
  expect(decodeProfile('{"organisation":7}')).toEqual(emptyProfile);
});

/** Pairs of merges that share a cell: Excel refuses to open such a file. */
function overlaps(tab: NewTab): readonly string[] {
  return tab.merges.flatMap((one, index) =>
    tab.merges
      .slice(index + 1)
      .filter(
        (other) =>
          one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right,
      )
      .map((other) => `${areaToA1(one)} ${areaToA1(other)}`),
  );
}

test.each([
  "individuals",
  "collectives",
  "initiatives",
  "pledges",
  "registered-against-attained",
  "dossier-checklist",
] as const)("%s: the tab is told again as ours, so that nobody is counted twice", (id) => {
  for (const stage of ["registration", "nomination"] as const) {
    for (const tab of tabsOf(id, inputOf({ stage }))) {
      const [top, bottom] = tab.page.titleRows ?? [0, 0];
      const head = tab.cells.filter(({ row }) => row >= top && row <= bottom).map(({ content }) => wordsOf(content));
      expect([tab.name, isOwnList(tab.name, head)]).toEqual([tab.name, true]);
      expect(isOwnList("Đăng ký cá nhân", head)).toBe(false);
    }
  }
});
