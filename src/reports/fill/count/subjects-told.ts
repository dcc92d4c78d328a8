import type { Told } from "../../../counting/sources";
import type { RecipientKind, SubjectKey } from "../../../domain/recipient";
import { registeredOf, type Facts, type Subject } from "../facts";
import type { SourceOfTitles } from "../source";
import { wordedRows } from "./wordings-of-lists";

/** Those of whom a source tells titles, each once however many lines or decisions name them. */
export function subjectsTold(from: SourceOfTitles, kind: RecipientKind, facts: Facts): readonly Subject[] {
  const known = made.get(facts) ?? new Map<string, readonly Subject[]>();
  made.set(facts, known);
  const key = `${from} ${kind}`;
  const subjects = known.get(key) ?? arranged(from, kind, facts);
  known.set(key, subjects);
  return subjects;
}

/** Made once for each source and kind of recipient, however many cells ask. */
const made = new WeakMap<Facts, Map<string, readonly Subject[]>>();

function arranged(from: SourceOfTitles, kind: RecipientKind, facts: Facts): readonly Subject[] {
  const { titles } = facts;
  switch (from) {
    case "counted":
      return registeredOf(kind, facts);
    case "nominated":
      return subjectsOf([...titles.council, ...titles.pending], kind, facts);
    case "registered":
      return facts.claimsAreRegistered ? registeredOf(kind, facts) : subjectsOf(titles.registered, kind, facts);
    case "proposed":
    case "council":
    case "pending":
    case "decided":
      return subjectsOf(titles[from], kind, facts);
  }
}

function subjectsOf(told: readonly Told[], kind: RecipientKind, facts: Facts): readonly Subject[] {
  const known = new Map(registeredOf(kind, facts).map((each) => [each.key, each]));
  const subjects = new Map<SubjectKey, Subject>();
  const claims = new Map<SubjectKey, Map<Told["award"], Told["at"][]>>();
  const toldOf = new Map<SubjectKey, Told[]>();
  for (const each of told) {
    const { subject: key, kind: of, name, unit, award, at } = each;
    if (of !== kind) continue;
    toldOf.set(key, [...(toldOf.get(key) ?? []), each]);
    const own = claims.get(key) ?? new Map<Told["award"], Told["at"][]>();
    claims.set(key, own);
    const rows = own.get(award) ?? [];
    own.set(award, rows);
    if (!rows.some(({ sheet, row }) => sheet === at.sheet && row === at.row)) rows.push(at);
    if (subjects.has(key)) continue;
    const before = known.get(key);
    subjects.set(key, {
      ...(before ?? { ...stranger, unit }),
      ...{ key, kind, name: before?.name ?? name, claims: own, rows: [at] },
    });
  }
  return [...subjects.values()].map((subject) => ({
    ...subject,
    worded: wordedRows(toldOf.get(subject.key) ?? [], facts.wordingOf),
  }));
}

/** Somebody whom only this source names. */
const stranger: Omit<Subject, "key" | "kind" | "name" | "unit" | "claims" | "rows"> = {
  hasOpenTitles: false,
  worded: new Map(),
  gender: null,
  birthYear: null,
  employment: null,
  employedAs: null,
  position: null,
  leads: null,
  mayLead: false,
  leadsBody: null,
  work: null,
  marked: new Map(),
  grade: null,
};
