import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { runWords } from "./run-in-process";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "so-thi-dua-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fileWith(bytes: Uint8Array): string {
  const file = path.join(folder, "tệp.xlsx");
  writeFileSync(file, bytes);
  return file;
}

/** A compound file as Excel writes it around an encrypted workbook: the header and the stream's name in UTF-16. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(OLE_HEADER);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1024);
  return bytes;
}

const unreadable: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /trống|rỗng/],
  ["a text that only bears the name of a workbook", () => strToU8("Đây không phải bảng tính"), /không phải/],
  ["a zip of something else", () => zipSync({ "word/document.xml": strToU8("<w/>") }), /không phải|Word/],
  ["a workbook cut off in the middle", () => readFileSync(SAMPLE).subarray(0, 9000), /cụt/],
  ["a workbook with a password", encrypted, /mật khẩu/],
  ["an .xls of the old kind", () => Uint8Array.from([...OLE_HEADER, ...new Uint8Array(2048)]), /\.xlsx/],
];

describe("what cannot be read is told in one Vietnamese sentence, with what to do, and nothing is written", () => {
  test.each(unreadable)("%s", async (_, bytes, words) => {
    const file = fileWith(bytes());
    for (const command of [["check"], ["check", "--json"], ["fill", "--out", path.join(folder, "ra.xlsx")]]) {
      const { code, out, said } = await runWords(command[0] ?? "", file, ...command.slice(1));
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(said).toMatch(words);
      expect(said).toMatch(/^tệp\.xlsx: .*[.]\n$/);
      expect(said).not.toMatch(/undefined|null|NaN|Error/);
    }
    expect(readdirSync(folder)).toEqual(["tệp.xlsx"]);
  });

  test("a file that is not there", async () => {
    const { code, said } = await runWords("check", path.join(folder, "không có.xlsx"));
    expect(code).toBe(2);
    expect(said).toMatch(/không có\.xlsx: .+/);
  });
});

test("the input is never overwritten without --in-place", async () => {
  const file = fileWith(readFileSync(SAMPLE));
  expect(await runWords("fill", file)).toMatchObject({ code: 64 });
  expect(await runWords("fill", file, "--out", file)).toMatchObject({ code: 64 });
  expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
});

test("of several files the worst outcome counts, and the good ones are still checked", async () => {
  const broken = fileWith(strToU8("không phải bảng tính"));
  const { code, out } = await runWords("check", SAMPLE, broken, "--ndjson");
  const [first, second] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(code).toBe(2);
  expect(first).toMatchObject({ schemaVersion: 1, file: "dang-ky-thi-dua-2022.xlsx" });
  expect(second).toMatchObject({ file: "tệp.xlsx", error: { code: "broken" } });
});
