/**
 * What every stage of a check takes from 1,000 to 1,000,000 cells, and how it grows: a slope of 1 on logarithmic scales
 * is linear. `npx tsx tests/bench/stages.bench.ts [most cells]`; prints, asserts nothing about time.
 */
import { check } from "../../src/actions/check";
import { readAndMeasure } from "../../src/actions/read-and-measure";
import type { CheckRequest } from "../../src/domain/check";
import { readWorkbook } from "../../src/reading/read-workbook";
import { compressWith } from "../../src/xlsx/compression";
import { nodeCompression } from "../../src/xlsx/node-compression";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { leastTime } from "./processor-time";
import { fileOf, registerOf } from "./register-of";

const COLUMNS = 9;
const SIZES = [1_000, 10_000, 100_000, 1_000_000].filter((cells) => cells <= Number(process.argv[2] ?? 1_000_000));

async function opened(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes, { now: () => "2022-03-01T08:15:00" });
  if (!workbook.ok) throw new Error(workbook.error.code);
  const snapshot = await workbook.value.read({ fonts: true, page: true });
  if (!snapshot.ok) throw new Error(snapshot.error.code);
  return snapshot.value;
}

/** Milliseconds of each stage; what one stage includes of another is taken off. */
async function stagesOf(cells: number): Promise<ReadonlyMap<string, number>> {
  const bytes = fileOf(registerOf(Math.round(cells / COLUMNS)));
  const times = Math.ceil(Math.min(60, 300_000 / cells));
  const file = await leastTime(times, () => opened(bytes));
  const requestFor = (snapshot: CheckRequest["snapshot"]): CheckRequest => ({
    snapshot,
    fileName: "bench.xlsx",
    today: "2022-03-01",
    year: null,
    regime: null,
    stage: null,
    overlay: {},
    answers: [],
    waivers: [],
  });
  // A copy each time: what is kept of a snapshot must not make the next reading of it look quick.
  const copy = () => requestFor({ ...file.value });
  const read = await leastTime(times, () => readWorkbook(copy().snapshot, { answers: [], today: "2022-03-01" }));
  const measured = await leastTime(times, () => readAndMeasure(copy()));
  const checked = await leastTime(times, () => check(copy()));
  return new Map([
    ["open and read the file", file.ms],
    ["recognise and extract", read.ms],
    ["targets", Math.max(0.1, measured.ms - read.ms)],
    ["rules", Math.max(0.1, checked.ms - measured.ms)],
    ["whole check", checked.ms],
  ]);
}

/** The slope of the line through some points, both axes logarithmic, by least squares. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

async function main(): Promise<void> {
  compressWith(nodeCompression);
  await stagesOf(SIZES[0] ?? 1_000);
  const bySize: (readonly [number, ReadonlyMap<string, number>])[] = [];
  for (const cells of SIZES) bySize.push([cells, await stagesOf(cells)]);
  process.stdout.write(
    `| stage | ${SIZES.map((cells) => `${cells.toLocaleString("en")} cells`).join(" | ")} | slope |\n`,
  );
  process.stdout.write(`| --- |${SIZES.map(() => " ---: |").join("")} ---: |\n`);
  for (const stage of bySize[0]?.[1].keys() ?? []) {
    const points = bySize.map(([cells, stages]) => [cells, stages.get(stage) ?? 0] as const);
    const times = points.map(([, ms]) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`);
    // Few cells tell what it costs to begin: growth is seen between the larger sizes.
    process.stdout.write(`| ${stage} | ${times.join(" | ")} | ${slopeOf(points.slice(-3)).toFixed(2)} |\n`);
  }
  const last = bySize.at(-1)?.[1];
  const ratio = (last?.get("whole check") ?? 0) / (last?.get("open and read the file") ?? 1);
  process.stdout.write(`whole check against opening and reading the file: ${ratio.toFixed(2)}\n`);
}

void main();
