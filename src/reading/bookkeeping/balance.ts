import type { Answer, Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";
import { bookkeepingQuestion, reasonOf } from "./bookkeeping-question";
import type { Books } from "./books";
import type { Shelf, Statement } from "./statement";
import { type Better, betterReadings, voicesOf } from "./weigh";

/** So many figures of different places must agree with another reading alone before it is taken without a word. */
const DECISIVE = 2;

/** Registrations as their sheets' bookkeeping leaves them, with what stays open of each. */
export interface Balanced {
  readonly books: readonly Books[];
  readonly questions: ReadonlyMap<RecognisedForm, AskedOfBooks>;
}

/** What is asked of one list, and the figures that the question shows. */
export interface AskedOfBooks {
  readonly question: Question;
  readonly shown: readonly Statement[];
}

/**
 * Asks the sheets' own bookkeeping about every registration. Where it agrees, or no other reading makes it agree, the
 * reading stays. Another that alone makes several figures agree and breaks none is taken; one figure is asked about.
 */
export function balance(
  registrations: readonly Books[],
  staffForms: readonly RecognisedForm[],
  reread: (books: Books, answer: Answer) => Books,
): Balanced {
  const staff = staffNames(staffForms);
  const questions = new Map<RecognisedForm, AskedOfBooks>();
  const books = registrations.map((own) => {
    const found = betterReadings(own, shelfOf(own, registrations, staff), ({ answer }) => reread(own, answer));
    const asked = found.filter(isWorthAsking);
    const exact = asked.filter(({ isExact }) => isExact);
    // «Danh sách này có 49 người» over 16 that were read is a doubt of the reading, whatever slip it holds besides.
    const [best, ...others] = exact.length > 0 ? exact : asked;
    if (!best) return own;
    const equals = others.filter((other) => voicesOf(other) === voicesOf(best));
    if (best.isExact && voicesOf(best) >= DECISIVE && equals.length === 0) return withReason(best, reasonOf(best, own));
    questions.set(own.form, { question: bookkeepingQuestion(own, [best, ...equals]), shown: best.gained });
    return own;
  });
  return { books, questions };
}

/** A list among the others of its workbook. */
export function shelfOf(own: Books, all: readonly Books[], staff: Shelf["staff"]): Shelf {
  const isBeside = ({ form }: Books) => form.form.sheet === own.form.form.sheet;
  return { beside: all.filter(isBeside), elsewhere: all.filter((other) => !isBeside(other)), staff };
}

/** A lone printed total is usually her slip and is told as one; what lies in other lists is evidence and no more. */
function isWorthAsking(better: Better): boolean {
  const own = better.gained.filter(({ constraint }) => !EVIDENCE.has(constraint));
  return own.length > 0 && (own.some(({ constraint }) => !TOTALS.has(constraint)) || voicesOf(better) >= DECISIVE);
}

const EVIDENCE: ReadonlySet<string> = new Set(["staff-list", "same-people-elsewhere"]);
const TOTALS: ReadonlySet<string> = new Set(["printed-totals", "summing-formulas"]);

function withReason({ books }: Better, sentence: Bilingual): Books {
  const { form } = books;
  return {
    ...books,
    form: { ...form, form: { ...form.form, evidence: [...form.form.evidence, { source: "layout", sentence }] } },
  };
}

function staffNames(forms: readonly RecognisedForm[]): ReadonlySet<string> | null {
  if (forms.length === 0) return null;
  return new Set(
    forms.flatMap(({ table, form, shaped }) => {
      const names = form.columns.filter(({ role }) => role === "name").map(({ column }) => column);
      return shaped
        .filter(({ shape }) => shape.shape === "line")
        .flatMap(({ row }) =>
          names.map((column) => plain(table.sheet.text(row, column))).filter((name) => name !== ""),
        );
    }),
  );
}
