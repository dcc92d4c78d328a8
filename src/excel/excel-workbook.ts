import type { Workbook, WorkbookView } from "../workbook/ports";
import { applyPlan } from "./apply-plan";
import { excelJournal } from "./excel-journal";
import { excelStore } from "./excel-store";
import { fileBytes } from "./file-bytes";
import { ownChanges } from "./own-changes";
import { readWorkbook } from "./read-workbook";
import { restoreEntry } from "./restore-entry";
import { reveal } from "./reveal";
import { selected } from "./selected";
import { watch } from "./watch";

/** The workbook that is open in Excel, and the user's eyes on it. */
export interface ExcelWorkbook extends Workbook {
  readonly view: WorkbookView;
}

/** `now` is the local date and time written into journal entries, «2022-03-01T08:15:00». */
export function excelWorkbook({ now }: { readonly now: () => string }): ExcelWorkbook {
  const own = ownChanges();
  return {
    read: (options) => readWorkbook(options),
    apply: (plan) => applyPlan(plan, now, own),
    restore: (entry, options) => restoreEntry(entry, options ?? {}, own),
    journal: excelJournal(),
    store: excelStore(),
    bytes: fileBytes,
    view: {
      reveal,
      selected,
      watch: (onChange) => watch(onChange, own),
    },
  };
}
