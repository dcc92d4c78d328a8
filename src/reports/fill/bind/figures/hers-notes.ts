import type { Bilingual } from "../../../../domain/bilingual";
import { contentOf } from "../../../../workbook/cell-content";
import type { FigureColumn } from "../../meaning/column-uses";
import type { Line } from "../../read-table/line";
import { headOf } from "../../read-table/table";
import { isOpen } from "../../write/open-cell";
import type { FigureTable } from "./figure-table";

/** A cell for a figure that no registration tells: of another year, «khen chuyên đề» … */
export interface HersToFill {
  readonly line: Line;
  readonly use: FigureColumn;
  /** Whose words keep it empty. */
  readonly where: "column" | "line";
}

/** Which columns and lines stay hers to fill, said once; what she has filled is not mentioned. */
export function hersNotes({ table }: FigureTable, cells: readonly HersToFill[]): readonly Bilingual[] {
  const { grid } = table;
  const open = cells.filter(({ line, use }) => isOpen(contentOf(grid, line.row, use.column.column)));
  const isOfColumn = ({ where }: HersToFill) => where === "column";
  const columns = open.filter(isOfColumn).map(({ use }) => headOf(use.column));
  const lines = open.filter((cell) => !isOfColumn(cell)).map(({ line }) => line.label);
  const parts = [listed("cột", "column", columns), listed("dòng", "row", lines)].filter((part) => part !== null);
  if (parts.length === 0) return [];
  return [
    {
      vi: `Biểu «${grid.name}»: để trống ${parts.map(({ vi }) => vi).join(" và ")}, vì biểu đăng ký trong tệp không cho biết số này. Anh/chị tự điền giúp.`,
      en: `Sheet “${grid.name}”: left empty: ${parts.map(({ en }) => en).join(" and ")}, as the registration does not tell these figures. Please fill them in.`,
    },
  ];
}

/** More names than this nobody reads. */
const MOST_NAMES = 5;

function listed(vi: string, en: string, names: readonly string[]): Bilingual | null {
  const all = [...new Set(names)];
  if (all.length === 0) return null;
  const shown = all.length > MOST_NAMES + 1 ? all.slice(0, MOST_NAMES) : all;
  const more = all.length - shown.length;
  return {
    vi: `${vi} ${shown.map((name) => `«${name}»`).join(", ")}${more > 0 ? ` và ${String(more)} ${vi} nữa` : ""}`,
    en: `${en} ${shown.map((name) => `“${name}”`).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`,
  };
}
