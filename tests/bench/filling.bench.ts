/**
 * Fills summary forms of about 1,000 and 10,000 cells beside their registration: plan, write and save, as a ratio to
 * exceljs opening the same file, putting the same figures into the same cells and saving it.
 * Run with `npx tsx tests/bench/filling.bench.ts`; prints, asserts nothing about time.
 */
import { Workbook } from "exceljs";
import { check } from "../../src/actions/check";
import { checkWorkbook } from "../../src/actions/check-workbook";
import { previewFill } from "../../src/actions/fill";
import { ok } from "../../src/workbook/result";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { good } from "../xlsx/opened";

const TITLES = ["LĐTT", "CSTĐCS", "Giấy khen của Giám đốc Sở", "Bằng khen của UBND tỉnh"];
const PEOPLE_PER_UNIT = 4;

async function workbookOf(units: number): Promise<ArrayBuffer> {
  const workbook = new Workbook();
  const registration = workbook.addWorksheet("Đăng ký cá nhân");
  registration.addRow(["DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA CÁ NHÂN NĂM 2022"]);
  registration.addRow(["STT", "Họ và tên", "Đơn vị", ...TITLES]);
  const summary = workbook.addWorksheet("Biểu tổng hợp");
  summary.addRow(["BIỂU TỔNG HỢP ĐĂNG KÝ THI ĐUA NĂM 2022"]);
  summary.addRow(["STT", "Đơn vị", "Tổng số người", ...TITLES]);
  for (let unit = 1; unit <= units; unit++) {
    const name = `Trường Mầm non số ${String(unit)}`;
    summary.addRow([unit, name]);
    for (let person = 0; person < PEOPLE_PER_UNIT; person++) {
      const number = (unit - 1) * PEOPLE_PER_UNIT + person + 1;
      const marks = TITLES.map((_, index) => (number % (index + 1) === 0 ? "x" : null));
      registration.addRow([number, `Nguyễn Thị ${letters(number)}`, name, ...marks]);
    }
  }
  summary.addRow([null, "Tổng cộng"]);
  return workbook.xlsx.writeBuffer();
}

/** A name of its own for each number: «Bca», «Bcb» … */
function letters(number: number): string {
  const tail = number.toString(20).replace(/./g, (digit) => "abcdeghiklmnopqrstuv"[parseInt(digit, 20)] ?? "");
  return tail.charAt(0).toUpperCase() + tail.slice(1);
}

async function measure(units: number): Promise<void> {
  const bytes = await workbookOf(units);
  const workbook = good(await openWorkbook(new Uint8Array(bytes), { now: () => "2022-03-01T08:15:00" }));
  const options = { fileName: "a.xlsx", today: "2022-03-01", year: null, regime: null, stage: null, overlay: {} };
  const checked = good(await checkWorkbook(workbook, options, (request) => Promise.resolve(ok(check(request)))));
  const start = performance.now();
  const { plan } = previewFill(checked, "vi", "plan-1");
  const planned = performance.now();
  good(await workbook.apply(plan));
  good(await workbook.bytes());
  const saved = performance.now();

  const peer = new Workbook();
  await peer.xlsx.load(bytes);
  for (const { ref, content } of plan.writes) {
    const cell = peer.getWorksheet(ref.sheet)?.getCell(ref.row, ref.column);
    if (cell && content.kind === "number") cell.value = content.number;
  }
  await peer.xlsx.writeBuffer();
  const theirs = performance.now() - saved;
  const ours = saved - start;
  const took = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;
  process.stdout.write(
    `${String(plan.writes.length)} cells: planned in ${took(planned - start)}, written and saved in ${took(saved - planned)}; exceljs ${took(theirs)}, ratio ${(theirs / ours).toFixed(2)}\n`,
  );
}

async function run(): Promise<void> {
  for (const units of [200, 2_000]) await measure(units);
}

void run();
