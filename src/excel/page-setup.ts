import type { PageSetup } from "../workbook/grid";
import { parseArea } from "../workbook/refs";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** What belongs to a sheet's page setup, asked of Excel and waiting for the next sync. */
export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly titleRows: Excel.Range;
  readonly printArea: Excel.RangeAreas;
}

/** Queues the page setup of a sheet; known after the next sync. */
export function askPage(sheet: Excel.Worksheet): AskedPage {
  const layout = sheet.pageLayout;
  layout.load("orientation,paperSize,topMargin,rightMargin,bottomMargin,leftMargin,zoom");
  const titleRows = layout.getPrintTitleRowsOrNullObject();
  titleRows.load("rowIndex,rowCount");
  const printArea = layout.getPrintAreaOrNullObject();
  printArea.load("address");
  return { layout, titleRows, printArea };
}

/** The page setup that was asked for; margins in millimetres. */
export function pageSetup({ layout, titleRows, printArea }: AskedPage, bodyFont: PageSetup["bodyFont"]): PageSetup {
  const address = printArea.isNullObject ? "" : printArea.address;
  return {
    paper: paperOf(layout.paperSize),
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    margins: {
      top: millimetres(layout.topMargin),
      right: millimetres(layout.rightMargin),
      bottom: millimetres(layout.bottomMargin),
      left: millimetres(layout.leftMargin),
    },
    titleRows: titleRows.isNullObject ? null : [titleRows.rowIndex + 1, titleRows.rowIndex + titleRows.rowCount],
    printArea: address === "" || address.includes(",") ? null : parseArea(address.slice(address.lastIndexOf("!") + 1)),
    fitToWidth: (layout.zoom.horizontalFitToPages ?? 0) > 0,
    bodyFont,
  };
}

function paperOf(paper: string): PageSetup["paper"] {
  switch (paper.toLowerCase()) {
    case "a4":
      return "A4";
    case "a3":
      return "A3";
    case "letter":
      return "letter";
    default:
      return "other";
  }
}

/** To a tenth: finer than any ruler, coarser than Excel's rounding. */
function millimetres(points: number): number {
  return Math.round((points / POINTS_PER_MILLIMETRE) * 10) / 10;
}
