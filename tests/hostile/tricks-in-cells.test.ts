import { readFileSync, readdirSync } from "node:fs";
import { Workbook } from "exceljs";
import { drawnFile } from "../cli/drawn-file";
import { runWords } from "../cli/run-in-process";
import { temporaryFolder } from "../cli/temporary-folder";
import { staffList, unitForm, unitList } from "../gathering/small-office";

const at = temporaryFolder();

/** What a name, a post, a remark or a unit may hold to harm whoever opens what we write. */
const TRICKS: readonly (readonly [what: string, text: string])[] = [
  ["a command", "=cmd|'/C calc'!A0"],
  ["a sum", "+1+1"],
  ["a link", '=HYPERLINK("http://example.invalid","Vũ")'],
  ["an old formula", "@SUM(A1:A9)"],
  ["a script", "<script>alert(1)</script>"],
  ["a picture that fails", '"><img src=x onerror=alert(1)>'],
];

const RLO = "\u202E";

test.each(TRICKS)("%s in a unit's form stays a text in the office's book", async (_, trick) => {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  const first = ["1", "Vũ Thị Thúy", "Chánh Văn phòng", "x", "", "", trick];
  await drawnFile(at("VP.xlsx"), {
    name: "ĐK",
    rows: [...unitForm("Văn phòng", []), first, ["2", trick, trick, "x"]],
  });
  await runWords("gather", at("VP.xlsx"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"), "--ledger-sheet");
  const book = new Workbook();
  await book.xlsx.readFile(at("ra.xlsx"));
  const texts: string[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) expect(cell.formula).toMatch(/^(?:COUNTIF|SUM)\(/);
        expect(cell.hyperlink).toBeFalsy();
        texts.push(cell.text);
      });
    });
  expect(texts).toContain(trick);
});

test.each(TRICKS)("%s on a result page runs nothing", async (_, trick) => {
  await drawnFile(at("VP.xlsx"), {
    name: "ĐK",
    rows: [...unitForm("Văn phòng", []), ["1", trick, trick, "x", "x", "", trick], ["2", "Ngô Đức Hòa", "", "x"]],
  });
  await runWords("check", at("VP.xlsx"), "--report", "html", "--out", at("ra.html"));
  const page = readFileSync(at("ra.html"), "utf8");
  expect(page).not.toMatch(/<script|<img|<iframe|<a [^>]*href="(?!#)|<[^>]*\son\w+\s*=/i);
});

test("signs that turn the direction of writing are in no output that a person reads", async () => {
  const file = await drawnFile(at("VP.xlsx"), {
    name: "ĐK",
    rows: [...unitForm("Văn phòng", []), ["1", `Ngô Đức Hòa${RLO}`, `Chuyên${RLO} viên`, "x", "x"]],
  });
  for (const words of [
    ["check", file],
    ["read", file],
    ["gather", file, "--into", file, "--dry-run"],
  ]) {
    const { out } = await runWords(...words);
    expect(out).not.toMatch(/(?![\n\t\r])[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  }
  await runWords("check", file, "--report", "html", "--out", at("ra.html"));
  expect(readFileSync(at("ra.html"), "utf8")).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
});

test("a unit whose name leads out of the folder gets its form within the folder", async () => {
  await drawnFile(at("cơ quan.xlsx"), {
    name: "Danh sách đơn vị",
    rows: [
      "DANH SÁCH ĐƠN VỊ",
      "TT | Tên đơn vị | Số người",
      ["1", "Phòng ../../../tmp/x", "3"],
      ["2", "Phòng\tMột\nHai", "2"],
    ],
  });
  await runWords("blank", at("cơ quan.xlsx"), "--out", at("biểu"), "--year", "2025");
  const written = readdirSync(at("biểu"));
  expect(written).toHaveLength(2);
  for (const name of written) expect(name).toMatch(/^Đăng ký 2025 - [^/\\\p{Cc}]+\.xlsx$/u);
});
