import {
  empty,
  number,
  text,
  type CellContent,
  type CellWrite,
  type NewTab,
  type WritePlan,
} from "../../src/workbook/write-plan";
import { at } from "./grid-of";

/** "=A1" is a formula only through `formula`; a bare string is a text. */
export type Plain = string | number | boolean | null | CellContent;

export function contentFrom(plain: Plain): CellContent {
  if (plain === null) return empty;
  if (typeof plain === "string") return text(plain);
  if (typeof plain === "number") return number(plain);
  return typeof plain === "boolean" ? { kind: "boolean", boolean: plain } : plain;
}

/** «Đăng ký»!address: before → after. */
export function write(address: string, before: Plain, after: Plain, more: Partial<CellWrite> = {}): CellWrite {
  const ref = { sheet: "Đăng ký", ...at(address) };
  return { ref, content: contentFrom(after), expectedBefore: contentFrom(before), ...more };
}

export function planOf(writes: readonly CellWrite[], more: Partial<WritePlan> = {}): WritePlan {
  return { id: "plan-1", purpose: "fill", label: "Biểu tổng hợp", writes, tabs: [], anchors: [], ...more };
}

export function tabOf(name: string, more: Partial<NewTab> = {}): NewTab {
  return {
    name,
    cells: [{ row: 1, column: 1, content: text("CHỈ TIÊU THI ĐUA") }],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    styles: [],
    lists: [],
    page: {
      orientation: "portrait",
      margins: { top: 20, right: 15, bottom: 20, left: 30 },
      titleRows: null,
      fitToWidth: true,
      pageNumbers: true,
    },
    ...more,
  };
}
