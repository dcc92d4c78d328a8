import type { GatherRun } from "../../actions/gather";
import type { OfficeBook } from "../../actions/office-book";
import { gatherWords } from "../../messages/gathering";
import { ENGINE_VERSION } from "../../messages/engine-version";
import { bareValue } from "../../workbook/cell-content";
import { toA1, type CellRef } from "../../workbook/refs";
import type { Arguments } from "../arguments";
import type { UnitFiles } from "../unit-files";
import { place } from "./check-json";

/** What one run of `gather` tells. */
export interface GatherTold {
  readonly run: GatherRun;
  readonly book: OfficeBook;
  readonly into: string;
  readonly today: string;
  readonly left: UnitFiles["left"];
}

type Gathered = GatherRun["gathered"];
type Row = Gathered["files"][number]["rows"][number];

/** The stable JSON of `gather`: assets/schema/gather.schema.json. */
export function gatherJson({ run, into, today, left }: GatherTold, args: Arguments): Record<string, unknown> {
  const { gathered, plan, places } = run;
  const { language } = args;
  const byKey = new Map([...gathered.merged].map(([key, row]) => [key, places.get(row) ?? null]));
  return {
    schemaVersion: 1,
    engineVersion: ENGINE_VERSION,
    into,
    year: gathered.year,
    today,
    language,
    files: gathered.files.map((file) => ({
      file: file.name,
      status: file.status,
      code: file.code,
      message: file.message?.[language] ?? null,
      unit: file.unit,
      otherUnits: file.otherUnits,
      unitAs: file.unitAs,
      unitFrom: file.unitFrom,
      unitQuestion: file.unitQuestion,
      year: file.year,
      delivery: file.delivery,
      counts: file.counts,
      against: file.against,
      rows: file.rows.map((row) => rowJson(row, byKey, language)),
      printed: file.printed.map(({ cell, what, recipient, says, counted }) => ({
        ...place(cell),
        what,
        recipient,
        says,
        counted,
        differs: says !== counted,
      })),
    })),
    counts: gathered.counts,
    merged: mergedJson(gathered),
    waiting: waitingJson(gathered.waiting),
    unitsMissing: gathered.unitsMissing,
    unitsRefused: gathered.unitsRefused,
    staffWithoutRow: gathered.staffWithoutRow,
    changes: gathered.changes.map(({ name, ...change }) => ({ ...change, person: name })),
    mismatches: [
      ...gathered.files.flatMap(({ name, printed }) =>
        printed
          .filter(({ says, counted }) => says !== counted)
          .map(({ cell, what, recipient, says, counted }) => ({
            file: name,
            against: "rows",
            ...place(cell),
            what,
            recipient,
            says,
            counted,
          })),
      ),
      ...gathered.againstStaff.map(({ file, cell, says, counted }) => ({
        file,
        against: "staff-list",
        ...place(cell),
        what: "headcount",
        recipient: "individual",
        says,
        counted,
      })),
    ],
    questions: gathered.questions.map(({ id, kind, file, at, sentence, options }) => ({
      id,
      kind,
      file: file === "" ? null : file,
      ...placeOrNone(at),
      message: sentence[language],
      answers: options.map(({ label }) => label[language]),
      options: options.map(({ id: option, label }) => ({ id: option, label: label[language] })),
    })),
    notes: [...gathered.settled, ...gathered.notes, ...run.told].map((note) => note[language]),
    writes: plan.writes.map((write) => ({
      ...place(write.ref),
      before: bareValue(write.expectedBefore),
      after: bareValue(write.content),
    })),
    created: plan.tabs.map(({ name }) => name),
    skipped: gathered.questions.flatMap(({ kind, at, sentence }) =>
      kind === "edited-by-you" && at !== null ? [{ ...place(at), why: sentence[language] }] : [],
    ),
    left: left.map(({ file, why }) => ({ file, why: gatherWords.left[why][language] })),
    summary: run.summary[language],
  };
}

function placeOrNone(at: CellRef | null) {
  return at === null ? { sheet: null, cell: null } : place(at);
}

function rowJson(row: Row, byKey: ReadonlyMap<string, unknown>, language: "vi" | "en"): Record<string, unknown> {
  const { row: sent, recipient, person, unit, fate, reason, awards, mergedKey, sameAs, why } = row;
  const isWritten = fate === "accepted" || fate === "changed";
  return {
    ...place(sent.cell),
    row: sent.cell.row,
    recipient,
    written: sent.written,
    person,
    unit,
    fate,
    reason,
    awards: awards.map(({ award }) => award),
    mergedAt: isWritten && mergedKey !== null ? (byKey.get(mergedKey) ?? null) : null,
    sameAs: sameAs === null ? null : { file: sameAs.file, sheet: sameAs.cell.sheet, cell: toA1(sameAs.cell) },
    why: why?.[language] ?? null,
  };
}

type Counts = Record<string, number>;

interface UnitCounts {
  people: number;
  collectives: number;
  individual: Counts;
  collective: Counts;
}

function mergedJson({ merged, people, collectives }: Gathered): Record<string, unknown> {
  const byUnit: Record<string, UnitCounts> = {};
  const total: { individual: Counts; collective: Counts } = { individual: {}, collective: {} };
  for (const { unit, recipient, awards } of merged.values()) {
    const own = (byUnit[unit] ??= { people: 0, collectives: 0, individual: {}, collective: {} });
    if (recipient === "individual") own.people += 1;
    else own.collectives += 1;
    for (const { award } of awards) {
      for (const counts of [own[recipient], total[recipient]]) counts[award] = (counts[award] ?? 0) + 1;
    }
  }
  return {
    people,
    collectives,
    total,
    byUnit,
  };
}

function waitingJson(waiting: Gathered["waiting"]): Record<string, unknown> {
  const byUnit: Record<string, { rows: number; individual: Counts; collective: Counts }> = {};
  for (const { sender, row } of waiting) {
    const own = (byUnit[sender] ??= { rows: 0, individual: {}, collective: {} });
    own.rows += 1;
    const counts = row.recipient === "collective" ? own.collective : own.individual;
    for (const { award } of row.awards) counts[award] = (counts[award] ?? 0) + 1;
  }
  return byUnit;
}
