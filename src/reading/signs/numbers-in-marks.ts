import type { Column } from "../../domain/form/form";
import { formatAt } from "../../workbook/grid";
import { topOfMerge } from "../claims/title-cells";
import type { MarkedLines } from "./marked-lines";

/** What numbers say that stand where others put marks. */
export interface NumbersInMarks {
  /**
   * «2», «3» that come again and again tell how often a title was won; «95%», «19/20» are votes in place of the mark.
   * What the number of a cell says in this form; null for other cells and numbers that say nothing.
   */
  readonly read: (column: Column, row: number) => "times" | "votes" | null;
}

const TIMES = /^0?[2-9]$|^\d{2,3}$/;
const VOTES = /^\d{1,3}(?:[.,]\d+)? ?%$|^\d{1,3} ?\/ ?\d{1,3}$/;

/** A lone «2», «0,5» or «1/2» is no mark and no figure; several of one sort are. */
export function numbersInMarks({ sheet, rows, marks }: MarkedLines): NumbersInMarks {
  const counted = { one: 0, times: 0, votes: 0 };
  const lookOf = (column: Column, row: number): keyof typeof counted | null => {
    const at = topOfMerge(sheet, row, column.column);
    const text = sheet.text(at, column.column);
    if (/^0?1$/.test(text)) return "one";
    if (VOTES.test(text)) return "votes";
    const isShare =
      typeof sheet.value(at, column.column) === "number" && formatAt(sheet.grid, at, column.column).includes("%");
    return isShare ? "votes" : TIMES.test(text) ? "times" : null;
  };
  for (const row of rows)
    for (const column of marks) {
      const look = topOfMerge(sheet, row, column.column) === row ? lookOf(column, row) : null;
      if (look !== null) counted[look] += 1;
    }
  const countTimes = counted.times >= 2 && counted.times * 2 >= counted.one;
  const areVotes = counted.votes >= 2;
  return {
    read: (column, row) => {
      const look = lookOf(column, row);
      if (look === "times" && countTimes) return "times";
      return look === "votes" && areVotes ? "votes" : null;
    },
  };
}
