import type { Shown } from "../../reports/create/block";
import { roman } from "../../reports/create/roman";
import { columnLetters } from "../../workbook/refs";
import type { MergedColumn, SheetOf } from "./merged-columns";
import { ASSOCIATIONS, awardKey, TOTAL, type MergedRow } from "./merged-row";
import type { OfficeUnit } from "../office/office-unit";
import { two } from "../words/plain-words";

/** One line of a merged sheet, its cells by column number. */
export interface MergedLine {
  readonly kind: "section" | "row" | "total" | "foot";
  readonly cells: ReadonlyMap<number, Shown>;
  /** Of a section its words without the number; empty for other lines. */
  readonly label: string;
  /** The recipient of a row. */
  readonly row: MergedRow | null;
}

/** Everything below the head, from row `first` on: units in her order, people in their unit's, the total, the last line. */
export function mergedLines(
  of: SheetOf,
  rows: readonly MergedRow[],
  columns: ReadonlyMap<number, MergedColumn>,
  units: readonly OfficeUnit[],
  unitsSent: readonly string[],
  first: number,
): readonly MergedLine[] {
  const lines: MergedLine[] = [];
  let ordinal = 0;
  const add = (row: MergedRow) => {
    ordinal += 1;
    lines.push({ kind: "row", cells: cellsOf(row, ordinal, columns, units), label: "", row });
  };
  const heading = (number: number, label: string, more = "") =>
    lines.push({ kind: "section", cells: new Map([[1, `${roman(number)}. ${label}${more}`]]), label, row: null });
  if (of === "individual") {
    const byUnit = new Map<string, MergedRow[]>(units.map(({ name }) => [name, []]));
    for (const row of rows) {
      const own = byUnit.get(row.unit);
      if (own) own.push(row);
      else byUnit.set(row.unit, [row]);
    }
    let section = 0;
    for (const [unit, own] of byUnit) {
      section += 1;
      const missing = own.length === 0 && !unitsSent.includes(unit) ? " (chưa gửi)" : "";
      heading(section, unit.toLocaleUpperCase("vi"), missing);
      own.forEach(add);
    }
  } else {
    const [own, apart] = [
      rows.filter(({ unit }) => unit !== ASSOCIATIONS),
      rows.filter(({ unit }) => unit === ASSOCIATIONS),
    ];
    if (apart.length > 0 && own.length > 0) heading(1, "TẬP THỂ");
    own.forEach(add);
    if (apart.length > 0) heading(own.length > 0 ? 2 : 1, ASSOCIATIONS.toLocaleUpperCase("vi"));
    apart.forEach(add);
  }
  const last = first + lines.length - 1;
  const sums = [...columns].flatMap(([column, { kind }]): readonly (readonly [number, Shown])[] => {
    if (kind !== "award" && kind !== "headcount") return [];
    const range = `${columnLetters(column)}${String(first)}:${columnLetters(column)}${String(last)}`;
    return [[column, { formula: kind === "award" ? `=COUNTIF(${range},"x")` : `=SUM(${range})` }]];
  });
  const nameColumn = [...columns].find(([, { kind }]) => kind === "name")?.[0] ?? 2;
  const count = of === "individual" ? `${two(ordinal)} người` : `${two(ordinal)} tập thể`;
  return [
    ...lines,
    { kind: "total", cells: new Map<number, Shown>([[nameColumn, TOTAL], ...sums]), label: "", row: null },
    { kind: "foot", cells: new Map([[1, `Danh sách này có ${count}./.`]]), label: "", row: null },
  ];
}

/** The cells of a recipient's row, by column. */
export function cellsOf(
  row: MergedRow,
  ordinal: number,
  columns: ReadonlyMap<number, MergedColumn>,
  units: readonly OfficeUnit[],
): ReadonlyMap<number, Shown> {
  const marked = new Set(row.awards.map(awardKey));
  return new Map([...columns].map(([column, each]) => [column, shownIn(each)] as const));

  function shownIn(column: MergedColumn): Shown {
    switch (column.kind) {
      case "number":
        return ordinal;
      case "name":
        return row.name;
      case "birth":
        return row.birth;
      case "position":
        return row.position;
      case "unit":
        return row.unit;
      case "headcount":
        return units.find(({ name }) => name === row.unit && row.name === name)?.headcount ?? null;
      case "initiatives":
        return row.initiatives.join("; ");
      case "remarks":
        return row.remarks;
      case "source":
        return row.source;
      case "award":
        return marked.has(awardKey(column.award)) ? "x" : null;
    }
  }
}
