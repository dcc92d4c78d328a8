import { readCellLooks } from "./cell-looks";
import type { Model } from "./model";
import { textOf } from "./opc";
import type { SheetLook } from "./sheet-look";
import { readThemeColors } from "./theme-colors";

/** How every sheet looks, by name: what the sheet view draws. Read only when a view asks. */
export function sheetLooks(model: Model): ReadonlyMap<string, SheetLook> {
  const related = (type: string): string | null => {
    const part = model.workbook.relationships.find((relationship) => relationship.type === type)?.target;
    return part === undefined ? null : textOf(model.parts, part);
  };
  const looks = readCellLooks(related("styles"), readThemeColors(related("theme")));
  return new Map(
    model.workbook.sheets.map((info) => {
      const { layout, styleOf } = model.sheetData(info);
      return [info.name, { ...layout, looks, lookOf: styleOf }];
    }),
  );
}
