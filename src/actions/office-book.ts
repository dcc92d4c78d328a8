import type { Answer } from "../domain/answer";
import { decodeProfile, type Profile } from "../domain/profile";
import { decodeStore, digestsOf, shortKey, type GatherStore } from "../gathering/gather-store";
import { isByHand, type FormerRow } from "../gathering/merged/edited-rows";
import type { FormOfHers } from "../gathering/merged/columns-like-hers";
import { formerSheet } from "../gathering/merged/former";
import { mergedKey, type MergedRow } from "../gathering/merged/merged-row";
import { editedColumns, isOfRecipient } from "../gathering/merged/row-text";
import { readOffice, type Office } from "../gathering/office/office";
import { unitFinder } from "../gathering/office/which-unit";
import { keyOfPerson } from "../gathering/rows/recipient-key";
import { staffIndex, type StaffIndex } from "../gathering/rows/who-is-it";
import { readWorkbook } from "../reading/read-workbook";
import { nameKey } from "../text/person-name";
import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate, Workbook } from "../workbook/ports";
import { ok, type Result } from "../workbook/result";
import { patternSheets } from "./pattern-sheets";
import { readRemembered } from "./remembered";

/** Her book, read for gathering. */
export interface OfficeBook {
  readonly snapshot: WorkbookSnapshot;
  readonly office: Office;
  /** Her own registration forms: the merged sheets can follow the columns of one. */
  readonly forms: readonly FormOfHers[];
  readonly former: readonly FormerRow[];
  readonly store: GatherStore;
  /** The stored text, to see whether a run changes it. */
  readonly storeText: string | null;
  readonly profile: Profile;
}

/** Reads her book with what it remembers; writes nothing. */
export async function readOfficeBook(workbook: Workbook, today: CivilDate): Promise<Result<OfficeBook, Failure>> {
  const source = await readOfficeSource(workbook, today);
  return source.ok ? ok(officeBookOf(source.value.snapshot, source.value.options)) : source;
}

/** Her book before it is understood: what can be sent to where that is done. */
export interface OfficeSource {
  readonly snapshot: WorkbookSnapshot;
  readonly options: OfficeBookOptions;
}

/** Takes her book's cells and what it remembers; writes nothing. */
export async function readOfficeSource(workbook: Workbook, today: CivilDate): Promise<Result<OfficeSource, Failure>> {
  const snapshot = await workbook.read({ fonts: true });
  if (!snapshot.ok) return snapshot;
  const remembered = await readRemembered(workbook);
  if (!remembered.ok) return remembered;
  const stored = await workbook.store.get("gathering");
  if (!stored.ok) return stored;
  const profile = await workbook.store.get("profile");
  if (!profile.ok) return profile;
  const { answers } = remembered.value;
  return ok({
    snapshot: snapshot.value,
    options: { today, answers, stored: stored.value, profile: decodeProfile(profile.value) },
  });
}

/** What her book is read with, beside its sheets. */
export interface OfficeBookOptions {
  readonly today: CivilDate;
  readonly answers: readonly Answer[];
  /** What gathering left in it; null for nothing. */
  readonly stored: string | null;
  readonly profile: Profile;
}

/** The pure half of reading her book. */
export function officeBookOf(snapshot: WorkbookSnapshot, options: OfficeBookOptions): OfficeBook {
  const { today, answers, stored, profile } = options;
  const reading = readWorkbook(snapshot, { answers, today });
  const office = readOffice(reading, snapshot, answers);
  const store = decodeStore(stored);
  const sheets = new Set(patternSheets({ reading }));
  const forms = reading.sheets.flatMap(({ name, forms: own }) =>
    sheets.has(name) ? own.filter(({ kind }) => kind === "registration") : [],
  );
  return { snapshot, office, forms, former: formerRows(snapshot, office, store), store, storeText: stored, profile };
}

function formerRows(snapshot: WorkbookSnapshot, office: Office, store: GatherStore): readonly FormerRow[] {
  const finder = unitFinder(office.units);
  const staff = staffIndex(office);
  const isRemembered = Object.keys(store.lines).length > 0;
  return (["individual", "collective"] as const).flatMap((of) => {
    const sheet = formerSheet(snapshot.sheets, of, finder);
    if (sheet === null) return [];
    const { grid, columns } = sheet;
    return sheet.lines.flatMap(({ at, row, cells }): readonly FormerRow[] => {
      if (row === null) return [];
      const key = keyOfFormer(row, staff);
      const written = store.lines[shortKey(key)];
      const isRenamed = isRemembered && written === undefined && !isByHand(row);
      const edited = isByHand(row)
        ? new Set<number>()
        : isRenamed
          ? new Set([...columns].flatMap(([column, each]) => (isOfRecipient(each) ? [column] : [])))
          : editedColumns(digestsOf(written), cells, columns);
      return [{ key, row, edited, isRenamed, at: { sheet: grid.name, row: at }, columns, cells }];
    });
  });
}

/** The key that the row had when it was written: namesakes of one unit are told apart by «Ngày sinh». */
export function keyOfFormer(row: MergedRow, staff: StaffIndex): string {
  if (row.recipient === "collective") return mergedKey("collective", row.unit, row.name);
  const own = (staff.byUnit.get(row.unit) ?? []).filter(({ key }) => key === nameKey(row.name));
  const person = own.length > 1 ? own.find(({ birthWritten }) => birthWritten === row.birth) : own[0];
  return person ? keyOfPerson(person, row.unit, staff) : mergedKey("individual", row.unit, row.name);
}
