import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Workbook } from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { reportIds } from "../../src/actions/create-form";
import { runWith, runWords } from "./run-in-process";
import { temporaryFolder } from "./temporary-folder";

const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");

const at = temporaryFolder();

/** The sample changed as somebody would change it in Excel between two runs. */
async function changed(
  from: string,
  to: string,
  change: (workbook: Workbook) => void | Promise<void>,
): Promise<string> {
  const workbook = new Workbook();
  await workbook.xlsx.readFile(from);
  await change(workbook);
  await workbook.xlsx.writeFile(to);
  return to;
}

/** Rows inserted as Excel does it: every address below moves, in cells, rows and merges of that sheet. */
function insertRows(from: string, to: string, sheet: string, at: { readonly above: number; readonly count: number }) {
  const parts = unzipSync(readFileSync(from));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const names = [...text("xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  const part = `xl/worksheets/sheet${String(names.indexOf(sheet) + 1)}.xml`;
  const moved = (row: string) => String(Number(row) >= at.above ? Number(row) + at.count : Number(row));
  const xml = text(part)
    .replace(/(<row [^>]*?\br=")(\d+)/g, (_, head: string, row: string) => head + moved(row))
    .replace(/(<c [^>]*?\br="[A-Z]+)(\d+)/g, (_, head: string, row: string) => head + moved(row))
    .replace(
      /(<mergeCell ref=")([A-Z]+)(\d+):([A-Z]+)(\d+)/g,
      (_, head: string, c1: string, r1: string, c2: string, r2: string) => `${head}${c1}${moved(r1)}:${c2}${moved(r2)}`,
    );
  writeFileSync(to, zipSync({ ...parts, [part]: strToU8(xml) }));
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the commands of this file answer, each a part of it. */
interface Answer {
  readonly writes: readonly Place[];
  readonly skipped: readonly (Place & { readonly why: string })[];
  readonly created: readonly string[];
  readonly restored: readonly Place[];
  readonly sheets: readonly { readonly name: string }[];
  readonly entries: readonly { readonly id: string; readonly purpose: string; readonly writes: readonly Place[] }[];
}

function json(text: string): Answer {
  return JSON.parse(text) as Answer;
}

describe("a locked sheet", () => {
  const lock = (...names: readonly string[]) =>
    changed(SAMPLE, at("khóa.xlsx"), async (workbook) => {
      for (const name of names) await workbook.getWorksheet(name)?.protect("bí mật", {});
    });

  test("fails fill, which says which sheet and what to do, and writes nothing", async () => {
    const file = await lock("Biểu tổng hợp", "Đối chiếu chỉ tiêu");
    const { code, out, said } = await runWords("fill", file, "--out", at("ra.xlsx"), "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(/^khóa\.xlsx: Sheet «Biểu tổng hợp» đang được khóa .+bỏ bảo vệ trang tính rồi thử lại\..+\n$/);
    expect(readdirSync(at())).toEqual(["khóa.xlsx"]);
  });

  test("leaves the other forms to be filled, and is named among what was left", async () => {
    const file = await lock("Biểu tổng hợp");
    const { code, out } = await runWords("fill", file, "--out", at("ra.xlsx"), "--json");
    const filled = json(out);
    expect(code).toBe(1);
    expect(new Set(filled.writes.map(({ sheet }) => sheet))).toEqual(new Set(["Đối chiếu chỉ tiêu"]));
    expect(filled.skipped.find(({ sheet }) => sheet === "Biểu tổng hợp")?.why).toMatch(/khóa/);
  });

  test("does not stand in the way of check", async () => {
    const file = await lock("Biểu tổng hợp", "Đăng ký cá nhân");
    expect((await runWords("check", file, "--json")).code).toBe(1);
  });
});

describe("a workbook without a summary form", () => {
  const withoutSummary = () =>
    changed(SAMPLE, at("đăng ký.xlsx"), (workbook) => {
      workbook.removeWorksheet(workbook.getWorksheet("Biểu tổng hợp")?.id ?? 0);
      workbook.removeWorksheet(workbook.getWorksheet("Đối chiếu chỉ tiêu")?.id ?? 0);
    });

  test("is told in one sentence, and nothing is written", async () => {
    const { code, out, said } = await runWords("fill", await withoutSummary(), "--out", at("ra.xlsx"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(/^đăng ký\.xlsx: Chưa tìm thấy biểu tổng hợp.+--report summary\. Chưa ghi gì vào tệp\.\n$/);
    expect(existsSync(at("ra.xlsx"))).toBe(false);
  });

  test("gets one with --report", async () => {
    const file = await withoutSummary();
    const made = await runWords("fill", file, "--out", at("ra.xlsx"), "--report", "summary", "--json");
    expect([0, 1]).toContain(made.code);
    const { created } = json(made.out);
    expect(created).toEqual(["Biểu tổng hợp"]);
    const { sheets } = json((await runWords("read", at("ra.xlsx"), "--json")).out);
    expect(sheets.map(({ name }) => name)).toContain("Biểu tổng hợp");
  });
});

test.each(reportIds)("fill --report %s makes a form that opens again, and the input stays as it was", async (id) => {
  const before = readFileSync(SAMPLE);
  const { code, out } = await runWords("fill", SAMPLE, "--report", id, "--out", at("ra.xlsx"), "--json");
  expect([0, 1]).toContain(code);
  for (const name of json(out).created) {
    const { sheets } = json((await runWords("read", at("ra.xlsx"), "--json")).out);
    expect(sheets.map((sheet) => sheet.name)).toContain(name);
  }
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
});

test("a form nobody knows is refused, with the forms there are", async () => {
  const { code, said } = await runWords("fill", SAMPLE, "--report", "bieu-1", "--out", at("ra.xlsx"));
  expect(code).toBe(64);
  expect(said).toMatch(/«bieu-1».+summary, target-comparison/);
});

test("--dry-run shows what would be filled and writes nothing", async () => {
  const { out } = await runWords("fill", SAMPLE, "--dry-run", "--out", at("ra.xlsx"));
  expect(out).toMatch(/^Sẽ điền \d+ ô:\n/);
  expect(out).toMatch(/chưa ghi gì vào tệp\.\n$/);
  expect(readdirSync(at())).toEqual([]);
});

test("several files go into a folder under their own names", async () => {
  mkdirSync(at("ra"));
  for (const name of ["một.xlsx", "hai.xlsx"]) copyFileSync(SAMPLE, at(name));
  const { code } = await runWords("fix", at("một.xlsx"), at("hai.xlsx"), "--out", at("ra"));
  expect(code).toBe(0);
  expect(readdirSync(at("ra")).sort()).toEqual(["hai.xlsx", "một.xlsx"]);
});

describe("taking back", () => {
  test("after rows were inserted above, the right cells are put back, where they stand now", async () => {
    await runWords("fix", SAMPLE, "--out", at("sửa.xlsx"));
    const listed = await runWords("journal", at("sửa.xlsx"), "--json");
    const [fix] = json(listed.out).entries;
    const ofPeople = fix?.writes.filter(({ sheet }) => sheet === "Đăng ký cá nhân") ?? [];
    insertRows(at("sửa.xlsx"), at("chèn.xlsx"), "Đăng ký cá nhân", { above: 20, count: 2 });
    const { out } = await runWords("restore", at("chèn.xlsx"), "--out", at("trả.xlsx"), "--json");
    const { restored } = json(out);
    const lower = (cell: string) => cell.replace(/\d+$/, (row) => String(Number(row) + 2));
    expect(ofPeople.length).toBeGreaterThan(0);
    expect(restored.filter(({ sheet }) => sheet === "Đăng ký cá nhân").map(({ cell }) => cell)).toEqual(
      ofPeople.map(({ cell }) => lower(cell)),
    );
  });

  test("the journal lists each time something was written, newest first, and --entry takes that one back", async () => {
    await runWords("fix", SAMPLE, "--out", at("một.xlsx"));
    await runWith({ now: "2022-09-01T02:00:00Z" }, "fill", at("một.xlsx"), "--out", at("hai.xlsx"));
    const { out } = await runWords("journal", at("hai.xlsx"), "--json");
    const { entries } = json(out);
    expect(entries.map(({ purpose }) => purpose)).toEqual(["fill", "fix"]);
    const [, fix] = entries;
    const words = ["restore", at("hai.xlsx"), "--entry", fix?.id ?? "", "--out", at("ba.xlsx"), "--json"];
    const { restored } = json((await runWords(...words)).out);
    expect(restored).toEqual(fix?.writes.map(({ sheet, cell }) => ({ sheet, cell })));
    expect((await runWords("journal", at("hai.xlsx"))).out).toMatch(
      /^Nhật ký có 02 lần ghi:\n.+09:00, 01\/09\/2022 .+Điền biểu.+\n.+Sửa lỗi gõ/,
    );
  });

  test.each([
    [[], /không có lần ghi nào để khôi phục/],
    [["--entry", "x"], /không có lần ghi mã «x»/],
  ])("where there is nothing to take back it says so: %j", async (more, sentence) => {
    const { code, out, said } = await runWords("restore", SAMPLE, "--out", at("ra.xlsx"), ...more);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(said).toMatch(sentence);
    expect(readdirSync(at())).toEqual([]);
  });
});
