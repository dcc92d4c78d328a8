import type { Answer } from "../domain/answer";
import type { SheetReading, WorkbookReading } from "../domain/check";
import { isInternalSheet } from "../domain/form/internal-sheet";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate } from "../workbook/ports";
import { formKeys } from "./questions/answers-about";
import type { CodeBook } from "./claims/code-book";
import { readCodeBook } from "./claims/code-tables";
import { findHeaderless } from "../layout/find-headerless";
import { findRecipientLines } from "../layout/find-recipient-lines";
import { findTables, type Table } from "../layout/find-tables";
import { findTitlesDown } from "../layout/find-titles-down";
import { withDittos } from "./signs/dittos";
import { findProse } from "../layout/find-prose";
import { ownCertificates } from "./books/own-certificates";
import { toldAbbreviations } from "./books/told-abbreviations";
import { withHistoryTold } from "./books/past-years";
import { withOwnListsTold } from "./books/own-lists";
import { buildRegister } from "./register/build-register";
import { signatureOf } from "./read-form";
import { recognisedForm } from "./recognised-once";
import { herWords } from "../vocabulary/award-words";
import type { SheetView } from "../layout/unfold/sheet-view";
import { unfolded } from "../layout/unfold/unfold";
import { withTypedPlaces } from "./typed-places";
import { type SheetText, sheetTextOf } from "../layout/sheet-text";

export interface ReadingOptions {
  readonly answers: readonly Answer[];
  /** For texts that name no year; the same day always gives the same reading. */
  readonly today: CivilDate;
}

/** Recognises every form of a workbook and takes from its rows all that they say. Pure; knows no clock. */
export function readWorkbook(snapshot: WorkbookSnapshot, options: ReadingOptions): WorkbookReading {
  const { sheets, own, told, codes, tables, views, signatures, keys } = laidOut(snapshot);
  const recognised = tables.map((table, at) =>
    recognisedForm(table, { id: `f${String(at + 1)}`, signature: signatures[at] ?? "", key: keys[at] ?? "" }, codes, [
      // Her own word on the same words comes later, and stands.
      ...own(table.sheet.name),
      ...told,
      ...options.answers,
    ]),
  );
  const { forms, register, questions, odd } = buildRegister(
    withHistoryTold(withOwnListsTold(recognised)),
    codes,
    options.answers,
    snapshot.dateSystem,
  );
  const readings: SheetReading[] = sheets.map((sheet) => {
    const own = forms.filter((form) => form.sheet === sheet.name);
    const inside = new Set(own.flatMap(({ rows }) => rows.map(({ row }) => row)));
    const outside: number[] = [];
    for (let row = 1; row <= sheet.lastRow; row += 1)
      if (!inside.has(row) && sheet.filled(row).length > 0) outside.push(row);
    return { name: sheet.name, hidden: sheet.grid.visibility !== "visible", forms: own, outside };
  });
  return withTypedPlaces({ sheets: readings, register, questions, odd }, views);
}

/** What stands in a workbook before any answer of hers is heard. */
interface LaidOut {
  readonly sheets: readonly SheetText[];
  readonly own: ReturnType<typeof ownCertificates>;
  /** What the workbook says that abbreviations stand for. */
  readonly told: readonly Answer[];
  readonly codes: CodeBook;
  readonly tables: readonly Table[];
  /** What is read in place of sheets whose people do not stand in rows, by the sheet's name. */
  readonly views: ReadonlyMap<string, SheetView>;
  /** By table. */
  readonly signatures: readonly string[];
  readonly keys: readonly string[];
}

/** Kept as long as the snapshot: the same workbook is read again for every option of a question. */
const known = new WeakMap<WorkbookSnapshot, LaidOut>();

function laidOut(snapshot: WorkbookSnapshot): LaidOut {
  const before = known.get(snapshot);
  if (before !== undefined) return before;
  const sheets = snapshot.sheets.map(sheetTextOf);
  const own = ownCertificates(sheets);
  const told = toldAbbreviations(sheets);
  const codes = readCodeBook(sheets, (sheet) => herWords(own(sheet)));
  const tables: Table[] = [];
  const views = new Map<string, SheetView>();
  for (const sheet of sheets) {
    if (isInternalSheet(sheet.grid)) continue;
    const view = unfolded(sheet);
    if (view !== null) views.set(sheet.name, view);
    for (const table of firstFound(view?.sheet ?? sheet, [
      findTitlesDown,
      findTables,
      findRecipientLines,
      findProse,
      findHeaderless,
    ])) {
      tables.push(withDittos(table));
    }
  }
  const signatures = tables.map(signatureOf);
  const keys = formKeys(tables.map((table, at) => ({ signature: signatures[at] ?? "", sheet: table.sheet.name })));
  const laid = { sheets, own, told, codes, tables, views, signatures, keys };
  known.set(snapshot, laid);
  return laid;
}

/** Tables with headings before lines of prose, and those before lists without any heading. */
function firstFound(sheet: SheetText, finders: readonly ((sheet: SheetText) => readonly Table[])[]): readonly Table[] {
  for (const find of finders) {
    const tables = find(sheet);
    if (tables.length > 0) return tables;
  }
  return [];
}
