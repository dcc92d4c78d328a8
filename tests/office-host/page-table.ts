import { hostObject, invalidArgument, isHostObject, textArgument, type TypeTable } from "./host-object";
import { type PageModel, type SheetModel } from "./model";
import { areasTable, range, rangeByAddress } from "./range-table";
import { type RangeTarget } from "./range-target";

const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export const pageTable: TypeTable<SheetModel> = {
  type: "PageLayout",
  reads: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    TopMargin: ({ page }) => page.margins.top,
    RightMargin: ({ page }) => page.margins.right,
    BottomMargin: ({ page }) => page.margins.bottom,
    LeftMargin: ({ page }) => page.margins.left,
    Zoom: ({ page }) => page.zoom,
  },
  writes: {
    Orientation: ({ page }, value) => {
      if (value !== "Portrait" && value !== "Landscape") throw invalidArgument("not an orientation");
      page.orientation = value;
    },
    PaperSize: ({ page }, value) => {
      page.paperSize = String(value);
    },
    CenterHorizontally: ({ page }, value) => {
      page.centerHorizontally = value === true;
    },
    FirstPageNumber: ({ page }, value) => {
      if (value !== "" && typeof value !== "number") throw invalidArgument("not a page number");
      page.firstPageNumber = value;
    },
    Zoom: ({ page }, value) => {
      page.zoom = value as PageModel["zoom"];
    },
  },
  follows: { HeadersFooters: (sheet, state) => hostObject(headersTable, sheet, state) },
  calls: {
    SetPrintMargins: ({ page }, args) => {
      const unit = POINTS_PER[textArgument(args, 0)];
      if (unit === undefined) throw invalidArgument("not a unit");
      for (const [side, length] of Object.entries(args[1] as Record<string, number>)) {
        if (!["top", "right", "bottom", "left", "header", "footer"].includes(side)) throw invalidArgument(side);
        if (side === "top" || side === "right" || side === "bottom" || side === "left")
          page.margins[side] = length * unit;
      }
      return null;
    },
    SetPrintTitleRows: (sheet, args, state) => {
      const found = isHostObject(args[0]) ? args[0] : rangeByAddress(state, sheet, args[0]);
      const { area } = found.target as RangeTarget;
      sheet.page.titleRows = [area.top, area.bottom];
      return null;
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, state) => {
      const { titleRows } = sheet.page;
      return titleRows ? rangeByAddress(state, sheet, `${String(titleRows[0])}:${String(titleRows[1])}`) : null;
    },
    GetPrintAreaOrNullObject: (sheet, _args, state) => {
      const { printArea } = sheet.page;
      if (!printArea) return null;
      range(state, sheet, printArea);
      return hostObject(areasTable, { sheet, areas: [printArea] }, state);
    },
  },
};

export const pageBreaksTable: TypeTable<SheetModel> = {
  type: "PageBreakCollection",
  calls: {
    Add: (sheet, args, state) => {
      const { target } = isHostObject(args[0]) ? args[0] : rangeByAddress(state, sheet, args[0]);
      const { top } = (target as RangeTarget).area;
      sheet.page.breaksBefore.push(top);
      return hostObject(pageBreakTable, top, state);
    },
  },
};

const pageBreakTable: TypeTable<number> = { type: "PageBreak" };

const headersTable: TypeTable<SheetModel> = {
  type: "HeaderFooterGroup",
  reads: { State: ({ page }) => page.headerState },
  writes: {
    State: ({ page }, value) => {
      page.headerState = String(value);
    },
  },
  follows: {
    DefaultForAllPages: (sheet, state) => hostObject(headerTable, { sheet, first: false }, state),
    FirstPage: (sheet, state) => hostObject(headerTable, { sheet, first: true }, state),
  },
};

const headerTable: TypeTable<{ readonly sheet: SheetModel; readonly first: boolean }> = {
  type: "HeaderFooter",
  reads: { CenterHeader: ({ sheet, first }) => (first ? sheet.page.firstPageCenterHeader : sheet.page.centerHeader) },
  writes: {
    CenterHeader: ({ sheet, first }, value) => {
      if (first) sheet.page.firstPageCenterHeader = String(value);
      else sheet.page.centerHeader = String(value);
    },
  },
};
