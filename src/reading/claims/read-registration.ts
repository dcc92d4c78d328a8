import type { Question } from "../../domain/answer";
import type { RowFate } from "../../domain/form/row-fate";
import type { RecognisedForm } from "../read-form";
import { apartQuestion } from "../rows/apart";
import { type LinePlace, sectionsOf } from "../rows/section-places";
import { draftsOf } from "../rows/several-in-a-cell";
import { struckQuestion } from "../rows/struck";
import { withdrawnQuestions } from "../rows/withdrawn";
import { signQuestions } from "../signs/sign-questions";
import { type DraftEntry, draftEntry } from "./entries";
import { addToUnit, memberEntry } from "./entries-beside";
import { endHeadsAnew, headsAnew } from "./heads-anew";
import { type ReadLine, nameLine, readLine } from "./line-claims";
import { collectiveInWords, namesNoOne, readWithoutColumns, saidToCount } from "./lines-in-words";
import { leftOut } from "./lines-left-out";
import { setAside } from "./lines-set-aside";
import { emptyName, goesOn, namesNobody } from "./lines-without-name";
import type { NotesOnLines } from "./notes-on-people";
import { readPeopleInProse } from "./prose-people";
import { readProse } from "./prose-collectives";
import { COUNTED, type RegistrationWalk, type WalkSettings, enterSection, startWalk } from "./registration-walk";
import { sentenceQuestion } from "./sentence-questions";
import { severalTitles } from "./several-titles";
import { isUnitLine, underUnit } from "./unit-lines";
import { linesLeftOutByLooks } from "./left-out-by-looks";
import { withWordsUnder } from "./words-under-names";

export interface RegistrationLines {
  readonly drafts: readonly DraftEntry[];
  readonly fates: ReadonlyMap<number, RowFate>;
  readonly questions: readonly Question[];
  /** Rows that claim a title and name nobody: not counted, and asked about. */
  readonly nameless: readonly number[];
  /** What notes around the list say of some of its lines. */
  readonly notes: NotesOnLines;
}

/** Who is registered for what, line by line, and what becomes of every line. */
export function readRegistration(form: RecognisedForm, settings: WalkSettings): RegistrationLines {
  const walk = startWalk(form, settings);
  for (const place of sectionsOf(form)) {
    enterSection(walk, place.sections);
    walk.fates.set(place.row, fateOf(walk, place));
  }
  const { drafts, fates, nameless, source } = walk;
  if (form.table.prose === null) {
    readPeopleInProse(form, { ...source, heading: null }, drafts, fates, settings.dateSystem);
    readProse(walk);
  }
  return { drafts, fates, questions: questionsOf(walk), nameless, notes: walk.notes };
}

/** The first of these that has a word about the line decides; the order is part of the meaning. */
function fateOf(walk: RegistrationWalk, place: LinePlace): RowFate {
  const early = setAside(walk, place) ?? readWithoutColumns(walk, place.row, place.sections) ?? headsAnew(walk, place);
  if (early) return early;
  const named = nameLine(walk, place);
  endHeadsAnew(walk, named.name?.value ?? "");
  const nobody = namesNoOne(walk, named);
  if (nobody) return nobody;
  const line = readLine(walk, named);
  return (
    saidToCount(walk, line) ??
    collectiveInWords(walk, line) ??
    leftOut(walk, line) ??
    goesOn(walk, line) ??
    namesNobody(walk, line) ??
    counted(walk, line)
  );
}

/** The recipient of the line, those who share its cell, and what it says of people within and of the unit. */
function counted(walk: RegistrationWalk, at: ReadLine): RowFate {
  const { form, drafts, source } = walk;
  const { row, line, kind, named, others, claims, sections } = at;
  const name = at.name ?? emptyName(line, form.table.left);
  const entry = draftEntry(form.form, line, { ...claims, kind, name, sections });
  const draft = withWordsUnder(underUnit(entry, walk.unitLine), form, source);
  if (isUnitLine(draft, line)) walk.unitLine = draft;
  if (others.length > 0 && claims.claims.length === 0 && !at.said) {
    // The unit only says where its people belong.
    for (const other of others) drafts.push(memberEntry(draft, other));
    return COUNTED.individual;
  }
  const own = named.length > 0 ? draftsOf(draft, named, form, row) : [draft];
  drafts.push(...own);
  for (const other of others) drafts.push(memberEntry(draft, other));
  addToUnit(drafts, own[own.length - 1] ?? draft, claims.ofUnit);
  return COUNTED[kind];
}

function questionsOf(walk: RegistrationWalk): readonly Question[] {
  const { form, drafts, apart, waiting, struck, several, sentences, source } = walk;
  return [
    ...[...apart.values()].map((group) => apartQuestion(group, form)),
    ...withdrawnQuestions(form, waiting),
    ...[...struck.values()].map((lines) => {
      const others = drafts.filter(({ kind }) => kind === lines.kind).length;
      return struckQuestion(lines, others, form);
    }),
    ...[...several.values()].map((one) => severalTitles(one, form)),
    ...sentences.filter(({ isAsked }) => isAsked).map((one) => sentenceQuestion(one, form)),
    ...linesLeftOutByLooks(form, drafts.length),
    ...signQuestions(form, source.signs),
  ];
}
