import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { type AwardId, type GlossaryAwardId, awardName, glossaryEntry } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { UnreadTitle } from "../../domain/register/register";
import { type CellRef, toA1 } from "../../workbook/refs";
import { awardsNamed } from "../../vocabulary/award-words";
import { isTitleText } from "../columns/claim-columns";
import type { DraftEntry } from "../claims/entries";
import { codeQuestions, isOpenCode, openCodes } from "./code-questions";
import { plain } from "../../text/plain";
import { isLikeATitle, plausibleTitles } from "../../vocabulary/plausible-titles";
import { slipsOfTitles } from "./slips-of-titles";
import type { RecognisedForm } from "../read-form";
import type { RegistrationLines } from "../claims/read-registration";

/** A registration with its lines. */
interface Registration {
  readonly form: RecognisedForm;
  readonly lines: RegistrationLines;
}

/** Words that name a title nobody knows, with the places where they stand. */
interface OpenWords {
  readonly text: string;
  readonly at: CellRef;
  /** As what they are counted for now. */
  readonly award: AwardId;
  readonly rivals: readonly GlossaryAwardId[];
  count: number;
}

/** Words that leave open which title they name, each asked once for the workbook. */
export function wordsQuestions(registrations: readonly Registration[]): readonly Question[] {
  const open = new Map<string, OpenWords>();
  const add = (words: Omit<OpenWords, "count">, count = 1) => {
    const known = open.get(plain(words.text));
    if (known) known.count += count;
    else open.set(plain(words.text), { ...words, count });
  };
  const repeated = repeatedWords(registrations);
  const slips = slipsOfTitles(registrations.flatMap(({ lines }) => lines.drafts));
  const ofCodes: Question[] = [];
  for (const { form, lines } of registrations) {
    const codes = openCodes(form, lines);
    ofCodes.push(...codeQuestions(form, codes));
    for (const { claims, unreadTitles, kind } of lines.drafts) {
      for (const claim of claims)
        if (!claim.certain) for (const words of openWordsOf(claim.text, kind)) add({ ...words, at: claim.cell });
      for (const unread of unreadTitles) {
        const { text, cell } = unread;
        if (!isInWords(form, cell) || isOpenCode(codes, unread)) continue;
        const near = slips(text, kind);
        if (near.length > 0 || isWorthAsking(repeated, text, kind))
          add({ text, at: cell, award: "other", rivals: [...near, ...plausibleTitles(text, kind, new Set(near))] });
      }
    }
    for (const [column, { text, award, rivals, isAsked }] of form.openHeads) {
      if (!isAsked) continue;
      const isMarked = form.form.columns.some((one) => one.column === column && one.role === "mark");
      if (!isMarked || form.form.headerRows === null) continue;
      const marked = lines.drafts.filter(({ claims }) =>
        claims.some(({ cell, how }) => cell.column === column && how !== "text"),
      );
      const at = form.table.sheet.ref(form.form.headerRows[1], column);
      if (marked.length > 0) add({ text, at, award, rivals }, marked.length);
    }
  }
  return [...ofCodes, ...[...open.values()].map(ask)];
}

function openWordsOf(text: string, kind: RecipientKind): readonly Omit<OpenWords, "at" | "count">[] {
  return awardsNamed(text, kind).filter(({ isAsked }) => isAsked);
}

/** The lines with what is asked of their words: unread ones that return again and again are no finding a cell. */
export function withAskedWords(registrations: readonly Registration[]): readonly DraftEntry[] {
  const repeated = repeatedWords(registrations);
  const slips = slipsOfTitles(registrations.flatMap(({ lines }) => lines.drafts));
  return registrations.flatMap(({ form, lines }) => {
    const codes = openCodes(form, lines);
    const isAsked = (unread: UnreadTitle, kind: RecipientKind) =>
      (isInWords(form, unread.cell) &&
        (slips(unread.text, kind).length > 0 || isWorthAsking(repeated, unread.text, kind))) ||
      isOpenCode(codes, unread);
    return lines.drafts.map((draft) =>
      draft.unreadTitles.some((one) => isAsked(one, draft.kind))
        ? {
            ...draft,
            unreadTitles: draft.unreadTitles.map((one) => (isAsked(one, draft.kind) ? { ...one, isAsked: true } : one)),
          }
        : draft,
    );
  });
}

/** Words that return, and words like a title's: «LĐ tiêm tiến». Others are told at their cell. */
function isWorthAsking(repeated: ReadonlySet<string>, text: string, kind: RecipientKind): boolean {
  return repeated.has(plain(text)) || isLikeATitle(text, kind);
}

/** Unread words of title columns that stand there more than once. */
function repeatedWords(registrations: readonly Registration[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { form, lines } of registrations)
    for (const { unreadTitles } of lines.drafts)
      for (const { text, cell } of unreadTitles)
        if (isInWords(form, cell)) times.set(plain(text), (times.get(plain(text)) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > 1).map(([words]) => words));
}

/** In a column of titles in words; signs among marks are asked column by column. */
function isInWords({ form }: RecognisedForm, cell: CellRef): boolean {
  return form.columns.some((column) => column.column === cell.column && isTitleText(column));
}

function ask({ text, at, award, rivals, count }: OpenWords): Question {
  const words = plain(text);
  const others: readonly AwardId[] = [...(award === "other" ? [] : [award]), ...rivals, "other"];
  const places =
    count === 1
      ? { vi: "", en: "" }
      : { vi: `${String(count)} dòng, đầu tiên ở `, en: `${String(count)} rows, first in ` };
  const now: Bilingual =
    award === "other"
      ? {
          vi: "Hiện giữ nguyên chữ này, chưa tính vào danh hiệu nào.",
          en: "The words are kept for now and count for no title.",
        }
      : { vi: `Hiện tính là ${awardName(award, text).vi}.`, en: `Counted as ${awardName(award, text).en} for now.` };
  return {
    id: `words:${words}`,
    cause: "words",
    at,
    sentence: {
      vi: `«${text}» (${places.vi}ô ${toA1(at)}): chưa rõ là danh hiệu, hình thức khen thưởng nào. ${now.vi}`,
      en: `«${text}» (${places.en}cell ${toA1(at)}): it is not clear which title or award this is. ${now.en}`,
    },
    options: [...new Set(others)].map((id) => ({
      id: id === "other" ? "own-words" : id,
      label:
        id === "other"
          ? { vi: "Giữ nguyên chữ này, là danh hiệu khác", en: "Another title, kept in these words" }
          : { vi: glossaryEntry(id)?.short ?? text, en: awardName(id, text).en },
      answer: { kind: "words", words, award: id },
    })),
    typed: null,
  };
}
