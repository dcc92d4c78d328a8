import type { Bilingual, Locale } from "../../../../domain/bilingual";
import type { Grid } from "../../../../workbook/grid";
import type { CellRef } from "../../../../workbook/refs";
import { text, type SkippedCell } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { evaluate } from "../../evaluate";
import type { Facts } from "../../facts";
import { bindSource } from "../bind-source";
import type { BindInput } from "../bound-table";
import { markMeaning, type MarkMeaning } from "./mark-meaning";

const PLACEHOLDER = /\{\{([^{}]+)\}\}/g;

/** Placeholders of a sheet as bindings, and those with words that are not known. */
export interface BoundPlaceholders {
  readonly bindings: readonly Binding[];
  readonly unknown: readonly SkippedCell[];
}

interface Found {
  /** With its braces. */
  readonly whole: string;
  readonly meant: MarkMeaning | null;
}

/** Binds every `{{…}}` of a sheet; unknown ones are named. */
export function bindPlaceholders(grid: Grid, input: BindInput, locale: Locale): BoundPlaceholders {
  const bindings: Binding[] = [];
  const unknown: SkippedCell[] = [];
  grid.values.forEach((values, index) => {
    values.forEach((value, at) => {
      if (typeof value !== "string" || !value.includes("{{")) return;
      const ref = { sheet: grid.name, row: index + 1, column: at + 1 };
      const found = [...value.matchAll(PLACEHOLDER)].map(([whole, mark = ""]): Found => ({
        whole,
        meant: markMeaning(mark, input),
      }));
      const strange = found.find(({ meant }) => meant === null);
      const [only, ...others] = found;
      if (strange !== undefined) unknown.push({ ref, why: unknownWord(strange.whole)[locale] });
      else if (only?.meant?.kind === "source" && others.length === 0 && value.trim() === only.whole) {
        const place = { grid, row: ref.row, column: ref.column, confidence: 1, form: "", key: only.whole };
        bindings.push(bindSource(only.meant.source, place, input.facts));
      } else if (only !== undefined) bindings.push(bindWithinWords(ref, value, found, input));
    });
  });
  return { bindings, unknown };
}

/** Placeholders among other words are filled as words. */
function bindWithinWords(ref: CellRef, value: string, found: readonly Found[], { facts }: BindInput): Binding {
  const shown = found.map(({ whole }) => whole).join(", ");
  const filled = found.reduce(
    (words, { whole, meant }) => words.replace(whole, () => inWords(meant, facts) ?? whole),
    value,
  );
  return {
    ref,
    source: null,
    value: text(filled),
    confidence: 1,
    doubt: null,
    why: { vi: `Ô này điền theo ${shown}.`, en: `This cell is filled by ${shown}.` },
    rows: found.flatMap(({ meant }) => (meant?.kind === "source" ? evaluate(meant.source, facts).rows : [])),
    figure: null,
    form: "",
    key: value,
  };
}

function inWords(meant: MarkMeaning | null, facts: Facts): string | null {
  if (meant === null) return null;
  if (meant.kind === "words") return meant.words;
  const { value } = evaluate(meant.source, facts);
  if (typeof value !== "number") return value;
  return meant.source.kind === "share" ? `${(value * 100).toFixed(2).replace(".", ",")}%` : String(value);
}

function unknownWord(placeholder: string): Bilingual {
  return {
    vi: `Chưa hiểu «${placeholder}» nên ô này được giữ nguyên. Anh/chị xem bảng từ dùng trong ngoặc {{…}} ở Trợ giúp.`,
    en: `“${placeholder}” is not known, so the cell is left. The words that may stand in {{…}} are listed in Help.`,
  };
}
