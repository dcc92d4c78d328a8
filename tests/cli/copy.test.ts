import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");

const at = temporaryFolder();

test("the copy of a filled workbook has no trace of the tool, no internal paper, and a print area on every sheet", async () => {
  const before = readFileSync(SAMPLE);
  await runWords("fill", SAMPLE, "--report", "review-sheet", "--out", at("điền.xlsx"));
  const { code, out } = await runWords("copy", at("điền.xlsx"), "--out", at("nộp.xlsx"));
  // What the sample still owes: its printed total, the figure that has no source.
  expect(code).toBe(1);
  expect(out).toContain("Còn 02 điều nên xem trước khi nộp:\n  Ô E53 (dòng Cộng) ghi 37");
  expect(out).toContain("«Phiếu rà soát» là phiếu nội bộ, sẽ không có trong bản để nộp.");
  expect(out).toContain("nhật ký của Sổ Thi đua trong tệp sẽ được bỏ khỏi bản để nộp");
  const parts = unzipSync(readFileSync(at("nộp.xlsx")));
  expect(Object.keys(parts).filter((name) => name.startsWith("customXml"))).toEqual([]);
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  const sheets = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name);
  expect(sheets).not.toContain("Phiếu rà soát");
  expect(workbook.match(/_xlnm\.Print_Area/g)).toHaveLength(sheets.length);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test("a preview tells the same and writes nothing", async () => {
  const { code, out } = await runWords("copy", SAMPLE, "--dry-run");
  expect(code).toBe(1);
  expect(out).toContain("điều nên xem trước khi nộp");
  expect(out).toContain("chưa ghi gì vào tệp");
});

test.each([
  [["copy", SAMPLE], "Chưa biết ghi bản để nộp vào đâu"],
  [["copy", SAMPLE, "--in-place"], "--in-place không dùng với lệnh copy"],
  [["copy", SAMPLE, "--out", SAMPLE], "Tệp ghi ra trùng với tệp đang đọc"],
])("the open file is never the copy: %s", async (words, sentence) => {
  const { code, said } = await runWords(...words);
  expect(code).toBe(64);
  expect(said).toContain(sentence);
});
