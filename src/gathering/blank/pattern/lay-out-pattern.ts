import type { RelaidBlock, RelaidRow, RelaidSheet } from "../../../workbook/relaid-sheet";
import { text, type CellContent, type ValidationList } from "../../../workbook/write-plan";
import type { Office } from "../../office/office";
import type { OfficeUnit } from "../../office/office-unit";
import { besideContents } from "./beside-contents";
import { keptContents, type MadeFor } from "./kept-contents";
import { choicesOf, lineFormulas, linePerson, lineUnit, sampleOf } from "./line-contents";
import type { Pattern } from "./pattern";
import type { PatternLines } from "./pattern-lines";
import { inNewYear, withUnit } from "./said-anew";

export interface LayOutOptions extends Omit<MadeFor, "unit"> {
  readonly office: Office;
  readonly unit: OfficeUnit;
  /** Every line says what one of hers did: to see how the form is read once it is filled in. */
  readonly isFilled: boolean;
}

/** Lines for names where nothing tells how many there will be. */
const LINES_WITHOUT_NAMES = 5;

/** Her form for one unit: its heads, looks and legends as they are, the unit's names in it, last year's rows gone. */
export function layOutPattern(pattern: Pattern, options: LayOutOptions): RelaidSheet {
  const { text: sheet, lines, columns } = pattern;
  const rows: RelaidRow[] = [];
  const blocks: RelaidBlock[] = [];
  const lists: ValidationList[] = [];
  const isNamed = namesUnit(pattern, options);
  for (let row = 1; row <= sheet.lastRow; row += 1) {
    if (row === pattern.head && !isNamed) rows.push(unitRow(pattern, options.unit.name));
    for (const own of lines.filter(({ first }) => first === row)) {
      const top = rows.length + 1;
      for (const contents of contentsOf(pattern, own, options)) {
        const at = rows.length + 1;
        const beside = own.first + at - top;
        const all = new Map([...lineFormulas(pattern, own, at), ...contents]);
        rows.push({ like: own.model, isKept: false, beside: beside <= own.besideTo ? beside : null, contents: all });
      }
      const now = [top, rows.length] as const;
      const before = [own.first, own.last] as const;
      const same = blocks.findIndex((block) => block.before[0] === own.first);
      if (same < 0) blocks.push({ before, now });
      else blocks[same] = { before, now: [blocks[same]?.now[0] ?? top, rows.length] };
      lists.push(...choicesOf(pattern, own, now));
    }
    if (lines.some(({ first, last }) => row >= first && row <= last)) continue;
    if (stays(pattern, row, options)) rows.push({ like: row, isKept: true, beside: null, contents: new Map() });
  }
  const places = { rows, blocks };
  const made = { ...options, unit: options.unit.name };
  return {
    sheet: sheet.name,
    name: nameOf(sheet.name, options),
    columns,
    blocks,
    lists,
    rows: rows.map((row) => {
      if (row.isKept) return { ...row, contents: keptContents(pattern, row.like, places, made) };
      if (row.beside === null) return row;
      return {
        ...row,
        contents: new Map([...besideContents(pattern, row.beside, places, made.names), ...row.contents]),
      };
    }),
  };
}

/** The lines of one sort: the unit's people, or the unit; empty ones where something stands beside more of them. */
function contentsOf(
  pattern: Pattern,
  lines: PatternLines,
  { office, unit, isFilled }: LayOutOptions,
): readonly ReadonlyMap<number, CellContent>[] {
  const people = office.people.filter((person) => person.unit === unit.name);
  const isHomonym = ({ key }: (typeof people)[number]) => people.filter((each) => each.key === key).length > 1;
  const own =
    lines.recipient === "individual"
      ? people.map((person, at) => linePerson(lines, person, at + 1, unit.name, isHomonym(person)))
      : unit.unit.kind === "leadership"
        ? []
        : [lineUnit(lines, unit, people.length)];
  const sample = isFilled ? sampleOf(pattern, lines) : new Map<number, CellContent>();
  const filled = own.map((line) => new Map([...line, ...sample]));
  const least = Math.max(
    1,
    lines.besideTo - lines.first + 1,
    lines.recipient === "individual" && !office.hasStaffList ? LINES_WITHOUT_NAMES : 0,
  );
  const spare = Array.from({ length: Math.max(0, least - own.length) }, () => new Map<number, CellContent>());
  return [...filled, ...spare];
}

/** A row outside of the lines that the new form has as well. */
function stays(
  { text: sheet, fates, head, isOfUnits }: Pattern,
  row: number,
  { finder, names }: LayOutOptions,
): boolean {
  const fate = fates.get(row);
  const words = sheet.filled(row).map((column) => sheet.text(row, column));
  // No row of the new form is hidden.
  if (sheet.grid.hiddenRows.has(row)) return false;
  if (row < head) return true;
  if (fate === undefined) return !words.some(names);
  if (fate.fate !== "structural") return false;
  switch (fate.as) {
    case "section":
      return words.some((text) => /cá nhân|tập thể/iu.test(text)) && !words.some((text) => finder.named(text) !== null);
    case "subtotal":
      return !isOfUnits;
    case "note":
      return !words.some(names);
    case "empty-line":
    case "continuation":
      return false;
    default:
      return true;
  }
}

/** A tab that is called after a year or a unit would say it of the new form as well. */
function nameOf(sheet: string, { anew, finder }: LayOutOptions): string {
  return finder.within(sheet).length > 0 || finder.named(sheet) !== null ? "Đăng ký" : inNewYear(sheet, anew);
}

/** Whether a line above the table says whose form it is, and will say this unit. */
function namesUnit({ text: sheet, head }: Pattern, { finder, unit }: LayOutOptions): boolean {
  for (let row = 1; row < head; row += 1)
    for (const column of sheet.grid.hiddenRows.has(row) ? [] : sheet.filled(row)) {
      const words = sheet.text(row, column);
      if (withUnit(words, unit.name) !== null || finder.within(words).length > 0) return true;
    }
  return false;
}

/** «Đơn vị: …» right above the head, with the looks of the title above it. */
function unitRow({ text: sheet, head, columns }: Pattern, unit: string): RelaidRow {
  let like = head - 1;
  while (like > 1 && sheet.filled(like).length === 0) like -= 1;
  const column = sheet.filled(like)[0] ?? columns[0];
  return {
    like: Math.max(1, like),
    isKept: false,
    beside: null,
    contents: new Map([[column, text(`Đơn vị: ${unit}`)]]),
  };
}
