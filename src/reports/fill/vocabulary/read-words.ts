import { namedYears } from "../../../text/years";
import { birthsIn } from "./births";
import { phraseAt, type Lexicon, type Meaning, type Phrase } from "./lexicon";
import { tokensOf, type Token } from "./token";

/** Part of a text, by UTF-16 indexes. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text taken apart into what it says and what nobody understands. */
export interface ReadWords {
  /** In the order of the text. */
  readonly meanings: readonly Meaning[];
  /** The years it names, school years by their two. */
  readonly years: readonly { readonly from: number; readonly to: number }[];
  /** Words that narrow the figure in a way that no register tells, as written. */
  readonly foreign: readonly string[];
  /** Words that speak of the year before, as written. */
  readonly lastYear: readonly string[];
  /** Words that are not understood, as written: neighbours together. */
  readonly leftover: readonly string[];
}

/**
 * Reads a text word by word; `taken` is what is understood already (a title, a unit's name). `names` say nothing else,
 * whatever their words mean elsewhere: «Trưởng Ban Quản lý» behind «Giấy khen» counts no «quản lý».
 */
export function readWords(
  text: string,
  lexicon: Lexicon,
  taken: readonly Span[],
  names: readonly Span[] = [],
): ReadWords {
  const composed = text.normalize("NFC");
  const tokens = withoutNumbering(tokensOf(composed), composed).filter((token) => !isIn(token, names));
  const births = birthsIn(tokens);
  const years = spansOfYears(tokens).filter(
    ({ span }) => !births.some(({ from, to }) => span.to > from && span.from < to),
  );
  const isTaken = (token: Token) => isIn(token, [...taken, ...births, ...years.map(({ span }) => span)]);
  const meanings: Meaning[] = births.map(({ group }) => ({ groups: [group] }));
  const foreign: string[] = [];
  const lastYear: string[] = [];
  const open: Span[] = [];
  let isName = false;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (token === undefined) break;
    const before = tokens[at - 1];
    // A name ends where a sign parts it from what follows: «Trường THCS Lê Lợi (đợt 1)».
    if (before !== undefined && /[,;:()]/.test(composed.slice(before.to, token.from))) isName = false;
    const known = phraseAt(lexicon, tokens, at);
    const phrase = known !== null && isTaken(token) && !saysWhose(known) ? null : known;
    // «Đợt 1», «vòng loại»: what is asked about is asked with the word behind it.
    const end = Math.min(tokens.length, at + (phrase?.words.length ?? 1) + (phrase?.meaning.opens === true ? 1 : 0));
    const to = tokens[end - 1]?.to ?? token.to;
    if (phrase !== null && isName && isPartOfName(phrase)) {
      // «Sở Nội vụ tỉnh Quảng Nam» speaks of no men.
    } else if (phrase !== null) {
      meanings.push(phrase.meaning);
      if (phrase.meaning.isLastYear === true) lastYear.push(composed.slice(token.from, to));
      if (phrase.meaning.isForeign === true) foreign.push(composed.slice(token.from, to));
      if (phrase.meaning.opens === true) open.push({ from: token.from, to });
      isName = phrase.meaning.isBody === true;
    } else if (isTaken(token)) isName = false;
    else if (!isName && !isCountOf(tokens, at, lexicon)) open.push({ from: token.from, to });
    at = end;
  }
  return {
    meanings,
    years: years.map(({ year }) => year),
    foreign,
    lastYear,
    leftover: joined(open, composed).map(({ from, to }) => composed.slice(from, to)),
  };
}

function isIn(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ from, to }) => token.from >= from && token.from < to);
}

/** «Bằng khen UBND tỉnh (cá nhân)»: behind a giver, whose award it is may be taken for a part of its name. */
function saysWhose({ meaning: { recipient, measure, isOwn } }: Phrase): boolean {
  return recipient !== undefined && measure !== "staff" && isOwn !== true;
}

/** Words that stand in the names of bodies as well: «Nam», «và», «Lao động», «Phụ nữ». */
function isPartOfName({ words, meaning }: Phrase): boolean {
  const { groups, measure, isBody, standing, isForeign, isLastYear, opens } = meaning;
  if (standing !== undefined || isForeign === true || opens === true || isBody === true) return false;
  if (isLastYear === true) return false;
  return groups !== undefined || measure === "staff" || (words.length === 1 && words[0]?.loose === "va");
}

/** «1.», «a)», «II.», «(3)», «1 - », «Bảng 2.» in front say which line it is; «VC-NLĐ» and «CC/VC» are words. */
function withoutNumbering(tokens: readonly Token[], text: string): readonly Token[] {
  const mark =
    /^\s*[-+*•–]*\s*(?:(?:[Bb]ảng|BẢNG|[Bb]iểu|BIỂU|[Mm]ục|MỤC|[Pp]hần|PHẦN)\s+(?:số\s+)?)?\(?(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})\s*(?:[.):]+\s*|[/-]\s+)(?=\p{L})/u.exec(
      text,
    )?.[0] ?? "";
  return tokens.filter((token) => token.from >= mark.length);
}

/** The numbers that name a year, with «năm» and «năm học» in front of them. */
function spansOfYears(tokens: readonly Token[]) {
  const spans: { readonly span: Span; readonly year: { readonly from: number; readonly to: number } }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !/^(?:19|20)\d\d$/.test(token.exact)) continue;
    const next = tokens[at + 1];
    const first = Number(token.exact);
    const [pair] = next === undefined ? [] : namedYears(`năm học ${token.exact}-${next.exact}`);
    const isPair = pair?.from === first && pair.to === first + 1;
    const lead = tokens.slice(Math.max(0, at - 2), at).findIndex(({ loose }) => loose === "nam");
    const start = lead === -1 ? token : (tokens[Math.max(0, at - 2) + lead] ?? token);
    spans.push({
      span: { from: start.from, to: isPair && next !== undefined ? next.to : token.to },
      year: { from: first, to: isPair ? first + 1 : first },
    });
    if (isPair) at += 1;
  }
  return spans;
}

/** «05 phòng, đơn vị», «(06 người)»: a number that counts what follows says nothing of its own. */
function isCountOf(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!/^\d+$/.test(tokens[at]?.exact ?? "")) return false;
  const next = phraseAt(lexicon, tokens, at + 1)?.meaning;
  return next?.measure === "people" || next?.measure === "staff" || next?.measure === "units";
}

/** Words beside each other are one thing that is not understood. */
function joined(spans: readonly Span[], text: string): readonly Span[] {
  const together: Span[] = [];
  for (const span of spans) {
    const last = together.at(-1);
    if (last !== undefined && /^[\s\-–/.&]*$/.test(text.slice(last.to, span.from)))
      together[together.length - 1] = { from: last.from, to: span.to };
    else together.push(span);
  }
  return together;
}
