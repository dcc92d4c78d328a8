import { parseA1, cellKey } from "../../src/workbook/refs";
import { bareValue } from "../../src/workbook/cell-content";
import { formulaAt, type CellValue, type Grid } from "../../src/workbook/grid";
import type { OfficeBook } from "../../src/actions/office-book";
import { gridOf } from "../reading/grid-of";
import { bookAfter, bookOf, gatherDrawn, officeBook, unitForm, type DrawnFile } from "./small-office";

const INDIVIDUAL = "Đăng ký cá nhân";
const HERS = "Theo dõi";

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const first: DrawnFile = ["VP.xlsx", unitForm("Văn phòng", VP.slice(0, 2))];
const more: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", VP)];
const less: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", VP.slice(0, 1))];
const turned: DrawnFile = ["VP lần 2.xlsx", unitForm("Văn phòng", [VP[1] ?? "", VP[0] ?? ""])];

/**
 * Her book after a first run: Thúy stands in row 10, Hòa in row 11, the units that sent nothing in rows 12 to 14, the
 * total in row 15, the foot in row 16.
 */
function bookWith(cells: Readonly<Record<string, CellValue>>, ownSheet: Readonly<Record<string, string>> = {}) {
  const book = officeBook();
  const after = bookAfter(book, gatherDrawn(book, [first]));
  const sheets = after.snapshot.sheets.map((grid) => (grid.name === INDIVIDUAL ? withCells(grid, cells) : grid));
  const own = withCells(gridOf({ name: HERS, rows: [] }, sheets.length), ownSheet);
  return bookOf({ ...after.snapshot, sheets: [...sheets, own] }, after.storeText);
}

function withCells(grid: Grid, cells: Readonly<Record<string, CellValue>>): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = new Map(grid.formulas);
  for (const [at, value] of Object.entries(cells)) {
    const { row, column } = parseA1(at) ?? { row: 0, column: 0 };
    while (values.length < row) values.push([]);
    const line = values[row - 1] ?? [];
    while (line.length < column) line.push(null);
    const isFormula = typeof value === "string" && value.startsWith("=");
    line[column - 1] = isFormula ? 0 : value;
    if (isFormula) formulas.set(cellKey(row, column), { text: value, stale: false });
  }
  return { ...grid, values, formulas };
}

/** What a cell holds once the next list is gathered. */
function afterwards(book: OfficeBook, file: DrawnFile, sheet: string, at: string): unknown {
  const { plan } = gatherDrawn(book, [file]);
  const { row, column } = parseA1(at) ?? { row: 0, column: 0 };
  const write = plan.writes.find(({ ref }) => ref.sheet === sheet && ref.row === row && ref.column === column);
  if (write) return bareValue(write.content);
  const grid = book.snapshot.sheets.find(({ name }) => name === sheet);
  return grid ? (formulaAt(grid, row, column)?.text ?? grid.values[row - 1]?.[column - 1] ?? null) : null;
}

describe("a formula of hers goes on meaning the same cells when rows of the merged table move", () => {
  test.each<readonly [what: string, formula: string, file: DrawnFile, from: string, to: string, after: string | null]>([
    ["below the table, over the whole of it", '=COUNTIF(F8:F14,"x")', more, "B18", "B19", '=COUNTIF(F8:F15,"x")'],
    ["below the table, of a person", "=B11", turned, "B18", "B18", "=B10"],
    ["below the table, of a line below it", "=B19+1", more, "B18", "B19", "=B20+1"],
    ["below the table, of a person who is sent no more", "=B11", less, "B18", "B18", "=#REF!"],
    [
      "below the table, over people of whom the last is gone",
      "=COUNTA(B10:B11)",
      less,
      "B18",
      "B18",
      "=COUNTA(B10:B10)",
    ],
    ["above the table", '=COUNTIF($F$8:$F$14,"x")', more, "M4", "M4", '=COUNTIF($F$8:$F$15,"x")'],
    ["beside a person, of a cell below the table", "=F11*$B$18", more, "N11", "N11", "=F11*$B$19"],
    ["of whole columns", '=COUNTIF(F:F,"x")', more, "M4", "M4", '=COUNTIF(F:F,"x")'],
    ["of another sheet", `='${HERS}'!F12`, more, "B18", "B19", `='${HERS}'!F12`],
  ])("%s", (_, formula, file, from, to, after) => {
    const book = bookWith({ B18: "Ghi chú của tôi", B19: "dòng dưới", [from]: formula });
    expect(afterwards(book, file, INDIVIDUAL, to)).toBe(after);
  });

  test("on a sheet of her own", () => {
    const book = bookWith(
      {},
      { A1: `=COUNTIF('${INDIVIDUAL}'!F8:F14,"x")`, A2: `='${INDIVIDUAL}'!B11`, A3: "=A1+F11" },
    );
    expect(afterwards(book, more, HERS, "A1")).toBe(`=COUNTIF('${INDIVIDUAL}'!F8:F15,"x")`);
    expect(afterwards(book, turned, HERS, "A2")).toBe(`='${INDIVIDUAL}'!B10`);
    expect(afterwards(book, more, HERS, "A3")).toBe("=A1+F11");
  });

  test("where no row moves nothing of hers is written", () => {
    const book = bookWith({ B18: "=B11" }, { A1: `='${INDIVIDUAL}'!B11` });
    const { plan } = gatherDrawn(book, [["VP lần 2.xlsx", unitForm("Văn phòng", VP.slice(0, 2))]]);
    expect(plan.writes.filter(({ content }) => content.kind === "formula")).toEqual([]);
  });
});

describe("the table has one foot, wherever she wrote notes of her own", () => {
  test.each<readonly [where: string, at: string]>([
    ["between the total and the foot", "B16"],
    ["below the foot", "B18"],
  ])("%s", (_, at) => {
    const book = bookWith({});
    const sheets = book.snapshot.sheets.map((grid) => {
      if (grid.name !== INDIVIDUAL) return grid;
      const { row } = parseA1(at) ?? { row: 0 };
      const rest = [...grid.values.slice(0, row - 1), [null, "Hội ý ngày 12/3"], ...grid.values.slice(row - 1)];
      return { ...grid, values: rest };
    });
    const noted = bookOf({ ...book.snapshot, sheets }, book.storeText);
    for (const file of [more, less]) {
      const once = bookAfter(noted, gatherDrawn(noted, [file]));
      const twice = bookAfter(once, gatherDrawn(once, [file]));
      for (const after of [once, twice]) {
        const words = after.snapshot.sheets.find(({ name }) => name === INDIVIDUAL)?.values.flat() ?? [];
        expect(words.filter((value) => typeof value === "string" && value.startsWith("Danh sách này có"))).toHaveLength(
          1,
        );
        expect(words.filter((value) => value === "Hội ý ngày 12/3")).toHaveLength(1);
      }
    }
  });
});
