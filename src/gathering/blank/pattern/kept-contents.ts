import { contentOfValue } from "../../../workbook/cell-content";
import { valueAt } from "../../../workbook/grid";
import { columnLetters } from "../../../workbook/refs";
import { relaidFormula, type Places } from "../../../workbook/relaid-sheet";
import { number, text, type CellContent } from "../../../workbook/write-plan";
import type { UnitFinder } from "../../office/which-unit";
import { columnsAt, type Pattern } from "./pattern";
import { isName } from "./pattern-lines";
import { inNewYear, isSigner, likeCase, undated, withUnit, type Anew } from "./said-anew";

/** For whom and when the form is made. */
export interface MadeFor {
  readonly unit: string;
  readonly anew: Anew;
  readonly finder: UnitFinder;
  /** The text with this unit's name where it speaks of one of hers. */
  readonly ofUnit: (text: string, unit: string) => string;
  readonly names: (text: string) => boolean;
}

const EMPTY: CellContent = { kind: "empty" };

/** The cells of a row that stays which say something else in the new form. */
export function keptContents(
  pattern: Pattern,
  row: number,
  places: Places,
  made: MadeFor,
): ReadonlyMap<number, CellContent> {
  const { text: sheet } = pattern;
  const found = new Map<number, CellContent>();
  for (const column of columnsAt(pattern, row)) {
    const value = valueAt(sheet.grid, row, column);
    const formula = pattern.formulas.get(row)?.get(column);
    if (formula !== undefined) {
      const moved = relaidFormula(formula, places);
      // A text that reads other sheets, an office's name mostly, stays as it is shown.
      const shown = typeof value === "string" && row < pattern.head ? contentOfValue(value) : EMPTY;
      found.set(column, moved === null ? shown : { kind: "formula", formula: moved });
    } else if (typeof value === "string" && value !== "") {
      const said = saidAnew(pattern, row, sheet.text(row, column), places, made);
      if (said !== null) found.set(column, said);
    } else if (typeof value === "number") {
      const kept = numberAnew(pattern, row, value, made);
      if (kept !== value) found.set(column, kept === null ? EMPTY : number(kept));
    }
  }
  return found;
}

/** Years in heads move on, figures of totals are last year's; what else is printed stays. */
function numberAnew({ fates, head }: Pattern, row: number, value: number, { anew }: MadeFor): number | null {
  const fate = fates.get(row);
  const as = fate?.fate === "structural" ? fate.as : null;
  if (as === "total" || as === "subtotal") return null;
  return as === "header" || row < head ? Number(inNewYear(String(value), anew)) : value;
}

function saidAnew(
  pattern: Pattern,
  row: number,
  words: string,
  places: Places,
  { unit, anew, finder, names, ofUnit }: MadeFor,
): CellContent | null {
  const fate = pattern.fates.get(row);
  const as = fate?.fate === "structural" ? fate.as : null;
  const changed = (said: string) => (said === words ? null : text(said));
  if (row < pattern.head) {
    const own = withUnit(words, unit) ?? (finder.named(words) === null ? null : likeCase(words, unit));
    const dated = undated(inNewYear(words, anew), anew);
    // Which cells keep their very text must not hang on the unit: what names one is written in every form.
    if (own !== null || ofUnit(dated, "") !== dated) return text(own ?? ofUnit(dated, unit));
    return changed(dated);
  }
  switch (as) {
    case "header":
      return changed(inNewYear(words, anew));
    case "signature":
      return isSigner(words, names) ? EMPTY : changed(undated(words, anew));
    case "total":
    case "subtotal":
    case "note":
      return counted(pattern, words, places) ?? changed(undated(inNewYear(words, anew), anew));
    case "section":
      return changed(words.replace(/\d+(?=\s*(?:người|đồng chí|đ\/c|cá nhân|tập thể)\b)/giu, "…"));
    default:
      return isSigner(words, names) ? EMPTY : changed(undated(words, anew));
  }
}

/** Excel takes 255 characters in a literal of a formula. */
const LITERAL = /.{1,250}/gsu;

/** «Danh sách này có 06 người./.» counts the names; any other figure in words is last year's. */
function counted({ lines }: Pattern, words: string, { blocks }: Pick<Places, "blocks">): CellContent | null {
  const [found] = [...words.matchAll(/\d{1,5}(?=\s*(?:người|cá nhân|đồng chí|đ\/c|cbccvc|cán bộ))/giu)];
  const people = lines.find(({ recipient }) => recipient === "individual");
  const block = people && blocks.find(({ before: [first] }) => first === people.first);
  const column = people?.columns.filter(isName).at(-1)?.column;
  if (!found || !block || column === undefined) return null;
  const quoted = (part: string) => {
    const pieces = part.replace(/\d+/g, "…").match(LITERAL) ?? [""];
    return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
  };
  const letters = columnLetters(column);
  const range = `${letters}${String(block.now[0])}:${letters}${String(block.now[1])}`;
  const [before, after] = [words.slice(0, found.index), words.slice(found.index + found[0].length)];
  return { kind: "formula", formula: `=${quoted(before)}&TEXT(COUNTA(${range}),"00")&${quoted(after)}` };
}
