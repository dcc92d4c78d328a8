import { awardName } from "../../../../domain/glossary/awards";
import type { Entry } from "../../../../domain/register/register";
import { number, text, type CellContent } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import type { Facts, Subject } from "../../facts";
import { headFacets } from "../../meaning/head-facets";
import { wordsMeant } from "../../meaning/words-meant";
import type { TableColumn } from "../../read-table/table";
import { folded } from "../../words";
import { bindSource, type Place } from "../bind-source";
import type { BindInput } from "../bound-table";
import { whyListed } from "./list-notes";
import type { AwardList } from "./award-list";
import type { NamedList } from "./named-list";

/** One cell of somebody's line; null where the column asks for something the register does not say. */
export function bindListCell(
  list: AwardList | NamedList,
  subject: Subject,
  ordinal: number,
  column: TableColumn,
  place: Place,
  { facts, year }: BindInput,
): Binding | null {
  const head = folded(column.path.at(-1) ?? "");
  const told: Told = { list, subject, ordinal, entries: entriesOf(subject, facts), facts, year };
  const tell =
    column.column === list.name ? nameOf : tellings.find((each) => each.head.test(head) && suits(each, list));
  // «Chức danh» beside «Chức vụ»: the column of this very head says it.
  const isSaidAlike = list.award === null || tell === undefined || tell.isInHerWords === true;
  const alike = isSaidAlike ? saidAlike(column.path.at(-1) ?? "", told) : null;
  if (alike === null && tell === undefined)
    return list.recipient === "collective" ? bindCountOfUnit(subject, column, place, facts) : null;
  const value = alike ?? tell?.tell(told) ?? null;
  if (value === null) return null;
  const { grid, row, confidence, form, key } = place;
  const ref = { sheet: grid.name, row, column: place.column };
  const why = whyListed(list, subject);
  return { ref, source: null, value, figure: null, confidence, doubt: null, why, rows: subject.rows, form, key };
}

/** What can be told of one line of a list. */
interface Told {
  readonly list: AwardList | NamedList;
  readonly subject: Subject;
  readonly ordinal: number;
  readonly entries: readonly Entry[];
  readonly facts: Facts;
  readonly year: number | null;
}

interface Telling {
  /** Under which heads, folded. */
  readonly head: RegExp;
  /** Where the list is one of collectives, the head means something else. */
  readonly ofPeopleOnly?: boolean;
  /** A column of the registration under the same head says it best. */
  readonly isInHerWords?: boolean;
  /** null: the register does not say it. */
  readonly tell: (told: Told) => CellContent | null;
}

const nameOf: Omit<Telling, "head"> = { tell: ({ subject }) => text(subject.name) };

const tellings: readonly Telling[] = [
  { head: /^(stt|tt|so tt|so thu tu|s tt)$/, tell: ({ ordinal }) => number(ordinal) },
  {
    head: /^(chuc vu|chuc danh).*\b(don vi|noi cong tac)\b/,
    tell: (told) => words([positionOf(told), unitOf(told)].filter((each) => each !== null).join(", ")),
  },
  { head: /^(chuc vu|chuc danh)\b/, isInHerWords: true, tell: (told) => words(positionOf(told)) },
  {
    head: /^(don vi|phong|noi cong tac|co quan|to|khoa|ban|bo phan|bo mon)\b/,
    ofPeopleOnly: true,
    tell: (told) => words(unitOf(told)),
  },
  {
    head: /^(ten )?(sang kien|de tai|giai phap)\b/,
    tell: ({ entries }) => words([...new Set(entries.flatMap(initiativesOf))].join("; ")),
  },
  {
    head: /^(ngay sinh|nam sinh|ngay thang nam sinh)\b/,
    tell: ({ entries }) => words(first(entries, (entry) => entry.birthDate?.text)),
  },
  {
    head: /^nam( (thanh tich|de nghi|xet|khen thuong))?$/,
    tell: ({ year }) => (year === null ? null : number(year)),
  },
  {
    head: /^(ong ba|danh xung)\b/,
    // Never guessed from a name.
    tell: ({ subject: { gender } }) => (gender === null ? null : text(gender === "female" ? "Bà" : "Ông")),
  },
  {
    head: /^(danh hieu|danh hieu de nghi|de nghi)\b/,
    tell: ({ list: { award } }) => (award === null ? null : text(awardName(award, "").vi)),
  },
];

function suits({ ofPeopleOnly }: Telling, { recipient }: AwardList | NamedList): boolean {
  return ofPeopleOnly !== true || recipient !== "collective";
}

function positionOf({ entries }: Told): string | null {
  return first(entries, (entry) => entry.position?.text.trim());
}

function unitOf({ facts, subject, entries }: Told): string | null {
  const unit = facts.units.find((each) => each.key === subject.unit);
  return unit?.name ?? first(entries, (entry) => entry.unitText?.text);
}

/** What her registration says under the same head. */
function saidAlike(head: string, { entries, facts }: Told): CellContent | null {
  const said = first(entries, (entry) => facts.saidUnder(entry, head));
  return said === null ? null : typeof said === "number" ? number(said) : text(said);
}

/** A list of collectives may count their people: «Tổng số người», «Số LĐTT». */
function bindCountOfUnit(subject: Subject, column: TableColumn, place: Place, facts: Facts): Binding | null {
  if (subject.unit === null) return null;
  const facets = headFacets(column.path, "individual", facts);
  const meant = wordsMeant(facets, { kind: "units", units: [subject.unit] }, facts, false);
  if (meant.kind !== "source") return null;
  const bound = bindSource(meant.source, place, facts);
  const typed = first(entriesOf(subject, facts), ({ headcount }) => headcount?.text);
  // «Số người» that the registration of the collective gives, where its people are not all in the file.
  if (meant.source.kind === "headcount" && typed !== null && Number(typed) !== bound.figure) return null;
  return bound.figure === null ? null : bound;
}

function entriesOf(subject: Subject, { register }: Facts): readonly Entry[] {
  return [...register.people, ...register.collectives].find((each) => each.key === subject.key)?.entries ?? [];
}

function initiativesOf({ initiatives }: Entry): readonly string[] {
  return initiatives.map(({ value }) => value);
}

/** The first row that says it. */
function first<Said>(entries: readonly Entry[], read: (entry: Entry) => Said | null | undefined): Said | null {
  for (const entry of entries) {
    const value = read(entry) ?? null;
    if (value !== null) return value;
  }
  return null;
}

function words(value: string | null): CellContent | null {
  return value === null || value === "" ? null : text(value);
}
