import { partsTable } from "./custom-xml-table";
import { type HostObject, hostObject, type HostState, numberArgument, type TypeTable } from "./host-object";
import { namesTable } from "./names-table";
import { range } from "./range-table";
import { worksheetsTable } from "./worksheet-table";

export function workbookObject(state: HostState): HostObject {
  return hostObject(workbookTable, null, state);
}

const workbookTable: TypeTable<null> = {
  type: "Workbook",
  reads: { ReadOnly: (_target, { workbook }) => workbook.readOnly },
  follows: {
    Worksheets: (_target, state) => hostObject(worksheetsTable, null, state),
    Names: (_target, state) => hostObject(namesTable, { names: state.workbook.names, scope: null }, state),
    CustomXmlParts: (_target, state) => hostObject(partsTable, null, state),
    Protection: (_target, state) => hostObject(protectionTable, null, state),
    Application: (_target, state) => hostObject(applicationTable, null, state),
    Functions: (_target, state) => hostObject(functionsTable, null, state),
  },
  calls: { GetActiveCell: (_target, _args, state) => activeCell(state) },
};

/** The first cell of the selection, or A1 of the sheet in front. */
function activeCell(state: HostState): HostObject {
  const { selection, sheets, activeSheet } = state.workbook;
  const sheet = sheets.find(({ name, id }) => (selection ? name === selection.sheet : id === activeSheet)) ?? sheets[0];
  if (!sheet) throw new Error("a workbook without sheets");
  const { top, left } = selection?.areas[0] ?? { top: 1, left: 1 };
  return range(state, sheet, { top, left, bottom: top, right: left });
}

const protectionTable: TypeTable<null> = {
  type: "WorkbookProtection",
  reads: { Protected: (_target, { workbook }) => workbook.structureProtected },
};

const applicationTable: TypeTable<null> = {
  type: "Application",
  calls: { SuspendScreenUpdatingUntilNextSync: () => null, SuspendApiCalculationUntilNextSync: () => null },
};

/** DATE alone: its answer shows whether days count from 1900 or from 1904. */
const functionsTable: TypeTable<null> = {
  type: "Functions",
  calls: {
    Date: (_target, args, state) => {
      const [year, month, day] = [numberArgument(args, 0), numberArgument(args, 1), numberArgument(args, 2)];
      const serial = Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
      return hostObject(resultTable, state.workbook.date1904 ? serial - 1462 : serial, state);
    },
  },
};

const resultTable: TypeTable<number> = {
  type: "FunctionResult",
  reads: { Value: (value) => value, Error: () => null },
};
