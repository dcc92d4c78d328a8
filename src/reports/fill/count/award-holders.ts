import type { AwardId } from "../../../domain/glossary/awards";
import type { RowRef } from "../../../workbook/refs";
import { registeredOf, type Facts, type Subject } from "../facts";
import type { AwardSource } from "../source";
import { countOf, unknownFigure, type Figure } from "./figure";
import { noResults } from "./missing";
import { holdersIn, inScope } from "./scopes";
import { whoIsMeant, type Meant } from "./who-is-meant";

/** How many hold a title or an award. Nobody is nobody, whichever part of them is asked for. */
export function awardHolders(source: AwardSource, facts: Facts): Figure {
  const hasResults = facts.register.results.length > 0;
  const isDecided = source.standing === "decided" && (hasResults || !facts.marksAreGranted);
  if (isDecided && !hasResults) return unknownFigure(noResults);
  const holders = isDecided ? decidedFor(source, facts) : registeredFor(source, facts);
  const all = isDecided ? holders : registeredOf(source.recipient, facts);
  const meant: Meant =
    holders.length === 0 ? { kind: "told", subjects: holders } : whoIsMeant(holders, source.who, all);
  return meant.kind === "untold"
    ? unknownFigure(meant.why)
    : countOf(meant.subjects, (each) => rowsOfAward(each, source.award));
}

/** «Bằng khen» without a level takes every level in. */
export function awardsMeantBy(award: AwardId): readonly AwardId[] {
  if (award !== "diploma-of-merit") return [award];
  return ["diploma-of-merit", "provincial-diploma-of-merit", "ministerial-diploma-of-merit"];
}

function rowsOfAward(subject: Subject, award: AwardId): readonly RowRef[] {
  return awardsMeantBy(award).flatMap((each) => subject.claims.get(each) ?? []);
}

function registeredFor(source: AwardSource, facts: Facts): readonly Subject[] {
  const awards = awardsMeantBy(source.award);
  return holdersIn(registeredOf(source.recipient, facts), source.scope, facts).filter(({ claims }) =>
    awards.some((award) => claims.has(award)),
  );
}

/** Those of «Kết quả khen thưởng», each once however many decisions name them. */
function decidedFor(source: AwardSource, facts: Facts): readonly Subject[] {
  const awards = awardsMeantBy(source.award);
  const subjects = new Map<string, Subject>();
  for (const result of facts.register.results) {
    if (result.kind !== source.recipient || !awards.includes(result.award)) continue;
    const known = [...facts.people, ...facts.collectives].find((each) => each.key === result.subject);
    const unit = known?.unit ?? null;
    if (source.scope.kind === "units" && !inScope(unit, source.scope)) continue;
    const before = subjects.get(result.subject);
    const rows = [...(before?.claims.get(source.award) ?? []), { sheet: result.at.sheet, row: result.at.row }];
    subjects.set(result.subject, {
      key: result.subject,
      kind: result.kind,
      name: result.name.value,
      unit,
      claims: new Map([[source.award, rows]]),
      rows,
      gender: known?.gender ?? null,
      employment: known?.employment ?? null,
      employedAs: known?.employedAs ?? null,
      position: known?.position ?? null,
      leads: known?.leads ?? null,
      leadsBody: known?.leadsBody ?? null,
      work: known?.work ?? null,
      marked: known?.marked ?? new Map(),
      grade: known?.grade ?? null,
    });
  }
  return [...subjects.values()];
}
