import type { Answer } from "../domain/answer";
import type { AwardId, GlossaryAwardId } from "../domain/glossary/awards";
import { type Ambiguity, type RecognisedAward, recogniseAwards } from "../domain/glossary/recognise-award";
import type { RecipientKind } from "../domain/recipient";
import { plain } from "../text/plain";

/** A title or award that words name and claim. */
export interface NamedAward {
  readonly award: AwardId;
  /** false: what the words leave open would have to be asked. */
  readonly certain: boolean;
  /** The words that name it, and their UTF-16 indexes in the text. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** She has to say which title the words mean. */
  readonly isAsked: boolean;
  /** What else the words may mean; none where they settle it. */
  readonly rivals: readonly GlossaryAwardId[];
  /** The words name a person's title and stand for the collective's: «Lao động tiên tiến» of a phòng. */
  readonly isReadAsCollective: boolean;
}

/** What she said of words that nobody knows, for the whole workbook; by their plain text. */
export type HerWords = ReadonlyMap<string, AwardId>;

export const NO_WORDS: HerWords = new Map();

export function herWords(answers: readonly Answer[]): HerWords {
  const said = answers.flatMap((answer) => (answer.kind === "words" ? [[answer.words, answer.award] as const] : []));
  return said.length === 0 ? NO_WORDS : new Map(said);
}

/**
 * The titles and awards that a cell or a heading names, each once; what is denied («không đăng ký CSTĐCS») is left out.
 * «Chiến sĩ thi đua cấp bộ, ngành, tỉnh» is one title of the old Law: provinces use the long name, ministries write «cấp bộ».
 */
export function awardsNamed(
  text: string,
  recipient: RecipientKind | null = null,
  hers: HerWords = NO_WORDS,
): readonly NamedAward[] {
  const found: NamedAward[] = [];
  for (const one of awardsStated(text, recipient, hers))
    if (one.award === "other" || !found.some(({ award }) => award === one.award)) found.push(one);
  return found;
}

/** The same, every time they are named: «CSTĐCS năm 2023; CSTĐCS năm 2024» names one title twice. */
export function awardsStated(text: string, recipient: RecipientKind | null, hers: HerWords): readonly NamedAward[] {
  const recognised = recogniseAwards(text, { recipient });
  if (hers.size === 0) return inOurWords(recognised);
  const whole = hers.get(plain(text));
  if (whole !== undefined) return [{ ...SAID, award: whole, text, from: 0, to: text.length }];
  return recognised.flatMap((one) => (one.negated ? [] : [namedBy(one, hers.get(plain(one.text)))]));
}

const known = new WeakMap<readonly RecognisedAward[], readonly NamedAward[]>();

/** Where she said nothing of words, what was recognised always names the same. */
function inOurWords(recognised: readonly RecognisedAward[]): readonly NamedAward[] {
  const before = known.get(recognised);
  if (before !== undefined) return before;
  const named = recognised.flatMap((one) => (one.negated ? [] : [namedBy(one, undefined)]));
  known.set(recognised, named);
  return named;
}

function namedBy(one: RecognisedAward, said: AwardId | undefined): NamedAward {
  const isProvincial = one.award === "ministerial-emulation-fighter" && one.wants?.kind === "ministry-or-province";
  const isOpen = one.wants !== null && !isProvincial && said === undefined;
  return {
    award: said ?? (isProvincial ? "provincial-emulation-fighter" : one.award),
    certain: !isOpen,
    text: one.text,
    from: one.from,
    to: one.to,
    isAsked: isOpen && wantsHer(one.wants),
    rivals: isOpen ? rivalsOf(one.wants) : [],
    isReadAsCollective: one.readAs !== null && said === undefined,
  };
}

const SAID = { certain: true, isAsked: false, rivals: [], isReadAsCollective: false };

/** A head of a Sở gives no Bằng khen: told at its cell. «Cấp bộ, ngành, tỉnh» is one name of the Law for two levels. */
function wantsHer(wants: Ambiguity | null): boolean {
  return wants !== null && wants.kind !== "no-such-award" && wants.kind !== "ministry-or-province";
}

function rivalsOf(wants: Ambiguity | null): readonly GlossaryAwardId[] {
  if (wants === null) return [];
  // «Chiến sĩ thi đua toàn quân» is of the level of a ministry.
  return "alternatives" in wants ? wants.alternatives : ["ministerial-emulation-fighter"];
}

/** A title of the glossary, or one that may be: «Chiến sĩ thi đua» without a level. */
export function isOurs({ award, certain }: NamedAward): boolean {
  return award !== "other" || !certain;
}

/** The words name a title or award, even one that they deny. */
export function mentionsAward(text: string): boolean {
  return recogniseAwards(text, { recipient: null }).length > 0;
}

/** What of a text no title or award explains, without blanks, dashes and «và»: "" where all of it is understood. */
export function wordsLeft(text: string, awards: readonly Pick<NamedAward, "from" | "to">[]): string {
  let rest = "";
  let at = 0;
  for (const { from, to } of awards) {
    rest += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  }
  return `${rest}${text.slice(at)}`.replace(/(?<!\p{L})và(?!\p{L})|[\s,;:.+–\-/()]+/giu, "");
}
