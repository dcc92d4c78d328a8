import type { Bilingual } from "../../../domain/bilingual";
import type { RecipientKind } from "../../../domain/recipient";
import { registeredOf, type Facts, type Subject } from "../facts";
import type { AwardSource } from "../source";
import { countOf, unknownFigure, type Figure } from "./figure";
import { noCollectives, noPeople, noRegistration, noResults } from "./missing";
import { holdersIn } from "./scopes";
import { titleHolders } from "./title-holders";
import { whoIsMeant, type Meant } from "./who-is-meant";

/** How many hold a title or an award. Nobody is nobody, whichever part of them is asked for. */
export function awardHolders(source: AwardSource, facts: Facts): Figure {
  const hasResults = facts.register.results.length > 0;
  const isDecided = source.standing === "decided" && (hasResults || !facts.marksAreGranted);
  if (isDecided && !hasResults) return unknownFigure(noResults);
  const missing = isDecided ? null : whoIsMissing(source.recipient, facts);
  if (missing !== null) return unknownFigure(missing);
  const everybody = isDecided ? decidedIn(facts, source.recipient) : registeredOf(source.recipient, facts);
  const candidates = holdersIn(everybody, source.scope, facts);
  const found = titleHolders(candidates, source.award);
  const rowsOf = new Map(found.map(({ who, marks }) => [who.key, marks.map(({ at }) => at)]));
  const holders = found.map(({ who }) => who.subject);
  const all = isDecided ? holders : registeredOf(source.recipient, facts);
  const meant: Meant =
    holders.length === 0 ? { kind: "told", subjects: holders } : whoIsMeant(holders, source.who, all);
  return meant.kind === "untold"
    ? unknownFigure(meant.why)
    : countOf(meant.subjects, ({ key }) => rowsOf.get(key) ?? []);
}

/** A file that registers no collective at all does not say that none registers. */
function whoIsMissing(recipient: RecipientKind, facts: Facts): Bilingual | null {
  if (registeredOf(recipient, facts).length > 0) return null;
  if (facts.register.entries.length === 0) return facts.register.results.length > 0 ? noRegistration : noPeople;
  return recipient === "individual" ? noPeople : recipient === "collective" ? noCollectives : null;
}

/** Those of «Kết quả khen thưởng», each once however many decisions name them. */
function decidedOf(kind: RecipientKind, facts: Facts): readonly Subject[] {
  const known = new Map([...facts.people, ...facts.collectives].map((each) => [each.key, each]));
  const subjects = new Map<string, Subject>();
  for (const { subject: key, kind: recipient, name, award, at } of facts.register.results) {
    if (recipient !== kind) continue;
    const before = subjects.get(key);
    subjects.set(key, {
      ...(known.get(key) ?? stranger),
      key,
      kind,
      name: name.value,
      claims: new Map([...(before?.claims ?? []), [award, [...(before?.claims.get(award) ?? []), at]]]),
      rows: [...(before?.rows ?? []), at],
    });
  }
  return [...subjects.values()];
}

/** Somebody whom only the results name. */
const stranger: Omit<Subject, "key" | "kind" | "name" | "claims" | "rows"> = {
  unit: null,
  gender: null,
  employment: null,
  employedAs: null,
  position: null,
  leads: null,
  leadsBody: null,
  work: null,
  marked: new Map(),
  grade: null,
};

const decided = new WeakMap<Facts, Map<RecipientKind, readonly Subject[]>>();

/** Made once for each kind of recipient, however many cells ask. */
function decidedIn(facts: Facts, kind: RecipientKind): readonly Subject[] {
  const known = decided.get(facts) ?? new Map<RecipientKind, readonly Subject[]>();
  decided.set(facts, known);
  const subjects = known.get(kind) ?? decidedOf(kind, facts);
  known.set(kind, subjects);
  return subjects;
}
