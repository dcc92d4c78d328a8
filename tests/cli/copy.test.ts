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
  expect(out).toContain(
    "Còn 3 điều nên xem trước khi nộp:\n  Có 01 ô ghi chú riêng tư sẽ đi theo biểu. Gồm: 01 ghi chú về thai sản (Đăng ký cá nhân: M21).\n  Ô E53 (dòng Cộng) ghi 37",
  );
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

describe("nothing private leaves unasked", () => {
  const told = async (...words: readonly string[]) => {
    const { out } = await runWords("copy", SAMPLE, "--json", ...words);
    return JSON.parse(out) as {
      readonly open: readonly { readonly message: string }[];
      readonly done: readonly { readonly message: string }[];
      readonly private: readonly { readonly cell: string; readonly kind: string }[];
      readonly sheets: readonly { readonly name: string; readonly goes: boolean }[];
    };
  };

  test("what the copy tells of persons is named before all else, and goes along", async () => {
    const { open, private: cells } = await told("--out", at("nguyên.xlsx"));
    expect(open[0]?.message).toMatch(/^Có 01 ô ghi chú riêng tư sẽ đi theo biểu\. Gồm: 01 ghi chú về thai sản/);
    expect(cells).toEqual([{ sheet: "Đăng ký cá nhân", cell: "M21", kind: "maternity" }]);
    expect(allOf(at("nguyên.xlsx"))).toContain("thai sản");
  });

  test("--blank-private leaves it blank in the copy, and the copy says so", async () => {
    const { open, done } = await told("--blank-private", "--out", at("trống.xlsx"));
    expect(open.map(({ message }) => message).join("\n")).not.toContain("riêng tư");
    expect(done[0]?.message).toMatch(/^01 ô ghi chú riêng tư được để trống trong bản sao; tệp gốc giữ nguyên\./);
    expect(allOf(at("trống.xlsx"))).not.toContain("thai sản");
  });

  test("the staff list and the targets stay at home, by --with they go along", async () => {
    const home = (sheets: Awaited<ReturnType<typeof told>>["sheets"]) =>
      sheets.filter(({ goes }) => !goes).map(({ name }) => name);
    expect(home((await told("--dry-run")).sheets)).toEqual(["Danh sách CBCCVC", "Chỉ tiêu"]);
    expect(home((await told("--dry-run", "--with", "Danh sách CBCCVC", "--with", "Chỉ tiêu")).sheets)).toEqual([]);
    const { code, said } = await runWords("copy", SAMPLE, "--dry-run", "--with", "Không có");
    expect([code, said]).toEqual([64, expect.stringContaining("Giá trị «Không có» không dùng được cho --with")]);
  });
});

/** All that lies in a file, as text. */
function allOf(file: string): string {
  return Object.values(unzipSync(readFileSync(file)))
    .map((part) => strFromU8(part))
    .join("");
}
