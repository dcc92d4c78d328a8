import type { Delivery, FatedRow, GatheredFile } from "../gathered";
import { countsOf } from "../ledger/counts";
import { reconcile } from "../ledger/reconcile";
import { isByHand, type FormerRow } from "../merged/edited-rows";
import type { Merged } from "../merged/merge-rows";
import { ASSOCIATIONS } from "../merged/merged-row";
import { formerFiles, type ReplacedUnits } from "../merged/replaced-units";
import type { Arrived, SentFile } from "../sent/sent-file";
import * as say from "../words/about-files";
import { oneAfterAnother } from "../words/plain-words";
import { wholeContentOf } from "./content-of-file";
import type { Delivered } from "./deliveries";
import { type IdentifiedFile, unitQuestionOf } from "./identify-file";

/** All that the run found out, from which one file's part is taken. */
export interface RunSoFar {
  readonly identified: readonly IdentifiedFile[];
  readonly delivered: readonly Delivered[];
  /** By name of the file. */
  readonly rows: ReadonlyMap<string, readonly FatedRow[]>;
  readonly merged: Merged;
  readonly former: readonly FormerRow[];
  readonly replaced: ReplacedUnits;
  /** By unit, what its list said when it was gathered last. */
  readonly lists: ReadonlyMap<string, string>;
}

const nothing = {
  unit: null,
  otherUnits: [],
  unitAs: null,
  unitFrom: null,
  unitQuestion: null,
  year: null,
  code: null,
  message: null,
  delivery: null,
  rows: [],
  printed: [],
  content: null,
  against: null,
} as const;

/** What became of one file. */
export function gatheredFile(each: Arrived, run: RunSoFar): GatheredFile {
  if (each.kind === "unreadable") {
    const { name, why, rows = null } = each;
    const message = why === "too-large" ? say.tooLarge(name, rows) : say.unreadable(name, why);
    return { ...nothing, name, status: "refused", code: why, message, counts: countsOf(0, []) };
  }
  const { file } = each;
  const found = run.identified.find((one) => one.file === file);
  const how = run.delivered.find((one) => one.file === found);
  if (!found) throw new Error(`Nobody looked at ${file.name}`);
  const { status, code, message, unit, unitAs, unitFrom, year } = found;
  const counts = countsOf(file.rowsRead, null);
  const known = {
    ...nothing,
    name: file.name,
    unit,
    unitAs,
    unitFrom,
    unitQuestion: unitQuestionOf(file),
    year,
    counts,
  };
  if (status !== "taken" || !how)
    return { ...known, status: status === "waiting" ? "waiting" : "refused", code, message };
  if (how.delivery === "superseded") {
    const other = how.other?.file.name ?? (formerFiles(run.former).get(unit ?? "") ?? [])[0] ?? "";
    const later = say.superseded(file.name, other);
    return { ...known, status: "refused", code: "superseded", delivery: "superseded", message: later };
  }
  if (how.delivery === "unclear") {
    const which = say.unclearDelivery(file.name, unit ?? "");
    return { ...known, status: "waiting", delivery: "unclear", message: which };
  }
  return takenFile(file, found, how, run, known);
}

function takenFile(
  file: SentFile,
  found: IdentifiedFile,
  how: Delivered,
  run: RunSoFar,
  known: Omit<GatheredFile, "status">,
): GatheredFile {
  const { unit, message, setAside } = found;
  const inFile = new Set(file.rows);
  const rows = (run.rows.get(file.name) ?? []).filter(({ row }) => inFile.has(row));
  const taken = rows.filter(({ fate }) => fate === "accepted" || fate === "changed");
  const units = [...new Set(taken.map((row) => row.unit))];
  const companions = how.delivery === "first" ? (run.replaced.cameWith.get(unit ?? "") ?? []) : [];
  const against = againstFormer([unit ?? "", ...units, ...companions], run.merged, run.former);
  const isFormer = run.former.some(({ row }) => row.unit === unit && !isByHand(row));
  const content = how.delivery === "first" ? wholeContentOf(found) : null;
  const isSame = against.changed + against.added + against.removed === 0 && saysTheSame(content, found, rows, run);
  const delivery: Delivery = how.delivery !== "first" || !isFormer ? how.delivery : isSame ? "same" : "replaces";
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
    printed: reconcile({ ...file, printed: file.printed.filter(({ form }) => !setAside.has(form)) }, rows),
    content,
    against: isFormer && delivery !== "copy" ? against : null,
  };
}

/**
 * Whether a list that changes nothing in the merged sheets says nothing else either: a row that waits, a remark that
 * stays behind or a change she was asked about is something else.
 */
function saysTheSame(
  content: string | null,
  { unit }: IdentifiedFile,
  rows: readonly FatedRow[],
  { lists, merged }: RunSoFar,
): boolean {
  const before = lists.get(unit ?? "");
  if (before !== undefined) return before === content;
  // A book gathered before lists were remembered.
  const asked = new Set(merged.questions.map(({ key }) => key));
  return !rows.some(({ waits, mergedKey }) => waits || asked.has(mergedKey ?? undefined));
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
