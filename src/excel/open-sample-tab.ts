import type { Failure } from "../workbook/failure";
import type { NewCell, NewTab, NewTabPage } from "../workbook/write-plan";
import { err, ok, type Result } from "../workbook/result";
import { attempt } from "./host-failure";
import { putTab, wrongCells } from "./new-tab";

/** The sample tab's name; a number follows where it is taken. */
const SAMPLE_TAB = "Dữ liệu mẫu";

/**
 * Opens the sample: a tab of made-up people, in the workbook as it is. The tab is made by Microsoft's helper library,
 * which would clear a tab of the same name: so only under a name that reading has just shown to be free.
 * @returns the name it was given
 */
export async function openSampleTab(
  cells: readonly NewCell[],
  layout: Pick<NewTab, "merges" | "columnWidths" | "rowHeights" | "styles" | "lists"> & { readonly page: NewTabPage },
): Promise<Result<string, Failure>> {
  return attempt(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      workbook.worksheets.load("items/name");
      workbook.load("readOnly");
      workbook.protection.load("protected");
      await context.sync();
      if (workbook.readOnly) return err({ code: "read-only" });
      if (workbook.protection.protected) return err({ code: "protected", sheet: null });
      const name = freeName(workbook.worksheets.items.map((sheet) => sheet.name));
      // 190 kB that only this moment needs.
      const { ExcelUtilities } = await import("@microsoft/office-js-helpers");
      const sheet = await ExcelUtilities.forceCreateSheet(workbook, name, true);
      const queued = putTab(sheet, { name, cells, ...layout });
      sheet.activate();
      await context.sync();
      const [wrong] = wrongCells(queued);
      return wrong
        ? err({ code: "host", detail: `the sample tab reads back differently in row ${String(wrong.row)}` })
        : ok(name);
    }),
  );
}

function freeName(taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = SAMPLE_TAB;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${SAMPLE_TAB} (${String(number)})`;
  return name;
}
