import { rowListText } from "../../src/messages/where";

const rows = (sheet: string, ...numbers: readonly number[]) => numbers.map((row) => ({ sheet, row }));

test.each([
  ["one row", rows("Đăng ký", 8), "Đăng ký: dòng 8"],
  ["two neighbours stay two", rows("Đăng ký", 8, 9), "Đăng ký: dòng 8, 9"],
  ["three and more are a run", rows("Đăng ký", 8, 9, 10, 12, 20, 21, 22, 23), "Đăng ký: dòng 8–10, 12, 20–23"],
  ["a row named twice is one", rows("Đăng ký", 8, 8, 9, 10), "Đăng ký: dòng 8–10"],
  ["each sheet by itself", [...rows("Cá nhân", 5), ...rows("Tập thể", 6)], "Cá nhân: dòng 5; Tập thể: dòng 6"],
])("rows behind a figure: %s", (_, list, expected) => {
  expect(rowListText(list).vi).toBe(expected);
});
