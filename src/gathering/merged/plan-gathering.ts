import type { Profile } from "../../domain/profile";
import { contentOf as contentOfShown } from "../../reports/create/block";
import { contentOf } from "../../workbook/cell-content";
import { extentOf } from "../../workbook/grid";
import {
  empty,
  sameContent,
  text,
  type CellContent,
  type CellWrite,
  type NewTab,
  type SheetAnchor,
  type WritePlan,
} from "../../workbook/write-plan";
import type { WorkbookSnapshot } from "../../workbook/grid";
import { formerSheet, mergedSheetNames, sheetNames, type FormerSheet } from "./former";
import type { Gathered } from "../gathered";
import { planLedger } from "../ledger/ledger-tab";
import { mergedLines } from "./merged-body";
import { awardHead, columnsFor, groupOf, groupWords, type MergedColumn, type SheetOf } from "./merged-columns";
import { awardKey, type MergedRow } from "./merged-row";
import { BODY_ROW, mergedTab } from "./merged-tab";
import { unitFinder } from "../office/which-unit";

/** Where a recipient stands in the merged sheets. */
export interface MergedPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface GatherPlan {
  readonly plan: WritePlan;
  /** By recipient; where each will stand once the plan is applied. */
  readonly places: ReadonlyMap<MergedRow, MergedPlace>;
}

export interface PlanInput {
  readonly gathered: Gathered;
  readonly snapshot: WorkbookSnapshot;
  readonly profile: Profile;
  readonly planId: string;
  readonly label: string;
  /** «Bảng kê gộp biểu» goes along. */
  readonly ledgerSheet: boolean;
}

/**
 * The writes that bring the merged sheets up to date: new tabs where she has none of ours, cell by cell where she has.
 * A sheet of hers with our name is left alone, and what stands below our table keeps its distance.
 */
export function planGathering({ gathered, snapshot, profile, planId, label, ledgerSheet }: PlanInput): GatherPlan {
  const { units } = gathered;
  const finder = unitFinder(units);
  const places = new Map<MergedRow, MergedPlace>();
  const writes: CellWrite[] = [];
  const tabs: NewTab[] = [];
  const anchors: SheetAnchor[] = [];
  for (const sort of ["individual", "collective"] as const) {
    const rows = [...gathered.merged.values()].filter(({ recipient }) => recipient === sort);
    const former = formerSheet(snapshot.sheets, sort, finder);
    if (former === null && rows.length === 0) continue;
    if (former === null) {
      const isTaken = snapshot.sheets.some(({ name }) => name.normalize("NFC") === sheetNames[sort]);
      const name = isTaken ? mergedSheetNames[sort] : sheetNames[sort];
      const columns = columnsFor(sort, rows);
      const byNumber = new Map(columns.map((column, index) => [index + 1, column]));
      const lines = mergedLines(sort, rows, byNumber, units, gathered.unitsSent, BODY_ROW);
      lines.forEach(({ row }, index) => {
        notePlace(row, { sheet: name, row: BODY_ROW + index });
      });
      tabs.push(mergedTab(name, sort, columns, lines, profile, gathered.year));
      continue;
    }
    const columns = withNewColumns(former, rows, sort);
    const first = former.headRow + 2;
    const lines = mergedLines(sort, rows, columns, units, gathered.unitsSent, first);
    lines.forEach(({ row }, index) => {
      notePlace(row, { sheet: former.grid.name, row: first + index });
    });
    writes.push(...headWrites(former, columns), ...bodyWrites(former, columns, lines, first));
    anchors.push({ sheet: former.grid.name, headerRows: [former.headRow, former.headRow + 1], keyColumns: [] });
  }
  if (ledgerSheet) {
    const ledger = planLedger(gathered, snapshot.sheets, (row) => {
      const place = places.get(row);
      return place ? `${place.sheet}, dòng ${String(place.row)}` : "";
    });
    tabs.push(...ledger.tabs);
    writes.push(...ledger.writes);
  }
  const used = new Set(writes.map(({ ref }) => ref.sheet));
  return {
    plan: {
      id: planId,
      purpose: "create",
      label,
      writes,
      tabs,
      anchors: anchors.filter(({ sheet }) => used.has(sheet)),
    },
    places,
  };

  function notePlace(row: MergedRow | null, place: MergedPlace): void {
    if (row) places.set(row, place);
  }
}

/** Her columns as they stand; a title that nobody registered for before gets one at the right end. */
function withNewColumns(
  former: FormerSheet,
  rows: readonly MergedRow[],
  of: SheetOf,
): ReadonlyMap<number, MergedColumn> {
  const columns = new Map(former.columns);
  const known = new Set([...columns.values()].flatMap((each) => (each.kind === "award" ? [awardKey(each.award)] : [])));
  let next = extentOf(former.grid).columns + 1;
  for (const column of columnsFor(of, rows)) {
    if (column.kind !== "award" || known.has(awardKey(column.award))) continue;
    columns.set(next, column);
    next += 1;
  }
  return columns;
}

function headWrites(former: FormerSheet, columns: ReadonlyMap<number, MergedColumn>): readonly CellWrite[] {
  return [...columns].flatMap(([column, each]): readonly CellWrite[] => {
    if (former.columns.has(column) || each.kind !== "award") return [];
    const at = (row: number, words: string): CellWrite => ({
      ref: { sheet: former.grid.name, row, column },
      content: text(words),
      expectedBefore: empty,
    });
    return [at(former.headRow, groupWords[groupOf(each.award)]), at(former.headRow + 1, awardHead(each.award))];
  });
}

function bodyWrites(
  former: FormerSheet,
  columns: ReadonlyMap<number, MergedColumn>,
  lines: ReturnType<typeof mergedLines>,
  first: number,
): readonly CellWrite[] {
  const { grid, tail } = former;
  const wanted: ReadonlyMap<number, CellContent>[] = lines.map(
    ({ cells }) => new Map([...cells].map(([column, shown]) => [column, contentOfShown(shown)])),
  );
  const end = first + lines.length;
  const width = Math.max(extentOf(grid).columns, ...columns.keys());
  const own = [...columns.keys()];
  // Her lines below the table make room for it, and stay one row away.
  const moved = tail !== null && tail <= end ? tail : null;
  if (moved !== null) {
    while (wanted.length <= end - first) wanted.push(new Map());
    for (let row = moved; row <= grid.values.length; row += 1) wanted.push(wholeRow(grid, row, width));
  }
  const below = tail ?? grid.values.length + 1;
  const last = moved === null ? Math.max(end, below) - 1 : first + wanted.length - 1;
  const writes: CellWrite[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = wanted[row - first];
    const columnsOfRow = moved !== null && row >= Math.min(moved, end) ? allColumns(width) : own;
    for (const column of columnsOfRow) {
      const content = cells?.get(column) ?? empty;
      const before = contentOf(grid, row, column);
      if (sameContent(before, content)) continue;
      writes.push({ ref: { sheet: grid.name, row, column }, content, expectedBefore: before });
    }
  }
  return writes;
}

function allColumns(width: number): readonly number[] {
  return Array.from({ length: width }, (_, index) => index + 1);
}

function wholeRow(grid: FormerSheet["grid"], row: number, width: number): ReadonlyMap<number, CellContent> {
  return new Map(allColumns(width).map((column) => [column, contentOf(grid, row, column)] as const));
}
