import type { Answer, Question } from "../../domain/answer";
import { askedOnce } from "../../domain/asked-once";
import type { Bilingual } from "../../domain/bilingual";
import type { Form } from "../../domain/form/form";
import type { OddCell } from "../../domain/form/odd-cell";
import type { CellRef } from "../../workbook/refs";
import { type RowFate, ledgerOf } from "../../domain/form/row-fate";
import type { Entry, PrintedTotal, Register, StaffMember } from "../../domain/register/register";
import { balance } from "../bookkeeping/balance";
import type { Books } from "../bookkeeping/books";
import { statedCounts } from "../bookkeeping/stated-counts";
import type { Sourced } from "../../domain/register/sourced";
import type { CodeBook } from "../claims/code-book";
import { yearQuestions } from "../books/ask-year";
import { listsAtHand } from "../books/list-at-hand";
import { keyed } from "../claims/entries";
import { booksOf } from "./books-once";
import { type Gathered, gather } from "./gather-lines";
import { type Mention, identify } from "./identity";
import { questionsAbout } from "../questions/questions";
import { type RecognisedForm, withFates } from "../read-form";
import { recognisedForm } from "../recognised-once";
import { claimsBeside } from "../standing/claims-beside";
import { standingCounted } from "../standing/standing-counted";
import { firstOf, yearOf } from "./register-year";
import { collectivesOf, familiesOf, peopleOf } from "./registered-recipients";
import { lastLook } from "../ledger/last-look";
import { markedSummaries } from "../ledger/marked-summaries";
import { unitsOfSheets } from "./units-of-sheets";
import { letterheadOf } from "../kind/letterhead";
import { readTotals } from "../bookkeeping/printed-totals";
import { mergeUnits } from "./merge-units";
import { asAward, ofOtherStages, pastAward } from "./told-awards";
import { withAskedWords, wordsQuestions } from "../questions/words-questions";
import { isMadeByUs, whyNotCounted } from "./why-not";

export interface BuiltRegister {
  readonly forms: readonly Form[];
  readonly register: Register;
  readonly questions: readonly Question[];
  readonly odd: readonly OddCell[];
}

/** The body of the lists of people; a summary in front of them may be the khối's, or whoever's it is sent to. */
function organisationOf(found: readonly RecognisedForm[]): Sourced<string> | null {
  const bodyIn = ({ table }: RecognisedForm) => letterheadOf(table.sheet, table).body;
  const lists = found.filter(({ form }) => form.kind === "registration" || form.kind === "staff");
  // What heads one sheet only is that sheet's unit.
  const units = unitsOfSheets(lists.filter(({ form }) => form.kind === "registration"));
  const isWhole = ({ table }: RecognisedForm) => !units.has(table.sheet.name);
  return firstOf(lists.filter(isWhole), bodyIn) ?? firstOf(found.filter(isWhole), bodyIn);
}

/** Takes from all recognised forms what they say, and gives every row its fate. */
export function buildRegister(
  found: readonly RecognisedForm[],
  codes: CodeBook,
  answers: readonly Answer[],
  dateSystem: 1900 | 1904,
): BuiltRegister {
  const organisation = organisationOf(found);
  const { recognised, registered, asked } = asBooksSay(found, codes, dateSystem, organisation);
  const gathered = gather(recognised, registered, dateSystem);
  const book = listsAtHand(gathered.registrations);
  const counted = gathered.registrations.filter(({ form }) => whyNotCounted(form, book.whyNot) === null);
  const open = counted.flatMap(({ form }) => asked.get(form) ?? []);
  const shown = new Set(open.flatMap((one) => one.shown.map(({ at }) => placeOf(at))));
  const drafts = withAskedWords(counted);
  const past = [...gathered.past, ...ofOtherStages(gathered, book.atOtherStages)];
  const units = mergeUnits(
    [
      ...drafts.map((draft) => (draft.kind === "collective" ? draft.name : null)),
      ...drafts.map(({ unitText }) => unitText),
      ...gathered.staff.map(({ unitText }) => unitText),
      // Where nobody registers, the results alone say which units there are.
      ...(drafts.length + gathered.staff.length === 0 ? past.map(({ unitText }) => unitText) : []),
    ].filter((text) => text !== null),
    organisation?.value ?? null,
    answers,
  );
  const mentions: Mention[] = [
    ...drafts.map((draft) => ({
      source: "registration" as const,
      kind: draft.kind,
      name: draft.name,
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      position: draft.position?.value ?? null,
    })),
    ...gathered.staff.map((draft) => ({
      source: "staff" as const,
      kind: "individual" as const,
      name: draft.name,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      birthDate: draft.birthDate,
      idNumber: draft.idNumber,
      position: draft.position?.value ?? null,
    })),
    ...past.map((draft) => ({
      source: "past" as const,
      kind: draft.kind,
      name: draft.name,
      unit: units.keyOf(draft.unitText?.value ?? null),
      unitText: draft.unitText?.value ?? null,
      birthDate: null,
      idNumber: null,
      position: null,
    })),
  ];
  const identified = identify(mentions, answers);
  const keyAt = (at: number) => identified.keys[at] ?? "";
  const entries: Entry[] = drafts.map((draft, at) => keyed(draft, keyAt(at), mentions[at]?.unit ?? null));
  const staff: StaffMember[] = gathered.staff.map((draft, at) => ({
    ...draft,
    key: keyAt(drafts.length + at),
    unit: mentions[drafts.length + at]?.unit ?? null,
  }));
  const told = past.map((draft, at) => ({
    draft,
    award: pastAward(
      draft,
      keyAt(drafts.length + staff.length + at),
      // A collective is its unit.
      (draft.kind === "collective" ? units.keyOf(draft.name.value) : null) ??
        mentions[drafts.length + staff.length + at]?.unit ??
        null,
    ),
  }));
  const forms = recognised.map((form) => {
    const whyNot = whyNotCounted(form, book.whyNot);
    const standing = book.atOtherStages.get(form) ?? standingCounted(form);
    return checked(withFates(form, fatesOf(form, gathered, whyNot), { countedIn: whyNot === null, whyNot, standing }));
  });
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of entries) {
    const own = entriesOf.get(entry.form);
    if (own) own.push(entry);
    else entriesOf.set(entry.form, [entry]);
  }
  const looked = counted.map((books) => lastLook(books, codes));
  const besides = counted.map(({ form }) => claimsBeside(form, entriesOf.get(form.form.id) ?? [], codes));
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
    history: told.filter(({ award }) => award.standing === "past").map(({ award }) => award),
    results: told.filter(({ award }) => award.standing === "decided").map(({ award }) => award),
    beside: [
      ...besides.flatMap(({ claims }) => claims.map(asAward)),
      ...told
        .filter(({ award: { standing } }) => standing !== "past" && standing !== "decided")
        .map(({ award }) => award),
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
      ...questionsAbout(recognised),
      ...book.questions,
      ...yearQuestions(counted.map(({ form }) => form)),
      ...counted.flatMap(({ lines }) => lines.questions),
      ...gathered.questions,
      ...open.map(({ question }) => question),
      ...besides.flatMap(({ questions }) => questions),
      ...wordsQuestions(counted),
      ...markedSummaries(recognised, counted),
      ...looked.flatMap(({ questions }) => questions),
      ...identified.questions,
      ...units.questions,
    ]),
  };
}

/** The forms as their own bookkeeping leaves them, the lines of registrations read. */
function asBooksSay(
  found: readonly RecognisedForm[],
  codes: CodeBook,
  dateSystem: 1900 | 1904,
  organisation: Sourced<string> | null,
) {
  const registrations = found.filter((form) => form.form.kind === "registration" && !isMadeByUs(form));
  const units = unitsOfSheets(registrations);
  const read = (form: RecognisedForm): Books => booksOf(form, { codes, dateSystem, organisation, units });
  const staff = found.filter(({ form }) => form.kind === "staff");
  const { books, questions } = balance(registrations.map(read), staff, ({ form }, answer) =>
    read(recognisedForm(form.table, form.form, codes, [...form.answers, answer])),
  );
  const settled = new Map(registrations.map((form, at) => [form, books[at]?.form ?? form]));
  return {
    recognised: found.map((form) => settled.get(form) ?? form),
    registered: new Map(books.map(({ form, lines }) => [form, lines])),
    asked: questions,
  };
}

function fatesOf(form: RecognisedForm, gathered: Gathered, whyNot: Bilingual | null): ReadonlyMap<number, RowFate> {
  const fates = gathered.fates.get(form) ?? new Map<number, RowFate>();
  if (whyNot === null || (form.form.kind !== "registration" && !isMadeByUs(form))) return fates;
  return new Map(
    [...fates].map(([row, fate]) => [
      row,
      fate.fate === "counted" || fate.fate === "questioned" ? ({ fate: "excluded", why: whyNot } as const) : fate,
    ]),
  );
}

/** Every row once and in order: what the ledger promises. */
function checked(form: Form): Form {
  const ledger = ledgerOf(form.rows);
  const ordered = form.rows.every((row, at) => at === 0 || row.row > (form.rows[at - 1]?.row ?? 0));
  if (!ordered || ledger.read !== ledger.counted + ledger.structural + ledger.excluded + ledger.questioned)
    throw new Error(`The ledger of ${form.id} does not add up`);
  return form;
}

/** Figures that a question shows are no findings as well. */
function withoutAsked<Figure extends { readonly at: CellRef }>(
  figures: readonly Figure[],
  shown: ReadonlySet<string>,
): readonly (Figure & { readonly isAsked?: true })[] {
  return figures.map((figure) => (shown.has(placeOf(figure.at)) ? { ...figure, isAsked: true } : figure));
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
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
