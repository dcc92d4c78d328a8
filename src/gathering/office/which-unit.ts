import type { Unit } from "../../domain/register/register";
import { folded } from "../../text/fold";
import { withoutHeadingNumber } from "../../text/heading-number";
import { matchList } from "../../units/match-list";
import { matchUnit } from "../../units/match-unit";
import { spellingsOf } from "../../units/unit-spellings";
import { wordsOf } from "../../units/unit-words";
import type { OfficeUnit } from "./office-unit";

/** Finds the units of her office behind the words that people write for them; every label is looked up once. */
export interface UnitFinder {
  /** The unit that a whole label means; null where it means none, or more than one. */
  named(label: string): OfficeUnit | null;
  /** The units that a longer text speaks of, in its order: a title, the name of a sheet or file. */
  within(text: string): readonly OfficeUnit[];
}

export function unitFinder(officeUnits: readonly OfficeUnit[]): UnitFinder {
  const units = officeUnits.map(({ unit }) => unit);
  const own = new Map<Unit, OfficeUnit>(officeUnits.map((each) => [each.unit, each]));
  const whole = new Map<string, OfficeUnit | null>();
  const parts = new Map<string, readonly OfficeUnit[]>();
  const named = (label: string): OfficeUnit | null => {
    const words = withoutHeadingNumber(label).replace(/^[\s(]+|[\s).:;]+$/gu, "");
    const known = whole.get(words);
    if (known !== undefined) return known;
    // «Tập thể Phòng KH-TC» is Phòng KH-TC: initials are compared without what says only that a unit is meant.
    const bare = words.replace(/^tập\s+thể\s+/iu, "");
    const found = lookUp(words) ?? (bare === words ? null : lookUp(bare));
    whole.set(words, found);
    return found;
  };
  function lookUp(words: string): OfficeUnit | null {
    if (folded(words).length < 2 || NO_NAME.test(folded(words))) return null;
    const match = matchUnit(words, units, []);
    if (match.kind === "unit") return own.get(match.unit) ?? null;
    const alone = matchList([words], units, [])(words);
    return alone.kind === "unit" ? (own.get(alone.unit) ?? null) : null;
  }
  return {
    named,
    within: (text) => {
      const known = parts.get(text);
      if (known) return known;
      const found = unitsWithin(text, officeUnits);
      parts.set(text, found);
      return found;
    },
  };
}

/** What a unit calls itself or its heads, whichever unit it is. */
const NO_NAME =
  /^(?:[ivx\d]+ )?(?:tap the )?(?:phong|don vi|co quan|trung tam|ban|(?:ban )?lanh dao(?: phong| don vi| trung tam| chi cuc| ban)?)$/;

interface Place {
  readonly from: number;
  readonly to: number;
  readonly unit: OfficeUnit;
}

/** Spellings that stand word for word in a text; of two that overlap the longer, of one place the only one. */
function unitsWithin(text: string, units: readonly OfficeUnit[]): readonly OfficeUnit[] {
  const words = wordsOf(text.replace(/[_./\\]+/gu, " "));
  const places: Place[] = [];
  for (const each of units) {
    for (const spelling of spellingsOf(each.unit)) {
      if (spelling.length === 0 || spelling.join("").length < 2) continue;
      for (let from = 0; from + spelling.length <= words.length; from += 1) {
        if (spelling.every((word, at) => words[from + at] === word))
          places.push({ from, to: from + spelling.length, unit: each });
      }
    }
  }
  const widest = places.filter(
    (place) =>
      !places.some(
        (other) => other.to - other.from > place.to - place.from && other.from <= place.from && place.to <= other.to,
      ),
  );
  return [...new Set(widest.sort((one, other) => one.from - other.from).map(({ unit }) => unit))];
}
