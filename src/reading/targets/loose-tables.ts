import type { Column, Form } from "../../domain/form/form";
import { lettersOf } from "../../domain/glossary/letters";
import { type Grid, isBlank } from "../../workbook/grid";
import { awardAsked } from "./award-asked";
import { levelIn } from "./quantity-in";
import { textOf } from "./read-table";
import { isUnitName } from "./unit-lead";

/** Heads that no list has and a small table of a plan may: enough to know the table by, where the sheet is a plan. */
const headOfPlan =
  /^(?:noi dung|hinh thuc|danh hieu|chi tieu|muc|cam ket|tu|den|sl|so luong|toi thieu|toi da|it nhat|khong qua|ty le|ca nhan|tap the)\b|\((?:toi da|toi thieu)\)/;

/**
 * Tables of a plan that were taken for no form, for their heads are no list's: rows of several cells under a row of words
 * («Nội dung | Từ | Đến»). Read as a table of targets is.
 */
export function looseTables(grid: Grid, outside: readonly number[]): readonly Form[] {
  return blocksOf(grid, outside).flatMap((rows) => {
    const [head, first, ...others] = rows;
    if (head === undefined || first === undefined || !isHead(grid, head)) return [];
    const last = others.at(-1) ?? first;
    const columns = columnsOf(grid, head);
    const isKnown = columns.some(
      ({ header, award }) => award !== null || headOfPlan.test(lettersOf(header)) || isUnitName(header),
    );
    return isKnown ? [formOf(grid, { head, first, last, rows, columns })] : [];
  });
}

/** Rows of two cells or more, one below the other. */
function blocksOf(grid: Grid, outside: readonly number[]): readonly (readonly number[])[] {
  const blocks: number[][] = [];
  for (const row of outside) {
    if (filledIn(grid, row).length < 2) continue;
    const block = blocks.at(-1);
    if (block?.at(-1) === row - 1) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

function filledIn(grid: Grid, row: number): readonly number[] {
  return (grid.values[row - 1] ?? []).flatMap((value, index) => (isBlank(value) ? [] : [index + 1]));
}

/** Words alone, and none of them a level. */
function isHead(grid: Grid, row: number): boolean {
  return filledIn(grid, row).every((column) => {
    const text = textOf(grid.values[row - 1]?.[column - 1] ?? null);
    return /\p{L}/u.test(text) && text.length < 60 && levelIn(text) === null;
  });
}

function columnsOf(grid: Grid, head: number): readonly Column[] {
  return filledIn(grid, head).map((column): Column => {
    const header = textOf(grid.values[head - 1]?.[column - 1] ?? null);
    const isNumber = /^(?:stt|tt|so tt)$/.test(lettersOf(header));
    return {
      column,
      header,
      name: header,
      role: isNumber ? "number" : "other",
      award: awardAsked(header, null),
      recipient: null,
      year: null,
      confidence: 0.6,
      evidence: [],
      alternatives: [],
    };
  });
}

interface Found {
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly number[];
  readonly columns: readonly Column[];
}

function formOf(grid: Grid, { head, first, last, rows, columns }: Found): Form {
  // A first column without a head holds the labels.
  const own = Math.min(...rows.slice(1).flatMap((row) => filledIn(grid, row)));
  const left = columns[0]?.column ?? 1;
  const bare: readonly Column[] =
    own < left && columns[0] !== undefined ? [{ ...columns[0], column: own, header: "", name: "", award: null }] : [];
  return {
    id: `${grid.name}:${String(head)}`,
    sheet: grid.name,
    kind: "targets",
    confidence: 0.6,
    evidence: [],
    alternativeKinds: [],
    extent: { top: head, left: own, bottom: last, right: columns.at(-1)?.column ?? left },
    title: "",
    headerRows: [head, head],
    dataRows: [first, last],
    columns: [...bare, ...columns],
    standing: null,
    beside: [],
    rows: rows.map((row) => ({
      row,
      fate: row === head ? { fate: "structural", as: "header" } : { fate: "counted", as: "target" },
      hidden: false,
      sections: [],
    })),
    signature: grid.name,
    key: grid.name,
    countedIn: false,
    whyNot: null,
  };
}
