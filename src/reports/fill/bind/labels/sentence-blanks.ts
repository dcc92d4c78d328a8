import type { Bilingual } from "../../../../domain/bilingual";
import { inSentence } from "../../../../domain/in-sentence";
import type { RowRef } from "../../../../workbook/refs";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import { facetsOf } from "../../meaning/label-facets";
import { isOfContract, withContract } from "../../meaning/whole-with-contract";
import { phraseAt, tableLexicon } from "../../vocabulary/lexicon";
import { tokensOf } from "../../vocabulary/token";
import { wholeScope, withScope, type Scope } from "../../source";
import { blanksIn } from "../../write/blanks";
import type { BindInput } from "../bound-table";
import { figureOf, labelFacets, saysFigure } from "./label-meaning";
import { whyBaseIsOpen } from "./open-base";
import type { SaidBefore, SaidFigure } from "./said-before";
import { shareInSentence } from "./share-in-sentence";
import { ownClause } from "./whose-sentence";

/** A sentence with figures in place of its dots. */
export interface FilledSentence {
  /** null: one of its figures is not known. */
  readonly text: string | null;
  readonly rows: readonly RowRef[];
  readonly said: SaidBefore;
  /** Why it is left, where it speaks of figures that we count; null: filled, or about something else. */
  readonly why: Bilingual | null;
}

/**
 * A sentence with its dots replaced by the figures they wait for, all of them or none. What a figure counts stands before
 * its dots and behind them, up to the next comma: «có …… người đăng ký CSTĐCS».
 */
export function sentenceFilled(
  sentence: string,
  before: SaidBefore,
  { facts, answers }: Pick<BindInput, "facts" | "answers">,
): FilledSentence {
  let filled = "";
  let end = 0;
  let read = 0;
  let said = before;
  let scope: Scope = wholeScope;
  const rows: RowRef[] = [];
  const blanks = blanksIn(sentence);
  for (const [at, { from, to }] of blanks.entries()) {
    const clause = clauseBehind(sentence.slice(to, blanks[at + 1]?.from));
    const label = lastSentence(`${at === 0 && goesOn(sentence) ? before.open : ""} ${sentence.slice(read, from)}`);
    const own = at === 0 ? ownClause(label, facts, answers) : { words: label, scope };
    scope = own.scope;
    const isWhole = isOfContract(facetsOf(sentence.slice(to), null, facts.lexicon));
    const { facets, source, why } = meantBy(own.words, clause, said, { facts, isWhole });
    const ofBody = source === null || scope.kind === "whole" ? source : withScope(source, scope);
    // A share leaves the count it is a share of: «là … người, đạt … % …, bằng … % …».
    said = { facets, source: ofBody?.kind === "share" ? ofBody.part : ofBody, open: "" };
    const figure = ofBody === null ? null : evaluate(ofBody, facts);
    if (source === null || figure === null || typeof figure.value !== "number")
      return { text: null, rows: [], said, why: why ?? figure?.missing ?? null };
    filled +=
      sentence.slice(end, from) + (source.kind === "share" ? inPercent(figure.value) : inSentence(figure.value));
    rows.push(...figure.rows);
    end = to;
    read = to + clause.length;
  }
  return {
    text: filled + sentence.slice(end),
    rows,
    said: { ...said, open: goingOn(sentence.slice(read)) },
    why: null,
  };
}

/** A line that begins with dots or a small letter, «a)» apart, goes on with what stands above it. */
function goesOn(sentence: string): boolean {
  return /^\s*(?:…|\.{3,}|_{3,}|\p{Ll}(?![.)]))/u.test(sentence);
}

/** «người. 2. Đăng ký LĐTT: »: what stands before the last full stop belongs to the figure before. */
function lastSentence(words: string): string {
  return (words.split(/[.;]\s+(?=(?:[-+*•]\s*)?(?:\p{Lu}|\d{1,2}[.)]\s*\p{Lu}|[a-z][.)]\s))/u).at(-1) ?? "").replace(
    /^[\s.,;:)]+/u,
    "",
  );
}

/** What a line leaves unfinished; nothing where it ends like a sentence. */
export function goingOn(rest: string): string {
  return /[.;!]\s*$|^[\s,]*$/.test(rest) ? "" : rest.replace(/^[\s.,;)]+/u, "");
}

/**
 * The words behind dots that still speak of their figure, up to the next comma: but «công chức, người lao động» and «%
 * tổng số công chức, người lao động» are one name for all who work there.
 */
function clauseBehind(text: string): string {
  const upTo = (from: number) => from + (/^[^,.;:()\n]*/u.exec(text.slice(from))?.[0] ?? "").length;
  const end = upTo(0);
  const tokens = tokensOf(text);
  const across = tokens.findIndex((token, at) => {
    const phrase = phraseAt(tableLexicon, tokens, at);
    const last = tokens[at + (phrase?.words.length ?? 1) - 1];
    return phrase?.meaning.measure === "staff" && token.from < end && last !== undefined && last.from > end;
  });
  const last = across === -1 ? null : tokens[across + (phraseAt(tableLexicon, tokens, across)?.words.length ?? 1) - 1];
  return last ? text.slice(0, upTo(last.to)) : text.slice(0, end);
}

/** `isWhole`: what follows speaks of contract workers, so that CBCCVC takes them in. */
function meantBy(
  label: string,
  clause: string,
  said: Omit<SaidFigure, "why">,
  { facts, isWhole }: { readonly facts: Facts; readonly isWhole: boolean },
): SaidFigure {
  if (/^\s*%/.test(clause)) return shareInSentence(label, clause, said, facts);
  const words = awardBehindGiver(`${label} ${clause}`);
  const own = labelFacets(words, said.facets, facts.lexicon);
  const read = isWhole ? withContract(own) : own;
  return { facets: read, source: saysFigure(read) ? figureOf(read, facts) : null, why: whyBaseIsOpen(read) };
}

/** «đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho …… cá nhân»: the same award with its giver behind it. */
function awardBehindGiver(words: string): string {
  return words.replace(
    /đề nghị\s+(\p{L}[^;,.]*?)\s+(?:tặng thưởng|khen tặng|tặng)\s+((?:bằng|giấy) khen|cờ thi đua)(?!\s+của)/iu,
    "đề nghị tặng $2 của $1",
  );
}

/** 0.9429 as «94,29», 0.9 as «90». */
function inPercent(share: number): string {
  return String(Math.round(share * 10_000) / 100).replace(".", ",");
}
