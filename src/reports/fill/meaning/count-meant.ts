import { glossaryEntry, type AwardId } from "../../../domain/glossary/awards";
import type { RecipientKind } from "../../../domain/recipient";
import { isKnownOfLastYear } from "../count/last-year";
import { awardsMeantBy } from "../count/title-holders";
import { subjectsTold } from "../count/subjects-told";
import type { Facts } from "../facts";
import { both, wholeOf, type Scope, type Source, type SourceOfTitles, type Who } from "../source";
import { folded } from "../words";
import { saysNothing, type Facets } from "./facets";
import { narrowingOf, ofLastYear, yearOtherThan } from "./narrowing";
import { standingMeant } from "./standing-meant";

/** What row and column say together about one cell. */
export type CellMeaning =
  | { readonly kind: "source"; readonly source: Source; readonly confidence: number }
  /** A title that such a recipient cannot hold: the cell stays empty. */
  | { readonly kind: "impossible" }
  /** Narrowed in a way no register tells. */
  | { readonly kind: "foreign"; readonly words: string; readonly where: "column" | "line" }
  /** Words that nobody understands, and what the cell would count if they meant nothing. */
  | {
      readonly kind: "unknown-words";
      readonly words: { readonly column: readonly string[]; readonly line: readonly string[] };
      readonly without: CellMeaning;
    }
  | { readonly kind: "unclear"; readonly options: readonly Source[] };

const anyone: readonly RecipientKind[] = ["individual", "collective", "family"];

/**
 * Joins the words of a row and a column into what the cell counts: nothing, as long as one of their words is not
 * understood. `sole`: the first figure after the name of a unit. Shares are made by the caller, from their neighbours.
 */
export function countMeant(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  const none = nobodyRegistering(row, column, scope, facts);
  if (none !== null) return none;
  const before = lastYearMeant(row, column, scope, facts, sole);
  if (before !== null) return before;
  for (const [where, facets] of [
    ["column", column],
    ["line", row],
  ] as const) {
    const words = narrowingOf(facets, facts);
    if (words !== null) return { kind: "foreign", words, where };
  }
  const understood = meaningOf(row, column, scope, facts, sole);
  if (column.leftover.length + row.leftover.length === 0) return understood;
  return { kind: "unknown-words", words: { column: column.leftover, line: row.leftover }, without: understood };
}

/** The figure of the year before, where the file tells it; null where it does not, or the words do not ask for it. */
function lastYearMeant(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning | null {
  const [rowBefore, columnBefore] = [ofLastYear(row, facts), ofLastYear(column, facts)];
  if (rowBefore === null && columnBefore === null) return null;
  const [own, head] = [rowBefore ?? row, columnBefore ?? column];
  const registered = registeredBefore(own, head, scope, facts, sole);
  if (registered !== null) return registered;
  for (const words of [own, head])
    if (words.leftover.length > 0 || narrowingOf(words, facts) !== null || !mayBeGranted(words)) return null;
  const meant = meaningOf({ ...own, standing: null }, { ...head, standing: "decided" }, scope, facts, false);
  if (meant.kind === "impossible") return meant;
  if (meant.kind !== "source" || meant.source.kind !== "award" || !isKnownOfLastYear(meant.source, facts)) return null;
  return { ...meant, source: { kind: "last-year", of: meant.source } };
}

/** What the registration of that year tells, where the file keeps it and the words ask for no results. */
function registeredBefore(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning | null {
  const { before } = facts;
  const standing = column.standing ?? row.standing;
  if (before === null || (standing !== null && standing !== "registered" && standing !== "proposed")) return null;
  // Results of that year and its registration: nobody says which of them is meant.
  if (standing === null && facts.lastYear.figures.size + facts.lastYear.granted.length > 0) return null;
  if ([row, column].some((words) => words.leftover.length > 0 || narrowingOf(words, facts) !== null)) return null;
  const meant = meaningOf(row, column, scope, before, sole);
  return meant.kind === "source" ? { ...meant, source: { kind: "year-before", of: meant.source } } : meant;
}

/** What stood among last year's results was granted, whatever this year's stage is. */
function mayBeGranted({ standing }: Facets): boolean {
  return standing === null || standing === "attained" || standing === "decided";
}

function meaningOf(row: Facets, column: Facets, scope: Scope, facts: Facts, sole: boolean): CellMeaning {
  if (row.award !== null && column.award !== null && row.award !== column.award)
    return { kind: "unclear", options: [] };
  const award = column.award ?? row.award;
  const grade = column.grade ?? row.grade;
  if (isOfThings(row, column) || isOfThings(column, row)) return { kind: "impossible" };
  if (award === null && grade !== null) {
    if ((column.recipient ?? row.recipient) === "collective") return { kind: "unclear", options: [] };
    return {
      kind: "source",
      source: { kind: "grade", grade, who: both(column.who, row.who), scope },
      confidence: 0.85,
    };
  }
  return award === null ? numberMeant(row, column, scope, sole) : holdersMeant(award, row, column, scope, facts);
}

/** «Số sáng kiến», «Số tổ» under «LĐTT», «Giáo viên»: things are no women, and hold no title of people. */
function isOfThings(things: Facets, other: Facets): boolean {
  if (things.award !== null || (things.measure !== "initiatives" && things.measure !== "units")) return false;
  return other.who.length > 0 || (things.measure === "initiatives" && other.award !== null);
}

/** Who holds a title, or what its share is taken of. */
function holdersMeant(award: AwardId, row: Facets, column: Facets, scope: Scope, facts: Facts): CellMeaning {
  const said = column.recipient ?? row.recipient;
  const allowed = glossaryEntry(award)?.recipients ?? anyone;
  const named = [column.recipient, row.recipient].filter((recipient) => recipient !== null);
  if (named.some((recipient) => !allowed.includes(recipient) || recipient !== said)) return { kind: "impossible" };
  const who = both(column.who, row.who);
  const standingOf = (recipient: RecipientKind | null) =>
    standingMeant(column.standing ?? row.standing, recipient, facts);
  const standing = standingOf(null);
  if (standing.kind === "foreign") return { ...standing, where: column.standing === null ? "line" : "column" };
  const given = column.given.length > 0 ? column.given : row.given;
  const body = column.body ?? row.body;
  const sourceGiven = (recipient: RecipientKind, only: readonly string[]): Source => {
    const own = standingOf(recipient);
    return {
      kind: "award",
      award,
      recipient,
      who: recipient === "individual" ? who : [],
      standing: own.kind === "standing" ? own.standing : standing.standing,
      scope,
      ...(only.length === 0 ? {} : { given: only }),
      ...(body === null || recipient !== "collective" ? {} : { body }),
    };
  };
  const source = (recipient: RecipientKind) => sourceGiven(recipient, given);
  if (column.isOpen || (column.award === null && row.isOpen)) {
    const kinds = said === null ? allowed : [said];
    const each = given.flatMap((words) => kinds.map((kind) => sourceGiven(kind, [words])));
    return { kind: "unclear", options: given.length === 0 ? kinds.map(source) : each };
  }
  const told = said ?? onlyOne(allowed);
  if (column.measure === "whole" && column.award === null) {
    if (told === null || told === "family") return { kind: "unclear", options: [] };
    return { kind: "source", source: wholeOf(told, scope, who), confidence: 0.85 };
  }
  if (told !== null) return { kind: "source", source: source(told), confidence: 0.95 };
  const holders = heldBy(award, standing.standing, facts);
  // Whoever is meant, nobody holds it.
  if (holders.length === 0) return { kind: "impossible" };
  const holder = onlyOne(holders);
  if (holder !== null) return { kind: "source", source: source(holder), confidence: 0.8 };
  return { kind: "unclear", options: [source("individual"), source("collective")] };
}

/** «Số người chưa đăng ký», «Không đăng ký danh hiệu»: of the people those without any; null where the words say more. */
function nobodyRegistering(row: Facets, column: Facets, scope: Scope, facts: Facts): CellMeaning | null {
  const [said, other, ...more] = [row, column].sort((one) => (isNotRegistering(one) ? -1 : 1));
  if (said === undefined || other === undefined || more.length > 0 || !isNotRegistering(said)) return null;
  const isMore = [row, column].some(({ award, grade, level, leftover, recipient, lastYear, measure, years }) => {
    const isOfOthers =
      recipient === "collective" || recipient === "family" || yearOtherThan(facts.year, years) !== null;
    const isNoNumber =
      measure === "share" || measure === "fraction" || measure === "units" || measure === "initiatives";
    return (
      isOfOthers || isNoNumber || leftover.length > 0 || [award, grade, level, lastYear].some((each) => each !== null)
    );
  });
  const isLater = other.standing !== null && other.standing !== "registered" && other.standing !== "proposed";
  if (isMore || isLater || other.foreign !== null) return null;
  const source: Source = { kind: "registrants", who: both(column.who, row.who), scope, isNone: true };
  return { kind: "source", source, confidence: 0.85 };
}

function isNotRegistering({ foreign }: Facets): boolean {
  return foreign !== null && /^(khong|chua) dang ky$/.test(folded(foreign));
}

/** A number of initiatives, people or units. */
function numberMeant(row: Facets, column: Facets, scope: Scope, sole: boolean): CellMeaning {
  const who = both(column.who, row.who);
  const said = [column.measure, row.measure];
  const standing = column.standing ?? row.standing;
  // «Quân số trong danh sách» under «Đăng ký năm 2026» is how many there are, not how many of them register.
  if (row.measure === "whole" && row.standing === null) return wholeMeant(who, scope);
  if (said.includes("initiatives") && who.length > 0) return { kind: "unclear", options: [] };
  if (said.includes("initiatives")) {
    return {
      kind: "source",
      source: {
        kind: "initiatives",
        level: column.level ?? row.level,
        standing: standing === "decided" ? "recognised" : "registered",
        scope,
      },
      confidence: 0.85,
    };
  }
  const people: Source = { kind: "headcount", who, scope };
  // «Số đăng ký / tổng số lao động»
  const isOfRegistrants = said.includes("headcount") || (column.measure === "fraction" && row.measure === null);
  if (isOfRegistrants && standing !== null) return registrantsMeant({ kind: "registrants", who, scope }, standing);
  if (said.includes("headcount") || said.includes("whole")) return wholeMeant(who, scope);
  // «Số tập thể đăng ký» are those that register; under «Số đăng ký», «Tổng số phòng» are still all there are.
  const registering = [column, row].find((each) => each.measure === "units" && each.standing !== null);
  if (registering?.standing && registering.recipient === "collective")
    return registrantsMeant({ kind: "registrants", who: [], scope, recipient: "collective" }, registering.standing);
  if (said.includes("units")) return { kind: "source", source: { kind: "units", scope }, confidence: 0.85 };
  const measure = column.measure ?? row.measure;
  // «Tổng số», the first figure after the name of a unit, is how many people it has.
  if (measure === "count" && sole && standing === null) return { kind: "source", source: people, confidence: 0.8 };
  if (measure === null && who.length > 0 && standing === null)
    return { kind: "source", source: people, confidence: 0.75 };
  // «Số đảng viên», «Số nữ»: by its own words a number of people.
  if (standing === null && [row, column].some((each) => each.measure === "count" && each.who.length > 0))
    return { kind: "source", source: people, confidence: saysNothing(row) || saysNothing(column) ? 0.85 : 0.75 };
  return { kind: "unclear", options: [people] };
}

function wholeMeant(who: Who, scope: Scope): CellMeaning {
  return { kind: "source", source: { kind: "headcount", who, scope }, confidence: 0.9 };
}

/** «Số người đăng ký»: those who register anything at all; whoever was granted something is another number. */
function registrantsMeant(source: Source, standing: NonNullable<Facets["standing"]>): CellMeaning {
  return standing === "registered" || standing === "proposed"
    ? { kind: "source", source, confidence: 0.85 }
    : { kind: "unclear", options: [] };
}

function heldBy(award: AwardId, from: SourceOfTitles, facts: Facts): readonly RecipientKind[] {
  const meant = awardsMeantBy(award);
  return anyone.filter((kind) =>
    subjectsTold(from, kind, facts).some((each) => meant.some((one) => each.claims.has(one))),
  );
}

function onlyOne(kinds: readonly RecipientKind[]): RecipientKind | null {
  const [first = null, ...others] = kinds;
  return others.length === 0 ? first : null;
}
