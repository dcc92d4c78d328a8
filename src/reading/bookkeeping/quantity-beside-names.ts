import type { Column } from "../../domain/form/form";
import { plain } from "../../text/plain";
import { figureAt } from "../rows/figure-at";
import { severalIn } from "../rows/several-in-a-cell";
import { draftsAt } from "./books";
import type { Constraint, Statement } from "./statement";

const QUANTITY = /^(?:so luong|sl|tong so|so nguoi|so ca nhan|so tap the|so luong .{1,40}|cong)$/;

/** «Số lượng | Danh sách»: the number beside several names in one cell is how many are named there. */
export const quantityBesideNames: Constraint = {
  id: "quantity-beside-names",

  statements(books) {
    const { table, form, shaped } = books.form;
    const columns = form.columns.filter(isQuantity);
    const names = form.columns.find(({ role }) => role === "name");
    if (columns.length === 0 || !names) return [];
    const lines = shaped.filter(({ shape }) => shape.shape === "line").map(({ row }) => row);
    const listing = lines.filter((row) => severalIn(table.sheet.text(row, names.column)).length > 1);
    // Beside units with one name each it is how many work there.
    if (listing.length === 0) return [];
    return columns.flatMap(({ column }) =>
      lines.flatMap((row): readonly Statement[] => {
        const said = figureAt(table.sheet, row, column);
        if (said === null || !Number.isInteger(said) || table.sheet.text(row, names.column) === "") return [];
        const counted = [draftsAt(books, row).length];
        return [
          {
            constraint: "quantity-beside-names",
            at: table.sheet.ref(row, column),
            of: "recipients",
            said,
            counted,
            over: [row, row],
          },
        ];
      }),
    );
  },
};

function isQuantity({ header, role }: Column): boolean {
  return role !== "number" && role !== "name" && QUANTITY.test(plain(header.split("›").pop() ?? header));
}
