/**
 * Reads and saves 100,000 rows of 12 columns with this adapter, with exceljs and with SheetJS, each in a process of its
 * own: `npx tsx tests/bench/xlsx.bench.ts`. Saving means for us: open, change 2,000 cells, save; for the others: write the
 * workbook they have read. Times are those of the processor, so that a busy machine tells the same ratios. SheetJS is
 * installed for the run alone: the newest version on npm has open advisories, and nobody who builds this shall have it.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compressWith } from "../../src/xlsx/compression";
import { nodeCompression } from "../../src/xlsx/node-compression";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { processorTime } from "./processor-time";
import { fileWith } from "./register-of";

const ROWS = 100_000;
const COLUMNS = 12;
const CHANGED = 2_000;
const SHEETJS = "xlsx@0.18.5";

interface Figures {
  readonly read: number;
  readonly readMb: number;
  readonly save: number;
  readonly saveMb: number;
}

/** The most memory the process has held so far. */
function peakMb(): number {
  return process.resourceUsage().maxRSS / 1024;
}

function fixture(): Uint8Array {
  const strings: string[] = [];
  const rows: string[] = [];
  for (let row = 1; row <= ROWS; row++) {
    const cells: string[] = [];
    for (let column = 0; column < COLUMNS; column++) {
      const address = `${String.fromCharCode(65 + column)}${String(row)}`;
      if (column % 3 === 0) cells.push(`<c r="${address}"><v>${String(row * column)}</v></c>`);
      else {
        cells.push(`<c r="${address}" t="s"><v>${String(strings.length)}</v></c>`);
        strings.push(`<si><t>Nguyễn Thị Hạnh ${String(row)}, phòng ${String(column)}</t></si>`);
      }
    }
    rows.push(`<row r="${String(row)}">${cells.join("")}</row>`);
  }
  return fileWith(rows.join(""), strings.join(""));
}

async function ours(path: string): Promise<Figures> {
  compressWith(nodeCompression);
  const start = processorTime();
  const opened = await openWorkbook(new Uint8Array(readFileSync(path)), { now: () => "2022-03-01T08:15:00" });
  if (!opened.ok) throw new Error(opened.error.code);
  const read = await opened.value.read();
  if (!read.ok || read.value.sheets[0]?.values.length !== ROWS) throw new Error("not read");
  const afterRead = processorTime();
  const readMb = peakMb();
  const values = read.value.sheets[0].values;
  const writes = Array.from({ length: CHANGED }, (_, index) => ({
    ref: { sheet: "Đăng ký", row: index * 50 + 1, column: 1 },
    content: { kind: "text", text: `Đã sửa ${String(index)}` } as const,
    expectedBefore: { kind: "number", number: Number(values[index * 50]?.[0]) } as const,
  }));
  const applied = await opened.value.apply({ id: "bench", purpose: "fill", label: "", writes, tabs: [], anchors: [] });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const bytes = await opened.value.bytes();
  if (!bytes.ok) throw new Error(bytes.error.code);
  return { read: afterRead - start, readMb, save: processorTime() - afterRead, saveMb: peakMb() };
}

async function exceljs(path: string): Promise<Figures> {
  const { default: ExcelJS } = await import("exceljs");
  const start = processorTime();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const afterRead = processorTime();
  const readMb = peakMb();
  await workbook.xlsx.writeBuffer();
  return { read: afterRead - start, readMb, save: processorTime() - afterRead, saveMb: peakMb() };
}

/** What is used of SheetJS. */
interface SheetJs {
  readFile(
    path: string,
    options: object,
  ): { readonly Sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  write(
    workbook: unknown,
    options: { readonly type: "buffer"; readonly bookType: "xlsx"; readonly compression: true },
  ): unknown;
}

function sheetjs(path: string): Figures {
  const library = createRequire(join(path, "..", "package.json"))("xlsx") as SheetJs;
  const start = processorTime();
  const workbook = library.readFile(path, {});
  const afterRead = processorTime();
  const readMb = peakMb();
  if (!Object.values(workbook.Sheets).some((sheet) => sheet["!ref"] === `A1:L${String(ROWS)}`))
    throw new Error("not read");
  library.write(workbook, { type: "buffer", bookType: "xlsx", compression: true });
  return { read: afterRead - start, readMb, save: processorTime() - afterRead, saveMb: peakMb() };
}

/** Without a network there is one peer less. */
function installed(folder: string): boolean {
  const options = [
    "--prefix",
    folder,
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--loglevel",
    "error",
  ];
  return spawnSync("npm", ["install", ...options, SHEETJS], { stdio: "ignore" }).status === 0;
}

function measured(which: string, path: string): Figures {
  const output = execFileSync(process.execPath, [...process.execArgv, __filename, which, path], { encoding: "utf8" });
  return JSON.parse(output) as Figures;
}

async function inThisProcess(which: string, path: string): Promise<Figures> {
  if (which === "sheetjs") return sheetjs(path);
  return which === "ours" ? ours(path) : exceljs(path);
}

async function main([which, path]: readonly string[]): Promise<void> {
  if (which !== undefined && path !== undefined) {
    process.stdout.write(JSON.stringify(await inThisProcess(which, path)));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "so-thi-dua-bench-"));
  try {
    const file = join(folder, "large.xlsx");
    writeFileSync(file, fixture());
    const own = measured("ours", file);
    const peers: (readonly [string, Figures])[] = [["exceljs", measured("exceljs", file)]];
    if (installed(folder)) peers.push(["SheetJS", measured("sheetjs", file)]);
    const line = (name: string, key: keyof Figures, unit: string) => {
      const beside = peers.map(
        ([peer, other]) => `${peer} ${other[key].toFixed(0)} ${unit} (ratio ${(other[key] / own[key]).toFixed(1)})`,
      );
      process.stdout.write(`${name}: ${own[key].toFixed(0)} ${unit}, ${beside.join(", ")}\n`);
    };
    line("read", "read", "ms");
    line("peak memory after reading", "readMb", "MB");
    line("save", "save", "ms");
    line("peak memory after saving", "saveMb", "MB");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main(process.argv.slice(2));
