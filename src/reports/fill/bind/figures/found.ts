import type { Bilingual } from "../../../../domain/bilingual";
import { isSameSource, type Source } from "../../source";

/** What a cell counts, and how sure that is. */
export interface Found {
  readonly source: Source;
  readonly confidence: number;
  /** Why it is not certain enough, where that is no matter of its line. */
  readonly doubt?: Bilingual;
}

/** The same for every cell of a line: "nobody" where nobody can hold the title; null where it is asked or hers. */
export type Told = Found | "nobody" | null;

/** What the cells of a line count, by their columns. */
export function sourcesIn(told: ReadonlyMap<number, Told>): ReadonlyMap<number, Source> {
  return new Map(
    [...told].flatMap(([column, each]) => (each === null || each === "nobody" ? [] : [[column, each.source]])),
  );
}

/** A share is no surer than the counts of its line that it divides, and open for the same reason. */
export function shareOfFound(share: Source, told: ReadonlyMap<number, Told> = new Map()): Found {
  const certain: Found = { source: share, confidence: 0.9 };
  if (share.kind !== "share") return certain;
  const { part, whole } = share;
  const found = [...told.values()].filter((each) => each !== null && each !== "nobody");
  const divided = found.filter(({ source }) => isSameSource(source, part) || isSameSource(source, whole));
  return divided.reduce(
    (least, { confidence, doubt }) =>
      confidence < least.confidence ? { source: share, confidence, ...(doubt === undefined ? {} : { doubt }) } : least,
    certain,
  );
}
