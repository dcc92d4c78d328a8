import type { Column } from "../../domain/form/form";
import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import type { RecognisedForm } from "../read-form";
import type { SheetText } from "../../layout/sheet-text";

/** The columns of marks of one form and the rows of its lines. */
export interface MarkedLines {
  readonly sheet: SheetText;
  readonly marks: readonly Column[];
  readonly rows: readonly number[];
  /** Numbers in a unit's line say how many of its people, and are no signs. */
  readonly isUnit: (row: number) => boolean;
}

export function markedLines({ table: { sheet }, shaped, form: { columns } }: RecognisedForm): MarkedLines {
  const names = columns.filter(({ role }) => role === "name" || role === "unit");
  return {
    sheet,
    marks: columns.filter(({ role, award }) => role === "mark" && award !== null),
    rows: shaped.filter(({ shape }) => shape.shape === "line").map(({ row }) => row),
    isUnit: (row) => {
      const name = names.map(({ column }) => sheet.text(row, column)).find((text) => text !== "") ?? "";
      return looksLikeUnit(name) && !looksLikePerson(name);
    },
  };
}
