import type { Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import { type Grid, isBlank, valueAt } from "../../workbook/grid";
import { levelIn } from "./quantity-in";

/** A column of levels for people, or for phòng. */
export interface RecipientColumn {
  readonly column: number;
  /** «Tập thể», «Cá nhân»: read as the section that its targets stand in. */
  readonly recipient: "Tập thể" | "Cá nhân";
}

/** «Hình thức khen thưởng | Tập thể | Cá nhân»: awards down, recipients across; fewer than two columns are none. */
export function recipientColumnsOf(form: Form, grid: Grid, label: number): readonly RecipientColumn[] {
  const found = form.columns.flatMap(({ column, header }): readonly RecipientColumn[] => {
    const recipient = recipientOf(header.split(" › ").at(-1) ?? header);
    return column === label || recipient === null || !holdsLevels(form, grid, column) ? [] : [{ column, recipient }];
  });
  return new Set(found.map(({ recipient }) => recipient)).size > 1 ? found : [];
}

function recipientOf(head: string): RecipientColumn["recipient"] | null {
  const said = lettersOf(head.replace(/\s*\([^)]*\)/gu, ""));
  const isOf = (whose: string) =>
    new RegExp(`^(?:(?:chi tieu|muc|so|so luong|danh cho|cho|doi voi) )*(?:${whose})(?: nam \\d{4})?$`).test(said);
  if (isOf("tap the|phong|don vi|phong don vi")) return "Tập thể";
  return isOf("ca nhan|nguoi|cbccvc|ccvc|cbcc") ? "Cá nhân" : null;
}

/** Nothing but levels and blanks. */
function holdsLevels({ dataRows }: Form, grid: Grid, column: number): boolean {
  if (dataRows === null) return false;
  const [first, last] = dataRows;
  let levels = 0;
  for (let row = first; row <= last; row += 1) {
    const value = valueAt(grid, row, column);
    if (isBlank(value) || (typeof value === "string" && /^[-–—/\s]*$/u.test(value))) continue;
    const isLevel =
      typeof value === "number" || (typeof value === "string" && value.length < 40 && levelIn(value) !== null);
    if (!isLevel) return false;
    levels += 1;
  }
  return levels > 0;
}
