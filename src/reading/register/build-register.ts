import type { Answer, Question } from "../../domain/answer";
import { askedOnce } from "../../domain/asked-once";
import type { Form } from "../../domain/form/form";
import type { OddCell } from "../../domain/form/odd-cell";
import type { Entry, Register } from "../../domain/register/register";
import type { PrintedTotal } from "../../domain/register/sheets-own-figures";
import type { Books } from "../bookkeeping/books";
import { readTotals } from "../bookkeeping/printed-totals";
import { statedCounts } from "../bookkeeping/stated-counts";
import { yearQuestions } from "../books/ask-year";
import { asideQuestions } from "../books/ask-aside";
import { type ListsAtHand, listsAtHand } from "../books/list-at-hand";
import { type ChangeList, changeLists } from "../books/change-lists";
import { whyNoRegistration, withChanges } from "../books/changed-elsewhere";
import type { CodeBook } from "../claims/code-book";
import { lastLook } from "../ledger/last-look";
import { markedSummaries } from "../ledger/marked-summaries";
import { questionsAbout } from "../questions/questions";
import { withAskedWords, wordsQuestions } from "../questions/words-questions";
import type { RecognisedForm } from "../read-form";
import { type ClaimsBeside, claimsBeside } from "../standing/claims-beside";
import { cellsShown, withoutAsked } from "./figures-asked";
import { formsWithFates } from "./forms-with-fates";
import { gather } from "./gather-lines";
import { identifyLines, unitTextsOf } from "./identified-lines";
import { mergeUnits } from "./merge-units";
import { organisationOf } from "./organisation";
import { yearOf } from "./register-year";
import { collectivesOf, familiesOf, peopleOf } from "./registered-recipients";
import { settleBooks } from "./settled-books";
import { asAward, ofOtherStages } from "./told-awards";
import { whyNotCounted } from "./why-not";

export interface BuiltRegister {
  readonly forms: readonly Form[];
  readonly register: Register;
  readonly questions: readonly Question[];
  readonly odd: readonly OddCell[];
}

/** Takes from all recognised forms what they say, and gives every row its fate. */
export function buildRegister(
  found: readonly RecognisedForm[],
  codes: CodeBook,
  answers: readonly Answer[],
  dateSystem: 1900 | 1904,
): BuiltRegister {
  const organisation = organisationOf(found);
  const { recognised, registered, asked } = settleBooks(found, { codes, dateSystem, organisation });
  const gathered = gather(recognised, registered, dateSystem);
  const changes = changeLists(recognised, registered);
  const book = beside(
    changes,
    listsAtHand(gathered.registrations.filter(({ form }) => !changes.some((list) => list.form === form))),
  );
  const counted = gathered.registrations.filter(({ form }) => whyNotCounted(form, book.whyNot) === null);
  const open = counted.flatMap(({ form }) => asked.get(form) ?? []);
  const shown = cellsShown(open);
  const kept = withChanges(withAskedWords(counted), changes);
  const lines = {
    drafts: kept.drafts,
    staff: gathered.staff,
    past: [...gathered.past, ...ofOtherStages(gathered, book.atOtherStages)],
  };
  const units = mergeUnits(unitTextsOf(lines), organisation?.value ?? null, answers);
  const { entries, staff, told, questions } = identifyLines(lines, units, answers);
  const forms = formsWithFates(recognised, gathered, book);
  const looked = counted.map((books) => lastLook(books, codes));
  const besides = claimsBesideOf(
    counted.map(({ form }) => form),
    entries,
    codes,
  );
  const register: Register = {
    entries,
    people: peopleOf(entries, staff),
    collectives: collectivesOf(entries, units.keyOf),
    families: familiesOf(entries),
    units: units.units,
    staff,
    initiatives: gathered.initiatives,
    works: gathered.works,
    tasks: gathered.tasks,
    history: told.filter(({ standing }) => standing === "past"),
    results: told.filter(({ standing }) => standing === "decided"),
    beside: [
      ...besides.flatMap(({ claims }) => claims.map(asAward)),
      ...told.filter(({ standing }) => standing !== "past" && standing !== "decided"),
    ],
    totals: withoutAsked(totalsOf(recognised, forms, entries), shown),
    stated: withoutAsked(statedCounts(counted), shown),
    // What is counted says which year is at hand; last year's sheet, or next year's, may stand before it.
    year: yearOf([...counted.map(({ form }) => form), ...recognised]),
    organisation,
  };
  return {
    forms,
    register,
    odd: looked.flatMap(({ odd }) => odd),
    questions: askedOnce([
      ...questionsAbout(
        recognised.filter((form) => !changes.some((list) => list.form === form)),
        formsWithoutLines(counted),
      ),
      ...book.questions,
      ...kept.questions,
      ...yearQuestions(counted.map(({ form }) => form)),
      ...asideQuestions(counted.map(({ form }) => form)),
      ...counted.flatMap((one) => one.lines.questions),
      ...gathered.questions,
      ...open.map(({ question }) => question),
      ...besides.flatMap((one) => one.questions),
      ...wordsQuestions(counted),
      ...markedSummaries(recognised, counted),
      ...looked.flatMap((one) => one.questions),
      ...questions,
      ...units.questions,
    ]),
  };
}

/** The lists at hand, those of withdrawals and changes among what is not counted. */
function beside(changes: readonly ChangeList[], book: ListsAtHand): ListsAtHand {
  const whyNot = new Map(book.whyNot);
  for (const list of changes) whyNot.set(list.form, whyNoRegistration(list));
  return { ...book, whyNot };
}

/** Registrations in which not one line was found, whatever their rows were taken for. */
function formsWithoutLines(counted: readonly Books[]): ReadonlySet<RecognisedForm> {
  return new Set(counted.flatMap(({ form, lines }) => (lines.drafts.length === 0 ? [form] : [])));
}

/** What counted lines say at other stages, form by form. */
function claimsBesideOf(
  counted: readonly RecognisedForm[],
  entries: readonly Entry[],
  codes: CodeBook,
): readonly ClaimsBeside[] {
  const byForm = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = byForm.get(entry.form);
    if (own) own.push(entry);
    else byForm.set(entry.form, [entry]);
  }
  return counted.map((form) => claimsBeside(form, byForm.get(form.form.id) ?? [], codes));
}

function totalsOf(
  recognised: readonly RecognisedForm[],
  forms: readonly Form[],
  entries: readonly Entry[],
): readonly PrintedTotal[] {
  return recognised.flatMap(({ table }, at) => {
    const form = forms[at];
    return form ? readTotals(table.sheet, form, entries) : [];
  });
}
