import type { Gathered, GatheredFile, RefusalCode, WaitingRow } from "../gathered";
import type { Merged } from "../merged/merge-rows";
import type { MergedRow } from "../merged/merged-row";
import type { Office } from "../office/office";
import { keyOfPerson } from "../rows/recipient-key";
import type { StaffIndex } from "../rows/who-is-it";

export function unitsAndPeople(
  office: Office,
  staff: StaffIndex,
  merged: readonly MergedRow[],
  waiting: readonly WaitingRow[],
  files: readonly GatheredFile[],
  { rows }: Merged,
): Pick<Gathered, "unitsMissing" | "unitsRefused" | "unitsSent" | "unitsWaiting" | "isComplete" | "staffWithoutRow"> {
  const received = new Set([...merged.map(({ unit }) => unit), ...waiting.map(({ sender }) => sender)]);
  const waitingFiles = files.flatMap(({ unit, delivery }) => (delivery === "unclear" && unit !== null ? [unit] : []));
  const sent = new Set([...received, ...waitingFiles]);
  const all = office.hasUnits ? office.units.map(({ name }) => name) : [];
  const missing = all.filter((name) => !sent.has(name));
  return {
    isComplete: missing.length === 0 && waiting.length === 0 && waitingFiles.length === 0,
    unitsMissing: missing,
    unitsSent: all.filter((name) => sent.has(name)),
    unitsWaiting: all.filter((name) => sent.has(name) && !received.has(name)),
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

/** What a unit prints as its number of people, beside those the staff list has of it. */
export function againstStaff(
  files: readonly GatheredFile[],
  staff: StaffIndex,
  office: Office,
): Gathered["againstStaff"] {
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
