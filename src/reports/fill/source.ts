import { type Source as CountSource, sources } from "../../counting/sources";
import type { AwardId } from "../../domain/glossary/awards";
import type { Grade } from "../../domain/glossary/grades";
import type { RecipientKind, UnitKey } from "../../domain/recipient";
import type { InitiativeLevel } from "../../domain/register/register";
import type { AssessmentWords } from "../assessment-text";

/** A part of the people, as far as a register may tell it. */
export const groups = [
  /** «CBCCVC»: everybody but the contract workers, where a form tells them apart. */
  "staff",
  /** «Biên chế»: told only by a form that tells contract workers apart. */
  "permanent",
  "contract",
  /** «Tổng số người lao động»: all of a company, the contract workers of a public body. */
  "workers",
  "civil-servants",
  "public-employees",
  "women",
  "men",
  "leaders",
  /** Lãnh đạo Sở, Ban Giám hiệu. */
  "body-leaders",
  /** From phó phòng upwards, without those who lead the body. */
  "unit-leaders",
  "non-leaders",
  "teachers",
  "support-staff",
  "party-members",
  "ethnic-minority",
] as const;
export type NamedGroup = (typeof groups)[number];

/** Those of whom a list says something in words of its own: «Đối tượng | SQ», «Chức danh | Bác sĩ CKI». */
export type OwnGroup = `own:${string}`;

/** «sinh từ năm 1990 trở lại đây»: the first and the last year of birth, either of them left open. */
export type BornGroup = `born:${string}`;

/** Whoever does not belong to a group: «không gồm lãnh đạo Sở». */
export type OutOf = `not:${NamedGroup | OwnGroup | BornGroup}`;

export type Group = NamedGroup | OwnGroup | BornGroup | OutOf;

/** Those born from one year to another, both years taken in. */
export function bornBetween(from: number | null, to: number | null): BornGroup {
  return `born:${from === null ? "" : String(from)}-${to === null ? "" : String(to)}`;
}

export function isBornGroup(group: string): group is BornGroup {
  return /^born:\d*-\d*$/.test(group);
}

/** The years of birth of a group, null where it is open. */
export function yearsOfBirth(group: BornGroup): { readonly from: number | null; readonly to: number | null } {
  const [from = "", to = ""] = group.slice("born:".length).split("-");
  return { from: from === "" ? null : Number(from), to: to === "" ? null : Number(to) };
}

/** Everybody out of a group. */
export function outOf(group: Exclude<Group, OutOf>): OutOf {
  return `not:${group}`;
}

export function isOutOf(group: string): group is OutOf {
  return group.startsWith("not:");
}

/** The group that somebody out of it does not belong to. */
export function leftOutBy(group: OutOf): Exclude<Group, OutOf> {
  const inner = group.slice("not:".length);
  if (isBornGroup(inner)) return inner;
  const named = groups.find((each) => each === inner);
  return named ?? ownGroup(ownWordsOf(`own:${inner.slice("own:".length)}`));
}

/** The group of whoever a list says these words of. */
export function ownGroup(words: string): OwnGroup {
  return `own:${encodeURIComponent(words)}`;
}

export function isOwnGroup(group: string): group is OwnGroup {
  return group.startsWith("own:");
}

/** The words that a list says of such a group. */
export function ownWordsOf(group: OwnGroup): string {
  return decodeURIComponent(group.slice("own:".length));
}

/** Which people are meant: those who belong to every one of these groups; everybody where there is none. */
export type Who = readonly Group[];

export const everybody: Who = [];

/** Both narrowings together, each once and always in one order. */
export function both(one: Who, other: Who): Who {
  const own = [...one, ...other].filter((group) => isOwnGroup(group) || isBornGroup(group) || isOutOf(group));
  return [...groups.filter((group) => one.includes(group) || other.includes(group)), ...[...new Set(own)].sort()];
}

export function isSameWho(one: Who, other: Who): boolean {
  return one.length === other.length && one.every((group) => other.includes(group));
}

/** Everybody, or all who are no contract workers: no part that stands beside a whole. */
export function isWholeStaff(who: Who): boolean {
  return who.every((group) => group === "staff");
}

/** Of whom: the whole register, some units, or the body itself («Tập thể Sở»). */
export type Scope =
  | { readonly kind: "whole" }
  | { readonly kind: "units"; readonly units: readonly UnitKey[] }
  | { readonly kind: "whole-body" };

export type TargetPart = "value" | "denominator" | "share" | "needed" | "difference" | "assessment";

/**
 * From what titles are counted: what one source of the workbook tells; what the council put forward with what waits for
 * its decision («nominated»); the claims that the registration forms are counted by, of whatever stage («counted»).
 */
export type SourceOfTitles = CountSource | "nominated" | "counted";

export type HigherTitles = "with" | "without";
/** «Tập thể Sở» among its phòng: whether a number of collectives takes it in. */
export type BodyAmongUnits = "with" | "without";

/** What a figure counts. */
export type Source =
  | { readonly kind: "headcount"; readonly who: Who; readonly scope: Scope }
  /** Who registers anything at all. */
  | {
      readonly kind: "registrants";
      readonly who: Who;
      readonly scope: Scope;
      /** Left out: people. */
      readonly recipient?: "collective";
      /** «Chưa đăng ký»: of the people those who register nothing. */
      readonly isNone?: true;
    }
  | {
      readonly kind: "award";
      readonly award: AwardId;
      readonly recipient: RecipientKind;
      readonly who: Who;
      readonly standing: SourceOfTitles;
      readonly scope: Scope;
      /** Only under these words of the lists: «Giấy khen của Giám đốc Sở» beside those of others. */
      readonly given?: readonly string[];
      /** Holders of these are left out, as a note beside the figure says. */
      readonly without?: readonly AwardId[];
      /** Whether those with a higher title are counted too; where a list writes only the highest, nobody knows unless told. */
      readonly higher?: HigherTitles;
      /** Of collectives, the body itself counted or left out; where units hold the title too nobody knows unless told. */
      readonly body?: BodyAmongUnits;
    }
  /** What was granted the year before, as a sheet of that year's results tells it. */
  | { readonly kind: "last-year"; readonly of: AwardSource }
  /** The same count of the registration of the year before. */
  | { readonly kind: "year-before"; readonly of: Source }
  /** People by how they did their work, as the registration or the review says. */
  | { readonly kind: "grade"; readonly grade: Grade; readonly who: Who; readonly scope: Scope }
  /** Phòng, đơn vị: without Ban Giám đốc, the body itself and the associations. */
  | { readonly kind: "units"; readonly scope: Scope }
  | {
      readonly kind: "initiatives";
      readonly level: InitiativeLevel | null;
      readonly standing: "registered" | "recognised";
      readonly scope: Scope;
    }
  | { readonly kind: "share"; readonly part: Source; readonly whole: Source }
  /** The count and what it is taken of as one text: «14/15». */
  | { readonly kind: "fraction"; readonly part: Source; readonly whole: Source }
  /** Figures added up: lines of one column, or the parts beside each other in one line. */
  | { readonly kind: "sum"; readonly of: readonly Source[]; readonly along: "column" | "line" }
  | { readonly kind: "target"; readonly target: string; readonly part: TargetPart; readonly words: AssessmentWords };

export type AwardSource = Source & { readonly kind: "award" };
export type GradeSource = Source & { readonly kind: "grade" };
export type TargetSource = Source & { readonly kind: "target" };

export function isSourceOfTitles(text: string): text is SourceOfTitles {
  return text === "nominated" || text === "counted" || sources.some((source) => source === text);
}

export const wholeScope: Scope = { kind: "whole" };

/** What the share of a title is taken of: the units where collectives hold it, else the people. */
export function wholeOf(recipient: RecipientKind, scope: Scope, who: Who = everybody): Source {
  return recipient === "collective" ? { kind: "units", scope } : { kind: "headcount", who, scope };
}

/** The share of those who hold a title among all who could. */
export function shareOf(part: AwardSource | GradeSource, who: Who = everybody): Source {
  const recipient = part.kind === "award" ? part.recipient : "individual";
  return { kind: "share", part, whole: wholeOf(recipient, part.scope, who) };
}

/** Whether a figure is a fraction, which a form shows as percents. */
export function isShare(source: Source): boolean {
  if (source.kind === "year-before") return isShare(source.of);
  return source.kind === "share" || (source.kind === "target" && source.part === "share");
}

/** Whether two sources count the very same, in whatever order they name it. */
export function isSameSource(one: Source, other: Source): boolean {
  return inOneOrder(one) === inOneOrder(other);
}

function inOneOrder(source: Source): string {
  return JSON.stringify(source, (key, value: unknown) => {
    if (Array.isArray(value) && key === "who") return value.map(String).sort();
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)));
  });
}

/** The same figure, changed wherever it counts titles. */
export function ofAwards(source: Source, change: (award: AwardSource) => AwardSource): Source {
  switch (source.kind) {
    case "award":
      return change(source);
    case "share":
    case "fraction":
      return { ...source, part: ofAwards(source.part, change), whole: ofAwards(source.whole, change) };
    case "sum":
      return { ...source, of: source.of.map((each) => ofAwards(each, change)) };
    case "year-before":
      return { ...source, of: ofAwards(source.of, change) };
    default:
      return source;
  }
}

/** The same count for another scope: what a row adds to what its column says. */
export function withScope(source: Source, scope: Scope): Source {
  switch (source.kind) {
    case "headcount":
    case "registrants":
    case "award":
    case "grade":
    case "units":
    case "initiatives":
      return { ...source, scope };
    case "last-year":
      return { ...source, of: { ...source.of, scope } };
    case "year-before":
      return { ...source, of: withScope(source.of, scope) };
    case "share":
    case "fraction":
      return { ...source, part: withScope(source.part, scope), whole: withScope(source.whole, scope) };
    case "sum":
      return { ...source, of: source.of.map((each) => withScope(each, scope)) };
    case "target":
      return source;
  }
}

/** One scope for several: what a subtotal covers. */
export function joinScopes(scopes: readonly Scope[]): Scope {
  const units: UnitKey[] = [];
  for (const scope of scopes) {
    if (scope.kind === "whole") return wholeScope;
    if (scope.kind === "units") units.push(...scope.units);
  }
  return { kind: "units", units: [...new Set(units)] };
}
