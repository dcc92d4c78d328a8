import type { AwardId } from "../../domain/glossary/awards";
import { asTyped } from "../../text/as-typed";
import { fold } from "../../text/fold";
import { recipientNameKey } from "../register/person-names";
import type { Listed, Recipients } from "./listed";

/** Two lists of one workbook side by side: how many recipients both name, and whether they say the same of them. */
export interface Likeness {
  readonly shared: number;
  /** Every recipient of the one stands in the other, with every title. */
  readonly isWithin: boolean;
  /** Both name the same recipients, none more and none less. */
  readonly isSamePeople: boolean;
  /** One list in two versions: mostly the same recipients, and largely the same titles. */
  readonly isVersion: boolean;
}

/** Fewer lines than this may repeat others by a slip, which is for her to see. */
export const LEAST_LINES = 3;

export function likenessOf(one: Recipients, other: Recipients): Likeness {
  let shared = 0;
  let claimed = 0;
  let alike = 0;
  let isWithin = one.size > 0;
  for (const [recipient, awards] of one) {
    const others = other.get(recipient);
    if (others === undefined) {
      isWithin = false;
      continue;
    }
    shared += 1;
    if (![...awards].every((award) => others.has(award))) isWithin = false;
    if (awards.size === 0 || others.size === 0) continue;
    claimed += 1;
    if (meet(awards, others)) alike += 1;
  }
  const smaller = Math.min(one.size, other.size);
  return {
    shared,
    isWithin,
    isSamePeople: shared === one.size && shared === other.size,
    // «LĐTT» and «CSTĐ cơ sở» on a list each are two lists of one year, not two versions of one.
    isVersion: shared >= LEAST_LINES && shared * 5 >= smaller * 3 && alike * 2 >= claimed,
  };
}

function meet(one: ReadonlySet<AwardId>, other: ReadonlySet<AwardId>): boolean {
  for (const award of one) if (other.has(award)) return true;
  return false;
}

/** Whether a list is put out of sight. */
export function isHidden({ form }: Pick<Listed, "form">): boolean {
  return form.table.sheet.grid.visibility !== "visible";
}

/** The list of one unit, however short: all that the other list has of some unit, and nobody else. */
export function isWholeUnitOf({ lines: { drafts } }: Listed, other: Listed): boolean {
  const keyOf = ({ kind, name }: Line) => `${kind}:${recipientNameKey(kind, name.value)}`;
  const own = new Set(drafts.map(keyOf));
  const there = other.lines.drafts.filter((line) => own.has(keyOf(line)));
  const [unit = "", ...more] = new Set(there.map(({ unitText }) => fold(unitText?.value ?? "")));
  if (unit === "" || more.length > 0) return false;
  const ofUnit = other.lines.drafts.filter(({ unitText }) => fold(unitText?.value ?? "") === unit);
  return ofUnit.length === own.size && ofUnit.length < other.lines.drafts.length;
}

type Line = Listed["lines"]["drafts"][number];

const ROUND = asTyped("(?:lần|bản|phiên bản|v|ver|version)\\.? ?(\\d{1,2})");

/** «Lần 1», «Lần 2 (5-3)»: of one list written anew the last, where every one has a number and it is no mere part. */
export function lastOfRounds<One>(
  lists: readonly { readonly one: One; readonly name: string; readonly size: number }[],
): One | null {
  const numbered = lists.map((list) => ({ ...list, round: Number(ROUND.exec(fold(list.name))?.[1] ?? NaN) }));
  const rounds = new Set(numbered.map(({ round }) => round));
  if (rounds.size !== lists.length || rounds.has(NaN)) return null;
  const last = numbered.reduce((best, list) => (list.round > best.round ? list : best));
  const largest = Math.max(...lists.map(({ size }) => size));
  return last.size * 2 > largest ? last.one : null;
}
