import type { AwardId } from "../../../domain/glossary/awards";
import type { Lexicon } from "../vocabulary/lexicon";
import type { Span } from "../vocabulary/read-words";
import type { Token } from "../vocabulary/token";
import { giversBeside, namedAward, type NamedAward, type Wording } from "../vocabulary/wording";
import { giverIn, type AwardInWords } from "../words";
import { alike, type Alike } from "./same-giver";

/** An award as the lists register it, which the words of a form mean. */
export type WordedAward =
  | {
      readonly kind: "one";
      readonly award: AwardId;
      /** The words of the lists; none where whoever holds the award is meant. */
      readonly given: readonly string[];
      /** The words of the text that name the giver. */
      readonly spans: readonly Span[];
    }
  /** Several givers of the lists may be meant, or none of them is. */
  | { readonly kind: "open"; readonly given: readonly string[] };

/** Awards whose name leaves open who gives them: the words of the lists tell them apart. */
const ofManyGivers: readonly AwardId[] = [
  "certificate-of-merit",
  "diploma-of-merit",
  "ministerial-diploma-of-merit",
  "ministerial-emulation-flag",
  "commemorative-medal",
  "other",
];

/**
 * A person sets the words of a form beside those under which the lists register: «GK Trưởng Thuế tỉnh», «Trưởng Thuế tỉnh
 * tặng Giấy khen» mean what the lists call so, in full or abbreviated. null: the words name no giver, or the lists none.
 */
export function wordedAward(text: string, found: AwardInWords | null, lexicon: Lexicon): WordedAward | null {
  const named = lexicon.wordings.length === 0 || found?.isNegated === true ? null : namedAward(text, lexicon);
  if (named === null) return null;
  const known = lexicon.wordings.filter((each) => each.noun === named.noun && mayBe(each, found));
  const beside = giversBeside(text, named);
  if (beside.length > 0) return givenTogether(named, beside, known);
  if (named.tail.length === 0) return null;
  const meant = likenesses(named.tail, known).filter(({ like }) => found?.isOpen !== true || like.how === "same");
  const unnamed = known.filter(({ tail }) => tail.length === 0);
  if (meant.length === 0) return namesAnother(text, known) ? { kind: "open", given: [] } : null;
  const chosen = [...meant.map(({ wording }) => wording), ...unnamed];
  const given = chosen.map((wording) => wording.text);
  if (!areOne(chosen, known)) return { kind: "open", given };
  const [award, ...others] = new Set(chosen.map((wording) => wording.award));
  if (award === undefined || others.length > 0) return { kind: "open", given };
  const isNarrower = known.length > chosen.length && ofManyGivers.includes(award);
  return {
    kind: "one",
    award,
    given: isNarrower || award === "other" ? given : [],
    spans: [named.at, ...spansOf(meant.map(({ like }) => like))],
  };
}

function mayBe({ award }: Wording, found: AwardInWords | null): boolean {
  return found === null || found.isOpen || found.award === award || found.award === "diploma-of-merit";
}

/** «Giấy khen (Cục Thuế, Thuế tỉnh)»: the awards of all of them; null where the lists do not know one. */
function givenTogether(
  named: NamedAward,
  beside: readonly (readonly Token[])[],
  known: readonly Wording[],
): WordedAward | null {
  const parts = beside.map((tail) => likenesses(tail, known));
  const chosen = known.filter((wording) => parts.some((part) => part.some((each) => each.wording === wording)));
  const [award, ...others] = new Set(chosen.map((wording) => wording.award));
  if (award === undefined || others.length > 0 || parts.some((part) => part.length === 0)) return null;
  const given = chosen.map(({ text }) => text);
  if (parts.some((part) => !part.every((one) => part.every((other) => mayBeSame(one.wording, other.wording)))))
    return { kind: "open", given };
  const isNarrower = known.length > chosen.length && ofManyGivers.includes(award);
  return {
    kind: "one",
    award,
    given: isNarrower || award === "other" ? given : [],
    spans: [named.at, ...spansOf(parts.flatMap((part) => part.map(({ like }) => like)))],
  };
}

interface Likely {
  readonly wording: Wording;
  readonly like: Alike;
}

function likenesses(tail: readonly Token[], known: readonly Wording[]): readonly Likely[] {
  return known.flatMap((wording) => {
    const like = alike(tail, wording.tail);
    return like === null ? [] : [{ wording, like }];
  });
}

/** The lists' words for one giver: each may mean each of the others, and none of what is left out. */
function areOne(chosen: readonly Wording[], known: readonly Wording[]): boolean {
  return chosen.every((one) => known.every((other) => chosen.includes(other) === mayBeSame(one, other)));
}

function mayBeSame(one: Wording, other: Wording): boolean {
  return one.tail.length === 0 || other.tail.length === 0 || alike(one.tail, other.tail) !== null;
}

/** «Giấy khen của Chủ tịch UBND huyện» where the lists name a giver, and another. */
function namesAnother(text: string, known: readonly Wording[]): boolean {
  const giver = giverIn(text);
  return giver !== null && known.length > 0 && known.every((each) => isOther(giver, giverIn(each.text)));
}

function isOther(one: string, other: string | null): boolean {
  return other !== null && one !== other;
}

function spansOf(likes: readonly Alike[]): readonly Span[] {
  const words: readonly Token[] = likes.flatMap((like) => like.words);
  return words.map(({ from, to }) => ({ from, to }));
}
