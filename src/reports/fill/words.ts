import { glossaryEntry, type AwardId } from "../../domain/glossary/awards";
import { recogniseAwards, type RecognisedAward } from "../../domain/glossary/recognise-award";
import type { RecipientKind } from "../../domain/recipient";
import { folded } from "../../text/fold";

export { folded };

export interface AwardInWords {
  readonly award: AwardId;
  /** Who can hold it; null where both people and collectives can. */
  readonly recipient: RecipientKind | null;
  /** The words leave another title open («Chiến sĩ thi đua» without a level). */
  readonly isOpen: boolean;
  /** «không đạt LĐTT»: those without it are meant. */
  readonly isNegated: boolean;
}

/** The title or award a text names; of several the last, which says it most exactly. `hint` is whose column or list it stands in. */
export function awardIn(text: string, hint: RecipientKind | null): AwardInWords | null {
  const found = awardsNamed(text, hint);
  const last = found.at(-1);
  if (last === undefined) return null;
  const recipients = glossaryEntry(last.award)?.recipients ?? [];
  const [only = null] = recipients;
  return {
    award: last.award,
    recipient: recipients.length === 1 ? only : null,
    isOpen: last.wants !== null || new Set(found.map(({ award }) => award)).size > 1,
    isNegated: last.negated,
  };
}

/**
 * The words that name titles and awards, by UTF-16 indexes in the text: no more of them than it takes. «CSTĐCS Hội đồng
 * duyệt» and «Giấy khen (nữ)» say something else behind the title.
 */
export function awardSpans(
  text: string,
  hint: RecipientKind | null,
): readonly { readonly from: number; readonly to: number }[] {
  return awardsNamed(text, hint).map((found) => ({ from: found.from, to: endOfAward(text, found, hint) }));
}

function endOfAward(text: string, { award, from, to, wants }: RecognisedAward, hint: RecipientKind | null): number {
  const ends = [...text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(
    (match) => from + match.index + match[0].length,
  );
  const isEnough = (end: number) => {
    const [only, ...others] = awardsNamed(text.slice(from, end), hint);
    return others.length === 0 && only?.award === award && (only.wants === null) === (wants === null);
  };
  return ends.find(isEnough) ?? to;
}

/** What the words name; «Chiến sĩ thi đua» without a level may be any of its kind: whose it is they have in common. */
function awardsNamed(text: string, hint: RecipientKind | null): readonly RecognisedAward[] {
  return recogniseAwards(text, { recipient: hint ?? collectiveIn(text) }).flatMap((one) => {
    const [likely] = one.wants !== null && "alternatives" in one.wants ? one.wants.alternatives : [];
    const award = one.award === "other" ? likely : one.award;
    return award === undefined ? [] : [{ ...one, award }];
  });
}

/** Who gives a «Giấy khen», as the words behind it say: «ubnd huyen», «giam doc»; null where they do not. */
export function giverIn(text: string): string | null {
  const said = folded(text).replace(/\bgd\b/g, "giam doc");
  const words = /\b(giay khen|gk)\b(.*)$/.exec(said)?.[2] ?? "";
  const body = /\bubnd (huyen|xa|phuong|quan|thi xa|thi tran|thanh pho|tinh)\b/.exec(words)?.[0];
  return (
    body ??
    /\b(giam doc|hieu truong|cuc truong|chi cuc truong|vien truong|chanh an|chi huy truong|tu lenh|chu tich|bo truong)\b/.exec(
      words,
    )?.[0] ??
    null
  );
}

/** «Phòng, đơn vị đạt danh hiệu Lao động tiên tiến» speaks of the collective title. */
function collectiveIn(text: string): RecipientKind | null {
  return /\b(phong|don vi|tap the)\b.*\b(dat|duoc|danh hieu)\b/.test(folded(text)) &&
    !/\b(ca nhan|cbccvc)\b/.test(folded(text))
    ? "collective"
    : null;
}
