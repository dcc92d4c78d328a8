import type { Bilingual } from "../../../../domain/bilingual";
import type { Grid } from "../../../../workbook/grid";
import type { Facets } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { filledColumns, plainText } from "../../read-table/table";

export const openBase: Bilingual = {
  vi: "Chưa điền vì chưa rõ tỷ lệ này tính trên tổng số người hay trên số Lao động tiên tiến. Anh/chị ghi thêm vào tên dòng rồi bấm Điền biểu lại.",
  en: "Not filled in: it is not clear whether this share is taken of everybody or of those with the lower title. Add it to the label and fill again.",
};

/** Whether some label of a share says what it is taken of: then one that does not say it may mean something else. */
export function namesBasesIn(grid: Grid, isFree: (row: number) => boolean): boolean {
  return grid.values.some((_, at) =>
    filledColumns(grid, isFree(at + 1) ? at + 1 : 0).some((column) => {
      const { measure, base } = facetsOf(plainText(grid, at + 1, column), null);
      return measure === "share" && base !== null;
    }),
  );
}

/** The share of a title whose limit is one of those with Lao động tiên tiến, without the words for its whole. */
export function isOfOpenBase({ award, measure, base }: Facets): boolean {
  const isLimited = award === "grassroots-emulation-fighter";
  return isLimited && measure === "share" && base === null;
}
