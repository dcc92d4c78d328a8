import {
  contentSignature,
  contentSignatureOf,
  findRow,
  findSheet,
  headerSignature,
  indexRows,
  rowKey,
} from "../../src/workbook/anchors";
import { fingerprint } from "../../src/workbook/fingerprint";
import { valueAt, type Grid } from "../../src/workbook/grid";
import { gridOf } from "./grid-of";

const header = ["TT", "Họ và tên", "Đơn vị"];
const people = [
  [1, "Nguyễn Thị Hạnh", "Văn phòng"],
  [2, "Trần Văn Bình", "Thanh tra"],
];
const grid = gridOf([header, ...people]);
const signature = headerSignature(grid, [1, 1]);
const keyIn = (sheet: Grid, row: number) => rowKey((line, column) => valueAt(sheet, line, column), row, [2, 3]);

test.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("the fingerprint of «%s» is the published FNV-1a value", (text, expected) => {
  expect(fingerprint(text)).toBe(expected);
});

describe("a header is the same header", () => {
  test.each([
    ["in other capitals and spaces", [["tt", " HỌ  VÀ TÊN ", "Đơn vị"]]],
    ["with decomposed accents", [header.map((text) => text.normalize("NFD"))]],
    ["with an invisible character", [["TT", "Họ\u200B và tên", "Đơn vị"]]],
    ["with an empty column between", [["TT", null, "Họ và tên", "Đơn vị"]]],
  ])("%s", (_, rows) => {
    expect(headerSignature(gridOf(rows), [1, 1])).toBe(signature);
  });
});

test("another header has another signature, and an empty one has none", () => {
  expect(headerSignature(gridOf([["TT", "Họ và tên", "Phòng"]]), [1, 1])).not.toBe(signature);
  expect(headerSignature(gridOf([["TTHọ", " và tên", "Đơn vị"]]), [1, 1])).not.toBe(signature);
  expect(headerSignature(gridOf([[null, " "]]), [1, 1])).toBeNull();
});

describe("a sheet is found again", () => {
  const stored = { name: "Đăng ký", headerRows: [1, 1] as const, signature };
  const renamed = { ...grid, name: "Đăng ký 2022" };
  const other = gridOf([["Nội dung", "Chỉ tiêu"]], { name: "Đăng ký" });

  test.each([
    ["by its name and header", [renamed, grid], "Đăng ký"],
    ["by its header after a rename", [renamed], "Đăng ký 2022"],
    ["by its header though another sheet took its name", [other, renamed], "Đăng ký 2022"],
    ["by its name after the header was edited", [other], "Đăng ký"],
    ["by its header moved down", [gridOf([["SỞ NGOẠI VỤ"], [], header], { name: "Mới" })], "Mới"],
  ])("%s", (_, sheets, name) => {
    expect(findSheet(sheets, stored)?.name).toBe(name);
  });

  test("two sheets with its header and none with its name: not found", () => {
    expect(findSheet([renamed, { ...grid, name: "Bản sao" }], stored)).toBeNull();
  });

  test("without a signature only the name counts", () => {
    expect(findSheet([renamed], { ...stored, signature: null })).toBeNull();
    expect(findSheet([other], { ...stored, signature: null })?.name).toBe("Đăng ký");
  });
});

describe("a row is found again", () => {
  const key = keyIn(grid, 3);

  test.each([
    ["where it stood", grid, 3],
    ["after a row was inserted above", gridOf([header, [], ...people]), 4],
    ["after sorting", gridOf([header, ...people.toReversed()]), 2],
  ])("%s", (_, sheet, row) => {
    expect(findRow(indexRows(sheet, [2, 3]), key, 3)).toBe(row);
  });

  test("the same person twice: the row where it stood counts, elsewhere nothing is guessed", () => {
    const twice = gridOf([header, ...people, people[1] ?? []]);
    expect(findRow(indexRows(twice, [2, 3]), key, 4)).toBe(4);
    expect(findRow(indexRows(twice, [2, 3]), key, 9)).toBeNull();
  });

  test("a row that is gone is not found", () => {
    expect(findRow(indexRows(gridOf([header]), [2, 3]), key, 3)).toBeNull();
  });

  test("a row without a key is looked for where it stood", () => {
    expect(findRow(new Map(), null, 12)).toBe(12);
  });
});

test("a tab's content has the same signature as planned and as read, however formulas are spaced", () => {
  const read = gridOf(
    [
      ["Tổng", 5],
      [null, true],
    ],
    { formulas: { B1: "=SUM( b2:B3 )" } },
  );
  const planned = contentSignature([
    { row: 2, column: 2, content: { kind: "boolean", boolean: true } },
    { row: 1, column: 1, content: { kind: "text", text: "Tổng" } },
    { row: 1, column: 2, content: { kind: "formula", formula: "=SUM(B2:B3)" } },
    { row: 7, column: 1, content: { kind: "empty" } },
  ]);
  expect(contentSignatureOf(read)).toBe(planned);
  expect(
    contentSignatureOf(
      gridOf([
        ["Tổng", 5],
        [null, true],
      ]),
    ),
  ).not.toBe(planned);
});
