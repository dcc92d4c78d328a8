import type { AwardId } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { type HerWords, awardsNamed } from "../../vocabulary/award-words";
import { type RegisteringSentence, groupNamed, registeringSentences } from "../../vocabulary/registering-sentences";
import { isClaimColumn } from "../columns/claim-columns";
import { titleYear } from "../kind/title-facts";
import type { RecognisedForm } from "../read-form";
import { sectionsOf } from "../rows/section-places";
import { claimedOnce } from "./claimed-once";
import type { LineClaims } from "./claims";
import { fits } from "./code-book";
import { type NamedLine, exceptedLines } from "./excepted-lines";
import { nameOf } from "./line-name";
import { type AwardHeading, saidOf } from "./several-titles";

/** A sentence around a list that registers its people, and how many of them it speaks of. */
export interface ListSentence extends RegisteringSentence {
  readonly heading: AwardHeading;
  /** Headings part the list by groups of staff: a sentence about one of them is about the lines below its heading. */
  readonly isParted: boolean;
  /** Rows of those whom it excepts. */
  readonly excepted: ReadonlySet<number>;
  /** People of the list whom it would register. */
  readonly listed: number;
  /** Whom it means is not settled, and she said nothing of it: it registers nobody yet. */
  readonly isAsked: boolean;
}

const NOBODY: ReadonlySet<number> = new Set();
/** How far below the list such a line may stand, in rows. */
const BELOW = 5;
/** A line of a table has more cells than a sentence. */
const MOST_CELLS = 2;
/** «Không», «Không đăng ký», «Xin rút»: own words of somebody who registers nothing. */
const DENIES = /^(?:khong|chua|ko|mien|thoi|xin rut|rut)\b/;

/** Sentences above and below a list that say what those register who write nothing, or what everybody does. */
export function sentencesOver(form: RecognisedForm, hers: HerWords, dateSystem: 1900 | 1904): readonly ListSentence[] {
  const { table } = form;
  if (table.prose !== null || table.header === null) return [];
  const { sheet, header } = table;
  const last = form.shaped.findLast(({ shape }) => shape.shape === "line")?.row ?? header.bottom;
  const rows = [
    ...Array.from({ length: Math.max(0, header.top - table.first) }, (_, at) => table.first + at),
    ...Array.from({ length: BELOW }, (_, at) => last + 1 + at).filter((row) => row <= sheet.lastRow),
  ];
  const isParted = form.shaped.some(({ sections }) => sections.some((text) => groupNamed(text) !== null));
  return rows.flatMap((row) => {
    const filled = sheet.filled(row);
    if (filled.length > MOST_CELLS) return [];
    return filled.flatMap((column) => {
      const text = sheet.text(row, column);
      // The title of a form may hold the sentence itself.
      const year = titleYear(form.form.title.replace(text, " "));
      return registeringSentences(text, year, hers).flatMap((said): readonly ListSentence[] => {
        const sentence = { ...said, isParted, awards: said.awards.filter(({ award }) => fits(award, "individual")) };
        if (sentence.awards.length === 0 || !isOfAColumn(form, sentence)) return [];
        if (sentence.byLooks && isWrittenToo(form, sentence, hers)) return [];
        const { awards } = sentence;
        const heading = asSaid({ awards, row, column, text, isTitle: false }, form);
        const people = peopleOf(form, sentence, dateSystem);
        const found = sentence.except === null ? NOBODY : exceptedLines(form, people, sentence.except);
        const excepted = found ?? NOBODY;
        const listed = people.filter(({ row }) => !excepted.has(row)).length;
        // «07 người đều đăng ký, trừ số 3» counts those of the list, or those who remain.
        const isCounted = [null, people.length, listed].includes(sentence.count);
        const isSettled = sentence.isSure && found !== null && listed > 0 && isCounted;
        const isAsked = !isSettled && saidOf(heading, form) === null;
        return [{ ...sentence, heading, awards: heading.awards, excepted, listed, isAsked }];
      });
    });
  });
}

function asSaid(heading: AwardHeading, form: RecognisedForm): AwardHeading {
  const said = saidOf(heading, form);
  return said === null ? heading : { ...heading, awards: heading.awards.filter(({ award }) => said.includes(award)) };
}

/** The column that it names is one of those that register. */
function isOfAColumn({ form }: RecognisedForm, { column }: RegisteringSentence): boolean {
  const claims = form.columns.filter(isClaimColumn);
  return column === null ? claims.length > 0 : claims.some(({ header }) => plain(header).includes(column));
}

/** «Dòng tô vàng: CSTĐCS» beside cells that say CSTĐCS as well, of as many people as it counts: the looks repeat them. */
function isWrittenToo(
  form: RecognisedForm,
  { awards, count, isAddition }: RegisteringSentence,
  hers: HerWords,
): boolean {
  if (isAddition) return false;
  const { sheet } = form.table;
  const claims = form.form.columns.filter(isClaimColumn);
  const says = (row: number, award: AwardId) =>
    claims.some(({ column, role, award: marked }) =>
      role === "mark"
        ? marked === award && readMark(sheet.text(row, column)) === "yes"
        : awardsNamed(sheet.text(row, column), null, hers).some((named) => named.award === award),
    );
  const lines = form.shaped.filter(({ shape }) => shape.shape === "line");
  return awards.every(({ award }) => {
    const holding = lines.filter(({ row }) => says(row, award)).length;
    return holding > 0 && (count === null || count === holding);
  });
}

/** Whether a sentence is about lines below these headings. */
function isMeant({ group, isParted }: Pick<ListSentence, "group" | "isParted">, texts: readonly string[]): boolean {
  return group === null || !isParted || texts.some((text) => groupNamed(text) === group);
}

function peopleOf(
  form: RecognisedForm,
  sentence: Pick<ListSentence, "group" | "isParted">,
  dateSystem: 1900 | 1904,
): readonly NamedLine[] {
  const { sheet } = form.table;
  const { columns } = form.form;
  return sectionsOf(form).flatMap(({ row, texts }) => {
    const name = isMeant(sentence, texts) ? nameOf({ sheet, row, columns, dateSystem }) : null;
    return name === null ? [] : [{ row, name: name.value }];
  });
}

/** What a line claims, with what the sentences around the list register for it. */
export function withSentences(
  form: RecognisedForm,
  sentences: readonly ListSentence[],
  read: LineClaims,
  { row, kind, texts }: { readonly row: number; readonly kind: RecipientKind; readonly texts: readonly string[] },
): LineClaims {
  if (kind !== "individual" || sentences.length === 0) return read;
  const { sheet } = form.table;
  const own = form.form.columns.filter(isClaimColumn).map(({ column }) => sheet.shown(row, column));
  const isEmpty = own.every((text) => text === "") && read.claims.length === 0;
  if (own.some((text) => DENIES.test(plain(text))) && read.claims.length === 0) return read;
  const meant = sentences.filter(
    (one) => !one.isAsked && !one.excepted.has(row) && isMeant(one, texts) && (one.of === "everybody" || isEmpty),
  );
  const claims = meant.flatMap(({ heading, awards }) =>
    awards.map(({ award, certain }) => ({
      award,
      cell: sheet.ref(heading.row, heading.column),
      text: heading.text,
      how: "heading" as const,
      certain,
      readAs: null,
    })),
  );
  return claims.length === 0 ? read : { ...read, claims: claimedOnce(read.claims, claims) };
}
