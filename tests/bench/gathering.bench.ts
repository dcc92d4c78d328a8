/**
 * Gathers 50 and 500 files of 60 people each: time for a row, and as a ratio to exceljs only loading the same files; the
 * most memory held. Both should stay about the same for a row however many files there are.
 * Run with `npx tsx tests/bench/gathering.bench.ts`; prints, asserts nothing about time.
 */
import { Workbook } from "exceljs";
import { blankForms } from "../../src/actions/blank-forms";
import { runGathering, type Arrived } from "../../src/actions/gather";
import { readOfficeBook } from "../../src/actions/office-book";
import { readUnitFile } from "../../src/actions/read-unit-file";
import { text, type NewTab } from "../../src/workbook/write-plan";
import { openWorkbook } from "../../src/xlsx/open-workbook";
import { newWorkbook } from "../../src/xlsx/new-workbook";
import { good } from "../xlsx/opened";

const PEOPLE = 60;
const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi"];
const MIDDLE = ["Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Hồng", "Xuân", "Ngọc", "Hải", "Kim"];
const GIVEN = ["An", "Bình", "Cường", "Dung", "Giang", "Hà", "Khoa", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quân"];

function nameOf(number: number): string {
  const of = (list: readonly string[], at: number) => list[at % list.length] ?? "";
  return `${of(FAMILY, number)} ${of(MIDDLE, Math.floor(number / 7))} ${of(MIDDLE, Math.floor(number / 77) + 3)} ${of(GIVEN, Math.floor(number / 847))}`;
}

async function officeOf(units: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const staff = workbook.addWorksheet("Danh sách CBCCVC");
  staff.addRow(["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC NĂM 2025"]);
  staff.addRow(["TT", "Họ và tên", "Năm sinh", "Chức vụ", "Đơn vị"]);
  for (let unit = 1; unit <= units; unit += 1)
    for (let person = 0; person < PEOPLE; person += 1) {
      const number = (unit - 1) * PEOPLE + person;
      staff.addRow([
        number + 1,
        nameOf(number),
        1970 + (number % 30),
        "Giáo viên",
        `Trường Tiểu học số ${String(unit)}`,
      ]);
    }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The form as somebody would fill it in: every person a title. */
function filledIn(tab: NewTab): NewTab {
  const titles = tab.cells.flatMap(({ row, column, content }) =>
    column === 2 && row >= 10 && content.kind === "text" ? [{ row, column: 4, content: text("LĐTT + CSTĐCS") }] : [],
  );
  return { ...tab, cells: [...tab.cells, ...titles] };
}

async function measure(units: number): Promise<void> {
  const now = { now: () => "2025-03-20T08:15:00" };
  const book = good(await readOfficeBook(good(await openWorkbook(await officeOf(units), now)), "2025-03-20"));
  const files = new Map<string, Uint8Array>();
  for (const { fileName, tab } of blankForms(book, 2025)) files.set(fileName, good(await newWorkbook([filledIn(tab)])));
  const start = performance.now();
  const arrived: Arrived[] = [];
  let most = 0;
  for (const [name, bytes] of files) {
    const snapshot = good(await good(await openWorkbook(bytes, now)).read({ fonts: true }));
    arrived.push({
      kind: "read",
      file: readUnitFile(name, snapshot, { year: 2025, today: "2025-03-20", answers: [] }),
    });
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  const read = performance.now();
  const run = runGathering(book, arrived, {
    year: 2025,
    given: [],
    privateRemarks: false,
    ledgerSheet: false,
    like: null,
    planId: "plan",
    locale: "vi",
  });
  const done = performance.now();
  most = Math.max(most, process.memoryUsage().heapUsed);
  const sample = [...files.values()].slice(0, 20);
  const before = performance.now();
  for (const bytes of sample) {
    const peer = new Workbook();
    await peer.xlsx.load(Buffer.from(bytes).buffer);
  }
  const peer = ((performance.now() - before) / sample.length) * files.size;
  const { people, counts } = run.gathered;
  const perRow = ((done - start) / counts.read) * 1000;
  process.stdout.write(
    `${String(files.size)} files, ${String(people)} people: ${perRow.toFixed(0)} µs a row, reading ${((read - start) / peer).toFixed(2)} and gathering ${((done - read) / peer).toFixed(2)} of what exceljs takes to load them, ${String(Math.round(most / 1e6))} MB held\n`,
  );
}

async function run(): Promise<void> {
  for (const units of [50, 500]) await measure(units);
}

void run();
