import { gatherLabel } from "../../src/gathering/words/journal-label";
import * as files from "../../src/gathering/words/about-files";
import { nowClear } from "../../src/gathering/words/reasons";
import { whichFile } from "../../src/gathering/words/questions-about-files";
import * as ask from "../../src/gathering/words/questions-about-rows";
import { gatherSummary, linesOfFile, linesOfOffice } from "../../src/gathering/ledger/gather-lines";
import type { Gathered, GatheredFile } from "../../src/gathering/gathered";
import type { SentAward, SentRow } from "../../src/gathering/sent/sent-file";
import { gatherWords } from "../../src/messages/gathering";
import { gatheringPage } from "../../src/messages/pane/gathering";
import { lines, questions, refusals } from "./specified-words";

test.each([
  ["password", files.unreadable("{tệp}", "password")],
  ["broken", files.unreadable("{tệp}", "broken")],
  ["other-year", files.otherYear("{tệp}", 2023, 2024)],
  ["not-registration", files.notRegistration("{tệp}", ["summary"])],
  ["wrong-unit", files.wrongOffice("{tệp}", "Sở Công Thương")],
  ["unknown-unit", files.unknownUnit("{tệp}")],
  ["empty", files.nobodyNamed("{tệp}")],
  ["superseded", files.superseded("{tệp}", "{tệp kia}")],
  ["copy", files.isCopy("{tệp}", "{tệp kia}")],
] as const)("a file that is not taken, %s: the words of the specification", (code, said) => {
  expect(said.vi).toBe(refusals[code]);
});

test("a file that is too large: the words of the specification, with its rows; without them where nobody counted", () => {
  expect(files.tooLarge("{tệp}", 41).vi).toBe(refusals["too-large"].replace("{n}", "41"));
  expect(files.tooLarge("{tệp}", null).vi).toBe("{tệp}: quá lớn.");
});

const rowAt = (row: number, written: string): SentRow => ({
  form: "",
  cell: { sheet: "", row, column: 2 },
  recipient: "individual",
  written,
  name: written,
  unitWords: [],
  position: null,
  birth: null,
  birthWritten: null,
  awards: [],
  initiatives: [],
  remarks: null,
});
const worker: SentAward = { award: "advanced-worker", words: "LĐTT" };
const certificate: SentAward = { award: "certificate-of-merit", words: "Giấy khen" };

test.each([
  ["maybe-same", ask.maybeSame(rowAt(12, "{viết}"), "{đơn vị}", "{tên}", "{đơn vị}"), ask.maybeSameOptions],
  ["nobody", ask.nobodyOnList(rowAt(18, "{viết}")), ask.nobodyOptions],
  ["other-unit", ask.isInOtherUnit(rowAt(9, "{tên}"), "{tên}", "{đơn vị khác}"), ask.otherUnitOptions],
  [
    "duplicate-differs",
    ask.twoRowsDiffer("{tên}", { file: "{A}", awards: [worker] }, { file: "{B}", awards: [worker, certificate] }),
    ask.duplicateOptions,
  ],
] as const)("the question %s and its answers: the words of the specification", (kind, sentence, options) => {
  const { sentence: words, answers } = questions[kind];
  expect([sentence.vi, options.map(({ label }) => label.vi)]).toEqual([words, answers]);
});

const counts = {
  read: 126,
  accepted: 46,
  duplicate: 2,
  "maybe-same": 1,
  "not-on-staff": 1,
  changed: 0,
  "not-a-row": 76,
};
const read = { status: "read" } as const satisfies Partial<GatheredFile>;
const fileOf = (more: Partial<GatheredFile>): GatheredFile => ({
  name: "KL lần 3.xlsx",
  status: "read",
  code: null,
  message: null,
  unit: "Chi cục Kiểm lâm",
  otherUnits: [],
  unitAs: null,
  unitFrom: null,
  unitQuestion: null,
  year: 2025,
  delivery: "replaces",
  counts,
  rows: [],
  printed: [],
  content: null,
  against: null,
  ...more,
});
const run: Gathered = {
  year: 2025,
  units: [],
  files: Array.from({ length: 7 }, () => fileOf(read)),
  counts,
  merged: new Map(),
  kept: new Map(),
  unedited: new Map(),
  former: new Map(),
  people: 38,
  collectives: 6,
  waiting: [],
  unitsMissing: ["Phòng Quản lý du lịch"],
  unitsRefused: [],
  staffWithoutRow: [],
  unitsSent: [],
  unitsWaiting: [],
  isComplete: false,
  changes: [],
  againstStaff: [],
  questions: [],
  settled: [],
  notes: [],
};
const d22 = {
  file: "",
  cell: { sheet: "", row: 22, column: 4 },
  what: "advanced-worker",
  says: 8,
  counted: 9,
} as const;
const last = (all: readonly { readonly vi: string }[]) => all.at(-1) ?? { vi: "" };

test.each([
  ["differs", last(linesOfFile(fileOf({ unit: "Văn phòng", printed: [{ ...d22, recipient: "individual" }] })))],
  ["notSent", last(linesOfOffice(run))],
  ["summary", gatherSummary(run)],
  ["nothing", gatherSummary({ ...run, files: [] })],
  ["again", last(linesOfFile(fileOf({ against: { changed: 3, added: 1, removed: 0, kept: 6 } })))],
  ["same", files.sameAsBefore],
  ["noYear", files.noYear(2025)],
  ["noStaffList", files.noStaffList],
  ["settled", nowClear("{họ tên}", "{đơn vị}")],
  ["which", whichFile("{đơn vị}", ["a", "b"])],
  ["journal", gatherLabel({ files: run.files.slice(2), counts })],
  ["takeBack", { vi: `${gatherWords.tooLargeToTakeBack.what.vi} ${gatherWords.tooLargeToTakeBack.next.vi}` }],
  ["stopped", gatherWords.stopped],
  ["allWell", gatherWords.allWell],
  ["nothingNew", gatherWords.nothingNew],
  ["preview", gatheringPage.preview(46, 2)],
  ["done", gatheringPage.done(38, 6, 7, 2)],
  ["reading", { vi: gatheringPage.reading(12, 57, "{tên}").vi }],
  ["agrees", gatheringPage.agrees],
  ["pick", gatheringPage.pick],
  ["drop", gatheringPage.dropHere],
  ["stop", gatheringPage.stop],
] as const)("what a run says, %s: the words of the specification", (key, said) => {
  expect(said.vi).toBe(lines[key]);
});
