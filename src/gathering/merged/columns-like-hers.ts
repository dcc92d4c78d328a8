import type { Column, Form } from "../../domain/form/form";
import { glossaryEntry } from "../../domain/glossary/awards";
import { awardOfCollective } from "../rows/who-is-it";
import { columnKey, columnsFor, groupOf, partOf, saysIn, type MergedColumn, type SheetOf } from "./merged-columns";
import type { MergedRow } from "./merged-row";

/** A registration form of hers whose columns are the pattern: its columns from left to right, and whom its rows name. */
export type FormOfHers = Pick<Form, "sheet" | "columns" | "rows">;

/** One of her columns, as what the merged sheet has for it: columns of its own, or the titles that she writes as words. */
type Place = readonly MergedColumn[] | "titles" | "awards" | "both" | null;

export interface ColumnsLikeHers {
  readonly columns: readonly MergedColumn[];
  /** Heads of hers that units' rows say nothing for: the merged sheet has no such columns. */
  readonly left: readonly string[];
}

/** Whether a form of hers registers people, or collectives. */
export function isFormOf({ columns, rows }: FormOfHers, sheet: SheetOf): boolean {
  return (
    rows.some(({ fate }) => fate.fate === "counted" && fate.as === sheet) ||
    columns.some(({ recipient }) => recipient === sheet)
  );
}

/**
 * «Theo biểu đang có»: the columns of a merged sheet in the order of her form. What her form has no column for stands
 * beside its like where a row needs it, so that nothing a unit sent is lost; «Nguồn» stays the last.
 */
export function columnsLikeHers(sheet: SheetOf, rows: readonly MergedRow[], form: FormOfHers): ColumnsLikeHers {
  const usual = columnsFor(sheet, rows);
  const places = form.columns.map((column) => ({ column, place: placeOf(column, sheet) }));
  const named = places.flatMap(({ place }) => (place === null || typeof place === "string" ? [] : place));
  const isInWords = (column: MergedColumn) => places.some(({ place }) => holdsInWords(place, column));
  const isNeeded = (column: MergedColumn) =>
    isInWords(column) || isAlways(column) || rows.some((row) => saysIn(row, column));
  const placed = new Map<string, MergedColumn>();
  const add = (columns: readonly MergedColumn[]) => {
    for (const column of columns) if (!placed.has(columnKey(column))) placed.set(columnKey(column), column);
  };
  const own = new Set(named.map(columnKey));
  const others = usual.filter((column) => !own.has(columnKey(column)) && isNeeded(column));
  for (const { place } of places) {
    if (place !== null && typeof place !== "string") add(place);
    else add(others.filter((column) => holdsInWords(place, column)));
  }
  const columns = withOthers([...placed.values()], others);
  return {
    columns: inReach(columns),
    left: places.flatMap(({ column, place }) => (place === null && column.header !== "" ? [column.header] : [])),
  };
}

/** Whether a column of hers in which titles are written as words is the place for this one. */
function holdsInWords(place: Place, column: MergedColumn): boolean {
  if (typeof place !== "string" || column.kind !== "award") return false;
  return place === "both" || (place === "titles") === (groupOf(column.award) === "title");
}

function placeOf({ role, award, awardOfCollective: other, recipient }: Column, sheet: SheetOf): Place {
  switch (role) {
    case "number":
      return [{ kind: "number" }];
    case "name":
    case "family-name":
    case "given-name":
      return [{ kind: "name" }];
    case "birth-date":
      return sheet === "individual" ? [{ kind: "birth" }] : null;
    case "position":
      return sheet === "individual" ? [{ kind: "position" }] : [];
    case "position-and-unit":
      return sheet === "individual" ? [{ kind: "position" }, { kind: "unit" }] : [];
    case "unit":
      return sheet === "individual" ? [{ kind: "unit" }] : [];
    case "headcount":
      return sheet === "collective" ? [{ kind: "headcount" }] : [];
    case "initiative":
      return sheet === "individual" ? [{ kind: "initiatives" }] : [];
    case "remarks":
      return [{ kind: "remarks" }];
    case "title":
      return "titles";
    case "award":
      return "awards";
    case "title-or-award":
      return "both";
    case "mark": {
      if (award === null || award === "other" || (recipient !== null && recipient !== sheet)) return [];
      const own = sheet === "collective" ? (other ?? awardOfCollective(award)) : award;
      const recipients = glossaryEntry(own)?.recipients ?? [];
      return recipients.length === 0 || recipients.includes(sheet)
        ? [{ kind: "award", award: { award: own, words: "" } }]
        : [];
    }
    default:
      return null;
  }
}

/** What a merged sheet is told by and cannot go without. */
function isAlways({ kind }: MergedColumn): boolean {
  return kind === "number" || kind === "name" || kind === "source" || kind === "headcount";
}

/** Each column that is missing behind the last of its part; of the first part where there is none, at the front. */
function withOthers(placed: readonly MergedColumn[], others: readonly MergedColumn[]): readonly MergedColumn[] {
  const parts = ["lead", "title", "award", "tail"];
  const columns = [...placed];
  for (const other of others) {
    if (columns.some((column) => columnKey(column) === columnKey(other))) continue;
    const rank = parts.indexOf(partOf(other));
    const before = (own: readonly string[]) => columns.findLastIndex((column) => own.includes(partOf(column)));
    const same = before([partOf(other)]);
    const at = other.kind === "number" ? -1 : same >= 0 ? same : before(parts.slice(0, rank));
    columns.splice(at + 1, 0, other);
  }
  return columns;
}

/** The first column holds headings and the last line, so it is never that of the names; «Nguồn» is the last. */
function inReach(columns: readonly MergedColumn[]): readonly MergedColumn[] {
  const inner = columns.filter(({ kind }) => kind !== "source");
  const [first] = inner;
  const led =
    first?.kind === "name" || first?.kind === "award"
      ? [{ kind: "number" } as const, ...inner.filter(({ kind }) => kind !== "number")]
      : inner;
  return [...led, { kind: "source" }];
}
