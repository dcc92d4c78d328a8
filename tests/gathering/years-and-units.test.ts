import { yearOf, yearOfForm } from "../../src/gathering/files/which-year";
import { fatesOf, gatherDrawn, officeBook, stateOf, unitForm, YEAR } from "./small-office";

describe("the year a form is about", () => {
  test.each<readonly [title: string, year: number | null]>([
    ["ĐĂNG KÝ THI ĐUA NĂM 2025", 2025],
    ["ĐĂNG KÝ THI ĐUA NĂM 2024", 2024],
    ["ĐĂNG KÝ THI ĐUA NĂM 2025 (Kèm theo Công văn số 12 ngày 20/12/2024)", 2025],
    ["ĐĂNG KÝ THI ĐUA (Kèm theo Công văn số 12 ngày 20/12/2024)", null],
    ["ĐĂNG KÝ THI ĐUA NĂM HỌC 2024 - 2025", 2025],
    ["ĐĂNG KÝ THI ĐUA", null],
  ])("%s", (title, year) => {
    expect(yearOf(title, YEAR)).toBe(year);
  });

  test("a day of signing in December before is not the year of the list", () => {
    const lines = [
      { cell: { sheet: "ĐK", row: 3, column: 1 }, text: "Nam Sơn, ngày 20 tháng 12 năm 2024", as: "title" },
    ] as const;
    const form = { id: "f1", sheet: "ĐK", title: "ĐĂNG KÝ THI ĐUA", standing: null, isCounted: true, lines };
    expect(yearOfForm(form, { name: "VP.xlsx" }, YEAR)).toBeNull();
    expect(yearOfForm(form, { name: "VP_dangky2025.xlsx" }, YEAR)).toBe(2025);
  });

  test("a file that names no year is taken, with a sentence", () => {
    const rows = unitForm("Văn phòng", ["Vũ Thị Thúy | | x"]).map((row) =>
      typeof row === "string" ? row.replace(" NĂM 2025", "") : row,
    );
    const run = gatherDrawn(officeBook(), [["VP.xlsx", rows]]);
    expect(stateOf(run, "VP.xlsx")).toBe("read · first · Văn phòng");
    const lines = run.lines.map(({ vi }) => vi);
    expect(lines.slice(0, 2)).toEqual(["VP.xlsx (Văn phòng): Đã nhận", "Tệp không ghi năm; hiểu là năm 2025."]);
  });
});

describe("whose a file is", () => {
  const people = ["Lý Quang Sĩ | Trưởng phòng | x", "Tạ Thị Mai Lan | Kế toán | x"];
  const list = (above: readonly string[]) => [
    ...above,
    "",
    "ĐĂNG KÝ THI ĐUA NĂM 2025",
    "TT | Họ và tên | Chức vụ | LĐTT",
    ...people.map((row, at) => `${String(at + 1)} | ${row}`),
  ];

  test.each<readonly [how: string, name: string, rows: readonly string[], from: string]>([
    ["said in a line of its own", "a.xlsx", list(["SỞ THỦY LỢI", "Đơn vị: P. KH, TC"]), "line"],
    ["second line of the letterhead, shortened", "a.xlsx", list(["SỞ THỦY LỢI", "PHÒNG KH-TC"]), "letterhead"],
    [
      "within the title",
      "a.xlsx",
      [...list([]).slice(0, 1), "ĐĂNG KÝ THI ĐUA NĂM 2025 PHÒNG KẾ HOẠCH, TÀI CHÍNH", ...list([]).slice(2)],
      "title",
    ],
    ["the name of the file", "KHTC gửi Sở.xlsx", list([]), "file"],
    ["nothing but its people", "a.xlsx", list([]), "people"],
  ])("%s", (_, name, rows, from) => {
    const run = gatherDrawn(officeBook(), [[name, rows]]);
    const [file] = run.gathered.files;
    expect([file?.unit, file?.unitFrom]).toEqual(["Phòng Kế hoạch, Tài chính", from]);
    expect(fatesOf(run, name)).toHaveLength(2);
  });

  test("one sheet for each unit: every row goes to its own", () => {
    const run = gatherDrawn(officeBook(), [
      [
        "tất cả.xlsx",
        { name: "VP", rows: unitForm("Văn phòng", ["Vũ Thị Thúy | | x", "Ngô Đức Hòa | | x"]) },
        { name: "KHTC", rows: unitForm("Phòng Kế hoạch, Tài chính", ["Lý Quang Sĩ | | x"]) },
      ],
    ]);
    expect([...run.gathered.merged.values()].map(({ unit, name }) => `${unit}: ${name}`)).toEqual([
      "Văn phòng: Vũ Thị Thúy",
      "Văn phòng: Ngô Đức Hòa",
      "Phòng Kế hoạch, Tài chính: Lý Quang Sĩ",
    ]);
  });
});

test("people of whom the staff list names no unit are known wherever they register", () => {
  const list = {
    name: "Danh sách CBCCVC",
    rows: [
      "DANH SÁCH CBCCVC NĂM 2025",
      "TT | Họ và tên | Năm sinh | Chức vụ",
      "1 | Vũ Thị Thúy | 1982 | Chánh Văn phòng",
      "2 | Ngô Đức Hòa | 1990 | Chuyên viên",
    ],
  };
  const run = gatherDrawn(officeBook(list), [
    ["VP.xlsx", unitForm("Văn phòng", ["Vũ Thị Thúy | | x", "Ngô Đức Hòa | | x"])],
  ]);
  expect(fatesOf(run, "VP.xlsx")).toEqual([
    "Vũ Thị Thúy: accepted advanced-worker",
    "Ngô Đức Hòa: accepted advanced-worker",
  ]);
});
