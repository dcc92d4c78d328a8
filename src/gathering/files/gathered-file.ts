import type { Delivery, FatedRow, GatheredFile } from "../gathered";
import { countsOf } from "../ledger/counts";
import { reconcile } from "../ledger/reconcile";
import type { FormerRow, Merged } from "../merged/merge-rows";
import { ASSOCIATIONS, BY_HAND } from "../merged/merged-row";
import { formerFiles, type ReplacedUnits } from "../merged/replaced-units";
import type { Arrived } from "../sent/sent-file";
import * as say from "../words/about-files";
import { oneAfterAnother } from "../words/plain-words";
import type { Delivered } from "./deliveries";
import type { IdentifiedFile } from "./identify-file";

export function gatheredFile(
  each: Arrived,
  identified: readonly IdentifiedFile[],
  delivered: readonly Delivered[],
  allRows: readonly FatedRow[],
  merged: Merged,
  former: readonly FormerRow[],
  replaced: ReplacedUnits,
): GatheredFile {
  const nothing = {
    unit: null,
    otherUnits: [],
    unitAs: null,
    unitFrom: null,
    year: null,
    delivery: null,
    rows: [],
    printed: [],
    against: null,
  } as const;
  if (each.kind === "unreadable") {
    return {
      ...nothing,
      name: each.name,
      status: "refused",
      code: each.why,
      message: say.unreadable(each.name, each.why),
      counts: countsOf(0, []),
    };
  }
  const { file } = each;
  const found = identified.find((one) => one.file === file);
  const how = delivered.find((one) => one.file === found);
  if (!found) throw new Error(`Nobody looked at ${file.name}`);
  const { status, code, message, unit, unitAs, unitFrom, year } = found;
  const known = { ...nothing, name: file.name, unit, unitAs, unitFrom, year };
  if (status !== "taken" || !how) {
    return {
      ...known,
      status: status === "waiting" ? "waiting" : "refused",
      code,
      message,
      counts: countsOf(file.rowsRead, null),
    };
  }
  if (how.delivery === "superseded") {
    const other = how.other?.file.name ?? (formerFiles(former).get(unit ?? "") ?? [])[0] ?? "";
    return {
      ...known,
      status: "refused",
      code: "superseded",
      delivery: "superseded",
      message: say.superseded(file.name, other),
      counts: countsOf(file.rowsRead, null),
    };
  }
  if (how.delivery === "unclear") {
    return {
      ...known,
      status: "waiting",
      code: null,
      delivery: "unclear",
      message: say.unclearDelivery(file.name, unit ?? ""),
      counts: countsOf(file.rowsRead, null),
    };
  }
  const inFile = new Set(file.rows);
  const rows = allRows.filter((row) => row.file === file.name && inFile.has(row.row));
  const units = [
    ...new Set(
      rows
        .map((row) => (row.fate === "accepted" || row.fate === "changed" ? row.unit : null))
        .filter((name) => name !== null),
    ),
  ];
  const companions = how.delivery === "first" ? (replaced.cameWith.get(unit ?? "") ?? []) : [];
  const against = againstFormer([unit ?? "", ...units, ...companions], merged, former);
  const isFormer = former.some(({ row }) => row.unit === unit && row.source !== BY_HAND && row.source !== "");
  const delivery: Delivery =
    how.delivery !== "first" || !isFormer
      ? how.delivery
      : against.changed + against.added + against.removed === 0
        ? "same"
        : "replaces";
  return {
    ...known,
    status: "read",
    code: delivery === "copy" ? "copy" : null,
    message: oneAfterAnother([
      ...(delivery === "copy" ? [say.isCopy(file.name, how.other?.file.name ?? "")] : []),
      ...(delivery === "same" ? [say.sameAsBefore] : []),
      ...(message === null ? [] : [message]),
    ]),
    otherUnits: units.filter((name) => name !== unit && name !== ASSOCIATIONS),
    delivery,
    counts: countsOf(file.rowsRead, rows),
    rows,
    printed: reconcile({ ...file, printed: file.printed.filter(({ form }) => !found.setAside.has(form)) }, rows),
    against: isFormer && delivery !== "copy" ? against : null,
  };
}

function againstFormer(
  units: readonly string[],
  { changes, rows, changed }: Merged,
  former: readonly FormerRow[],
): NonNullable<GatheredFile["against"]> {
  const own = new Set(units);
  const of = (kind: "added" | "removed" | "changed") =>
    changes.filter((each) => own.has(each.unit) && each.change === kind).length;
  const kept = former.filter(({ key, row }) => own.has(row.unit) && rows.has(key) && !changed.has(key)).length;
  return { changed: of("changed"), added: of("added"), removed: of("removed"), kept };
}
