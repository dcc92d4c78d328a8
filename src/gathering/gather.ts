import type { Bilingual } from "../domain/bilingual";
import { Answers, readingQuestionId, type GatherAnswer } from "./gather-answers";
import type {
  Delivery,
  FateCounts,
  FatedRow,
  Gathered,
  GatheredFile,
  GatherQuestion,
  RefusalCode,
  WaitingRow,
} from "./gathered";
import { fates } from "./gathered";
import { deliveriesOf, type Delivered } from "./deliveries";
import { identifyFile, type IdentifiedFile } from "./identify-file";
import { mergeRows, type FormerRow, type Merged } from "./merge-rows";
import { ASSOCIATIONS, BY_HAND, type MergedRow } from "./merged-row";
import type { Office, OfficePerson } from "./office";
import { reconcile } from "./reconcile";
import type { Arrived } from "./sent-file";
import { formerFiles, replacedUnits, type ReplacedUnits } from "./replaced-units";
import * as say from "./sentences";
import { keyOfPerson, settleRows, type OfferedRow } from "./settle-rows";
import { unitsOfFiles } from "./units-of-files";
import { staffIndex, type StaffIndex } from "./who-is-it";
import { unitFinder } from "./which-unit";

/** Everything a run depends on; the same input always gives the same result, whatever the order of files. */
export interface GatherInput {
  readonly year: number;
  readonly office: Office;
  readonly arrived: readonly Arrived[];
  /** The merged sheets as they stand; empty at the first run. */
  readonly former: readonly FormerRow[];
  /** Rows that waited after the last run, as their units wrote them. */
  readonly waitingBefore: readonly WaitingRow[];
  /** All that she answered, oldest first. */
  readonly answers: readonly GatherAnswer[];
  /** By name of a file gathered before, the unit that sent it. */
  readonly senders: ReadonlyMap<string, string>;
  /** She ticked that remarks on health, maternity or discipline go along. */
  readonly privateRemarks: boolean;
}

/**
 * «Gộp biểu các đơn vị»: what each file is, the fate of each row, what the merged sheets will hold. Pure.
 */
export function gather(input: GatherInput): Gathered {
  const { year, arrived } = input;
  const office = input.office.hasUnits ? input.office : { ...input.office, units: unitsOfFiles(arrived) };
  const answers = new Answers(input.answers);
  const finder = unitFinder(office.units);
  const staff = staffIndex(office);
  const context = { year, office, finder, answers, unitsOfName: staff.unitsOfName };
  const identified = arrived.flatMap((each) => (each.kind === "read" ? [identifyFile(each.file, context)] : []));
  const taken = identified.filter(({ status }) => status === "taken");
  const { delivered, questions: deliveryQuestions } = deliveriesOf(taken, formerFiles(input.former), answers);
  const used = delivered.filter(({ delivery }) => ["first", "supplements", "copy"].includes(delivery));
  const lists = used.filter(({ delivery }) => delivery === "first");
  const mainUnits = new Set(lists.map(({ file }) => file.unit ?? ""));
  const before = input.waitingBefore.filter(({ sender }) => !mainUnits.has(sender));
  const offered = [...used.flatMap(offeredBy), ...before.map(offeredAgain)];
  const formerRows = new Map(input.former.map(({ key, row }) => [key, row]));
  const settled = settleRows(offered, {
    office,
    staff,
    finder,
    answers,
    kept: (key) => {
      const row = formerRows.get(key);
      return row && !mainUnits.has(row.unit) ? row : null;
    },
  });
  const replaced = replacedUnits(settled.rows, mainUnits, input.former, input.senders);
  const people = peopleByKey(office, staff);
  const merged = mergeRows({
    rows: settled.rows,
    former: input.former,
    replaced: replaced.all,
    answers,
    privateRemarks: input.privateRemarks,
    told: (key) => people.get(key) ?? null,
  });
  const rows = settled.rows.map((row): FatedRow =>
    row.fate === "accepted" && merged.changed.has(row.mergedKey ?? "") ? { ...row, fate: "changed" } : row,
  );
  const files = arrived.map((each) => gatheredFile(each, identified, delivered, rows, merged, input.former, replaced));
  const inOrder = inUnitOrder(merged.rows, office);
  const mergedRows = [...inOrder.values()];
  const waiting = rows.filter(({ waits }) => waits).map((row) => waitingRow(row, before));
  const questions = [
    ...identified.flatMap(({ question }) => (question ? [question] : [])),
    ...deliveryQuestions,
    ...settled.questions,
    ...merged.questions,
    ...readingQuestions(taken),
  ];
  return {
    year,
    units: office.units,
    files,
    counts: sumOf(files.flatMap(({ status, counts }) => (status === "read" ? [counts] : []))),
    merged: inOrder,
    people: mergedRows.filter(({ recipient }) => recipient === "individual").length,
    collectives: mergedRows.filter(({ recipient, unit }) => recipient === "collective" && unit !== ASSOCIATIONS).length,
    waiting,
    ...unitsAndPeople(office, staff, mergedRows, waiting, files, merged),
    changes: merged.changes,
    againstStaff: againstStaff(files, staff, office),
    questions,
    settled: before.flatMap((each) => nowClear(each, rows)),
    notes: [
      ...(office.hasStaffList ? [] : [say.noStaffList]),
      ...identified.flatMap(({ notes }) => notes),
      ...taken.flatMap(({ file }) => file.unclear.map(({ cell, why }) => say.unclearRow(file.name, cell, why))),
      ...files.flatMap(({ name, status, rows: own }) =>
        status === "read" && own.length > 0 && own.every(({ awards }) => awards.length === 0)
          ? [say.noTitleYet(name)]
          : [],
      ),
    ],
  };
}

function offeredBy({ file, delivery, other }: Delivered): readonly OfferedRow[] {
  return file.rows.map(({ row, units }) => ({
    file: file.file.name,
    sender: file.unit ?? "",
    row,
    units,
    isSupplement: delivery === "supplements",
    copyOf: delivery === "copy" ? (other?.file.name ?? "") : null,
  }));
}

/** A row that waited: its file is gone, its words are kept. */
function offeredAgain({ file, sender, row }: WaitingRow): OfferedRow {
  return { file, sender, row, units: [sender], isSupplement: true, copyOf: null };
}

type Told = Pick<MergedRow, "name" | "birth" | "position">;

/** The staff list's words for each recipient; a birth date only where the name alone would not tell who it is. */
function peopleByKey(office: Office, staff: StaffIndex): ReadonlyMap<string, Told> {
  return new Map(
    office.people.map((person) => {
      const isHomonym = (staff.byKey.get(person.key)?.length ?? 0) > 1;
      return [keyOfPerson(person, person.unit ?? "", staff), toldOf(person, isHomonym)] as const;
    }),
  );
}

function toldOf({ name, birthWritten, position }: OfficePerson, isHomonym: boolean): Told {
  return { name, birth: isHomonym ? birthWritten : null, position };
}

function gatheredFile(
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
    message: say.oneAfterAnother([
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

/**
 * The counts of one file: `read` is always the sum of the six others. A file that is not taken gives no row a fate.
 * @param rows null for a file that is not taken
 */
function countsOf(read: number, rows: readonly FatedRow[] | null): FateCounts {
  const of = (fate: (typeof fates)[number]) => (rows ?? []).filter((row) => row.fate === fate).length;
  const counts = {
    accepted: of("accepted"),
    changed: of("changed"),
    duplicate: of("duplicate"),
    "maybe-same": of("maybe-same"),
    "not-on-staff": of("not-on-staff"),
  };
  const named = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const other = rows === null ? 0 : read - named;
  if (other < 0 || named !== (rows ?? []).length) throw new Error("The ledger of a unit's file does not add up");
  return { read, ...counts, "not-a-row": other };
}

function sumOf(all: readonly FateCounts[]): FateCounts {
  const of = (key: keyof FateCounts) => all.reduce((sum, counts) => sum + counts[key], 0);
  const sum: FateCounts = {
    read: of("read"),
    accepted: of("accepted"),
    changed: of("changed"),
    duplicate: of("duplicate"),
    "maybe-same": of("maybe-same"),
    "not-on-staff": of("not-on-staff"),
    "not-a-row": of("not-a-row"),
  };
  const parts = fates.reduce((total, fate) => total + sum[fate], sum["not-a-row"]);
  if (parts !== sum.read) throw new Error("The ledger of the run does not add up");
  return sum;
}

/** Her order of units; units of nobody's list after them by name, associations last. */
function inUnitOrder(rows: ReadonlyMap<string, MergedRow>, office: Office): ReadonlyMap<string, MergedRow> {
  const order = new Map(office.units.map(({ name }, at) => [name, at]));
  const placeOf = (unit: string) => (unit === ASSOCIATIONS ? Infinity : (order.get(unit) ?? office.units.length));
  const sorted = [...rows].sort(([, one], [, other]) => {
    const [a, b] = [placeOf(one.unit), placeOf(other.unit)];
    if (a !== b) return a < b ? -1 : 1;
    return one.unit < other.unit ? -1 : one.unit > other.unit ? 1 : 0;
  });
  return new Map(sorted);
}

/** What a unit prints as its number of people, beside those the staff list has of it. */
function againstStaff(files: readonly GatheredFile[], staff: StaffIndex, office: Office): Gathered["againstStaff"] {
  if (!office.hasStaffList) return [];
  return files.flatMap(({ name, unit, otherUnits, delivery, printed }) => {
    if (unit === null || otherUnits.length > 0 || delivery === "supplements") return [];
    const counted = staff.byUnit.get(unit)?.length ?? 0;
    return printed.flatMap(({ what, recipient, says, cell }) =>
      what === "headcount" && recipient === "individual" && says !== counted
        ? [{ file: name, unit, cell, says, counted }]
        : [],
    );
  });
}

function waitingRow({ file, sender, row }: FatedRow, before: readonly WaitingRow[]): WaitingRow {
  return { file, sender, row, isFromBefore: before.some((each) => each.row === row) };
}

function unitsAndPeople(
  office: Office,
  staff: StaffIndex,
  merged: readonly MergedRow[],
  waiting: readonly WaitingRow[],
  files: readonly GatheredFile[],
  { rows }: Merged,
): Pick<Gathered, "unitsMissing" | "unitsRefused" | "unitsSent" | "staffWithoutRow"> {
  const sent = new Set([...merged.map(({ unit }) => unit), ...waiting.map(({ sender }) => sender)]);
  const all = office.hasUnits ? office.units.map(({ name }) => name) : [];
  const missing = all.filter((name) => !sent.has(name));
  return {
    unitsMissing: missing,
    unitsSent: all.filter((name) => sent.has(name)),
    unitsRefused: files.flatMap(({ unit, name, status, code }) =>
      status !== "read" && unit !== null && code !== null && code !== "copy" && missing.includes(unit)
        ? [{ unit, file: name, code: code satisfies RefusalCode }]
        : [],
    ),
    staffWithoutRow: office.people.flatMap((person) =>
      person.unit === null || rows.has(keyOfPerson(person, person.unit, staff))
        ? []
        : [{ person: person.name, unit: person.unit }],
    ),
  };
}

/** «Đã rõ: …»: a row that waited has found its person, here or in the file of its own unit. */
function nowClear({ row, sender }: WaitingRow, rows: readonly FatedRow[]): readonly Bilingual[] {
  const now = rows.find((each) => each.row === row);
  return now === undefined || now.waits ? [] : [say.nowClear(now.person ?? row.name, now.unit || sender)];
}

/** What the reading of a unit's file asks about its table: her answer is taken with the same file. */
function readingQuestions(files: readonly IdentifiedFile[]): readonly GatherQuestion[] {
  return files.flatMap(({ file }) =>
    file.doubts.map((doubt): GatherQuestion => ({
      id: readingQuestionId(file.name, doubt.id),
      kind: "reading",
      file: file.name,
      at: doubt.at,
      sentence: doubt.sentence,
      options: doubt.options,
    })),
  );
}
