import type { Table } from "../read-table/table";
import { folded } from "../words";
import { boundNothing, type BindInput, type BoundTable } from "./bound-table";
import { bindFigures } from "./figures/bind-figures";
import { bindTargets } from "./targets/bind-targets";
import { isTargetTable } from "./targets/target-columns";

/** Binds a table of figures or of targets; a table of people that is no list for one title waits for nothing. */
export function bindTable(table: Table, input: BindInput): BoundTable {
  if (isTargetTable(table)) return bindTargets(table, input);
  const isOfPeople = table.columns.some(({ path }) =>
    /^(ho va ten|ho ten|ho va chu dem)\b/.test(folded(path.at(-1) ?? "")),
  );
  return isOfPeople ? boundNothing : bindFigures(table, input);
}
