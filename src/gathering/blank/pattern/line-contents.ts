import type { Column } from "../../../domain/form/form";
import type { ColumnRole } from "../../../domain/form/column-role";
import { splitPersonName } from "../../../text/person-name";
import { contentOfValue } from "../../../workbook/cell-content";
import { relaidFormula } from "../../../workbook/relaid-sheet";
import { number, text, type CellContent, type ValidationList } from "../../../workbook/write-plan";
import type { OfficePerson } from "../../office/office";
import type { OfficeUnit } from "../../office/office-unit";
import { AWARDS, COLLECTIVE_TITLES, isPossibleList, TITLES } from "../choices";
import type { Pattern } from "./pattern";
import { isName, type PatternLines } from "./pattern-lines";

type Contents = ReadonlyMap<number, CellContent>;

const CLAIMS: ReadonlySet<ColumnRole> = new Set(["mark", "title", "award", "title-or-award", "award-code"]);

/** A line for a person: who it is; what is registered stays empty. */
export function linePerson(
  { columns }: PatternLines,
  person: OfficePerson,
  at: number,
  unit: string,
  isHomonym: boolean,
): Contents {
  const { name, position, birthWritten } = person;
  const words = splitPersonName(name).name.split(" ");
  const said: Partial<Record<ColumnRole, string | null>> = {
    ...(columns.some(({ role }) => role === "family-name")
      ? { "family-name": words.slice(0, -1).join(" "), "given-name": words[words.length - 1] ?? "" }
      : { name }),
    position,
    "position-and-unit": [position, unit].filter((each) => each !== null && each !== "").join(", "),
    unit,
    "birth-date": isHomonym ? birthWritten : null,
    "recipient-kind": "Cá nhân",
  };
  return lineOf(columns, at, said);
}

/** The line of the unit itself. */
export function lineUnit({ columns }: PatternLines, { name }: OfficeUnit, people: number): Contents {
  const [own] = columns.filter(isName);
  const line = new Map(lineOf(columns, 1, { "recipient-kind": "Tập thể" }));
  if (own) line.set(own.column, text(name));
  const headcount = columns.find(({ role }) => role === "headcount");
  if (headcount && people > 0) line.set(headcount.column, number(people));
  return line;
}

function lineOf(
  columns: readonly Column[],
  at: number,
  said: Partial<Record<ColumnRole, string | null>>,
): ReadonlyMap<number, CellContent> {
  const taken = new Set<ColumnRole>();
  return new Map(
    columns.flatMap(({ column, role }): readonly (readonly [number, CellContent])[] => {
      if (taken.has(role)) return [];
      taken.add(role);
      if (role === "number") return [[column, number(at)]];
      const words = said[role] ?? "";
      return words === "" ? [] : [[column, text(words)]];
    }),
  );
}

/** Formulas of the model line that read nothing but their own line. */
export function lineFormulas(
  { formulas, columns: [left, right] }: Pattern,
  { model }: PatternLines,
  row: number,
): Contents {
  const here = { rows: [], blocks: [{ before: [model, model], now: [row, row] }] } as const;
  const found = new Map<number, CellContent>();
  for (const [column, formula] of formulas.get(model) ?? []) {
    // What stands beside the table is of no line.
    const moved = column < left || column > right ? null : relaidFormula(formula, here);
    if (moved !== null) found.set(column, { kind: "formula", formula: moved });
  }
  return found;
}

/** What somebody registered in a line of her form: to see how a line that is filled in is read. */
export function sampleOf({ text: sheet, fates }: Pattern, lines: PatternLines): Contents {
  const claims = lines.columns.filter(({ role }) => CLAIMS.has(role));
  for (let row = lines.first; row <= lines.last; row += 1) {
    const fate = fates.get(row);
    if (fate?.fate !== "counted" || fate.as !== lines.recipient) continue;
    const filled = claims.filter(({ column }) => sheet.text(row, column) !== "");
    if (filled.length > 0)
      return new Map(filled.map(({ column }) => [column, contentOfValue(sheet.value(row, column))]));
  }
  const [first] = claims;
  const isCollective = lines.recipient === "collective";
  const words = first?.role === "mark" ? "x" : first?.role === "award" ? "Giấy khen" : isCollective ? "TTLĐTT" : "LĐTT";
  return first === undefined || first.role === "award-code" ? new Map() : new Map([[first.column, text(words)]]);
}

/** Drop-down lists for the columns of titles; marks as her form writes them. */
export function choicesOf(
  { text: sheet }: Pattern,
  { recipient, columns, first, last }: PatternLines,
  rows: readonly [top: number, bottom: number],
): readonly ValidationList[] {
  const titles = recipient === "collective" ? COLLECTIVE_TITLES : TITLES;
  return columns
    .flatMap(({ column, role }): readonly ValidationList[] => {
      const area = { top: rows[0], bottom: rows[1], left: column, right: column };
      switch (role) {
        case "mark": {
          const used = new Set<string>();
          for (let row = first; row <= last; row += 1) used.add(sheet.text(row, column));
          used.delete("");
          const marks = [...used];
          const isMarks = marks.length <= 2 && marks.every((mark) => mark.length <= 2);
          return isMarks ? [{ area, items: marks.length === 0 ? ["x"] : marks }] : [];
        }
        case "title":
          return [{ area, items: titles }];
        case "title-or-award":
          return [{ area, items: recipient === "collective" ? titles : [...titles.slice(0, -1), ...WITH_AWARDS] }];
        case "award":
          return [{ area, items: AWARDS }];
        default:
          return [];
      }
    })
    .filter(isPossibleList);
}

const WITH_AWARDS = [
  "LĐTT + Giấy khen",
  "LĐTT + CSTĐCS + Giấy khen",
  "LĐTT + CSTĐCS + Bằng khen UBND tỉnh",
  "Không đăng ký",
];
