import type { Grid, WorkbookSnapshot } from "../workbook/grid";
import type { ReadOptions } from "../workbook/ports";
import type { CellKey } from "../workbook/refs";
import { trustIn, type ResultsTrust } from "./calculation";
import { definedNames } from "./defined-names";
import { damaged, stopIfCancelled } from "./fault";
import { findEntry, partText, textOf, type Package } from "./opc";
import { spokenOf, type SpokenOf } from "./formula-sources";
import type { WrittenText } from "./rich-text";
import { readSharedStrings } from "./shared-strings";
import { sheetGrid } from "./sheet-grid";
import { readSheet, type SheetData } from "./sheet-reader";
import { uncertainFormulas, type CellsBySheet } from "./stale-formulas";
import { storeParts } from "./store-parts";
import { readTables } from "./tables";
import { readStyles, type Styles } from "./styles";
import { readWorkbook, type SheetInfo, type WorkbookInfo } from "./workbook-part";
import type { ZipEntry } from "./zip/zip-entry";

/** A package with what its parts mean. Sheets are read when they are asked for. */
export interface Model {
  readonly parts: Package;
  readonly workbook: WorkbookInfo;
  readonly styles: Styles;
  readonly trust: ResultsTrust;
  /** Names and tables that formulas may speak of. */
  spokenOf(): SpokenOf;
  sheetData(info: SheetInfo, onProgress?: (share: number) => void): SheetData;
}

/** Sheets by entry: one that was not written is not read again after an edit. */
const sheets = new WeakMap<ZipEntry, SheetData>();
const strings = new WeakMap<ZipEntry, readonly WrittenText[]>();

/** Reads what every question needs: the workbook part and the styles. */
export function modelOf(parts: Package): Model {
  const workbook = readWorkbook(parts);
  const related = (type: string): string | null =>
    workbook.relationships.find((relationship) => relationship.type === type)?.target ?? null;
  const stylesPart = related("styles");
  const styles = readStyles(stylesPart === null ? null : textOf(parts, stylesPart));
  const hasJournal = storeParts(parts, workbook.part).some(
    ({ decoded }) => decoded.kind === "part" && decoded.key.startsWith("journal/"),
  );
  const sharedStrings = (): readonly WrittenText[] => {
    const part = related("sharedStrings");
    const entry = part === null ? null : findEntry(parts, part);
    if (!entry) return [];
    const known = strings.get(entry) ?? readSharedStrings(partText(entry));
    strings.set(entry, known);
    return known;
  };
  let spoken: SpokenOf | null = null;
  return {
    parts,
    workbook,
    styles,
    trust: trustIn(workbook, hasJournal),
    spokenOf: () => (spoken ??= spokenOf(workbook.names, readTables(parts, workbook), workbook.tabNames)),
    sheetData(info, onProgress) {
      const entry = findEntry(parts, info.part) ?? damaged(`no part ${info.part}`);
      const known = sheets.get(entry);
      if (known) return known;
      const xml = partText(entry);
      const data = readSheet(xml, {
        sharedStrings: sharedStrings(),
        dateSystem: workbook.dateSystem,
        ...(onProgress
          ? {
              onProgress: (position: number) => {
                onProgress(position / xml.length);
              },
            }
          : {}),
      });
      sheets.set(entry, data);
      return data;
    },
  };
}

/** Reads the sheets asked for, one after the other; between two of them the page may breathe and cancel. */
export async function readSnapshot(model: Model, options: ReadOptions): Promise<WorkbookSnapshot> {
  const { sheets: wanted, signal, onProgress } = options;
  const infos = model.workbook.sheets.filter(({ name }) => wanted?.includes(name) ?? true);
  const sizes = infos.map(({ part }) => findEntry(model.parts, part)?.size ?? 0);
  const total = Math.max(
    1,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const grids: Grid[] = [];
  const uncertain = uncertainIn(model);
  let done = 0;
  for (const [index, info] of infos.entries()) {
    if (signal ?? onProgress) await breath();
    stopIfCancelled(signal);
    const size = sizes[index] ?? 0;
    const before = done;
    const data = model.sheetData(
      info,
      onProgress &&
        ((share) => {
          onProgress((before + share * size) / total);
        }),
    );
    grids.push(gridOf(model, info, data, staleIn(model, uncertain, info), options));
    done += size;
    onProgress?.(done / total);
  }
  return snapshotWith(model, grids);
}

/** The whole workbook at once, told exactly at the cells about to be written. */
export function snapshotNow(
  model: Model,
  exact: ReadonlyMap<string, readonly CellKey[]>,
  fonts: boolean,
): WorkbookSnapshot {
  const uncertain = uncertainIn(model);
  const grids = model.workbook.sheets.map((info) => {
    const options = { fonts, exact: exact.get(info.name) ?? [] };
    return gridOf(model, info, model.sheetData(info), staleIn(model, uncertain, info), options);
  });
  return snapshotWith(model, grids);
}

/** Formulas that an edit of ours may have put out of date without anybody being able to tell. */
function uncertainIn(model: Model): CellsBySheet {
  if (model.trust !== "told") return new Map();
  const sheets = model.workbook.sheets.map((info) => ({ name: info.name, formulas: model.sheetData(info).formulas }));
  return uncertainFormulas(sheets, model.spokenOf());
}

function staleIn({ trust }: Model, uncertain: CellsBySheet, { name }: SheetInfo): (key: CellKey) => boolean {
  if (trust === "none") return () => true;
  const keys = uncertain.get(name);
  return (key) => keys?.has(key) === true;
}

function gridOf(
  model: Model,
  info: SheetInfo,
  data: SheetData,
  isStale: (key: CellKey) => boolean,
  options: { fonts?: boolean; page?: boolean; exact?: readonly CellKey[] },
): Grid {
  const { fonts = false, page = false, exact = [] } = options;
  return sheetGrid(info, data, model, isStale, { fonts, page, exact });
}

function snapshotWith({ workbook }: Model, grids: readonly Grid[]): WorkbookSnapshot {
  return {
    sheets: grids,
    names: definedNames(workbook),
    dateSystem: workbook.dateSystem,
    readOnly: false,
    structureProtected: workbook.structureProtected,
  };
}

async function breath(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}
