/** @jest-environment jsdom */
import { setImmediate } from "node:timers";
import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";
import type { Arrived, GatherAnswer, GatherRun } from "../../src/actions/gather";
import { createGathering } from "../../src/actions/gathering";
import type { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { Failure } from "../../src/workbook/failure";
import type { Result } from "../../src/workbook/result";
import { MAX_JOURNAL_BYTES } from "../../src/workbook/store-codec";
import type { FromWorker, ToWorker } from "../../src/worker/protocol";
import { remoteWorkbook } from "../../src/worker/remote-workbook";
import { serve } from "../../src/worker/serve";
import { fileOf } from "../contract/file-of";
import { staffList, unitForm, unitList } from "../gathering/small-office";
import type { SheetDescription, WorkbookDescription } from "../office-host/describe";
import { cellToChange } from "../office-host/model";
import { gridOf, type DrawnSheet } from "../reading/grid-of";
import { channelPair } from "../worker/in-memory-channel";
import { gridIn, must, pictureOf, startExcel } from "./excel-harness";

// Every browser has them; the page of these tests does not.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  setImmediate,
  structuredClone: <T>(value: T): T => deserialize(serialize(value)) as T,
});

const excel = startExcel();

const drawn = (sheet: DrawnSheet): SheetDescription => {
  const { name, values } = gridOf(sheet, 0);
  return { name, rows: values.map((row) => [...row]) };
};

/** Her book, open in Excel. */
const book: WorkbookDescription = { sheets: [drawn(staffList), drawn(unitList)] };

const fileWith = (...rows: Parameters<typeof unitForm>) =>
  fileOf({ sheets: [drawn({ name: "ĐK", rows: unitForm(...rows) })] });

const VP = ["Vũ Thị Thúy | Chánh Văn phòng | x | x", "Ngô Đức Hòa | Chuyên viên | x", "Đoàn Thu Hà | Văn thư | x"];
const first = async () =>
  [
    ["VP.xlsx", await fileWith("Văn phòng", VP, ["Tập thể Văn phòng | | x"])],
    [
      "TTNS.xlsx",
      await fileWith("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x", "Đỗ Hải Yên | Chuyên viên | x"]),
    ],
  ] as const;
const again = async () =>
  [
    ["VP lần 2.xlsx", await fileWith("Văn phòng", ["Vũ Thị Thúy | Chánh Văn phòng | x", ...VP.slice(1, 2)])],
    ["TTNS lần 2.xlsx", await fileWith("Trung tâm Nước sạch", ["Hà Minh Tâm | Giám đốc | x | x"])],
  ] as const;

/** The pane's door, with the worker at the other end of a channel. */
const [page, worker] = channelPair<FromWorker, ToWorker>();
serve(worker, () => "2025-03-20T08:15:00");
const door = createGathering(remoteWorkbook(page).gathering, () => new Date("2025-03-20T08:15:00+07:00"));

/** Picked files → worker → plan, against the workbook that is open. */
async function gathered(
  workbook: ExcelWorkbook,
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  given: readonly GatherAnswer[] = [],
): Promise<GatherRun> {
  const reading = { year: 2025, today: "2025-03-20", answers: must(await door.answersSoFar(workbook)) };
  const arrived: Arrived[] = [];
  for (const [name, bytes] of files) arrived.push(must(await door.readSent({ name, bytes }, reading)));
  const choices = { year: 2025, today: "2025-03-20", privateRemarks: false, ledgerSheet: true, like: null } as const;
  return must(await door.gather(workbook, arrived, { ...choices, given, locale: "vi" }));
}

const sheetNames = () => excel.host.workbook.sheets.map(({ name }) => name);
const ours = ["Đăng ký cá nhân", "Đăng ký tập thể", "Bảng kê gộp biểu"];

async function namesIn(workbook: ExcelWorkbook, sheet: string, column = 2): Promise<readonly string[]> {
  const { values } = gridIn(must(await workbook.read()), sheet);
  return values.slice(7).flatMap((row) => {
    const value = row[column - 1];
    return typeof value === "string" ? [value] : [];
  });
}

const storeOf = async (workbook: ExcelWorkbook) => must(await workbook.store.get("gathering"));

test("picked files, read in the worker, are written into the open workbook by plan, remembered, and taken back", async () => {
  const workbook = excel.open(book);
  const before = pictureOf(excel.host.workbook);
  const open = await gathered(workbook, await first());
  const [question] = open.gathered.questions;
  expect(question?.sentence.vi).toContain("danh sách CBCCVC có «Đỗ Hải Yến» cùng đơn vị");
  expect(pictureOf(excel.host.workbook)).toEqual(before);
  const run = await gathered(workbook, await first(), [{ id: question?.id ?? "", answer: "same" }]);
  const entry = must(await door.applyGathering(workbook, run));
  expect(sheetNames()).toEqual(["Danh sách CBCCVC", "Danh sách đơn vị", ...ours]);
  expect(await namesIn(workbook, "Đăng ký cá nhân")).toEqual([
    "Vũ Thị Thúy",
    "Ngô Đức Hòa",
    "Đoàn Thu Hà",
    "Hà Minh Tâm",
    "Đỗ Hải Yến",
    "TỔNG CỘNG",
  ]);
  expect(must(await workbook.journal.list()).entries.map(({ label }) => label)).toEqual(["Gộp biểu: 2 tệp, 6 dòng"]);
  // The same files once more: nothing is new, and the answer is remembered.
  const same = await gathered(workbook, await first());
  expect([same.gathered.questions, same.plan.tabs]).toEqual([[], []]);
  expect(same.plan.writes.filter(({ ref }) => ref.sheet !== "Bảng kê gộp biểu")).toEqual([]);
  if (entry === null) throw new Error("nothing was written");
  must(await workbook.restore(entry, { deleteCreatedTabs: true }));
  expect(pictureOf(excel.host.workbook)).toEqual(before);
});

test("a new list of a unit changes, adds and takes out its rows cell by cell, and «Khôi phục» gives them back", async () => {
  const workbook = excel.open(book);
  must(await door.applyGathering(workbook, await gathered(workbook, await first())));
  const before = pictureOf(excel.host.workbook);
  const run = await gathered(workbook, await again());
  expect(run.plan.writes.length).toBeGreaterThan(5);
  const entry = must(await door.applyGathering(workbook, run));
  expect(await namesIn(workbook, "Đăng ký cá nhân")).toEqual([
    "Vũ Thị Thúy",
    "Ngô Đức Hòa",
    "Hà Minh Tâm",
    "TỔNG CỘNG",
  ]);
  if (entry === null) throw new Error("nothing was written");
  must(await workbook.restore(entry));
  expect(pictureOf(excel.host.workbook)).toEqual(before);
});

describe("where it cannot be written, the workbook stays as it was, what it remembers too", () => {
  type Outcome = Result<unknown, Failure>;
  const codeOf = (result: Outcome) => (result.ok ? "written" : result.error.code);

  /** The second delivery, against a workbook into which the first was gathered. */
  async function second() {
    const workbook = excel.open(book);
    must(await door.applyGathering(workbook, await gathered(workbook, await first())));
    const run = await gathered(workbook, await again());
    const state = {
      picture: pictureOf(excel.host.workbook),
      store: await storeOf(workbook),
      journal: must(await workbook.journal.list()),
    };
    return { workbook, run, state };
  }

  async function expectUntouched(workbook: ExcelWorkbook, state: Awaited<ReturnType<typeof second>>["state"]) {
    excel.host.watchFromNow();
    expect(pictureOf(excel.host.workbook)).toEqual(state.picture);
    expect(await storeOf(workbook)).toBe(state.store);
    expect(must(await workbook.journal.list())).toEqual(state.journal);
  }

  test.each<[what: string, refuse: (run: GatherRun) => GatherRun, code: string]>([
    [
      "the merged sheet is protected",
      (run) => {
        const sheet = excel.host.workbook.sheets.find(({ name }) => name === "Đăng ký cá nhân");
        if (sheet) sheet.protected = true;
        return run;
      },
      "protected",
    ],
    [
      "somebody typed into a cell of it after the preview",
      (run) => {
        const ref = run.plan.writes[0]?.ref;
        const sheet = excel.host.workbook.sheets.find(({ name }) => name === ref?.sheet);
        if (sheet && ref) cellToChange(sheet, ref.row, ref.column).value = "khác";
        return run;
      },
      "changed-since",
    ],
    [
      "a cell is being edited",
      (run) => {
        excel.host.cellEditMode = true;
        return run;
      },
      "cell-edit-mode",
    ],
    [
      "the book has no room for what has to be remembered",
      (run) => ({ ...run, remember: "x".repeat(MAX_JOURNAL_BYTES + 1) }),
      "store-full",
    ],
  ])("%s", async (_, refuse, code) => {
    const { workbook, run, state } = await second();
    const refused = refuse(run);
    const now = pictureOf(excel.host.workbook);
    expect(codeOf(await door.applyGathering(workbook, refused))).toBe(code);
    excel.host.cellEditMode = false;
    await expectUntouched(workbook, { ...state, picture: now });
  });

  test("the workbook takes no new sheets", async () => {
    const workbook = excel.open({ ...book, structureProtected: true });
    const before = pictureOf(excel.host.workbook);
    expect(codeOf(await door.applyGathering(workbook, await gathered(workbook, await first())))).toBe("protected");
    expect(pictureOf(excel.host.workbook)).toEqual(before);
    expect([await storeOf(workbook), must(await workbook.journal.list()).entries]).toEqual([null, []]);
  });

  test("Excel fails at any request on the way, before or after it took effect", async () => {
    const probe = await second();
    excel.host.watchFromNow();
    must(await door.applyGathering(probe.workbook, probe.run));
    const requests = excel.host.log.length;
    expect(requests).toBeGreaterThan(4);
    for (let request = 0; request < requests; request += 1) {
      for (const afterwards of [false, true]) {
        const { workbook, run, state } = await second();
        excel.host.watchFromNow();
        excel.host.fail({ request, code: "GeneralException", afterwards });
        const where = `request ${String(request)} ${afterwards ? "after" : "before"}`;
        expect([where, codeOf(await door.applyGathering(workbook, run))]).toEqual([where, "host"]);
        excel.host.watchFromNow();
        expect([where, pictureOf(excel.host.workbook)]).toEqual([where, state.picture]);
        expect([where, await storeOf(workbook)]).toEqual([where, state.store]);
      }
    }
  });
});
