import type { DrawnGroup } from "../../../domain/form/drawn-form";
import type { TableColumn } from "../read-table/table";

/** As many columns of figures as a narrow pane shows beside the names of the lines. */
const MOST = 4;

/** Columns in groups by their heads, in their order: a head too wide for the pane is parted by the heads below it. */
export function headGroups(columns: readonly TableColumn[]): readonly DrawnGroup[] {
  return parts(columns, 0).map((own) => {
    const shared = sharedPath(own);
    return {
      name: shared.join(" › "),
      columns: own.map(({ column, path }) => ({
        column,
        head: path.slice(shared.length).join(" › ") || (path.at(-1) ?? ""),
      })),
    };
  });
}

function parts(columns: readonly TableColumn[], depth: number): readonly (readonly TableColumn[])[] {
  if (columns.length <= MOST && (depth > 0 || isUnderOne(columns, 0))) return columns.length === 0 ? [] : [columns];
  const runs: TableColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const isAlone = column.path.length <= depth + 1;
    const [first] = run ?? [];
    // Columns with no head above them stand together, as do those under one head.
    const joins =
      first !== undefined &&
      (isAlone
        ? first.path.length <= depth + 1
        : first.path.length > depth + 1 && first.path[depth] === column.path[depth]);
    if (run !== undefined && joins) run.push(column);
    else runs.push([column]);
  }
  if (runs.length === 1) return isDeeper(columns, depth) ? parts(columns, depth + 1) : inFours(columns);
  const split = runs.flatMap((run) => (run.length <= MOST ? [run] : parts(run, depth + 1)));
  return depth === 0 ? split : packed(split);
}

/** Neighbours under one head, as many as fit. */
function packed(runs: readonly (readonly TableColumn[])[]): readonly (readonly TableColumn[])[] {
  const all: (readonly TableColumn[])[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last !== undefined && last.length + run.length <= MOST) all[all.length - 1] = [...last, ...run];
    else all.push(run);
  }
  return all;
}

function inFours(columns: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const all: TableColumn[][] = [];
  for (let at = 0; at < columns.length; at += MOST) all.push(columns.slice(at, at + MOST));
  return all;
}

function isUnderOne(columns: readonly TableColumn[], depth: number): boolean {
  return new Set(columns.map(({ path }) => path[depth])).size <= 1;
}

function isDeeper(columns: readonly TableColumn[], depth: number): boolean {
  return columns.some(({ path }) => path.length > depth + 2);
}

/** What all heads begin with; the last word of a head stays its own. */
function sharedPath(columns: readonly TableColumn[]): readonly string[] {
  const [first] = columns;
  if (first === undefined) return [];
  const most = columns.length === 1 ? first.path.length : Math.min(...columns.map(({ path }) => path.length)) - 1;
  const shared: string[] = [];
  for (let depth = 0; depth < Math.max(0, most); depth++) {
    const word = first.path[depth] ?? "";
    if (!columns.every(({ path }) => path[depth] === word)) break;
    shared.push(word);
  }
  return columns.length === 1 ? shared.slice(0, Math.max(1, shared.length - 1)) : shared;
}
