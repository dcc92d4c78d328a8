import type { DrawnCell, DrawnForm } from "../../src/domain/form/drawn-form";
import type { CellContent } from "../../src/workbook/write-plan";

/** A drawn form as lines of text: «Văn phòng | +9 | ƒ35 | ~30→31»; its first line names the heads. */
export function formLines({ labelHead, groups, rows }: DrawnForm): readonly string[] {
  const columns = groups.flatMap((group) => group.columns);
  return [
    [labelHead, ...columns.map(({ head }) => head)].join(" | "),
    ...rows.map(({ ordinal, label, isNewLabel, isTotal, cells }) =>
      [
        `${isTotal ? "Σ " : ""}${ordinal === "" ? "" : `${ordinal} `}${isNewLabel ? "+" : ""}${label}`,
        ...columns.map(({ column }) => cellText(cells.get(column))),
      ].join(" | "),
    ),
  ];
}

function cellText(cell: DrawnCell | undefined): string {
  if (cell === undefined) return "";
  const [before, after] = [textOf(cell.before), cell.after === null ? "" : textOf(cell.after)];
  switch (cell.state) {
    case "new":
      return `+${after}`;
    case "replaced":
      return `~${before}→${after}`;
    case "hers":
      return `!${before} (${after})`;
    case "formula":
      return `ƒ${before}`;
    case "left":
      return "–";
    case "waiting":
      return "?";
    case "same":
      return before;
  }
}

function textOf(content: CellContent): string {
  switch (content.kind) {
    case "number":
      return String(content.number);
    case "text":
      return content.text;
    default:
      return "";
  }
}
