import { labelColumns } from "../../read-table/label-columns";
import type { Table } from "../../read-table/table";
import { folded } from "../../words";

/** A list with empty lines for initiatives: «Tên sáng kiến | Tác giả | Chức vụ, đơn vị công tác». */
export interface InitiativeList {
  readonly kind: "initiatives";
  readonly table: Table;
  /** The column that waits for the titles of the initiatives. */
  readonly name: number;
}

/** Reads a table as such a list: its lines are named after initiatives, and it asks for authors or calls itself a list. */
export function initiativeListOf(table: Table): InitiativeList | null {
  const { name } = labelColumns(table);
  const own = table.columns.find(({ column }) => column === name);
  if (!own || !/^(ten )?(sang kien|de tai|giai phap)\b/.test(folded(own.path.at(-1) ?? ""))) return null;
  const asksForAuthors = table.columns.some(({ path }) =>
    /\b(tac gia|chu nhiem|nguoi thuc hien)\b/.test(folded(path.join(" "))),
  );
  const isList = table.titles.some((title) => /\bdanh sach\b/.test(folded(title)));
  return asksForAuthors || isList ? { kind: "initiatives", table, name } : null;
}
