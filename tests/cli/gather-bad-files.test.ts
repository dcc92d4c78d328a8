import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { staffList, unitList } from "../gathering/small-office";
import { badFiles, GOOD_FILE, writeBadFiles } from "./bad-files";
import { drawnFile } from "./drawn-file";
import { runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

beforeEach(async () => {
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  mkdirSync(at("gửi"));
  await writeBadFiles((name) => at("gửi", name));
});

const into = () => ["--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"), "--year", "2025", "--today", "2025-03-20"];

test("every file that should not have been sent is told in its own words, and the good one is gathered", async () => {
  const before = readFileSync(at("cơ quan.xlsx"));
  const { code, out } = await runWords("gather", at("gửi"), ...into());
  expect(code).toBe(1);
  expect([...badFiles.values()].filter((sentence) => !out.includes(sentence))).toEqual([]);
  expect(out).toContain("Gộp được 3 người, 0 tập thể.");
  expect(readFileSync(at("cơ quan.xlsx")).equals(before)).toBe(true);
});

test.each([...badFiles.keys()].filter((name) => !/^(?:VP|ĐĐ)/u.test(name)))(
  "«%s» alone, with --in-place: the office's book stays byte for byte",
  async (name) => {
    const before = readFileSync(at("cơ quan.xlsx"));
    const words = ["--into", at("cơ quan.xlsx"), "--in-place", "--year", "2025", "--today", "2025-03-20"];
    const { code, out } = await runWords("gather", at("gửi", name), ...words);
    expect(code).toBe(2);
    expect(out).toContain(badFiles.get(name));
    expect(readFileSync(at("cơ quan.xlsx")).equals(before)).toBe(true);
  },
);

test("after a good delivery bad ones change nothing of it", async () => {
  await runWords("gather", at("gửi", GOOD_FILE), ...into());
  expect(existsSync(at("ra.xlsx"))).toBe(true);
  const names = [...badFiles.keys()].filter((name) => !/^(?:VP|ĐĐ)/u.test(name)).map((name) => at("gửi", name));
  const again = ["--into", at("ra.xlsx"), "--in-place", "--year", "2025", "--today", "2025-03-20"];
  const before = readFileSync(at("ra.xlsx"));
  const { code } = await runWords("gather", ...names, ...again);
  expect(code).toBe(2);
  expect(readFileSync(at("ra.xlsx")).equals(before)).toBe(true);
});
