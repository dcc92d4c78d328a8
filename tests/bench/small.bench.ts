/**
 * Two hundred workbooks of 35 people, none like another: opened, checked and every option of every question weighed, as
 * the command line does, against exceljs that only opens them. `npx tsx tests/bench/small.bench.ts`
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { check } from "../../src/actions/check";
import { checkWorkbook } from "../../src/actions/check-workbook";
import { ok } from "../../src/workbook/result";
import { compressWith } from "../../src/xlsx/compression";
import { nodeCompression } from "../../src/xlsx/node-compression";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { processorTime } from "./processor-time";

const WORKBOOKS = 200;
/** The first ones only make the program warm. */
const WARMING = 20;
const STRINGS = "xl/sharedStrings.xml";
const SAMPLE = path.resolve(__dirname, "../../assets/samples/dang-ky-thi-dua-2022.xlsx");
const families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ"];

/** The sample workbook with other family names in it. */
function variant(parts: ReturnType<typeof unzipSync>, at: number): Uint8Array {
  const strings = strFromU8(parts[STRINGS] ?? new Uint8Array());
  let nth = 0;
  const others = strings.replace(new RegExp(`(?:${families.join("|")})(?= \\p{Lu})`, "gu"), () => {
    nth += 1;
    return families[(nth * 7 + at * (1 + (nth % 5))) % families.length] ?? "";
  });
  return zipSync({ ...parts, [STRINGS]: strToU8(others) }, { mtime: "2022-03-01" });
}

async function ours(bytes: Uint8Array): Promise<void> {
  const workbook = await openWorkbook(bytes, { now: () => "2022-03-01T08:15:00" });
  if (!workbook.ok) throw new Error(workbook.error.code);
  const options = { fileName: "bench.xlsx", today: "2022-03-01", year: null, regime: null, stage: null, overlay: {} };
  const run = { ...options, weigh: true } as const;
  const checked = await checkWorkbook(workbook.value, run, (request) => Promise.resolve(ok(check(request))));
  if (!checked.ok) throw new Error(checked.error.code);
}

async function each(files: readonly Uint8Array[], work: (bytes: Uint8Array) => Promise<void>): Promise<number> {
  for (const bytes of files.slice(0, WARMING)) await work(bytes);
  const start = processorTime();
  for (const bytes of files) await work(bytes);
  return processorTime() - start;
}

async function main(): Promise<void> {
  compressWith(nodeCompression);
  const { default: ExcelJS } = await import("exceljs");
  const parts = unzipSync(readFileSync(SAMPLE));
  const files = Array.from({ length: WORKBOOKS }, (_, at) => variant(parts, at));
  const own = await each(files, ours);
  const other = await each(files, async (bytes) => {
    await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
  });
  const per = (all: number) => `${(all / WORKBOOKS).toFixed(0)} ms`;
  process.stdout.write(
    `a workbook of 35 people: checked in ${per(own)}, opened by exceljs in ${per(other)}, ratio ${(own / other).toFixed(1)}\n`,
  );
}

void main();
