import { findSheet, type NameModel, type SheetModel } from "./model";
import { hostObject, type TypeTable } from "./host-object";
import { rangeByAddress } from "./range-table";

interface NamesTarget {
  readonly names: NameModel[];
  /** null: names of the whole workbook. */
  readonly scope: SheetModel | null;
}

export const namesTable: TypeTable<NamesTarget> = {
  type: "NamedItemCollection",
  items: ({ names, scope }, state) => names.map((name) => hostObject(nameTable, { name, scope }, state)),
};

const nameTable: TypeTable<{ readonly name: NameModel; readonly scope: SheetModel | null }> = {
  type: "NamedItem",
  id: ({ name }) => name.name,
  reads: {
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Scope: ({ scope }) => (scope ? "Worksheet" : "Workbook"),
  },
  calls: {
    GetRangeOrNullObject: ({ name, scope }, _args, state) => {
      const parts = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/.exec(name.formula);
      const sheet = parts ? findSheet(state.workbook, parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "") : scope;
      return parts && sheet ? rangeByAddress(state, sheet, parts[3]) : null;
    },
  },
};
