import { isDecidedOn } from "../../../counting/basis";
import type { Bilingual } from "../../../domain/bilingual";
import type { AwardId } from "../../../domain/glossary/awards";
import type { RecipientKind } from "../../../domain/recipient";
import { registeredOf, type Facts, type Subject } from "../facts";
import type { AwardSource } from "../source";
import { countOf, unknownFigure, type Figure } from "./figure";
import {
  bodyBesideUnits,
  giverNotTold,
  highestOnly,
  noCollectives,
  noCouncil,
  noPeople,
  noPeopleOfUnit,
  noProposals,
  noRegistration,
  noResults,
  noResultsOfIt,
} from "./missing";
import { holdersIn, isUnitOpen } from "./scopes";
import { subjectsTold } from "./subjects-told";
import { awardsMeantBy, titleHolders } from "./title-holders";
import { whoIsMeant, type Meant } from "./who-is-meant";

/** How many hold a title or an award. Nobody is nobody, whichever part of them is asked for. */
export function awardHolders(source: AwardSource, facts: Facts): Figure {
  const isOpen = source.recipient === "individual" && isUnitOpen(registeredOf("individual", facts), source.scope);
  const missing = isOpen ? noPeopleOfUnit : whyMissing(source, facts);
  if (missing !== null) return unknownFigure(missing);
  const told = withoutHolders(source.without ?? [], subjectsTold(source.standing, source.recipient, facts));
  const counted = source.given === undefined ? told : givenTo(told, source.award, source.given, facts);
  if (counted === null) return unknownFigure(giverNotTold);
  const ofUnits = titleHolders(holdersIn(counted, source.scope, facts), source.award);
  const ofBody = holdersOfBody(counted, source, facts);
  const { higher, body } = source;
  if (ofUnits.length > 0 && ofBody.length > 0 && body === undefined) return unknownFigure(bodyBesideUnits);
  const found = [...ofUnits, ...(body === "without" ? [] : ofBody)].filter(
    ({ who }) => higher !== "without" || !isImplied(who.subject, source.award),
  );
  const isOpenOf = higher === undefined && facts.namesHighestOnly.has(source.recipient);
  if (isOpenOf && found.some(({ who }) => isImplied(who.subject, source.award))) return unknownFigure(highestOnly);
  const rowsOf = new Map(found.map(({ who, marks }) => [who.key, marks.map(({ at }) => at)]));
  const holders = found.map(({ who }) => who.subject);
  const isOfRegistration = source.standing === "counted" || source.standing === "registered";
  const all = isOfRegistration ? registeredOf(source.recipient, facts) : holders;
  const meant: Meant =
    holders.length === 0 ? { kind: "told", subjects: holders } : whoIsMeant(holders, source.who, all, facts);
  return meant.kind === "untold"
    ? unknownFigure(meant.why)
    : countOf(meant.subjects, ({ key }) => rowsOf.get(key) ?? []);
}

/** Holds the title through a higher one alone. */
export function isImplied({ claims }: Subject, award: AwardId): boolean {
  return !awardsMeantBy(award).some((each) => claims.has(each));
}

/** Who holds the award under these words of the lists alone; null where nobody can tell whose award somebody's is. */
export function givenTo(
  subjects: readonly Subject[],
  award: AwardId,
  given: readonly string[],
  { lexicon }: Facts,
): readonly Subject[] | null {
  const known = lexicon.wordings.filter((each) => each.award === award).map(({ text }) => text);
  const isUntold = ({ claims, worded }: Subject) => claims.has(award) && !known.some((words) => worded.has(words));
  if (subjects.some(isUntold)) return null;
  return subjects.map((subject): Subject => {
    const rows = given.flatMap((words) => subject.worded.get(words) ?? []);
    return { ...subject, claims: rows.length === 0 ? new Map() : new Map([[award, rows]]) };
  });
}

/** Those who hold none of these. */
export function withoutHolders(awards: readonly AwardId[], subjects: readonly Subject[]): readonly Subject[] {
  return awards.length === 0 ? subjects : subjects.filter(({ claims }) => !awards.some((award) => claims.has(award)));
}

/** The body itself in a figure of everything, where it names this very title: «Cờ thi đua» that the whole Sở registers. */
function holdersOfBody(everybody: readonly Subject[], { scope, recipient, award }: AwardSource, facts: Facts) {
  if (scope.kind !== "whole" || recipient !== "collective") return [];
  const named = holdersIn(everybody, { kind: "whole-body" }, facts).filter(({ claims }) =>
    awardsMeantBy(award).some((each) => claims.has(each)),
  );
  return titleHolders(named, award);
}

/** A file that says nothing of a source, or nothing of such recipients, does not say that there are none. */
function whyMissing({ standing, recipient, award }: AwardSource, facts: Facts): Bilingual | null {
  switch (standing) {
    case "decided":
      if (facts.titles.decided.length === 0) return noResults;
      return facts.register.entries.length === 0 || isDecidedOn(recipient, award, facts.titles) ? null : noResultsOfIt;
    case "council":
    case "nominated":
      return isToldOf(standing, recipient, facts) ? null : noCouncil;
    case "proposed":
    case "pending":
      return isToldOf(standing, recipient, facts) ? null : noProposals;
    case "registered":
    case "counted":
      return whoIsMissing(recipient, facts);
  }
}

function isToldOf(standing: AwardSource["standing"], recipient: RecipientKind, facts: Facts): boolean {
  return subjectsTold(standing, recipient, facts).length > 0;
}

/** A file that registers no collective at all does not say that none registers. */
function whoIsMissing(recipient: RecipientKind, facts: Facts): Bilingual | null {
  if (registeredOf(recipient, facts).length > 0) return null;
  if (facts.register.entries.length === 0) return facts.titles.decided.length > 0 ? noRegistration : noPeople;
  return recipient === "individual" ? noPeople : recipient === "collective" ? noCollectives : null;
}
