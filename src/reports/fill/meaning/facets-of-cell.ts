import { glossaryEntry, type AwardId } from "../../../domain/glossary/awards";
import type { RecipientKind } from "../../../domain/recipient";
import type { Item, Line } from "../read-table/line";
import type { Lexicon } from "../vocabulary/lexicon";
import type { FigureColumn } from "./column-uses";
import { combined, noFacets, type Facets } from "./facets";
import { facetsOf } from "./label-facets";
import { isOfContract, withContract } from "./whole-with-contract";

export interface CellFacets {
  readonly row: Facets;
  readonly column: Facets;
  /** A line's title was read as that of the other kind: likely, not certain. */
  readonly isStretched: boolean;
}

/**
 * What line and head say of one cell. «Lao động tiên tiến» where the other side says «Tập thể» is «Tập thể lao động
 * tiên tiến», unless the table has a place of its own for that title.
 */
export function facetsOfCell(
  line: Line,
  use: FigureColumn,
  items: readonly Item[],
  figures: readonly FigureColumn[],
  lexicon: Lexicon,
): CellFacets {
  const row = facetsOfLine(line, items);
  const column = use.facets;
  if (row.award !== null && !canHold(row.award, column.recipient)) {
    const other = facetsOf(line.label, column.recipient, lexicon);
    const own = items.some((item) => item.row !== line.row && item.facets.award === other.award);
    const fits = !own && canHold(other.award, column.recipient);
    return { row: fits ? other : row, column, isStretched: fits };
  }
  if (column.award !== null && !canHold(column.award, row.recipient)) {
    const other = combined(use.column.path.map((text) => facetsOf(text, row.recipient, lexicon)));
    const own = figures.some((each) => each !== use && each.facets.award === other.award);
    return { row, column: own || !canHold(other.award, row.recipient) ? column : other, isStretched: false };
  }
  return { row, column, isStretched: false };
}

function facetsOfLine(line: Line, items: readonly Item[]): Facets {
  switch (line.kind) {
    case "part": {
      // «LĐTT», below it «Trong đó: nữ»: the women among them.
      const whole = items.find((item) => item.row === line.of);
      if (whole === undefined) return line.facets;
      const own = combined([facetsOfLine(whole, items), line.facets]);
      return isOfContract(line.facets) ? withContract(own) : own;
    }
    case "item":
      if (line.match.kind === "unit") return line.qualifier ?? noFacets;
      // «Giấy khen | Tập thể»: whose it is stands in a column of its own.
      return line.qualifier === null ? line.facets : combined([line.facets, line.qualifier]);
    case "sum":
      return line.qualifier ?? noFacets;
    case "rate":
    case "shares":
    case "whole-body":
    case "heading":
      return noFacets;
  }
}

function canHold(award: AwardId | null, recipient: RecipientKind | null): boolean {
  if (award === null || recipient === null) return true;
  return glossaryEntry(award)?.recipients.includes(recipient) ?? true;
}
