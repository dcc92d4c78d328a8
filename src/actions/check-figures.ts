import { type Source, sources, titlesBySource } from "../counting/sources";
import type { CheckResult } from "../domain/check";
import type { FigureChange, FigureValue } from "../domain/consequence";
import type { RecipientKind } from "../domain/recipient";
import type { Register } from "../domain/register/register";

/** Rows of the registration forms, at face value; and people, each once. */
export interface Headcount {
  readonly people: number;
  readonly distinctPeople: number;
  readonly collectives: number;
  readonly families: number;
}

/** Subjects of one kind by rows; several rows about one award each (one form, one subject) are one. */
export function headcountOf({ entries, people }: Register): Headcount {
  const rowsOf = (kind: RecipientKind) => entries.filter((entry) => entry.kind === kind).length;
  return {
    people: rowsOf("individual"),
    distinctPeople: people.filter((person) => person.entries.length > 0).length,
    collectives: rowsOf("collective"),
    families: rowsOf("family"),
  };
}

/** How often each title stands in the rows, at face value: implied titles are not in it. */
export function countsOf({ entries }: Register, kind: RecipientKind): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const entry of entries) {
    if (entry.kind !== kind) continue;
    for (const { award } of entry.claims) counts[award] = (counts[award] ?? 0) + 1;
  }
  return counts;
}

/** The titles of one source by whose they are, at face value. */
export interface SourceCounts extends Readonly<Record<RecipientKind, Readonly<Record<string, number>>>> {
  readonly source: Source;
}

/** What each source tells of the year, those that tell nothing included. */
export function sourceCounts({ reading, year }: Pick<CheckResult, "reading" | "year">): readonly SourceCounts[] {
  const told = titlesBySource(reading, year);
  const countsIn = (source: Source, kind: RecipientKind) => {
    const counts: Record<string, number> = {};
    for (const one of told[source]) if (one.kind === kind) counts[one.award] = (counts[one.award] ?? 0) + 1;
    return counts;
  };
  return sources.map((source) => ({
    source,
    individual: countsIn(source, "individual"),
    collective: countsIn(source, "collective"),
    family: countsIn(source, "family"),
  }));
}

const KINDS = ["individual", "collective", "family"] as const satisfies readonly RecipientKind[];

/** The figures of a check by the names they have in the JSON. */
export function figuresOf({
  reading,
  targets,
}: Pick<CheckResult, "reading" | "targets">): ReadonlyMap<string, FigureValue> {
  const figures = new Map<string, FigureValue>(Object.entries(headcountOf(reading.register)));
  for (const kind of KINDS)
    for (const [award, count] of Object.entries(countsOf(reading.register, kind)))
      figures.set(`counts.${kind}.${award}`, count);
  for (const { target, numerator, denominator, status } of targets) {
    figures.set(`targets.${target.id}.numerator`, numerator?.value ?? null);
    figures.set(`targets.${target.id}.denominator`, denominator?.value ?? null);
    figures.set(`targets.${target.id}.status`, status);
  }
  return figures;
}

/** The figures that differ; a title that is counted nowhere counts 0. */
export function changesBetween(
  before: ReadonlyMap<string, FigureValue>,
  after: ReadonlyMap<string, FigureValue>,
): readonly FigureChange[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((figure) => {
    const none = figure.startsWith("counts.") ? 0 : null;
    const change = { figure, before: before.get(figure) ?? none, after: after.get(figure) ?? none };
    return change.before === change.after ? [] : [change];
  });
}
