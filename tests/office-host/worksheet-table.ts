import {
  accessDenied,
  HostError,
  type HostObject,
  hostObject,
  type HostState,
  invalidArgument,
  itemNotFound,
  mayChange,
  numberArgument,
  textArgument,
  type TypeTable,
} from "./host-object";
import { addSheet, findSheet, type SheetModel } from "./model";
import { namesTable } from "./names-table";
import { pageBreaksTable, pageTable } from "./page-table";
import { range, rangeByAddress, usedArea } from "./range-table";
import { shapesTable } from "./shapes-table";

const WHOLE = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

export function worksheet(state: HostState, sheet: SheetModel): HostObject {
  return hostObject(worksheetTable, sheet, state);
}

/** Structure is what a protected workbook keeps: tabs and their names. */
function mayRestructure(state: HostState): void {
  mayChange(state);
  if (state.workbook.structureProtected) throw accessDenied("The workbook's structure is protected.");
}

const worksheetTable: TypeTable<SheetModel> = {
  type: "Worksheet",
  id: ({ id }) => id,
  reads: {
    Name: ({ name }) => name,
    Id: ({ id }) => id,
    Position: (sheet, state) => state.workbook.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
  },
  writes: {
    Name: (sheet, name, state) => {
      mayRestructure(state);
      sheet.name = sheetName(String(name), state, sheet);
    },
    Position: (sheet, position, state) => {
      mayRestructure(state);
      const { sheets } = state.workbook;
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(Number(position), 0, sheet);
    },
    Visibility: (sheet, visibility, state) => {
      mayRestructure(state);
      if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden") {
        throw invalidArgument("not a visibility");
      }
      sheet.visibility = visibility;
    },
    ShowGridlines: () => undefined,
  },
  follows: {
    Protection: (sheet, state) => hostObject(protectionTable, sheet, state),
    Names: (sheet, state) => hostObject(namesTable, { names: sheet.names, scope: sheet }, state),
    PageLayout: (sheet, state) => hostObject(pageTable, sheet, state),
    HorizontalPageBreaks: (sheet, state) => hostObject(pageBreaksTable, sheet, state),
    Shapes: (sheet, state) => hostObject(shapesTable, sheet, state),
  },
  calls: {
    Activate: (sheet, _args, state) => {
      if (sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet cannot be activated.");
      state.workbook.activeSheet = sheet.id;
      return null;
    },
    Delete: (sheet, _args, state) => {
      mayRestructure(state);
      const { sheets } = state.workbook;
      if (sheets.filter((each) => each.visibility === "Visible").length === 1 && sheet.visibility === "Visible") {
        throw invalidArgument("A workbook keeps at least one visible sheet.");
      }
      sheets.splice(sheets.indexOf(sheet), 1);
      state.raise({ number: 15, message: { worksheetId: sheet.id, source: "Local" } });
      return null;
    },
    GetRange: (sheet, args, state) => rangeByAddress(state, sheet, args[0]),
    GetCell: (sheet, args, state) => {
      const row = numberArgument(args, 0) + 1;
      const column = numberArgument(args, 1) + 1;
      return range(state, sheet, { top: row, left: column, bottom: row, right: column });
    },
    GetRangeByIndexes: (sheet, args, state) => {
      const top = numberArgument(args, 0) + 1;
      const left = numberArgument(args, 1) + 1;
      const bottom = top + numberArgument(args, 2) - 1;
      return range(state, sheet, { top, left, bottom, right: left + numberArgument(args, 3) - 1 });
    },
    GetUsedRangeOrNullObject: (sheet, args, state) => {
      const used = usedArea(sheet, WHOLE, args[0] === true);
      return used ? range(state, sheet, used) : null;
    },
  },
};

const protectionTable: TypeTable<SheetModel> = {
  type: "WorksheetProtection",
  reads: { Protected: (sheet) => sheet.protected },
};

export const worksheetsTable: TypeTable<null> = {
  type: "WorksheetCollection",
  items: (_target, state) => state.workbook.sheets.map((sheet) => worksheet(state, sheet)),
  indexer: (_target, key, state) => {
    const sheet = typeof key === "string" ? findSheet(state.workbook, key) : null;
    return sheet && worksheet(state, sheet);
  },
  calls: {
    GetItem: (_target, args, state) => {
      const sheet = findSheet(state.workbook, textArgument(args, 0));
      if (!sheet) throw itemNotFound();
      return worksheet(state, sheet);
    },
    GetItemOrNullObject: (_target, args, state) => {
      const sheet = findSheet(state.workbook, textArgument(args, 0));
      return sheet && worksheet(state, sheet);
    },
    GetActiveWorksheet: (_target, _args, state) => {
      const sheet = findSheet(state.workbook, state.workbook.activeSheet);
      if (!sheet) throw itemNotFound();
      return worksheet(state, sheet);
    },
    Add: (_target, args, state) => {
      mayRestructure(state);
      const wanted = args[0] === undefined ? `Sheet${String(state.workbook.serial + 1)}` : textArgument(args, 0);
      const sheet = addSheet(state.workbook, sheetName(wanted, state, null));
      state.raise({ number: 13, message: { worksheetId: sheet.id, source: "Local" } });
      return worksheet(state, sheet);
    },
    _RegisterDataChangedEvent: registers(10),
    _UnregisterDataChangedEvent: unregisters(10),
    _RegisterAddedEvent: registers(13),
    _UnregisterAddedEvent: unregisters(13),
    _RegisterDeletedEvent: registers(15),
    _UnregisterDeletedEvent: unregisters(15),
  },
};

function registers(event: number) {
  return (_target: null, _args: readonly unknown[], state: HostState) => {
    state.registered.add(event);
    return null;
  };
}

function unregisters(event: number) {
  return (_target: null, _args: readonly unknown[], state: HostState) => {
    state.registered.delete(event);
    return null;
  };
}

function sheetName(name: string, state: HostState, own: SheetModel | null): string {
  const taken = findSheet(state.workbook, name);
  if (taken && taken !== own)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);
  if (name === "" || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`not a sheet name: ${name}`);
  }
  return name;
}
