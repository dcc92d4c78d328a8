import type { GatherRun } from "../actions/gather";
import type { CellWrite } from "../workbook/write-plan";

type Gathered = GatherRun["gathered"];
type Rows = Gathered["files"][number]["rows"];
type Cells = GatherRun["plan"]["tabs"][number]["cells"];
type Merged = GatherRun["gathered"]["merged"] extends ReadonlyMap<string, infer Row> ? Row : never;
type Place = GatherRun["places"] extends ReadonlyMap<Merged, infer At> ? At : never;

/** Of one list of a run of gathering, a stretch that crosses by itself; files and tabs by their place in the run. */
export type GatherParcel =
  | { readonly list: "merged"; readonly items: readonly (readonly [key: string, row: Merged, place: Place | null])[] }
  | { readonly list: "rows"; readonly of: number; readonly items: Rows }
  | { readonly list: "cells"; readonly of: number; readonly items: Cells }
  | { readonly list: "writes"; readonly items: readonly CellWrite[] };

/** Taken out of its envelope, so many do not hold the page's thread for longer than a frame or two. */
export const MOST_IN_ONE = 400;

/**
 * A run as messages that are taken in one after the other: of thirty thousand people as one it would hold the page for
 * seconds. What stood in her sheets before is needed for the plan only, and does not cross.
 */
export function parcelledRun(run: GatherRun): { readonly parcels: readonly GatherParcel[]; readonly rest: GatherRun } {
  const { gathered, plan, places } = run;
  const merged = [...gathered.merged].map(([key, row]) => [key, row, places.get(row) ?? null] as const);
  const parcels: readonly GatherParcel[] = [
    ...stretches(merged).map((items): GatherParcel => ({ list: "merged", items })),
    ...gathered.files.flatMap(({ rows }, of) =>
      stretches(rows).map((items): GatherParcel => ({ list: "rows", of, items })),
    ),
    ...plan.tabs.flatMap(({ cells }, of) =>
      stretches(cells).map((items): GatherParcel => ({ list: "cells", of, items })),
    ),
    ...stretches(plan.writes).map((items): GatherParcel => ({ list: "writes", items })),
  ];
  const rest: GatherRun = {
    ...run,
    gathered: {
      ...gathered,
      merged: new Map(),
      former: new Map(),
      kept: new Map(),
      unedited: new Map(),
      files: gathered.files.map((file) => ({ ...file, rows: [] })),
    },
    plan: { ...plan, writes: [], tabs: plan.tabs.map((tab) => ({ ...tab, cells: [] })) },
    places: new Map(),
  };
  return { parcels, rest };
}

/** The run as it was before it was parcelled; a row and its place are of one object again. */
export function joinedRun(rest: GatherRun, parcels: readonly GatherParcel[]): GatherRun {
  const { gathered, plan } = rest;
  const merged = parcels.flatMap((parcel) => (parcel.list === "merged" ? parcel.items : []));
  return {
    ...rest,
    gathered: {
      ...gathered,
      merged: new Map(merged.map(([key, row]) => [key, row])),
      files: gathered.files.map((file, at) => ({
        ...file,
        rows: parcels.flatMap((parcel) => (parcel.list === "rows" && parcel.of === at ? parcel.items : [])),
      })),
    },
    plan: {
      ...plan,
      writes: parcels.flatMap((parcel) => (parcel.list === "writes" ? parcel.items : [])),
      tabs: plan.tabs.map((tab, at) => ({
        ...tab,
        cells: parcels.flatMap((parcel) => (parcel.list === "cells" && parcel.of === at ? parcel.items : [])),
      })),
    },
    places: new Map(merged.flatMap(([, row, place]) => (place === null ? [] : [[row, place] as const]))),
  };
}

function stretches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / MOST_IN_ONE) }, (_, index) =>
    items.slice(index * MOST_IN_ONE, (index + 1) * MOST_IN_ONE),
  );
}
