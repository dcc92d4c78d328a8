import { glossaryAwardIds, type AwardId } from "../../domain/glossary/awards";
import { folded } from "../../text/fold";
import { nameKey } from "../../text/person-name";
import type { SentAward } from "../sent/sent-file";

/** One recipient of the merged sheets. */
export interface MergedRow {
  readonly recipient: "individual" | "collective";
  /** The unit whose section it stands in, as the office writes it. */
  readonly unit: string;
  readonly name: string;
  readonly birth: string | null;
  readonly position: string | null;
  readonly awards: readonly SentAward[];
  readonly initiatives: readonly string[];
  readonly remarks: string | null;
  /** «KHTC 2025.xlsx › Trang_tính1 › B9»; of several rows the first; empty for a row she wrote herself. */
  readonly source: string;
}

/** Written into «Nguồn» of rows that no file brought. */
export const BY_HAND = "Anh/chị ghi thêm";

/** The label of the last line of a merged table. */
export const TOTAL = "TỔNG CỘNG";

/** Chi bộ, công đoàn, chi đoàn stand apart from the units. */
export const ASSOCIATIONS = "Tổ chức đảng, đoàn thể";

/** One key per recipient, whatever sheet and row it stands in; `tell` tells namesakes of one unit apart. */
export function mergedKey(recipient: "individual" | "collective", unit: string, name: string, tell = ""): string {
  return recipient === "collective"
    ? `collective|${folded(unit)}|${folded(name)}`
    : `individual|${folded(unit)}|${nameKey(name)}${tell === "" ? "" : `|${tell}`}`;
}

/** Names an award's column: `other` by its own words. */
export function awardKey({ award, words }: SentAward): string {
  return award === "other" ? `other:${folded(words)}` : award;
}

/** Both lists together, each award once, in the order of the glossary. */
export function joinedAwards(...lists: readonly (readonly SentAward[])[]): readonly SentAward[] {
  const all = new Map(lists.flat().map((award) => [awardKey(award), award]));
  return [...all.values()].sort((one, other) => orderOf(one.award) - orderOf(other.award));
}

function orderOf(award: AwardId): number {
  return award === "other" ? glossaryAwardIds.length : glossaryAwardIds.indexOf(award);
}

/** The same awards, whatever their order. */
export function sameAwards(one: readonly SentAward[], other: readonly SentAward[]): boolean {
  const keys = (awards: readonly SentAward[]) => awards.map(awardKey).sort().join("|");
  return keys(one) === keys(other);
}
