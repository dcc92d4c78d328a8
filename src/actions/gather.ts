import type { Answer } from "../domain/answer";
import type { Bilingual } from "../domain/bilingual";
import type { WorkbookReading } from "../domain/check";
import { decodeProfile, type Profile } from "../domain/profile";
import { formerSheet } from "../gathering/merged/former";
import { gather } from "../gathering/gather";
import { optionMeant, readingQuestionId, REFUSE, type GatherAnswer } from "../gathering/gather-answers";
import {
  decodeStore,
  encodeStore,
  isEditedSince,
  shortKey,
  writtenNow,
  type GatherStore,
} from "../gathering/gather-store";
import type { Gathered, GatherQuestion } from "../gathering/gathered";
import type { FormerRow } from "../gathering/merged/merge-rows";
import { mergedKey, type MergedRow } from "../gathering/merged/merged-row";
import { readOffice, type Office } from "../gathering/office/office";
import { planGathering, type MergedPlace } from "../gathering/merged/plan-gathering";
import { fileOfSource } from "../gathering/merged/replaced-units";
import type { Arrived, SentFile, Unreadable } from "../gathering/sent/sent-file";
import { gatherLines, gatherSummary } from "../gathering/ledger/gather-lines";
import { gatherLabel } from "../gathering/words/journal-label";
import { keyOfPerson } from "../gathering/rows/recipient-key";
import { takeOut } from "../gathering/sent/take-out";
import { staffIndex, type StaffIndex } from "../gathering/rows/who-is-it";
import { unitFinder } from "../gathering/office/which-unit";
import { yearOfForm } from "../gathering/files/which-year";
import { readWorkbook } from "../reading/read-workbook";
import { nameKey } from "../text/person-name";
import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate, Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import type { WritePlan } from "../workbook/write-plan";
import { readRemembered } from "./remembered";

export type { Arrived, GatherAnswer };

/** Her book, read for gathering. */
export interface OfficeBook {
  readonly snapshot: WorkbookSnapshot;
  readonly office: Office;
  readonly former: readonly FormerRow[];
  readonly store: GatherStore;
  /** The stored text, to see whether a run changes it. */
  readonly storeText: string | null;
  readonly profile: Profile;
}

/** Reads her book with what it remembers; writes nothing. */
export async function readOfficeBook(workbook: Workbook, today: CivilDate): Promise<Result<OfficeBook, Failure>> {
  const snapshot = await workbook.read({ fonts: true });
  if (!snapshot.ok) return snapshot;
  const remembered = await readRemembered(workbook);
  if (!remembered.ok) return remembered;
  const stored = await workbook.store.get("gathering");
  if (!stored.ok) return stored;
  const profile = await workbook.store.get("profile");
  if (!profile.ok) return profile;
  const { answers } = remembered.value;
  return ok(
    officeBookOf(snapshot.value, { today, answers, stored: stored.value, profile: decodeProfile(profile.value) }),
  );
}

/** What her book is read with, beside its sheets. */
export interface OfficeBookOptions {
  readonly today: CivilDate;
  readonly answers: readonly Answer[];
  /** What gathering left in it; null for nothing. */
  readonly stored: string | null;
  readonly profile: Profile;
}

/** The pure half of reading her book. */
export function officeBookOf(snapshot: WorkbookSnapshot, options: OfficeBookOptions): OfficeBook {
  const { today, answers, stored, profile } = options;
  const office = readOffice(readWorkbook(snapshot, { answers, today }), snapshot, answers);
  const store = decodeStore(stored);
  return { snapshot, office, former: formerRows(snapshot, office, store), store, storeText: stored, profile };
}

function formerRows(snapshot: WorkbookSnapshot, office: Office, store: GatherStore): readonly FormerRow[] {
  const finder = unitFinder(office.units);
  const staff = staffIndex(office);
  const rows = (["individual", "collective"] as const).flatMap(
    (of) => formerSheet(snapshot.sheets, of, finder)?.rows ?? [],
  );
  return rows.map((row) => {
    const key = keyOfFormer(row, staff);
    const written = store.written[shortKey(key)];
    return { key, row, isEdited: isEditedSince(written, row) };
  });
}

/** The key that the row had when it was written: namesakes of one unit are told apart by «Ngày sinh». */
function keyOfFormer(row: MergedRow, staff: StaffIndex): string {
  if (row.recipient === "collective") return mergedKey("collective", row.unit, row.name);
  const own = (staff.byUnit.get(row.unit) ?? []).filter(({ key }) => key === nameKey(row.name));
  const person = own.length > 1 ? own.find(({ birthWritten }) => birthWritten === row.birth) : own[0];
  return person ? keyOfPerson(person, row.unit, staff) : mergedKey("individual", row.unit, row.name);
}

/** How a unit's file is read: the ordinary reading, with what she answered about it. */
export interface ReadFileOptions {
  readonly year: number;
  readonly today: CivilDate;
  readonly answers: readonly GatherAnswer[];
}

/**
 * Reads one unit's file and takes out what gathering needs. Where sheets of another year stand beside the one that is
 * gathered, the reading is made without them: it would take the larger list for the one at hand.
 */
export function readUnitFile(name: string, snapshot: WorkbookSnapshot, options: ReadFileOptions): SentFile {
  const whole = taken(name, snapshot, options);
  const yearsOf = new Map<string, (number | null)[]>();
  for (const form of whole.forms) {
    yearsOf.set(form.sheet, [...(yearsOf.get(form.sheet) ?? []), yearOfForm(form, whole, options.year)]);
  }
  const isOther = (year: number | null) => year !== null && year !== options.year;
  const others = new Set([...yearsOf].filter(([, years]) => years.every(isOther)).map(([sheet]) => sheet));
  if (others.size === 0 || others.size === yearsOf.size) return whole;
  const rest = { ...snapshot, sheets: snapshot.sheets.filter((grid) => !others.has(grid.name)) };
  return { ...taken(name, rest, options), rowsRead: whole.rowsRead };
}

function taken(name: string, snapshot: WorkbookSnapshot, options: ReadFileOptions): SentFile {
  const { reading, used } = answered(name, snapshot, options);
  return takeOut(name, reading, snapshot, used);
}

/** Most questions of a file hang on one another no deeper than this. */
const MOST_ROUNDS = 5;

interface AnsweredReading {
  readonly reading: WorkbookReading;
  readonly used: readonly GatherAnswer[];
}

function answered(name: string, snapshot: WorkbookSnapshot, { today, answers }: ReadFileOptions): AnsweredReading {
  const given: Answer[] = [];
  const used = new Map<string, GatherAnswer>();
  for (let round = 0; ; round += 1) {
    const reading = readWorkbook(snapshot, { answers: given, today });
    const now = reading.questions.flatMap(({ id, options }) => {
      const question = readingQuestionId(name, id);
      const said = answers.findLast((answer) => answer.id === question);
      const meant = said ? optionMeant(options, said.answer) : null;
      const option = options.find((each) => each.id === meant);
      return option ? [{ id: question, option }] : [];
    });
    if (now.length === 0 || round === MOST_ROUNDS) return { reading, used: [...used.values()] };
    given.push(...now.map(({ option }) => option.answer));
    for (const { id, option } of now) used.set(id, { id, answer: option.id });
  }
}

/** The words of `Unreadable` for a failure of opening. */
export function whyUnreadable({ code }: Failure): Unreadable {
  return code === "password" || code === "too-large" ? code : "broken";
}

export interface GatherOptions {
  readonly year: number;
  /** Given with this run; they are remembered once the plan is applied. */
  readonly given: readonly GatherAnswer[];
  readonly privateRemarks: boolean;
  /** «Bảng kê gộp biểu» goes along. */
  readonly ledgerSheet: boolean;
  readonly planId: string;
  readonly locale: "vi" | "en";
}

export interface GatherRun {
  readonly gathered: Gathered;
  readonly plan: WritePlan;
  readonly places: ReadonlyMap<MergedRow, MergedPlace>;
  readonly summary: Bilingual;
  /** What the run found, sentence by sentence. */
  readonly lines: readonly Bilingual[];
  /** What her book has to remember after this run; null where it remembers it already. */
  readonly remember: string | null;
  /** Answers that fit no question. */
  readonly unknown: readonly string[];
}

/** Everything one run would write, from files already read. Writes nothing. */
export function runGathering(book: OfficeBook, arrived: readonly Arrived[], options: GatherOptions): GatherRun {
  const { office, former, store, profile, snapshot } = book;
  const runWith = (answers: readonly GatherAnswer[]) =>
    gather({
      year: options.year,
      office,
      arrived,
      former,
      waitingBefore: store.waiting,
      senders: new Map(Object.entries(store.senders)),
      answers,
      privateRemarks: options.privateRemarks,
    });
  const ofReading = arrived.flatMap((each) => (each.kind === "read" ? each.file.answered : []));
  let answers = withAnswers(store.answers, ofReading);
  let waiting = options.given.filter(({ id }) => !ofReading.some((each) => each.id === id));
  let gathered = runWith(answers);
  while (waiting.length > 0) {
    // An answer may bring up the next question («Là hai người khác nhau»), whose answer may be among them.
    const open = gathered.questions;
    const now = waiting.flatMap((answer) => settledAnswer(answer, open));
    if (now.length === 0) break;
    waiting = waiting.filter(({ id }) => !now.some((each) => each.id === id));
    answers = withAnswers(answers, now);
    gathered = runWith(answers);
  }
  const known = new Set(store.answers.map(({ id }) => id));
  const { plan, places } = planGathering({
    gathered,
    snapshot,
    profile,
    planId: options.planId,
    label: gatherLabel(gathered)[options.locale],
    ledgerSheet: options.ledgerSheet,
  });
  const text = encodeStore({
    answers,
    waiting: gathered.waiting.map((row) => ({ ...row, isFromBefore: true })),
    written: digests(gathered, book),
    senders: sendersOf(gathered, store),
  });
  return {
    gathered,
    plan,
    places,
    summary: gatherSummary(gathered),
    lines: gatherLines(gathered),
    remember: text === book.storeText ? null : text,
    unknown: waiting.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}

/** Answers with newer ones; what is answered as before keeps its place, so that the same run leaves the same text. */
function withAnswers(before: readonly GatherAnswer[], now: readonly GatherAnswer[]): readonly GatherAnswer[] {
  const isSaid = ({ id, answer }: GatherAnswer) => before.some((each) => each.id === id && each.answer === answer);
  const newer = now.filter((each) => !isSaid(each));
  return [...before.filter(({ id }) => !newer.some((each) => each.id === id)), ...newer];
}

/** The answer by the id of its option; «Không nhận, lý do: …» keeps its reason. */
function settledAnswer({ id, answer }: GatherAnswer, questions: readonly GatherQuestion[]): readonly GatherAnswer[] {
  const question = questions.find((each) => each.id === id);
  const option = question ? optionMeant(question.options, answer) : null;
  if (option === null) return [];
  const reason = option === REFUSE ? answer.replace(/^[^:]*:\s*/u, "").replace(/^…$/u, "") : "";
  return [{ id, answer: reason === "" || reason === answer ? option : `${option}:${reason}` }];
}

/** Who sent the files that the merged sheets come from: of this run, else as it was remembered. */
function sendersOf({ merged, files }: Gathered, { senders }: GatherStore): GatherStore["senders"] {
  const now = files.flatMap(({ name, status, unit }) =>
    status === "read" && unit !== null ? [[name, unit] as const] : [],
  );
  const sources = new Set([...merged.values()].map(({ source }) => fileOfSource(source)));
  return Object.fromEntries([...Object.entries(senders), ...now].filter(([file]) => sources.has(file)));
}

function digests({ merged }: Gathered, { office, store }: OfficeBook): GatherStore["written"] {
  const staff = staffIndex(office);
  return Object.fromEntries(
    [...merged.values()].map((row) => {
      const key = shortKey(keyOfFormer(row, staff));
      return [key, writtenNow(store.written[key], row)];
    }),
  );
}
