import { readMark } from "../../text/marks";
import type { CellRef } from "../../workbook/refs";
import type { CellContent } from "../../workbook/write-plan";
import { cellsOf } from "./merged-body";
import { awardHead, headOf, type MergedColumn } from "./merged-columns";
import type { SentAward } from "../sent/sent-file";
import { awardKey, BY_HAND, joinedAwards, type MergedRow } from "./merged-row";
import { cellWords, contents, isOfRecipient } from "./row-text";

/** A recipient of the merged sheets as they stood before this run. */
export interface FormerRow {
  readonly key: string;
  readonly row: MergedRow;
  /** Columns whose cells she changed by hand since they were written. */
  readonly edited: ReadonlySet<number>;
  /** No run wrote a recipient of this name here: she changed the name itself. */
  readonly isRenamed: boolean;
  /** Where it stands. */
  readonly at: { readonly sheet: string; readonly row: number };
  readonly columns: ReadonlyMap<number, MergedColumn>;
  readonly cells: ReadonlyMap<number, CellContent>;
}

/** A row that no file brought. */
export function isByHand({ source }: MergedRow): boolean {
  return source === "" || source === BY_HAND;
}

/** The columns of a row that are hers: those she changed; of a row she wrote herself all that she filled. */
export function columnsOfHers({ row, edited, columns, cells }: FormerRow): ReadonlySet<number> {
  if (!isByHand(row)) return edited;
  const filled = [...columns].filter(
    ([at, column]) => isOfRecipient(column) && (!isOfStaff(column) || cellWords(cells.get(at)) !== ""),
  );
  return new Set(filled.map(([at]) => at));
}

/** A cell of hers that holds something else than the run would write. */
export interface CellDifference {
  /** null for a title that has no column yet. */
  readonly at: CellRef | null;
  readonly head: string;
  readonly kind: MergedColumn["kind"];
  readonly mine: string;
  readonly theirs: string;
}

/**
 * Where cells of hers differ from what would be written.
 * @param onlyMore a supplement takes nothing away: what it leaves out is no difference
 */
export function cellDifferences(former: FormerRow, theirs: MergedRow, onlyMore: boolean): readonly CellDifference[] {
  const { at, columns, cells, row } = former;
  const hers = columnsOfHers(former);
  const wanted = contents(cellsOf(theirs, 0, columns, []));
  const inColumns = [...columns].flatMap(([column, each]): readonly CellDifference[] => {
    if (!hers.has(column)) return [];
    const [mine, sent] = [cellWords(cells.get(column)), cellWords(wanted.get(column))];
    const isSame = mine === sent || (each.kind === "award" && sent !== "" && readMark(mine) === "yes");
    if (isSame || (onlyMore && sent === "") || (isByHand(row) && isOfStaff(each) && sent === "")) return [];
    const place = { sheet: at.sheet, row: at.row, column };
    return [{ at: place, head: headOf(each, theirs.recipient), kind: each.kind, mine, theirs: sent }];
  });
  if (!isByHand(row)) return inColumns;
  const known = new Set([...columns.values()].flatMap((each) => (each.kind === "award" ? [awardKey(each.award)] : [])));
  const more = theirs.awards.filter((award) => !known.has(awardKey(award)));
  return [
    ...inColumns,
    ...more.map((award): CellDifference => {
      const head = awardHead(award);
      return { at: null, head, kind: "award", mine: "", theirs: head };
    }),
  ];
}

/** What the row says with her cells kept and all others as they were sent. */
export function withHers(former: FormerRow, theirs: MergedRow): MergedRow {
  const { row, columns } = former;
  const hers = columnsOfHers(former);
  const isHers = (kind: MergedColumn["kind"]) => [...hers].some((at) => columns.get(at)?.kind === kind);
  const awardsOfHers = new Set(
    [...hers].flatMap((at) => {
      const column = columns.get(at);
      return column?.kind === "award" ? [awardKey(column.award)] : [];
    }),
  );
  const ofHers = (award: SentAward) => awardsOfHers.has(awardKey(award)) || isByHand(row);
  return {
    ...theirs,
    name: isHers("name") ? row.name : theirs.name,
    birth: isHers("birth") ? row.birth : theirs.birth,
    position: isHers("position") ? row.position : theirs.position,
    awards: joinedAwards(
      row.awards.filter(ofHers),
      theirs.awards.filter((award) => !ofHers(award)),
    ),
    initiatives: isHers("initiatives") ? row.initiatives : theirs.initiatives,
    remarks: isHers("remarks") ? row.remarks : theirs.remarks,
    source: isByHand(row) ? BY_HAND : row.source,
  };
}

/** What the staff list says of a person, where it knows one. */
export function isOfStaff({ kind }: Pick<MergedColumn, "kind">): boolean {
  return kind === "name" || kind === "birth" || kind === "position" || kind === "unit";
}
