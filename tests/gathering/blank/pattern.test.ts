import { officeBookOf } from "../../../src/actions/office-book";
import { patternSheets } from "../../../src/actions/pattern-sheets";
import { emptyProfile } from "../../../src/domain/profile";
import { layOutPattern } from "../../../src/gathering/blank/pattern/lay-out-pattern";
import { patternOf } from "../../../src/gathering/blank/pattern/pattern";
import { namedIn, speakingOf } from "../../../src/gathering/blank/pattern/said-anew";
import { unitFinder } from "../../../src/gathering/office/which-unit";
import { readWorkbook } from "../../../src/reading/read-workbook";
import type { RelaidSheet } from "../../../src/workbook/relaid-sheet";
import type { CellContent } from "../../../src/workbook/write-plan";
import { workbookOf, type DrawnSheet } from "../../reading/grid-of";
import { staffList, unitList } from "../small-office";

const options = { today: "2026-03-20", answers: [] } as const;

function patternIn(form: DrawnSheet, staff: DrawnSheet = staffList) {
  const snapshot = workbookOf(staff, unitList, form);
  const { office } = officeBookOf(snapshot, { ...options, stored: null, profile: emptyProfile });
  const finder = unitFinder(office.units);
  const reading = readWorkbook(snapshot, options);
  return { office, finder, reading, found: patternOf(reading, snapshot, form.name ?? "", finder) };
}

/** The form of Trung tâm Nước sạch. */
function laidOut(form: DrawnSheet): RelaidSheet {
  const { office, finder, found } = patternIn(form);
  const unit = office.units.find(({ name }) => name === "Trung tâm Nước sạch");
  if (found.kind === "not" || unit === undefined) throw new Error(`no pattern: ${JSON.stringify(found)}`);
  return layOutPattern(found.pattern, {
    office,
    unit,
    finder,
    names: namedIn(office.people.map(({ name }) => name)),
    ofUnit: speakingOf(office.units.map(({ name }) => [name])),
    anew: { from: found.pattern.year, to: 2026 },
    isFilled: false,
  });
}

const shown = (content: CellContent | undefined) =>
  content === undefined
    ? undefined
    : content.kind === "formula"
      ? content.formula
      : content.kind === "text"
        ? content.text
        : content.kind;

const list = (title: string, ...more: readonly string[]): DrawnSheet => ({
  name: "ĐK",
  rows: [
    "SỞ THỦY LỢI",
    title,
    "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
    "1 | Vũ Thị Thúy | Chánh Văn phòng | x | x",
    "2 | Ngô Đức Hòa | Chuyên viên | x |",
    "3 | Đoàn Thu Hà | Văn thư | x |",
    ...more,
  ],
});

describe("the year that a pattern is of", () => {
  test.each([
    ["ĐĂNG KÝ THI ĐUA NĂM 2025", 2025],
    ["ĐĂNG KÝ THI ĐUA NĂM HỌC 2024-2025", 2025],
    ["ĐĂNG KÝ THI ĐUA NĂM 2025 (gửi trước ngày 15 tháng 01 năm 2026)", 2025],
    ["ĐĂNG KÝ THI ĐUA NĂM 2025, thực hiện Kế hoạch 2021-2030", 2025],
    ["ĐĂNG KÝ THI ĐUA 2025", 2025],
  ])("«%s»", (title, year) => {
    const staffOfLastYear = {
      ...staffList,
      rows: staffList.rows.map((row) => (typeof row === "string" ? row.replace("NĂM 2025", "NĂM 2024") : row)),
    };
    expect(patternIn(list(title), staffOfLastYear).found).toMatchObject({ kind: "pattern", pattern: { year } });
  });
});

describe("what gathering made is no pattern", () => {
  const rows = [
    "DANH SÁCH ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ và tên | Chức vụ | Đơn vị | Danh hiệu thi đua | Nguồn",
    "1 | Vũ Thị Thúy | Chánh Văn phòng | Văn phòng | LĐTT | VP.xlsx",
    "2 | Ngô Đức Hòa | Chuyên viên | Văn phòng | LĐTT | VP.xlsx",
  ];
  test.each([
    ["Đăng ký cá nhân", false],
    ["Đăng ký cá nhân (gộp)", false],
    // A column of hers that is called the same.
    ["Biểu của Sở", true],
  ])("«%s»", (name, isHers) => {
    const { found, reading } = patternIn({ name, rows });
    expect(found.kind).toBe(isHers ? "pattern" : "not");
    if (found.kind === "not")
      expect(found.why.vi).toMatch(/chưa dùng làm mẫu được: đây là sheet gộp biểu các đơn vị\./);
    expect(patternSheets({ reading }).includes(name)).toBe(isHers);
  });
});

test("a row that is hidden above the head is in no form, and names no unit", () => {
  const { rows } = laidOut({
    ...list("ĐĂNG KÝ THI ĐUA NĂM 2025"),
    rows: ["SỞ THỦY LỢI", "Đơn vị: Văn phòng", ...list("ĐĂNG KÝ THI ĐUA NĂM 2025").rows.slice(1)],
    hiddenRows: [2],
  });
  expect(rows.filter(({ isKept }) => isKept).map(({ like }) => like)).toEqual([1, 3, 4]);
  expect(rows.flatMap(({ contents }) => [...contents.values()].map(shown))).toContain("Đơn vị: Trung tâm Nước sạch");
});

describe("cells beside the list", () => {
  const form: DrawnSheet = {
    ...list("ĐĂNG KÝ THI ĐUA NĂM 2025", "| Cộng"),
    rows: [
      "SỞ THỦY LỢI",
      "ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Chức vụ | LĐTT | CSTĐCS",
      "1 | Vũ Thị Thúy | Chánh Văn phòng | x | x",
      "2 | Ngô Đức Hòa | Chuyên viên | x | | | Hỏi Ngô Đức Hòa | 3 | 1 | Ngô Đức Hòa",
      "3 | Đoàn Thu Hà | Văn thư | x | | | | | 7",
    ],
    formulas: {
      H5: '=COUNTIF(D4:D6,"x")',
      I5: "=H9",
      J5: "=B5",
      I6: "=I5",
      H6: '="Liên hệ Ngô Đức Hòa"',
    },
  };

  test("formulas read what stands where now, or nothing; whoever is named there is named in no form", () => {
    const { rows, blocks } = laidOut(form);
    const [block] = blocks;
    const beside = rows.slice((block?.now[0] ?? 0) - 1, block?.now[1]);
    expect(beside.map((row) => row.beside)).toEqual([4, 5, 6]);
    const columns = [7, 8, 9, 10];
    const said = beside.map(({ contents }) => columns.map((column) => shown(contents.get(column))));
    const [top, bottom] = (block?.now ?? [0, 0]).map(String);
    expect(said).toEqual([
      [undefined, undefined, undefined, undefined],
      ["empty", `=COUNTIF(D${String(top)}:D${String(bottom)},"x")`, "empty", "empty"],
      [undefined, "empty", "empty", undefined],
    ]);
  });

  test("a formula beside the model line is copied to no other line", () => {
    const { rows } = laidOut({ ...form, formulas: { H4: "=A4+1" } });
    const lines = rows.filter(({ isKept, contents }) => !isKept && contents.has(2));
    expect(lines.map(({ contents }) => shown(contents.get(8)))).toEqual(["=A5+1", undefined]);
  });
});

describe("a sentence that counts the names", () => {
  const long = "theo danh sách đã được công khai tại hội nghị của cơ quan, ".repeat(6);
  test.each([
    ["short", "Danh sách này có 03 người."],
    ["long in front", `Danh sách này (${long}không có ý kiến khác) có 03 người.`],
    ["long behind", `Danh sách này có 03 người, ${long}không có ý kiến "khác".`],
  ])("%s: no literal of its formula is longer than Excel takes", (_, words) => {
    const { rows } = laidOut(list("ĐĂNG KÝ THI ĐUA NĂM 2025", words));
    const formula = shown(rows.at(-1)?.contents.get(1)) ?? "";
    const literals = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text.replaceAll('""', '"'));
    expect(literals.filter((text) => text.length > 255)).toEqual([]);
    expect(literals.filter((text) => text !== "00").join("03")).toContain(words.slice(0, 12));
    expect(
      formula
        .replace(/&TEXT\(COUNTA\(B\d+:B\d+\),"00"\)&/, '&"03"&')
        .replace(/^="|"$/g, "")
        .replaceAll('"&"', "")
        .replaceAll('""', '"'),
    ).toBe(words);
  });
});

test("formulas are looked through once for a pattern, and not for every line of every unit", () => {
  const people = Array.from(
    { length: 30 },
    (_, at) => `${String(at + 1)} | Lê Văn ${"Tâm Minh Bình".split(" ")[at % 3] ?? ""} | Chuyên viên | Văn phòng`,
  );
  const staff = {
    name: "Danh sách CBCCVC",
    rows: ["DANH SÁCH CÁN BỘ NĂM 2025", "TT | Họ và tên | Chức vụ | Đơn vị", ...people],
  };
  const { office, finder, found } = patternIn(list("ĐĂNG KÝ THI ĐUA NĂM 2025"), staff);
  if (found.kind === "not") throw new Error("no pattern");
  const { pattern } = found;
  let walks = 0;
  const formulas = new Map(pattern.text.grid.formulas);
  formulas[Symbol.iterator] = () => {
    walks += 1;
    return new Map(pattern.text.grid.formulas)[Symbol.iterator]();
  };
  const watched = { ...pattern, text: { ...pattern.text, grid: { ...pattern.text.grid, formulas } } };
  for (const unit of office.units)
    layOutPattern(watched, {
      office,
      unit,
      finder,
      names: () => false,
      ofUnit: (words) => words,
      anew: { from: 2025, to: 2026 },
      isFilled: false,
    });
  expect(walks).toBe(0);
});
