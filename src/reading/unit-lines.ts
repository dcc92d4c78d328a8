import { looksLikeUnit } from "./cell-looks";
import type { DraftEntry, LineReader } from "./entries";

/**
 * «II | Phòng Nghiệp vụ | x» over «1 | Trần Thị Yến»: a unit numbered like a section, with marks of its own, is one
 * more recipient and the heading of the people below it.
 */
export function isUnitLine({ kind, name }: DraftEntry, { sheet, row, columns }: LineReader): boolean {
  const number = columns.find(({ role }) => role === "number");
  const mark = number === undefined ? "" : sheet.text(row, number.column);
  return kind === "collective" && /^(?:[IVX]{1,5}|[A-HK-Z])[.)]?$/.test(mark) && looksLikeUnit(name.value);
}

/** The same person, under the unit line above; what the row itself or a nearer heading says of the unit stands. */
export function underUnit(draft: DraftEntry, unit: DraftEntry | null): DraftEntry {
  if (unit === null || draft.kind !== "individual") return draft;
  const said = draft.unitText?.cell.row ?? 0;
  return said === draft.at.row || said > unit.at.row ? draft : { ...draft, unitText: unit.name };
}
