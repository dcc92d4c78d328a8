import type { Rounding } from "../domain/regimes/regime";
import { roundedShare } from "../domain/targets/exact";
import type { Fraction } from "../domain/targets/target";

/**
 * What one count may be, ends included; `most` null: no upper end. `by` names the targets that say so: several where the
 * least is the sum of what is asked of parts.
 */
export interface Bounds {
  readonly least: number;
  readonly leastBy: readonly string[];
  readonly most: number | null;
  readonly mostBy: string | null;
}

/** At most a share of another count, or (`share` null) no more than it. */
export interface CapOn<Name extends string> {
  readonly of: Name;
  readonly base: Name;
  readonly share: Fraction | null;
  readonly rounding: Rounding;
  readonly by: string;
}

/** Why no numbers fit: a count must be at least `least` and cannot be more than `most`. */
export interface Conflict<Name extends string> {
  readonly count: Name;
  readonly least: number;
  readonly most: number;
  /** The targets that ask for the least, one or one of each part. */
  readonly floors: readonly string[];
  /** Those, and what stands against them. */
  readonly by: readonly string[];
  /** The cap that decides, where one does, and the largest base it can have. */
  readonly cap: CapOn<Name> | null;
  readonly largestBase: number | null;
}

/**
 * Whether whole numbers exist that satisfy all bounds and caps; null where they do. Every cap grows with its base and no
 * bound falls as another count grows, so that the largest possible values decide: if a count cannot reach its floor at
 * the largest base, it cannot at any.
 */
export function conflictAmong<Name extends string>(
  bounds: ReadonlyMap<Name, Bounds>,
  caps: readonly CapOn<Name>[],
): Conflict<Name> | null {
  const largest = new Map<
    Name,
    { value: number | null; by: readonly string[]; cap: CapOn<Name> | null; base: number | null }
  >();
  for (const [name, { most, mostBy }] of bounds) {
    largest.set(name, { value: most, by: mostBy === null ? [] : [mostBy], cap: null, base: null });
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const cap of caps) {
      const base = largest.get(cap.base);
      const own = largest.get(cap.of);
      if (base === undefined || own === undefined || base.value === null) continue;
      const limit = cap.share === null ? base.value : roundedShare(cap.share, base.value, cap.rounding);
      if (own.value !== null && own.value <= limit) continue;
      largest.set(cap.of, { value: limit, by: [cap.by, ...base.by], cap, base: base.value });
      changed = true;
    }
  }
  for (const [name, { least, leastBy }] of bounds) {
    const top = largest.get(name);
    if (top === undefined || top.value === null || least <= top.value) continue;
    const by = [...new Set([...leastBy, ...top.by])];
    return { count: name, least, most: top.value, floors: leastBy, by, cap: top.cap, largestBase: top.base };
  }
  return null;
}
