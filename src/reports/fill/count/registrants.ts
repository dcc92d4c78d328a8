import { glossaryEntry, type AwardId } from "../../../domain/glossary/awards";
import type { Facts, Subject } from "../facts";
import type { Scope, Source } from "../source";
import { countOf, unknownFigure, type Figure } from "./figure";
import {
  bodyBesideUnits,
  noCollectives,
  nobodyOfUnitListed,
  noPeople,
  noPeopleOfUnit,
  onlyAwards,
  onlyRegistering,
  openTitlesOf,
} from "./missing";
import { holdersIn, isUnitOpen, subjectsIn } from "./scopes";
import { whoIsMeant } from "./who-is-meant";

/** Who claims at least one title or award, or of everybody those who claim none. */
export function registrants(source: Source & { readonly kind: "registrants" }, facts: Facts): Figure {
  const { who, scope, recipient } = source;
  if (recipient === "collective") return collectivesRegistered(scope, facts);
  const { people } = facts;
  if (people.length === 0) return unknownFigure(noPeople);
  if (source.isNone === true) return notRegistering(source, facts);
  if (isUnitOpen(people, scope)) return unknownFigure(noPeopleOfUnit);
  const registered = subjectsIn(people, scope).filter(({ claims }) => claims.size > 0);
  const meant = whoIsMeant(registered, who, people, facts);
  return meant.kind === "untold" ? unknownFigure(meant.why) : countOf(meant.subjects, (each) => each.rows);
}

/** The body itself among its units leaves open whether it is counted. */
function collectivesRegistered(scope: Scope, facts: Facts): Figure {
  if (facts.collectives.length === 0) return unknownFigure(noCollectives);
  const registered = facts.collectives.filter(({ claims }) => claims.size > 0);
  const isOfBody = scope.kind === "whole" && holdersIn(registered, { kind: "whole-body" }, facts).length > 0;
  return isOfBody ? unknownFigure(bodyBesideUnits) : countOf(holdersIn(registered, scope, facts), (each) => each.rows);
}

/**
 * «Không đăng ký»: whoever is of the staff, or stands in the registration, and claims nothing. A list of those alone who
 * register does not tell how many do not, and whoever registers an award and no title is in between.
 */
function notRegistering({ who, scope }: Source & { readonly kind: "registrants" }, facts: Facts): Figure {
  const all = facts.staff.length > 0 ? facts.staff : facts.people;
  if (scope.kind === "whole-body") return unknownFigure(noPeople);
  if (isUnitOpen(all, scope)) return unknownFigure(noPeopleOfUnit);
  const named = new Map(facts.people.map((each) => [each.key, each]));
  const claimed = ({ key }: Subject) => [...(named.get(key)?.claims.keys() ?? [])];
  const isNone = (one: Subject) => claimed(one).length === 0;
  const isBetween = (one: Subject) => !isNone(one) && claimed(one).every((award) => !isTitle(award));
  if (facts.staff.length === 0 && !all.some(isNone)) return unknownFigure(onlyRegistering);
  const inScope = subjectsIn(all, scope);
  if (inScope.some(isBetween)) return unknownFigure(onlyAwards);
  const open = inScope.find((one) => isNone(one) && named.get(one.key)?.hasOpenTitles === true);
  if (open !== undefined) return unknownFigure(openTitlesOf(open.name));
  const absent = unitWithoutList(inScope, facts);
  if (absent !== null) return unknownFigure(nobodyOfUnitListed(absent));
  const meant = whoIsMeant(inScope.filter(isNone), who, all, facts);
  return meant.kind === "untold" ? unknownFigure(meant.why) : countOf(meant.subjects, (each) => each.rows);
}

/** A unit of the staff list of which no registration names anybody: they have sent nothing yet, or nobody registers. */
function unitWithoutList(staff: readonly Subject[], { people, unitOf }: Facts): string | null {
  const listed = new Set(people.map(({ unit }) => unit));
  const absent = staff.find(({ unit }) => unit !== null && !listed.has(unit));
  return absent?.unit == null ? null : (unitOf.get(absent.unit)?.name ?? null);
}

function isTitle(award: AwardId): boolean {
  return glossaryEntry(award)?.kind === "title";
}
