import type { Bilingual } from "../domain/bilingual";
import { deliveriesOf, type Delivered } from "./files/deliveries";
import { gatheredFile } from "./files/gathered-file";
import { identifyFile, type IdentifiedFile } from "./files/identify-file";
import { unitsOfFiles } from "./files/units-of-files";
import { Answers, readingQuestionId, type GatherAnswer } from "./gather-answers";
import type { FatedRow, Gathered, GatherQuestion, WaitingRow } from "./gathered";
import { sumOf } from "./ledger/counts";
import { hiddenSheets } from "./ledger/hidden-sheets";
import { againstStaff, unitsAndPeople } from "./ledger/not-seen";
import type { FormerRow } from "./merged/edited-rows";
import { mergeRows } from "./merged/merge-rows";
import { ASSOCIATIONS, type MergedRow } from "./merged/merged-row";
import { formerFiles, replacedUnits } from "./merged/replaced-units";
import type { Office, OfficePerson } from "./office/office";
import { unitFinder } from "./office/which-unit";
import type { OfferedRow } from "./rows/place-row";
import { keyOfPerson } from "./rows/recipient-key";
import { settleRows } from "./rows/settle-rows";
import { withChanges } from "./rows/which-changed";
import { staffIndex, type StaffIndex } from "./rows/who-is-it";
import type { Arrived } from "./sent/sent-file";
import * as say from "./words/about-files";
import { nowClear as saysNowClear } from "./words/reasons";

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
  /** By unit, what its list said when it was gathered last. */
  readonly lists: ReadonlyMap<string, string>;
  /** Whether a recipient that would be added stood in the merged sheets and was taken out by her. */
  readonly wasTakenOut: (row: MergedRow) => boolean;
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
    wasTakenOut: input.wasTakenOut,
    answers,
    privateRemarks: input.privateRemarks,
    told: (key) => people.get(key) ?? null,
  });
  const rows = withChanges(settled.rows, merged);
  const beside = {
    identified,
    delivered,
    rows: byFile(rows),
    merged,
    former: input.former,
    replaced,
    lists: input.lists,
  };
  const files = arrived.map((each) => gatheredFile(each, beside));
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
    kept: merged.kept,
    unedited: merged.unedited,
    former: merged.former,
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
      ...taken.flatMap(({ file }) => hiddenSheets(file, files, year)),
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

function byFile(rows: readonly FatedRow[]): ReadonlyMap<string, readonly FatedRow[]> {
  const files = new Map<string, FatedRow[]>();
  for (const row of rows) {
    const own = files.get(row.file);
    if (own) own.push(row);
    else files.set(row.file, [row]);
  }
  return files;
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

function waitingRow({ file, sender, row }: FatedRow, before: readonly WaitingRow[]): WaitingRow {
  return { file, sender, row, isFromBefore: before.some((each) => each.row === row) };
}

/** «Đã rõ: …»: a row that waited has found its person, here or in the file of its own unit. */
function nowClear({ row, sender }: WaitingRow, rows: readonly FatedRow[]): readonly Bilingual[] {
  const now = rows.find((each) => each.row === row);
  return now === undefined || now.waits ? [] : [saysNowClear(now.person ?? row.name, now.unit || sender)];
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
