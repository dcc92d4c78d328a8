import { headFacets } from "../meaning/head-facets";
import type { Facets } from "../meaning/facets";
import { titleFacets } from "../meaning/form-title";
import { folded } from "../words";
import { labelColumns } from "./label-columns";
import { plainText, type Table } from "./table";

/** «Đơn vị», «Khoa, phòng», «Tổ» over the labels of the lines. */
export function isUnitHead(table: Table): boolean {
  const { name } = labelColumns(table);
  const head = folded(table.columns.find((column) => column.column === name)?.path.at(-1) ?? "");
  return /^(ten )?(cac )?(co quan |phong |ban |to |khoa |don vi|bo phan)/.test(`${head} `);
}

/**
 * Units with places for counts and shares, and nothing but numbers in them: figures made from a register, filled or
 * not, whatever else such lines may be taken for. Marks in it would register.
 */
export function isSummaryOfUnits(table: Table): boolean {
  if (!isUnitHead(table)) return false;
  const { name } = labelColumns(table);
  const figures = table.columns
    .filter(({ column }) => column > name)
    .map((column) => ({ column: column.column, facets: headFacets(column.path, null) }))
    .filter(({ facets }) => isFigure(facets));
  const isTitled = titleFacets(table).award !== null;
  return (
    figures.some(({ facets }) => isMade(facets, isTitled)) && figures.every(({ column }) => holdsNumbers(table, column))
  );
}

function isFigure({ award, measure }: Facets): boolean {
  return award !== null || measure !== null;
}

/** A share, a fraction, or how many hold a title: nobody writes that of one line before it was counted. */
function isMade({ award, measure, standing }: Facets, isTitled: boolean): boolean {
  if (measure === "share" || measure === "fraction") return true;
  return ((award !== null || isTitled) && measure === "count") || (measure === "headcount" && standing !== null);
}

function holdsNumbers({ grid, firstRow, lastRow }: Table, column: number): boolean {
  for (let row = firstRow; row <= lastRow; row++)
    if (!/^[-–]?$|^[\d.,\s]+%?$|^\d+\s*\/\s*\d+$/.test(plainText(grid, row, column))) return false;
  return true;
}
