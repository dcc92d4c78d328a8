import type { Profile } from "../../domain/profile";
import { areaOf, contentOf, joined, nothing, type Block } from "../../reports/create/block";
import { headHeights } from "../../reports/create/head-heights";
import { fillingThePage, MARGINS } from "../../reports/create/page-size";
import { pageTop, type PageKind } from "../../reports/create/page-top";
import { heightFor } from "../../reports/create/row-height";
import { tableHead } from "../../reports/create/table-head";
import type { NewTab } from "../../workbook/write-plan";
import type { MergedLine } from "./merged-body";
import { headsOf, type MergedColumn, type SheetOf } from "./merged-columns";

/** Rows 6 and 7 hold the head of a merged sheet, the table's body begins in row 8. */
const HEAD_ROW = 6;
export const BODY_ROW = 8;

const PAGE: PageKind = { kind: "annex", number: null, to: "letter" };
const SIZE = 12;

const WIDTHS: Readonly<Record<MergedColumn["kind"], number>> = {
  number: 4.5,
  name: 20,
  birth: 10,
  position: 13,
  unit: 17,
  headcount: 8,
  award: 8,
  initiatives: 17,
  remarks: 11,
  source: 15,
};

/**
 * A merged sheet as a new tab, print-ready. Its body has no merged cells, so that a later run can write other lines
 * into the same rows.
 */
export function mergedTab(
  name: string,
  of: SheetOf,
  columns: readonly MergedColumn[],
  lines: readonly MergedLine[],
  profile: Profile,
  year: number,
): NewTab {
  const widths = fillingThePage(
    columns.map(({ kind }) => WIDTHS[kind]),
    "landscape",
  );
  const heads = headsOf(columns, of);
  const titles = {
    title: of === "individual" ? "DANH SÁCH CÁ NHÂN ĐĂNG KÝ" : "DANH SÁCH TẬP THỂ ĐĂNG KÝ",
    subtitle: `Danh hiệu thi đua và hình thức khen thưởng năm ${String(year)}`,
    unitOfMeasure: null,
  };
  const last = BODY_ROW + lines.length - 2;
  const whole = joined(
    pageTop(PAGE, titles, profile, year, widths),
    { ...tableHead(heads, HEAD_ROW, SIZE), heights: headHeights(heads, widths, SIZE, HEAD_ROW) },
    looks(columns, last),
    ...lines.map((line, index) => lineAt(line, BODY_ROW + index, widths)),
  );
  const bottom = last + 1;
  return {
    name,
    cells: whole.cells,
    merges: whole.merges,
    columnWidths: new Map(widths.map((width, index) => [index + 1, width])),
    rowHeights: whole.heights,
    styles: [{ area: areaOf(1, 1, bottom, columns.length), font: "Times New Roman", size: SIZE }, ...whole.styles],
    lists: [],
    rules: whole.rules,
    page: {
      orientation: "landscape",
      margins: MARGINS,
      titleRows: [HEAD_ROW, HEAD_ROW + 1],
      fitToWidth: true,
      pageNumbers: true,
    },
  };
}

function looks(columns: readonly MergedColumn[], last: number): Block {
  const centred = columns.flatMap(({ kind }, index) =>
    kind === "number" || kind === "award" || kind === "headcount" || kind === "birth" ? [index + 1] : [],
  );
  return {
    ...nothing,
    styles: [
      {
        area: areaOf(BODY_ROW, 1, last, columns.length),
        size: SIZE,
        borders: "all",
        wrap: true,
        vertical: "center",
        horizontal: "left",
      },
      ...centred.map((column) => ({
        area: areaOf(BODY_ROW, column, last, column),
        horizontal: "center" as const,
      })),
    ],
  };
}

function lineAt(line: MergedLine, row: number, widths: readonly number[]): Block {
  const cells = [...line.cells].flatMap(([column, shown]) => {
    const content = contentOf(shown);
    return content.kind === "empty" ? [] : [{ row, column, content }];
  });
  const whole = areaOf(row, 1, row, widths.length);
  const styles = {
    section: [{ area: whole, bold: true, horizontal: "left" as const, wrap: false }],
    row: [],
    total: [{ area: whole, bold: true }],
    foot: [{ area: whole, italic: true, horizontal: "left" as const, vertical: "center" as const }],
  }[line.kind];
  const texts = [...line.cells].flatMap(([column, shown]) =>
    typeof shown === "string" ? [{ text: shown, width: widths[column - 1] ?? 10 }] : [],
  );
  return {
    ...nothing,
    cells,
    styles,
    heights: new Map([[row, heightFor(line.kind === "row" ? texts : [], SIZE, line.kind !== "row")]]),
  };
}
