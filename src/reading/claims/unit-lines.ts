import { looksLikePerson, looksLikeUnit } from "../../layout/cell-looks";
import type { Sourced } from "../../domain/register/sourced";
import type { DraftEntry } from "./entries";
import type { LineReader } from "./line-cells";
import { nameOf } from "./line-name";
import { unitOfList } from "../kind/letterhead";
import type { RecognisedForm } from "../read-form";

/**
 * «II | Phòng Nghiệp vụ | x» over «1 | Trần Thị Yến»: a unit numbered like a section, with marks of its own, is one
 * more recipient and the heading of the people below it.
 */
export function isUnitLine({ kind, name }: DraftEntry, line: LineReader): boolean {
  return kind === "collective" && isNumberedUnit(line, name.value);
}

function isNumberedUnit({ sheet, row, columns }: LineReader, name: string): boolean {
  const number = columns.find(({ role }) => role === "number");
  const mark = number === undefined ? "" : sheet.text(row, number.column);
  return /^(?:[IVX]{1,5}|[A-HK-Z])[.)]?$/.test(mark) && looksLikeUnit(name);
}

/** A unit numbered like a section, right above somebody of it. */
export function headsNextPerson({ shaped }: RecognisedForm, line: LineReader, name: string): boolean {
  if (!isNumberedUnit(line, name)) return false;
  const next = shaped.find(({ row, shape }) => row > line.row && shape.shape === "line");
  return next !== undefined && looksLikePerson(nameOf({ ...line, row: next.row })?.value ?? "");
}

/** The same person, under the unit line above; what the row itself or a nearer heading says of the unit stands. */
export function underUnit(draft: DraftEntry, unit: DraftEntry | null): DraftEntry {
  if (unit === null || draft.kind !== "individual") return draft;
  const said = draft.unitText?.cell.row ?? 0;
  return said === draft.at.row || said > unit.at.row ? draft : { ...draft, unitText: unit.name };
}

/** The people of a list that is one unit's, where neither a row nor a heading of it names any unit. */
export function ofTheirUnit<Lines extends { readonly drafts: readonly DraftEntry[] }>(
  lines: Lines,
  { table }: RecognisedForm,
  bySheet: ReadonlyMap<string, Sourced<string>>,
): Lines {
  if (lines.drafts.some(({ unitText }) => unitText !== null)) return lines;
  const unit = unitOfList(table.sheet, table) ?? bySheet.get(table.sheet.name) ?? null;
  if (unit === null) return lines;
  return {
    ...lines,
    drafts: lines.drafts.map((draft) => (draft.kind === "individual" ? { ...draft, unitText: unit } : draft)),
  };
}
