import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { filesMeant } from "../../src/cli/files-meant";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

const tree = [
  "Đăng ký 2.xlsx",
  "Đăng ký 10.xlsx",
  "TỔNG HỢP.XLSX",
  "cũ.xls",
  "ghi chú.docx",
  "~$Đăng ký 2.xlsx",
  "[nháp].xlsx",
  "phòng/a.xlsx",
  "phòng/tổ/b.xlsm",
  ".ẩn/c.xlsx",
];

beforeEach(() => {
  for (const name of tree) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    writeFileSync(at(name), "");
  }
});

async function meant(...typed: readonly string[]) {
  const { files, empty } = await filesMeant(typed.map((name) => at(name)));
  const short = (name: string) => path.relative(at(), name).split(path.sep).join("/");
  return { files: files.map(short), empty: empty.map(short) };
}

describe("the files behind what was typed", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Đăng ký 2.xlsx", ["Đăng ký 2.xlsx"]],
    ["Đăng*.xlsx", ["Đăng ký 2.xlsx", "Đăng ký 10.xlsx"]],
    ["Đăng ký ?.xlsx", ["Đăng ký 2.xlsx"]],
    ["Đăng*.xlsx".normalize("NFD"), ["Đăng ký 2.xlsx", "Đăng ký 10.xlsx"]],
    ["tổng*.xlsx", ["TỔNG HỢP.XLSX"]],
    ["[nháp].xlsx", ["[nháp].xlsx"]],
    ["[*.xlsx", ["[nháp].xlsx"]],
    ["*/*.xlsx", ["phòng/a.xlsx"]],
    ["**/*.xlsm", ["phòng/tổ/b.xlsm"]],
    ["**/b.xlsm", ["phòng/tổ/b.xlsm"]],
    ["phòng/**", ["phòng/a.xlsx", "phòng/tổ/b.xlsm"]],
    [".ẩn/*.xlsx", [".ẩn/c.xlsx"]],
    ["phòng", ["phòng/a.xlsx", "phòng/tổ/b.xlsm"]],
    ["không có.xlsx", ["không có.xlsx"]],
  ];
  test.each(cases)("%s", async (typed, files) => {
    expect(await meant(typed)).toEqual({ files, empty: [] });
  });

  test("a file named twice is read once", async () => {
    expect((await meant("phòng/a.xlsx", "phòng", "phòng/*.xlsx")).files).toEqual(["phòng/a.xlsx", "phòng/tổ/b.xlsm"]);
  });

  test("workbooks of the old kind in a folder are not passed over in silence", async () => {
    expect((await meant("")).files).toContain("cũ.xls");
  });
});

test.each(["*.ods", "không có/*.xlsx", "phòng/tổ/trống"])("what holds no file is told: %s", async (typed) => {
  mkdirSync(at("phòng/tổ/trống"));
  const { code, out, said } = await runWords("check", at(typed));
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(said).toMatch(/Không có tệp Excel nào ứng với «.+»\./);
});
