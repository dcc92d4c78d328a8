import type { Answer } from "../../../../domain/answer";
import { matchUnit } from "../../../../units/match-unit";
import { isShortFormOf } from "../../../../units/short-forms";
import { wordsOf } from "../../../../units/unit-words";
import type { Facts } from "../../facts";
import { wholeScope, type Scope } from "../../source";
import { folded } from "../../words";

/** A clause without the name of whom it speaks. */
export interface OwnClause {
  readonly words: string;
  readonly scope: Scope;
}

const NAMED =
  /^(\s*(?:\d{1,2}|[a-hA-H]|[IVX]+)[.)]\s*|\s*[-+•]\s*)?(.+?)\s+((?:hiện\s+)?có|gồm|đăng ký|đề nghị)(?!\p{L})(.*)$/iu;

/**
 * «2. Trường THCS Bình An có …» speaks of the whole body, «Phòng Kế toán có …» of that unit. A sentence that begins with
 * any other name stays as it is: its words are not understood.
 */
export function ownClause(words: string, facts: Facts, answers: readonly Answer[]): OwnClause {
  const as = (rest: string, scope: Scope): OwnClause => ({ words: rest, scope });
  const [, , name = "", verb = "", rest = ""] = NAMED.exec(words) ?? [];
  if (name === "") return as(words, wholeScope);
  const own = `${verb}${rest}`;
  if (isOwnName(name, facts)) return as(own, wholeScope);
  const match = matchUnit(name, facts.units, answers);
  return match.kind === "unit" && match.exact
    ? as(own, { kind: "units", units: [match.unit.key] })
    : as(words, wholeScope);
}

/** The name of the body, in full or shortened, or what bodies of its kind call themselves: «Trường», «Sở», «đơn vị». */
function isOwnName(name: string, { register }: Facts): boolean {
  const words = folded(name);
  if (/^(toan )?(co quan|don vi)$/.test(words)) return true;
  const own = register.organisation?.value;
  if (own === undefined) return false;
  const isKind =
    /^(so|truong|nha truong|cuc|chi cuc|cong ty|trung tam|benh vien|vien|ban|toa an|xa|phuong|huyen)$/.test(words);
  const body = folded(own);
  return (
    (isKind && `${body} `.startsWith(`${words.replace(/^nha /, "")} `)) ||
    words === body ||
    isShortFormOf(wordsOf(name), wordsOf(own))
  );
}
