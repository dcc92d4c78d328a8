import type { CellValue, WorkbookSnapshot } from "../workbook/grid";
import { cellKey, columnOfKey, contains, rowOfKey, toFullA1, type CellKey } from "../workbook/refs";
import { withText, type TextRun } from "../workbook/text-runs";
import { sameContent, type CellWrite, type NewTab } from "../workbook/write-plan";
import { withoutChainEntries } from "./calc-chain";
import { refreshedResults } from "./calculate/refreshed-results";
import { withRecalculation } from "./calculation";
import { fail } from "./fault";
import type { Model } from "./model";
import { textOf, withPart, type Package } from "./opc";
import { inFont } from "./rich-text";
import { styleNumberAt } from "./style-number";
import type { SheetData } from "./sheet-reader";
import type { CellEdit } from "./cell-xml";
import { spliceSheet } from "./sheet-splice";
import { formulasTouchedBy, type CellsBySheet } from "./stale-formulas";
import { growStyles, withStyles, type StyleSheet } from "./style-append";
import { styleOf } from "./styles";
import { tableHeaders } from "./tables";
import { withTab } from "./tabs";
import type { SheetInfo } from "./workbook-part";

/** The package with these writes and new tabs, everything else as it was. Verified plans only (`verifyPlan`). */
export function writeCells(
  model: Model,
  snapshot: WorkbookSnapshot,
  writes: readonly CellWrite[],
  tabs: readonly NewTab[],
): Package {
  if (writes.length === 0 && tabs.length === 0) return model.parts;
  const { workbook } = model;
  const stylesPart = workbook.relationships.find(({ type }) => type === "styles")?.target ?? null;
  const stylesText = (stylesPart === null ? null : textOf(model.parts, stylesPart)) ?? "";
  const styles = growStyles(stylesText);
  const bySheet = writesBySheet(writes);
  const changed = new Map(
    [...bySheet].map(([sheet, list]) => [sheet, new Set(list.filter(isContentWrite).map(keyOf))]),
  );
  const isRecalculated = tabs.length > 0 || writes.some(isContentWrite);
  const touched: CellsBySheet = isRecalculated
    ? formulasTouchedBy(changed, snapshot.sheets, model.spokenOf())
    : new Map();
  const refreshed = refreshedResults(model, touched, writes);
  const unchained = new Map<number, Set<CellKey>>();
  let parts = model.parts;
  for (const info of workbook.sheets) {
    const list = bySheet.get(info.name) ?? [];
    const data = model.sheetData(info);
    const { stale, results } = outdated(data, touched.get(info.name), refreshed.get(info.name));
    if (list.length === 0 && results.size === 0 && ![...stale].some((key) => data.formulas.get(key)?.cached)) continue;
    refuseImpossible(model, info, data, list);
    unchained.set(info.sheetId, formulasLost(data, list));
    const text = textOf(parts, info.part) ?? "";
    const cells = new Map(list.map((write) => [keyOf(write), editOf(model, data, write, styles)]));
    const edits = { cells, ownFormulas: ownFormulas(data, cells), stale, results };
    parts = withPart(parts, info.part, spliceSheet(text, edits));
  }
  for (const [index, tab] of tabs.entries()) {
    parts = withTab(parts, workbook, tab, workbook.tabNames.length + index, styles);
  }
  if (styles.text() !== stylesText) parts = withStyles(parts, workbook.part, stylesPart, styles.text());
  parts = withoutChainEntries(parts, workbook, unchained);
  const hasFormulas = snapshot.sheets.some(({ formulas }) => formulas.size > 0) || writesFormula(writes, tabs);
  return hasFormulas && isRecalculated ? withRecalculation(parts, workbook) : parts;
}

/**
 * Of the formulas touched those that lose their result, and those that get another; one that comes out the same keeps
 * it. A text that we cannot work out stays, too: what was mended in its sources is a blank or a letter, and without it
 * a list that takes its names from elsewhere would be a list without names.
 */
function outdated(
  data: SheetData,
  touched: ReadonlySet<CellKey> | undefined,
  refreshed: ReadonlyMap<CellKey, CellValue> | undefined,
): { readonly stale: ReadonlySet<CellKey>; readonly results: ReadonlyMap<CellKey, CellValue> } {
  const stale = new Set<CellKey>();
  const results = new Map<CellKey, CellValue>();
  for (const key of touched ?? []) {
    const result = refreshed?.get(key);
    const had = data.values[rowOfKey(key) - 1]?.[columnOfKey(key) - 1] ?? null;
    if (result === undefined) {
      if (typeof had !== "string") stale.add(key);
    } else if (JSON.stringify(result) !== JSON.stringify(had)) results.set(key, result);
  }
  return { stale, results };
}

function writesBySheet(writes: readonly CellWrite[]): ReadonlyMap<string, readonly CellWrite[]> {
  const bySheet = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const list = bySheet.get(write.ref.sheet);
    if (list) list.push(write);
    else bySheet.set(write.ref.sheet, [write]);
  }
  return bySheet;
}

function keyOf({ ref }: CellWrite): CellKey {
  return cellKey(ref.row, ref.column);
}

function isContentWrite({ content, expectedBefore }: CellWrite): boolean {
  return !sameContent(content, expectedBefore);
}

function writesFormula(writes: readonly CellWrite[], tabs: readonly NewTab[]): boolean {
  const cells = [...writes, ...tabs.flatMap((tab) => tab.cells)];
  return cells.some(({ content }) => content.kind === "formula");
}

function editOf(model: Model, data: SheetData, write: CellWrite, styles: StyleSheet): CellEdit {
  const base = styleNumberAt(data, write.ref.row, write.ref.column);
  const look = styleOf(model.styles, base);
  const isNewFormat = write.numberFormat !== undefined && write.numberFormat !== look.numberFormat;
  const isNewFont = write.font !== undefined && write.font !== look.fontName;
  const runs = runsOf(data, write);
  const edit = {
    content: isContentWrite(write) || runs !== null ? write.content : null,
    ...(runs === null ? {} : { runs }),
  };
  if (!isNewFormat && !isNewFont) return { ...edit, style: base };
  const style = styles.changed(base, {
    ...(isNewFormat ? { numberFormat: write.numberFormat } : {}),
    ...(isNewFont ? { font: write.font } : {}),
  });
  return { ...edit, style };
}

/** How the words of a written text look: as the write says, else those that stay as they were; null: as they are. */
function runsOf(data: SheetData, write: CellWrite): readonly TextRun[] | null {
  const { ref, content, runs, font } = write;
  if (content.kind !== "text" || content.text === "") return null;
  if (runs?.map(({ text }) => text).join("") === content.text) return runs;
  const found = data.runs.get(cellKey(ref.row, ref.column));
  if (found === undefined || (font === undefined && !isContentWrite(write))) return null;
  const kept = withText(found, content.text);
  return font === undefined ? kept : kept.map((run) => inFont(run, font));
}

/** Formula cells that will hold none. */
function formulasLost(data: SheetData, writes: readonly CellWrite[]): Set<CellKey> {
  return new Set(
    writes.filter((write) => data.formulas.has(keyOf(write)) && write.content.kind !== "formula").map(keyOf),
  );
}

/** Where the first cell of a shared formula is written over, every other cell of its group gets its own text. */
function ownFormulas(data: SheetData, cells: ReadonlyMap<CellKey, CellEdit>): ReadonlyMap<CellKey, string> {
  const groups = new Set<string>();
  for (const [key, { content }] of cells) {
    if (content === null) continue;
    const shared = data.formulas.get(key)?.shared;
    if (shared?.isFirst) groups.add(shared.group);
  }
  const own = new Map<CellKey, string>();
  if (groups.size === 0) return own;
  for (const [key, { shared, text }] of data.formulas) {
    if (shared && groups.has(shared.group) && (cells.get(key)?.content ?? null) === null) own.set(key, text);
  }
  return own;
}

/** What Excel would not let anybody do either: part of an array formula, a table's header. */
function refuseImpossible(model: Model, info: SheetInfo, data: SheetData, writes: readonly CellWrite[]): void {
  const headers = writes.length > 0 ? tableHeaders(model.parts, info.part) : [];
  for (const write of writes) {
    if (isContentWrite(write) && data.formulas.get(keyOf(write))?.fixed === true) {
      fail({ code: "host", detail: `part of an array formula: ${toFullA1(write.ref)}` });
    }
    if (isContentWrite(write) && headers.some((area) => contains(area, write.ref.row, write.ref.column))) {
      fail({ code: "host", detail: `header of a table: ${toFullA1(write.ref)}` });
    }
  }
}
