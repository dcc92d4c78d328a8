import type { CellKey, CellRef } from "../workbook/refs";
import type { Failure } from "../workbook/failure";
import type { Result } from "../workbook/result";
import { withoutChainEntries } from "./calc-chain";
import { caught, fail } from "./fault";
import { modelOf, type Model } from "./model";
import { refuseOversize, textOf, withPart, type Package } from "./opc";
import { storeParts, withoutStorePart } from "./store-parts";
import { withBlankedCells, type BlankedCell } from "./submission/blanked-cells";
import { commentedCells, withoutComments } from "./submission/comments";
import { awaitsResult, formulasToFreeze, frozenSheet } from "./submission/frozen-sheet";
import { lostWith, reads, type Lost } from "./submission/lost-references";
import { withPrintAreas } from "./submission/print-areas";
import { withoutUnusedTexts } from "./submission/shared-texts";
import { withoutSheetTitles } from "./submission/sheet-titles";
import { withoutUnusedParts } from "./submission/unused-parts";
import { readTables } from "./tables";
import { withoutTab } from "./tabs";
import { withoutElements } from "./without-elements";
import { readWorkbook, type SheetInfo, type WorkbookInfo } from "./workbook-part";
import { readZip } from "./zip/read-zip";
import { writeZip } from "./zip/write-zip";

export interface TraceOptions {
  /** Hidden and very hidden sheets go, too. */
  readonly removeHiddenSheets?: boolean;
  /** So do these, where they are there. */
  readonly removeSheets?: readonly string[];
  /** Sheets without a print area get one round what is written on them. */
  readonly setPrintAreas?: boolean;
  /** These hold nothing in the copy. */
  readonly blankCells?: readonly BlankedCell[];
  /** Notes and comments go, too. */
  readonly removeComments?: boolean;
}

export interface CleanCopy {
  readonly bytes: Uint8Array;
  /** Formulas that became the results they show, because they read a sheet that is gone. */
  readonly frozenFormulas: number;
  /** Hidden sheets that stayed, because a formula without a result needs them: its figure would be lost. */
  readonly keptSheets: readonly string[];
  /** Cells with a note or a comment on the sheets of the copy, which goes along unless it was to be removed. */
  readonly comments: readonly CellRef[];
}

/**
 * A copy to submit: without what this product keeps in the file (answers, waivers, profile, journal). The same bytes
 * where there is nothing to change. Formulas that read a removed sheet become the results they show; drop-down lists,
 * conditional formats, links and names that need it go with it. At least one visible
 * sheet must remain.
 */
export async function withoutTraces(
  bytes: Uint8Array,
  {
    removeHiddenSheets = false,
    removeSheets = [],
    setPrintAreas = false,
    blankCells = [],
    removeComments = false,
  }: TraceOptions = {},
): Promise<Result<CleanCopy, Failure>> {
  return caught(() => {
    const entries = readZip(bytes);
    refuseOversize(entries);
    const opened: Package = { entries };
    const workbook = readWorkbook(opened);
    const goes = ({ name, visibility }: SheetInfo) =>
      removeSheets.includes(name) || (removeHiddenSheets && visibility !== "visible");
    let parts = storeParts(opened, workbook.part).reduce(withoutStorePart, opened);
    const removed = workbook.sheets.filter(goes);
    if (removed.length > 0) {
      const stays = workbook.sheets.some((info) => !goes(info) && info.visibility === "visible");
      if (!stays) fail({ code: "host", detail: "no visible sheet would remain" });
    }
    const model = modelOf(parts);
    const gone = withoutNeeded(model, removed);
    const rest = withoutSheets(model, gone);
    const stay = readWorkbook(rest.parts).sheets;
    const comments = stay.flatMap((info) => commentedCells(rest.parts, info));
    parts = blankCells.length === 0 ? rest.parts : withBlankedCells(modelOf(rest.parts), blankCells);
    if (removeComments) parts = stay.reduce(withoutComments, parts);
    if (gone.length > 0 || blankCells.length > 0) parts = withoutUnusedTexts(parts, readWorkbook(parts));
    if (setPrintAreas) parts = withPrintAreas(modelOf(parts));
    return {
      bytes: parts === opened ? bytes : writeZip(parts.entries),
      frozenFormulas: rest.frozenFormulas,
      keptSheets: removed.filter((info) => !gone.includes(info)).map(({ name }) => name),
      comments,
    };
  });
}

/** Those of the sheets that no formula without a result needs; a sheet that stays may need another one. */
function withoutNeeded(model: Model, removed: readonly SheetInfo[]): readonly SheetInfo[] {
  const { sheets, names } = model.workbook;
  const tables = readTables(model.parts, model.workbook);
  const isNeeded = (candidate: SheetInfo) => {
    const lost = lostWith([candidate.name], names, tables);
    return sheets.some((info) => !removed.includes(info) && awaitsResult(model.sheetData(info), lost));
  };
  const rest = removed.filter((candidate) => !isNeeded(candidate));
  return rest.length === removed.length ? removed : withoutNeeded(model, rest);
}

function withoutSheets(model: Model, removed: readonly SheetInfo[]): { parts: Package; frozenFormulas: number } {
  const { workbook } = model;
  if (removed.length === 0) return { parts: model.parts, frozenFormulas: 0 };
  const lost = lostWith(
    removed.map(({ name }) => name),
    workbook.names,
    readTables(model.parts, workbook),
  );
  const unchained = new Map<number, ReadonlySet<CellKey>>();
  let parts = model.parts;
  let frozenFormulas = 0;
  for (const info of workbook.sheets) {
    const data = model.sheetData(info);
    if (removed.includes(info)) {
      unchained.set(info.sheetId, new Set(data.formulas.keys()));
      continue;
    }
    const frozen = formulasToFreeze(data, lost);
    frozenFormulas += frozen.size;
    unchained.set(info.sheetId, new Set(frozen.keys()));
    const xml = textOf(parts, info.part) ?? "";
    const text = frozenSheet(xml, frozen, lost);
    if (text !== xml) parts = withPart(parts, info.part, text);
  }
  parts = withoutNames(withoutChainEntries(parts, workbook, unchained), workbook, lost);
  for (const { name } of removed) parts = withoutTab(parts, readWorkbook(parts), name);
  return { parts: withoutSheetTitles(withoutUnusedParts(model.parts, parts)), frozenFormulas };
}

function withoutNames(parts: Package, { part }: WorkbookInfo, lost: Lost): Package {
  const xml = textOf(parts, part) ?? "";
  const kept = withoutElements(xml, (tag) => tag.name() === "definedName" && reads(tag.text(), lost));
  return kept === xml ? parts : withPart(parts, part, kept);
}
