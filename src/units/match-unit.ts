import type { Answer } from "../domain/answer";
import type { Unit } from "../domain/register/register";
import { folded } from "../text/fold";
import { byInitials, closeness, sameCore } from "./likeness";
import { bySpelling, spellingsOf } from "./unit-spellings";
import { wordsOf } from "./unit-words";

/** Which unit of the register a label of her summary means. */
export type UnitMatch =
  /** `exact`: by its name or by what she told; otherwise by initials. */
  | { readonly kind: "unit"; readonly unit: Unit; readonly exact: boolean }
  /** Close enough to be another spelling, not close enough to write without asking. */
  | { readonly kind: "ask"; readonly candidates: readonly Unit[] }
  | { readonly kind: "none" };

/** What the leaders of a body are called, whatever the body. */
const LEADERSHIP = /^(ban giam doc|(ban )?lanh dao( so| co quan| cuc| chi cuc| truong| don vi| vien| ban)?)$/;

const CLOSE_ENOUGH_TO_ASK = 0.55;
const MOST_CANDIDATES = 4;

/** Matches a label with the units of the register: spelling met before, words, initials; then what is merely close. */
export function matchUnit(label: string, units: readonly Unit[], answers: readonly Answer[]): UnitMatch {
  const wanted = wordsOf(label);
  if (wanted.length === 0) return { kind: "none" };
  const text = wanted.join(" ");
  const alike = (isAlike: (spelling: readonly string[]) => boolean) =>
    units.filter((unit) => spellingsOf(unit).some(isAlike));

  // Her word comes before anything the words themselves say, the newest first: one takes the place of the other.
  const said = [...answers].reverse().find((answer) => speaksOf(answer, folded(label), units));
  if (said?.kind === "no-unit") return { kind: "none" };
  const named =
    toldUnit(label, units, said === undefined ? [] : [said]) ??
    only(bySpelling(units).get(text) ?? []) ??
    (LEADERSHIP.test(text) ? only(units.filter((unit) => unit.kind === "leadership")) : null) ??
    only(alike((spelling) => sameCore(spelling, wanted)));
  if (named !== null) return { kind: "unit", unit: named, exact: true };

  const initialled = alike((spelling) => byInitials(wanted, spelling) || byInitials(spelling, wanted));
  const short = only(initialled);
  if (short !== null) return { kind: "unit", unit: short, exact: false };

  const close = initialled.length > 1 ? initialled : closestFirst(wanted, units);
  const candidates = close.filter((unit) => !isToldApart(label, unit, answers));
  return candidates.length === 0 ? { kind: "none" } : { kind: "ask", candidates: candidates.slice(0, MOST_CANDIDATES) };
}

function speaksOf(answer: Answer, text: string, units: readonly Unit[]): boolean {
  if (answer.kind === "no-unit") return answer.words === text;
  if (answer.kind !== "same-unit" || !answer.same) return false;
  return units.some(
    ({ key }) => (answer.one === text && answer.other === key) || (answer.other === text && answer.one === key),
  );
}

/** What she told about this spelling, in either direction. */
function toldUnit(label: string, units: readonly Unit[], answers: readonly Answer[]): Unit | null {
  const text = folded(label);
  for (const answer of answers) {
    if (answer.kind !== "same-unit" || !answer.same) continue;
    const other = answer.one === text ? answer.other : answer.other === text ? answer.one : null;
    const unit = units.find((each) => each.key === other);
    if (unit) return unit;
  }
  return null;
}

/** «Không phải»: she told that this spelling is not that unit. */
export function isToldApart(label: string, { key }: Unit, answers: readonly Answer[]): boolean {
  const text = folded(label);
  return answers.some(
    (answer) =>
      (answer.kind === "no-unit" && answer.words === text) ||
      (answer.kind === "same-unit" && !answer.same && answer.one === text && answer.other === key),
  );
}

function closestFirst(wanted: readonly string[], units: readonly Unit[]): readonly Unit[] {
  return units
    .map((unit) => ({ unit, close: Math.max(...spellingsOf(unit).map((spelling) => closeness(spelling, wanted)), 0) }))
    .filter(({ close }) => close >= CLOSE_ENOUGH_TO_ASK)
    .sort((one, other) => other.close - one.close)
    .map(({ unit }) => unit);
}

function only(units: readonly Unit[]): Unit | null {
  const [first = null, ...others] = units;
  return others.length === 0 ? first : null;
}
