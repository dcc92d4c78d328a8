import { folded } from "../../text/fold";
import type { FatedRow } from "../gathered";
import type { FormerRow } from "../merged/edited-rows";
import { awardKey, type MergedRow } from "../merged/merged-row";

/** What stood in the merged sheets, and what will. */
export interface BeforeAndNow {
  readonly former: ReadonlyMap<string, FormerRow>;
  readonly rows: ReadonlyMap<string, MergedRow>;
  /** Recipients whose row says something else now. */
  readonly changed: ReadonlySet<string>;
}

/**
 * Rows that are kept and say something else than was received before are «Đổi so với lần gửi trước»: of several rows of
 * one recipient those that bring it, all of them where something is gone. A supplement is set against the list it adds to
 * also where both come in one run.
 */
export function withChanges(rows: readonly FatedRow[], beside: BeforeAndNow): readonly FatedRow[] {
  const groups = new Map<string, FatedRow[]>();
  for (const row of rows) {
    if (row.fate !== "accepted" || row.mergedKey === null) continue;
    const group = groups.get(row.mergedKey);
    if (group) group.push(row);
    else groups.set(row.mergedKey, [row]);
  }
  const changed = new Set([...groups].flatMap(([key, group]) => changedOf(key, group, beside)));
  return rows.map((row): FatedRow => (changed.has(row) ? { ...row, fate: "changed" } : row));
}

function changedOf(key: string, group: readonly FatedRow[], beside: BeforeAndNow): readonly FatedRow[] {
  const former = beside.former.get(key)?.row;
  if (former === undefined) {
    const listed = group.filter(({ isSupplement }) => !isSupplement);
    const said = contentOf(...listed.map(saidBy));
    return listed.length === 0 ? [] : group.filter((row) => row.isSupplement && bringsMore(row, said));
  }
  if (!beside.changed.has(key)) return [];
  const now = contentOf(saidBy({ ...former, ...beside.rows.get(key) }));
  const before = contentOf(saidBy(former));
  if ([...before].some((each) => !now.has(each))) return group;
  const bringing = group.filter((row) => bringsMore(row, before));
  return bringing.length > 0 ? bringing : group;
}

type Said = Pick<MergedRow, "awards" | "initiatives" | "remarks">;

function saidBy(of: FatedRow | MergedRow): Said {
  return "row" in of ? { awards: of.awards, initiatives: of.row.initiatives, remarks: of.row.remarks } : of;
}

function contentOf(...all: readonly Said[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ awards, initiatives, remarks }) => [
      ...awards.map((award) => `award ${awardKey(award)}`),
      ...initiatives.map((title) => `initiative ${folded(title)}`),
      ...(remarks === null || remarks === "" ? [] : [`remark ${folded(remarks)}`]),
    ]),
  );
}

function bringsMore(row: FatedRow, said: ReadonlySet<string>): boolean {
  return [...contentOf(saidBy(row))].some((each) => !said.has(each));
}
