import { Workbook } from "exceljs";
import { gridOf, type DrawnSheet } from "../reading/grid-of";

/** Sheets drawn by hand, saved as the file of that name; gives the name back. */
export async function drawnFile(file: string, ...sheets: readonly DrawnSheet[]): Promise<string> {
  const workbook = new Workbook();
  for (const [position, sheet] of sheets.entries()) {
    const { name, values } = gridOf(sheet, position);
    const worksheet = workbook.addWorksheet(name);
    for (const row of values) worksheet.addRow([...row]);
  }
  await workbook.xlsx.writeFile(file);
  return file;
}
