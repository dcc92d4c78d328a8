import { plainText, type Table } from "./table";

/** «x» in a form of numbered columns («A | B | 1 | 2»): nothing can stand in this cell. In any other form it is a mark. */
export function isCrossedOut({ grid, columns }: Table, row: number, column: number): boolean {
  return columns.some(({ numbering }) => numbering !== null) && /^[x×]$/iu.test(plainText(grid, row, column));
}
