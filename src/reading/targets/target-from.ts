import type { AwardId } from "../../domain/glossary/awards";
import { lettersOf } from "../../domain/glossary/letters";
import { targetIdOf } from "../../domain/targets/target-id";
import { roundedShare, smallestMeeting } from "../../domain/targets/exact";
import type { DenominatorBasis, Fraction, Measure, Target, TargetUnit } from "../../domain/targets/target";
import type { CellRef } from "../../workbook/refs";
import { lettered } from "./base/lettered";
import { exclusionsIn } from "./exclusions";
import { allOfPart, type Level, wholeNumberIn } from "./quantity-in";

/** Where a line stands; what it leaves unsaid is taken from here. */
export interface LineContext {
  readonly source: CellRef | null;
  /** «B. VỀ CÁ NHÂN». */
  readonly section: string | null;
  /** The unit whose target the line is, where the line names it itself. */
  readonly unit?: string | null;
}

/** What one part of a line asks for. */
export interface Asked {
  readonly measure: Measure;
  readonly unit: TargetUnit;
  readonly denominator: DenominatorBasis | null;
  /** A second title of the same level: «LĐTT, CSTT». */
  readonly orTitle?: AwardId;
}

/** A target from what is asked and its level; the rest of its fields empty. */
export function targetFrom(label: string, asked: Asked, level: Level | null, context: LineContext): Target {
  const { source, section, unit = null } = context;
  const shape = {
    measure: asked.measure,
    comparator: level?.comparator ?? null,
    unit: asked.unit,
    denominator: asked.denominator === null ? null : asWritten(asked.denominator, label),
  } as const;
  return {
    id: targetIdOf(shape),
    label,
    ...shape,
    threshold: level?.threshold ?? null,
    max: level?.max ?? null,
    ...(asked.orTitle === undefined ? {} : { orTitle: asked.orTitle }),
    statedDenominator: statedIn(label, level, source),
    exclusions: exclusionsIn(label, source),
    scope: { unit: null, stage: null },
    basis: null,
    note: null,
    level: null,
    attested: null,
    isDefault: false,
    source,
    section: unit ?? section,
    notUnderstood: null,
    doubt: null,
  };
}

/** «5/5 phòng», «90% (27/30 người)» say themselves of how many they are so many. */
export function statedIn(text: string, level: Level | null, cell: CellRef | null): Target["statedDenominator"] {
  if (level?.isShare !== true) return null;
  const value = wholeNumberIn(text) ?? allOfPart(text) ?? baseInBrackets(text, level.threshold);
  return value === null ? null : { value, cell };
}

/** «(27/30 người)» beside 90 %: the base is 30 where 27 is what the share of it comes to. */
function baseInBrackets(text: string, share: Fraction): number | null {
  const named = /\(\s*(?:tức |bằng |tương đương |khoảng )?(\d{1,5})\s*\/\s*(\d{1,5})(?!\s*\/)[^()\d]*\)/u.exec(
    text.normalize("NFC"),
  );
  const [part, base] = [Number(named?.[1] ?? 0), Number(named?.[2] ?? 0)];
  const isTheShare =
    base > 0 && [smallestMeeting(">=", share, base), roundedShare(share, base, "half-up")].includes(part);
  return isTheShare ? base : null;
}

/** Words of a base as the line has them, in her capitals. */
function asWritten(base: DenominatorBasis, label: string): DenominatorBasis {
  if (base.kind !== "group" && base.kind !== "unclear") return base;
  const line = lettered(label);
  const said = lettersOf(base.words);
  const at = said === "" ? -1 : line.said.indexOf(said);
  return at < 0 ? base : { ...base, words: line.shown(at, at + said.length) };
}
