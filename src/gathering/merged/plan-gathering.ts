import type { Bilingual } from "../../domain/bilingual";
import type { Profile } from "../../domain/profile";
import type { CellWrite, NewTab, SheetAnchor, WritePlan } from "../../workbook/write-plan";
import type { Grid, WorkbookSnapshot } from "../../workbook/grid";
import { formerSheet, mergedSheetNames, sheetNames } from "./former";
import { followingFormulas } from "./following-formulas";
import { isUnmoved, type Moves } from "./moved-formula";
import { firstRow, lastTouched, layOut, type SheetLayout } from "./lay-out";
import { updateSheet } from "./update-sheet";
import type { Gathered } from "../gathered";
import { planLedger } from "../ledger/ledger-tab";
import { mergedLines } from "./merged-body";
import { columnsLikeHers, type FormOfHers } from "./columns-like-hers";
import { columnsFor, type SheetOf } from "./merged-columns";
import type { MergedRow } from "./merged-row";
import { BODY_ROW, mergedTab } from "./merged-tab";
import { columnsLeft, keepsItsColumns } from "../words/about-patterns";
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
  /** What following her form could not do. */
  readonly told: readonly Bilingual[];
}

export interface PlanInput {
  readonly gathered: Gathered;
  readonly snapshot: WorkbookSnapshot;
  /** «Theo biểu đang có»: whose columns new sheets follow. */
  readonly formsOfHers: Readonly<Partial<Record<SheetOf, FormOfHers>>>;
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
export function planGathering(input: PlanInput): GatherPlan {
  const { gathered, snapshot, formsOfHers, profile, planId, label, ledgerSheet } = input;
  const { units } = gathered;
  const told: Bilingual[] = [];
  const finder = unitFinder(units);
  const places = new Map<MergedRow, MergedPlace>();
  const writes: CellWrite[] = [];
  const tabs: NewTab[] = [];
  const layouts: SheetLayout[] = [];
  for (const sort of ["individual", "collective"] as const) {
    const rows = [...gathered.merged.values()].filter(({ recipient }) => recipient === sort);
    const former = formerSheet(snapshot.sheets, sort, finder);
    if (former === null && rows.length === 0) continue;
    if (former === null) {
      const isTaken = snapshot.sheets.some(({ name }) => name.normalize("NFC") === sheetNames[sort]);
      const name = isTaken ? mergedSheetNames[sort] : sheetNames[sort];
      const hers = formsOfHers[sort];
      const like = hers ? columnsLikeHers(sort, rows, hers) : { columns: columnsFor(sort, rows), left: [] };
      if (hers && like.left.length > 0) told.push(columnsLeft(hers.sheet, name, like.left));
      const { columns } = like;
      const byNumber = new Map(columns.map((column, index) => [index + 1, column]));
      const lines = mergedLines(sort, rows, byNumber, units, gathered.unitsSent, BODY_ROW);
      lines.forEach(({ row }, index) => {
        notePlace(row, { sheet: name, row: BODY_ROW + index });
      });
      tabs.push(mergedTab(name, sort, columns, lines, profile, gathered.year));
      continue;
    }
    if (formsOfHers[sort]) told.push(keepsItsColumns(former.grid.name));
    const layout = layOut(former, sort, rows, gathered);
    for (const [row, at] of layout.places) places.set(row, { sheet: former.grid.name, row: at });
    layouts.push(layout);
  }
  writes.push(...updates(layouts, gathered, snapshot.sheets));
  if (ledgerSheet) {
    const ledger = planLedger(gathered, snapshot.sheets, (row) => {
      const place = places.get(row);
      return place ? `${place.sheet}, dòng ${String(place.row)}` : "";
    });
    tabs.push(...ledger.tabs);
    writes.push(...ledger.writes);
  }
  const used = new Set(writes.map(({ ref }) => ref.sheet));
  const anchors = layouts.map(({ former: { grid, headRow } }): SheetAnchor => {
    return { sheet: grid.name, headerRows: [headRow, headRow + 1], keyColumns: [] };
  });
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
    told,
  };

  function notePlace(row: MergedRow | null, place: MergedPlace): void {
    if (row) places.set(row, place);
  }
}

/** Her merged sheets brought up to date, and every formula of hers that names rows which move. */
function updates(layouts: readonly SheetLayout[], gathered: Gathered, sheets: readonly Grid[]): readonly CellWrite[] {
  const moving = layouts.filter(({ moved }) => !isUnmoved(moved));
  const moves: Moves = new Map(moving.map(({ former, moved }) => [former.grid.name.normalize("NFC"), moved]));
  const touched = new Map(layouts.map((layout) => [layout.former.grid.name, layout]));
  const isOurs = (sheet: string, row: number) => {
    const layout = touched.get(sheet);
    return layout !== undefined && row >= firstRow(layout.former) && row <= lastTouched(layout);
  };
  return [
    ...layouts.flatMap((layout) => updateSheet(layout, gathered, moves)),
    ...followingFormulas(sheets, moves, isOurs),
  ];
}
