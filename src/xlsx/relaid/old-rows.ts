import { columnNumber } from "../../workbook/refs";
import { damaged } from "../fault";
import { tagsOf } from "../tags";

/** A cell of a worksheet's text: its element, and the number of its style. */
export interface OldCell {
  readonly xml: string;
  readonly style: number;
}

export interface OldRow {
  /** Attributes of its looks: height, style. Where it stands and whether it is hidden are not among them. */
  readonly looks: string;
  readonly cells: ReadonlyMap<number, OldCell>;
}

/** A worksheet's text in three pieces. */
export interface OldSheet {
  /** All before the rows. */
  readonly head: string;
  readonly rows: ReadonlyMap<number, OldRow>;
  /** All behind them. */
  readonly tail: string;
  readonly prefix: string;
}

/** Takes a worksheet's text apart, row by row. */
export function oldSheetOf(xml: string): OldSheet {
  const tag = tagsOf(xml);
  while (tag.next() && !(tag.name() === "sheetData" && tag.kind() !== "close"));
  if (tag.name() !== "sheetData") damaged("no sheetData");
  const prefix = tag.prefix();
  const head = xml.slice(0, tag.start);
  const rows = new Map<number, OldRow>();
  if (tag.kind() === "empty") return { head, rows, tail: xml.slice(tag.end), prefix };
  let row = 0;
  let column = 0;
  let cells = new Map<number, OldCell>();
  while (tag.next() && !(tag.kind() === "close" && tag.name() === "sheetData")) {
    if (tag.kind() === "close") continue;
    if (tag.name() === "row") {
      row = tag.numberAttribute("r") ?? row + 1;
      column = 0;
      cells = new Map();
      const looks = xml
        .slice(tag.start, tag.end)
        .replace(/^<[^\s/>]+|\s*\/?>$/g, "")
        .replace(/\s+(?:r|spans|hidden|outlineLevel|collapsed)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
      rows.set(row, { looks, cells });
    } else if (tag.name() === "c") {
      const letters = /^[A-Za-z]+/.exec(tag.attribute("r") ?? "")?.[0];
      column = letters === undefined ? column + 1 : (columnNumber(letters) ?? column + 1);
      const style = tag.numberAttribute("s") ?? 0;
      const { start } = tag;
      tag.skip();
      cells.set(column, { xml: xml.slice(start, tag.end), style });
    }
  }
  return { head, rows, tail: xml.slice(tag.end), prefix };
}
