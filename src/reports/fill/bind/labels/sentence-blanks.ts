import { inSentence } from "../../../../domain/in-sentence";
import { text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import { noFacets, type Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { phraseAt, tableLexicon } from "../../vocabulary/lexicon";
import { tokensOf } from "../../vocabulary/token";
import { narrowingOf } from "../../meaning/narrowing";
import { wholeScope, withScope, type Scope, type Source } from "../../source";
import { blanksIn } from "../../write/blanks";
import { shareSaid } from "../figures/cell-meaning";
import type { BindInput } from "../bound-table";
import { figureOf, labelFacets, saysFigure } from "./label-meaning";
import { ownClause } from "./whose-sentence";

/** What the last figure of the sentences so far was: «trong đó nữ ……» divides it, «đạt …… %» is a share of it. */
export interface SaidBefore {
  readonly facets: Facets | null;
  readonly source: Source | null;
}

export const saidNothing: SaidBefore = { facets: null, source: null };

/** A sentence with figures in place of its dots. */
export interface FilledSentence {
  readonly binding: Omit<Binding, "ref" | "form" | "key"> | null;
  readonly said: SaidBefore;
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
  const rows: Binding["rows"][number][] = [];
  const blanks = blanksIn(sentence);
  for (const [at, { from, to }] of blanks.entries()) {
    const clause = clauseBehind(sentence.slice(to, blanks[at + 1]?.from));
    const label = sentence.slice(read, from);
    const own = at === 0 ? ownClause(label, facts, answers) : { words: label, scope };
    scope = own.scope;
    const { facets, source } = meantBy(own.words, clause, said, facts);
    const ofBody = source === null || scope.kind === "whole" ? source : withScope(source, scope);
    // A share leaves the count it is a share of: «là … người, đạt … % …, bằng … % …».
    said = { facets, source: ofBody?.kind === "share" ? ofBody.part : ofBody };
    const figure = ofBody === null ? null : evaluate(ofBody, facts);
    if (source === null || figure === null || typeof figure.value !== "number") return { binding: null, said };
    filled +=
      sentence.slice(end, from) + (source.kind === "share" ? inPercent(figure.value) : inSentence(figure.value));
    rows.push(...figure.rows);
    end = to;
    read = to + clause.length;
  }
  const binding = {
    source: null,
    value: text(filled + sentence.slice(end)),
    confidence: 0.8,
    doubt: null,
    why: { vi: "Điền số vào chỗ chấm theo biểu đăng ký.", en: "The dots are filled in from the registration." },
    rows,
    figure: null,
  };
  return { binding, said };
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

function meantBy(label: string, clause: string, said: SaidBefore, facts: Facts): SaidBefore {
  if (/^\s*%/.test(clause)) return shareMeant(label, clause, said, facts);
  const words = awardBehindGiver(`${label} ${clause}`);
  const facets = labelFacets(words, said.facets);
  return { facets, source: saysFigure(facets) ? figureOf(facets, facts) : null };
}

/** «đề nghị Chủ tịch UBND tỉnh tặng Bằng khen cho …… cá nhân»: the same award with its giver behind it. */
function awardBehindGiver(words: string): string {
  return words.replace(
    /đề nghị\s+(\p{L}[^;,.]*?)\s+(?:tặng thưởng|khen tặng|tặng)\s+((?:bằng|giấy) khen|cờ thi đua)(?!\s+của)/iu,
    "đề nghị tặng $2 của $1",
  );
}

/** «…… người, đạt …… % so với tổng số CBCCVC»: the figure before it, or the title it names itself, over what the words say. */
function shareMeant(label: string, clause: string, said: SaidBefore, facts: Facts): SaidBefore {
  // «đạt …… % tổng số CBCCVC», «bằng …… % số người đăng ký LĐTT»: what follows the sign is what the share is taken of.
  const of = clause.replace(/^(\s*%\s*)(?:của\s+)?(?=(?:tổng\s+)?số(?!\p{L}))/iu, "$1 trên ");
  const part = label.replace(/(?:^|[\s,;])(?:đạt|bằng|chiếm|tương đương|tức|là)\s*$/iu, " ");
  const own = facetsOf(`${part} tỷ lệ ${of}`, null);
  const namesPart = own.award !== null || own.grade !== null;
  const isOther = own.leftover.length > 0 || narrowingOf(own, facts) !== null || (!namesPart && own.who.length > 0);
  if (isOther) return { facets: said.facets, source: null };
  const counted = namesPart ? figureOf({ ...own, measure: null, base: null }, facts) : said.source;
  if (counted === null || (counted.kind !== "award" && counted.kind !== "grade"))
    return { facets: said.facets, source: null };
  return {
    facets: said.facets,
    source: shareSaid(counted, { ...noFacets, who: own.who, measure: "share", base: own.base }),
  };
}

/** 0.9429 as «94,29», 0.9 as «90». */
function inPercent(share: number): string {
  return String(Math.round(share * 10_000) / 100).replace(".", ",");
}
