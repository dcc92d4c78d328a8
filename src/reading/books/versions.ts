import type { AwardId } from "../../domain/glossary/awards";
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
