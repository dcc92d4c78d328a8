import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { staffList, unitForm, unitList } from "../gathering/small-office";
import { drawnFile } from "./drawn-file";
import { runWith, runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const at = temporaryFolder();

interface Told {
  readonly files: readonly { readonly file: string; readonly status: string; readonly code: string | null }[];
  readonly merged: { readonly people: number; readonly collectives: number };
  readonly questions: readonly { readonly id: string; readonly answers: readonly string[] }[];
  readonly writes: readonly unknown[];
  readonly created: readonly string[];
  readonly left: readonly { readonly file: string }[];
  readonly summary: string;
}

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];

beforeEach(async () => {
  mkdirSync(at("gửi", "đợt 1"), { recursive: true });
  await drawnFile(at("cơ quan.xlsx"), staffList, unitList);
  await drawnFile(at("gửi", "VP.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP, ["Tập thể Văn phòng | | x"]) });
  await drawnFile(at("gửi", "đợt 1", "TTNS.xlsx"), {
    name: "ĐK",
    rows: unitForm("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x", "Đỗ Hải Yên | Chuyên viên | x"]),
  });
  writeFileSync(at("gửi", "~$VP.xlsx"), "");
  writeFileSync(at("gửi", "công văn.docx"), "");
});

async function gather(...words: readonly string[]) {
  const outcome = await runWords("gather", ...words, "--json", "--today", "2025-03-20");
  return { ...outcome, told: outcome.out === "" ? null : (JSON.parse(outcome.out) as Told) };
}

test("a folder with its subfolders goes into a copy of the office's book, which itself stays as it is", async () => {
  const before = readFileSync(at("cơ quan.xlsx"));
  const { code, told } = await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"));
  expect(code).toBe(1);
  expect(told?.created).toEqual(["Đăng ký cá nhân", "Đăng ký tập thể"]);
  expect(told?.merged).toMatchObject({ people: 4, collectives: 1 });
  expect(told?.left.map(({ file }) => file)).toEqual(["~$VP.xlsx", "công văn.docx"]);
  expect(told?.summary).toMatch(
    /^Đã đọc 2 tệp, \d+ dòng = 5 nhận \+ 0 trùng \+ 1 có thể là một người \+ 0 không khớp danh sách \+ 0 đổi \+ \d+ không phải dòng đăng ký\. Gộp được 4 người, 1 tập thể\. Chưa gửi: 3 đơn vị\.$/,
  );
  expect(readFileSync(at("cơ quan.xlsx")).equals(before)).toBe(true);
  const check = JSON.parse((await runWords("check", at("ra.xlsx"), "--json")).out) as {
    counts: unknown;
    headcount: unknown;
  };
  expect(check.counts).toEqual({
    individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 },
    collective: { "advanced-labor-collective": 1 },
    family: {},
  });
});

test("Ctrl+C while files are read stops before anything is written", async () => {
  const words = ["gather", at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx")];
  const stopped = await runWith({ isInteractive: true, stopAfter: 1 }, ...words);
  expect(stopped.code).toBe(2);
  expect(stopped.said).toContain("Đã dừng. Chưa ghi gì.");
  expect(stopped.out).toBe("");
  expect(existsSync(at("ra.xlsx"))).toBe(false);
});

test("the same files once more write nothing, byte for byte", async () => {
  await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"));
  const { told } = await gather(at("gửi"), "--into", at("ra.xlsx"), "--out", at("ra 2.xlsx"));
  expect([told?.writes, told?.created]).toEqual([[], []]);
  expect(readFileSync(at("ra 2.xlsx")).equals(readFileSync(at("ra.xlsx")))).toBe(true);
});

test("«Khôi phục» takes a second delivery back, cell by cell", async () => {
  await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"));
  const cells = async (file: string) => {
    const { out } = await runWords(
      "gather",
      at("không có"),
      "--into",
      file,
      "--dry-run",
      "--json",
      "--today",
      "2025-03-20",
    );
    return (JSON.parse(out) as Told).merged;
  };
  const first = await cells(at("ra.xlsx"));
  await drawnFile(at("VP lần 2.xlsx"), { name: "ĐK", rows: unitForm("Văn phòng", VP.slice(0, 1)) });
  await gather(at("VP lần 2.xlsx"), "--into", at("ra.xlsx"), "--in-place");
  expect(await cells(at("ra.xlsx"))).not.toEqual(first);
  expect((await runWords("restore", at("ra.xlsx"), "--in-place")).code).toBe(0);
  expect(await cells(at("ra.xlsx"))).toEqual(first);
  // What a restore put back is no change of hers.
  const again = await gather(at("VP lần 2.xlsx"), "--into", at("ra.xlsx"), "--dry-run");
  expect(again.told?.questions.map(({ id }) => id.split(":")[0])).toEqual(["maybe-same"]);
});

test("an answer by its words settles a row, and the book remembers it", async () => {
  const { told } = await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"));
  const id = told?.questions[0]?.id ?? "";
  writeFileSync(at("trả lời.json"), JSON.stringify([{ id, answer: "Là một người" }]));
  const answered = await gather(
    at("gửi"),
    "--into",
    at("ra.xlsx"),
    "--out",
    at("ra 2.xlsx"),
    "--answers",
    at("trả lời.json"),
  );
  expect(answered.told?.merged.people).toBe(5);
  const again = await gather(at("gửi"), "--into", at("ra 2.xlsx"), "--dry-run");
  expect(again.told?.questions).toEqual([]);
});

test.each<readonly [words: readonly string[], code: number, sentence: string]>([
  [["gửi"], 64, "Lệnh gather cần tệp của cơ quan"],
  [["gửi", "--into", "cơ quan.xlsx"], 64, "Chưa biết ghi kết quả vào đâu"],
  [["gửi", "--into", "không có.xlsx", "--out", "ra.xlsx"], 2, "không có.xlsx"],
  [
    ["gửi", "--into", "cơ quan.xlsx", "--out", "ra.xlsx", "--answers", "không có.json"],
    64,
    "Chưa đọc được tệp câu trả lời",
  ],
  [
    ["gửi", "--into", "cơ quan.xlsx", "--out", "ra.xlsx", "--answers", "lạ.json"],
    64,
    "Không có câu hỏi hoặc câu trả lời ứng với: maybe-same:0",
  ],
])("what cannot be meant is told: %j", async (words, code, sentence) => {
  writeFileSync(at("lạ.json"), JSON.stringify([{ id: "maybe-same:0", answer: "Là một người" }]));
  const paths = words.map((word) => (word.startsWith("--") ? word : at(word)));
  const outcome = await runWords("gather", ...paths, "--json");
  expect(outcome.code).toBe(code);
  expect(outcome.said).toContain(sentence);
});

test("the help and the refusal name the way of writing answers that gather takes", async () => {
  const written = '{"id": "…", "answer": "…"}';
  const help = await runWords("gather", "--help");
  expect(help.out).toContain(`gather: [${written}]`);
  writeFileSync(at("theo check.json"), JSON.stringify([{ question: "a", option: "b" }]));
  for (const answers of ["theo check.json", "hỏng.json"]) {
    writeFileSync(at("hỏng.json"), "{}");
    const refused = await runWords(
      "gather",
      at("gửi"),
      "--into",
      at("cơ quan.xlsx"),
      "--out",
      at("ra.xlsx"),
      "--answers",
      at(answers),
    );
    expect(refused.code).toBe(64);
    expect(refused.said).toContain(written);
  }
});

test("nothing usable: nothing is written, and one sentence says so", async () => {
  writeFileSync(at("hỏng.xlsx"), "không phải Excel");
  const { code, out } = await runWords(
    "gather",
    at("hỏng.xlsx"),
    "--into",
    at("cơ quan.xlsx"),
    "--out",
    at("ra.xlsx"),
    "--year",
    "2025",
  );
  expect(code).toBe(2);
  expect(out).toContain("hỏng.xlsx: tệp hỏng hoặc không phải Excel.");
  expect(out).toContain("Chưa có tệp nào là biểu đăng ký của năm 2025.");
  expect(() => readFileSync(at("ra.xlsx"))).toThrow();
});

test("the ledger is a sheet of its own that nobody counts and no copy takes along; «Nguồn» is left out of the copy", async () => {
  await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", at("ra.xlsx"), "--ledger-sheet");
  const again = await gather(at("gửi"), "--into", at("ra.xlsx"), "--dry-run");
  expect(again.told?.merged.people).toBe(4);
  const read = JSON.parse((await runWords("check", at("ra.xlsx"), "--json")).out) as {
    counts: { individual: unknown };
  };
  expect(read.counts.individual).toEqual({ "advanced-worker": 4, "grassroots-emulation-fighter": 1 });
  const { out } = await runWords("copy", at("ra.xlsx"), "--out", at("nộp.xlsx"), "--json");
  const { sheets } = JSON.parse(out) as { sheets: readonly { name: string; goes: boolean }[] };
  expect(sheets.filter(({ goes }) => goes).map(({ name }) => name)).toEqual([
    "Danh sách đơn vị",
    "Đăng ký cá nhân",
    "Đăng ký tập thể",
  ]);
  const copied = new Workbook();
  await copied.xlsx.readFile(at("nộp.xlsx"));
  const source = copied.getWorksheet("Đăng ký cá nhân")?.getRow(10).values;
  expect(JSON.stringify(source)).not.toContain("VP.xlsx");
});

describe("one file that cannot be read is named with what to do, and stops no other", () => {
  const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...OLE_HEADER, ...Buffer.from("EncryptedPackage", "utf16le")];

  test.each<readonly [what: string, file: string, bytes: readonly number[], code: string, words: RegExp]>([
    [
      "an .xls of before 2007",
      "KHTC.xls",
      OLE_HEADER,
      "old-format",
      /KHTC\.xls: tệp \.xls kiểu cũ .* lưu thành \.xlsx/,
    ],
    ["an .xls that was only renamed", "KHTC.xlsx", OLE_HEADER, "old-format", /kiểu cũ/],
    ["a workbook with a password", "KHTC.xlsx", encrypted, "password", /có mật khẩu mở/],
    ["a text", "KHTC.xlsx", [1, 2, 3], "broken", /hỏng hoặc không phải Excel/],
  ])("%s", async (_, file, bytes, code, words) => {
    writeFileSync(at("gửi", file), Uint8Array.from([...bytes, ...new Uint8Array(2048)]));
    const { out } = await runWords("gather", at("gửi"), "--into", at("cơ quan.xlsx"), "--dry-run", "--json");
    const { files } = JSON.parse(out) as { files: readonly { file: string; code: string | null; message: string }[] };
    expect(files.filter(({ code: each }) => each === null)).toHaveLength(2);
    const told = files.find((each) => each.file === file);
    expect(told?.code).toBe(code);
    expect(told?.message).toMatch(words);
  });
});

describe("«Theo biểu đang có», with --pattern", () => {
  const own = {
    name: "Biểu 02",
    rows: [
      "BIỂU ĐĂNG KÝ THI ĐUA NĂM 2025",
      "TT | Họ và tên | Giấy khen | CSTĐ cơ sở | Lao động tiên tiến | Chức vụ",
      "1 | | | | |",
      "2 | | | | |",
    ],
  };

  test("the merged sheet has the columns in the order of her form, and reads back as one registration", async () => {
    await drawnFile(at("cơ quan.xlsx"), staffList, unitList, own);
    const out = at("ra.xlsx");
    const { told } = await gather(at("gửi"), "--into", at("cơ quan.xlsx"), "--out", out, "--pattern", "Biểu 02");
    expect(told?.created).toEqual(["Đăng ký cá nhân", "Đăng ký tập thể"]);
    const book = new Workbook();
    await book.xlsx.readFile(out);
    const head = (row: number) => (book.getWorksheet("Đăng ký cá nhân")?.getRow(row).values as string[]).slice(1);
    expect(head(7)).toEqual(["TT", "Họ và tên", "Giấy khen", "CSTĐCS", "LĐTT", "Chức vụ", "Nguồn"]);
    const { counts } = JSON.parse((await runWords("check", out, "--json")).out) as { counts: unknown };
    expect(counts).toMatchObject({
      individual: { "advanced-worker": 4, "grassroots-emulation-fighter": 1 },
      collective: { "advanced-labor-collective": 1 },
    });
  });

  test("a sheet that holds no registration form: it is said, and nothing is read or written", async () => {
    const out = at("không.xlsx");
    const outcome = await gather(
      at("gửi"),
      "--into",
      at("cơ quan.xlsx"),
      "--out",
      out,
      "--pattern",
      "Danh sách đơn vị",
    );
    expect(outcome.code).toBe(2);
    expect(outcome.said).toContain("Sheet «Danh sách đơn vị» chưa dùng làm mẫu được: chưa thấy biểu đăng ký.");
    expect(existsSync(out)).toBe(false);
  });
});
