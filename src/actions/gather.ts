import type { Bilingual } from "../domain/bilingual";
import { gather } from "../gathering/gather";
import { optionMeant, REFUSE, type GatherAnswer } from "../gathering/gather-answers";
import { encodeStore, shortKey, shouldStand, takenOut, writtenNow, type GatherStore } from "../gathering/gather-store";
import type { Gathered, GatherQuestion } from "../gathering/gathered";
import { gatherLines, gatherSummary, linesOfFile, linesOfOffice } from "../gathering/ledger/gather-lines";
import { MANY_QUESTIONS, questionGroups, type QuestionGroup } from "../gathering/ledger/question-groups";
import { isByHand } from "../gathering/merged/edited-rows";
import { cellsOf } from "../gathering/merged/merged-body";
import { columnsFor } from "../gathering/merged/merged-columns";
import type { MergedRow } from "../gathering/merged/merged-row";
import { planGathering, type MergedPlace } from "../gathering/merged/plan-gathering";
import { fileOfSource } from "../gathering/merged/replaced-units";
import { contents, lineDigest } from "../gathering/merged/row-text";
import { staffIndex } from "../gathering/rows/who-is-it";
import type { Arrived } from "../gathering/sent/sent-file";
import { unitOptions } from "../gathering/words/questions-about-files";
import { gatherLabel } from "../gathering/words/journal-label";
import type { WritePlan } from "../workbook/write-plan";
import { columnsAsAsked } from "./columns-as-asked";
import { keyOfFormer, type OfficeBook } from "./office-book";

export type { Arrived, GatherAnswer };

export interface GatherOptions {
  readonly year: number;
  /** Given with this run; they are remembered once the plan is applied. */
  readonly given: readonly GatherAnswer[];
  readonly privateRemarks: boolean;
  /** «Bảng kê gộp biểu» goes along. */
  readonly ledgerSheet: boolean;
  /** «Theo biểu đang có»: the sheet of her own form whose columns the merged sheets follow; null for ours. */
  readonly like: string | null;
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
  /** The same, apart: of each file, in the order of `gathered.files`, its state first; then of the office as a whole. */
  readonly linesByFile: readonly (readonly Bilingual[])[];
  readonly linesOfOffice: readonly Bilingual[];
  /** Among those, what «Theo biểu đang có» could not do, and what of her form has no place. */
  readonly told: readonly Bilingual[];
  /** Sheets of her book whose columns the merged sheets can follow. */
  readonly forms: readonly string[];
  /** Its questions by kind and unit; null where there are few enough to be answered one after the other. */
  readonly groups: readonly QuestionGroup[] | null;
  /** What her book has to remember after this run; null where it remembers it already. */
  readonly remember: string | null;
  /** Answers that fit no question. */
  readonly unknown: readonly string[];
}

/** Everything one run would write, from files already read. Writes nothing. */
export function runGathering(book: OfficeBook, arrived: readonly Arrived[], options: GatherOptions): GatherRun {
  const { office, former, store, profile, snapshot } = book;
  const wasTakenOut = takenOutByHer(book);
  const runWith = (answers: readonly GatherAnswer[]) =>
    gather({
      wasTakenOut,
      year: options.year,
      office,
      arrived,
      former,
      waitingBefore: store.waiting,
      senders: new Map(Object.entries(store.senders)),
      lists: new Map(Object.entries(store.lists)),
      answers,
      privateRemarks: options.privateRemarks,
    });
  const ofReading = arrived.flatMap((each) => (each.kind === "read" ? each.file.answered : []));
  let answers = withAnswers(store.answers, ofReading);
  let waiting = options.given.filter(({ id }) => !ofReading.some((each) => each.id === id));
  let gathered = runWith(answers);
  while (waiting.length > 0) {
    // An answer may bring up the next question («Là hai người khác nhau»), whose answer may be among them.
    const open = [...gathered.questions, ...corrections(gathered)];
    const now = waiting.flatMap((answer) => settledAnswer(answer, open));
    if (now.length === 0) break;
    waiting = waiting.filter(({ id }) => !now.some((each) => each.id === id));
    answers = withAnswers(answers, now);
    gathered = runWith(answers);
  }
  const known = new Set(store.answers.map(({ id }) => id));
  const asked = columnsAsAsked(book, options.like);
  const planned = planGathering({
    gathered,
    snapshot,
    formsOfHers: asked.forms,
    profile,
    planId: options.planId,
    label: gatherLabel(gathered)[options.locale],
    ledgerSheet: options.ledgerSheet,
  });
  const told = [...asked.told, ...planned.told];
  const text = encodeStore({
    answers,
    waiting: gathered.waiting.map((row) => ({ ...row, isFromBefore: true })),
    lines: linesOf(gathered, book),
    lists: listsOf(gathered, store),
    senders: sendersOf(gathered, store),
    added: addedOf(gathered, book),
  });
  return {
    gathered,
    plan: planned.plan,
    places: planned.places,
    summary: gatherSummary(gathered),
    lines: [...gatherLines(gathered), ...told],
    linesByFile: gathered.files.map(linesOfFile),
    linesOfOffice: [...linesOfOffice(gathered), ...told],
    told,
    forms: [...new Set(book.forms.map(({ sheet }) => sheet))],
    groups: gathered.questions.length > MANY_QUESTIONS ? questionGroups(gathered) : null,
    remember: text === (book.storeText ?? NOTHING_REMEMBERED) ? null : text,
    unknown: waiting.flatMap(({ id }) => (known.has(id) ? [] : [id])),
  };
}

/** What a book that was never gathered into has to remember after a run that took nothing. */
const NOTHING_REMEMBERED = encodeStore({ answers: [], waiting: [], lines: {}, lists: {}, senders: {}, added: [] });

/** Answers with newer ones; what is answered as before keeps its place, so that the same run leaves the same text. */
function withAnswers(before: readonly GatherAnswer[], now: readonly GatherAnswer[]): readonly GatherAnswer[] {
  const isSaid = ({ id, answer }: GatherAnswer) => before.some((each) => each.id === id && each.answer === answer);
  const newer = now.filter((each) => !isSaid(each));
  return [...before.filter(({ id }) => !newer.some((each) => each.id === id)), ...newer];
}

/** «Whose file is it?» of files that nobody had to ask about: she may say that it was found wrong. */
function corrections({ files, units, questions }: Gathered): readonly Pick<GatherQuestion, "id" | "options">[] {
  const asked = new Set(questions.map(({ id }) => id));
  const options = unitOptions(units.map(({ name }) => name));
  return files.flatMap(({ unitQuestion: id }) => (id === null || asked.has(id) ? [] : [{ id, options }]));
}

/** The answer by the id of its option; «Không nhận, lý do: …» keeps its reason. */
function settledAnswer(
  { id, answer }: GatherAnswer,
  questions: readonly Pick<GatherQuestion, "id" | "options">[],
): readonly GatherAnswer[] {
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

/** What each list of this run says, with those of units that sent nothing now. */
function listsOf({ files, unitsSent }: Gathered, { lists }: GatherStore): GatherStore["lists"] {
  const now = files.flatMap(({ unit, content }) =>
    unit !== null && content !== null ? [[unit, content] as const] : [],
  );
  const before = Object.entries(lists).filter(([unit]) => unitsSent.includes(unit));
  return Object.fromEntries([...before, ...now]);
}

/**
 * Tells recipients that stood in a merged sheet and that she has taken out of it since. Where all that the last run
 * added is gone, that run was taken back, and what it had added says nothing of her.
 */
function takenOutByHer({ former, office, store }: OfficeBook): (row: MergedRow) => boolean {
  const staff = staffIndex(office);
  const standing = new Set(former.map(({ key }) => shortKey(key)));
  const sorts = new Set(former.map(({ row }) => row.recipient));
  const isTakenBack = !store.added.some((key) => standing.has(key));
  const takenBack = new Set(isTakenBack ? store.added : []);
  // A row that bears another name now may be any of its unit.
  const renamedIn = new Set(former.flatMap(({ isRenamed, row }) => (isRenamed ? [row.unit] : [])));
  return (row) => {
    const key = shortKey(keyOfFormer(row, staff));
    return (
      sorts.has(row.recipient) &&
      !renamedIn.has(row.unit) &&
      shouldStand(store, key) &&
      !standing.has(key) &&
      !takenBack.has(key)
    );
  };
}

/** The recipients that this run adds; of a run that adds none, those that the last one did. */
function addedOf({ merged, former }: Gathered, { office, store }: OfficeBook): GatherStore["added"] {
  const staff = staffIndex(office);
  const added = [...merged].flatMap(([key, row]) => (former.has(key) ? [] : [shortKey(keyOfFormer(row, staff))]));
  return added.length > 0 ? added : store.added;
}

/** What is written in each row, so that the next run sees what she changed; of rows that are hers what was known of them. */
function linesOf({ merged, kept, unedited, former }: Gathered, { office, store }: OfficeBook): GatherStore["lines"] {
  const staff = staffIndex(office);
  const now = [...merged].flatMap(([key, row]): readonly (readonly [string, string])[] => {
    const written = kept.has(key) ? unedited.get(key) : row;
    if (written === undefined || isByHand(row)) return [];
    const own = shortKey(kept.has(key) ? key : keyOfFormer(row, staff));
    return [[own, writtenNow(store.lines[own], writtenText(written))]];
  });
  const gone = [...former].flatMap(([key, { row }]): readonly (readonly [string, string])[] => {
    const own = shortKey(keyOfFormer(row, staff));
    const written = store.lines[own];
    return merged.has(key) || written === undefined ? [] : [[own, takenOut(written)]];
  });
  return { ...store.lines, ...Object.fromEntries([...gone, ...now]) };
}

function writtenText(row: MergedRow): string {
  const columns = new Map(columnsFor(row.recipient, [row]).map((column, at) => [at + 1, column]));
  return lineDigest(contents(cellsOf(row, 0, columns, [])), columns);
}
