import type { Answer, Question } from "../../domain/answer";
import type { RecipientKind, SubjectKey, UnitKey } from "../../domain/recipient";
import { tellsNamesakesApart } from "../../domain/register/namesakes-told";
import type { Period } from "../../domain/register/period";
import type { Sourced } from "../../domain/register/sourced";
import type { CellRef } from "../../workbook/refs";
import { idKey, recipientNameKey } from "./person-names";

/** What is known of a recipient in one place: a row of any form. */
export interface Mention {
  /** Where it stands: two lines of registrations may be two people; the other lists only tell who there is. */
  readonly source: "registration" | "staff" | "past";
  readonly kind: RecipientKind;
  readonly name: Sourced<string>;
  readonly unit: UnitKey | null;
  readonly unitText: string | null;
  readonly birthDate: Sourced<Period> | null;
  readonly idNumber: Sourced<string> | null;
  readonly position: string | null;
  /** What stands beside the name: it may say that somebody else of this name is meant. */
  readonly remarks: string;
}

export interface Identified {
  /** One key per mention, in order. */
  readonly keys: readonly SubjectKey[];
  readonly questions: readonly Question[];
}

interface Cluster {
  readonly members: number[];
  id: string | null;
  birth: string | null;
  /** Each once; seldom more than one. */
  readonly units: UnitKey[];
  /** A line of it says that somebody else has the same name. */
  isToldApart: boolean;
}

/** In a register this long, equal names in different units are namesakes more often than not. */
const MANY_PEOPLE = 400;

/**
 * Brings mentions of one person together: by ID number, else by name with birth date, else by name and unit. The same
 * name in two units is taken for one person with two posts in a short list, and asked.
 */
export function identify(mentions: readonly Mention[], answers: readonly Answer[]): Identified {
  const groups = new Map<string, number[]>();
  mentions.forEach((mention, at) => {
    const name = groupName(mention, at);
    const group = groups.get(name);
    if (group) group.push(at);
    else groups.set(name, [at]);
  });
  const keys: SubjectKey[] = mentions.map(() => "");
  const questions: Question[] = [];
  const isLong = groups.size > MANY_PEOPLE;
  const namesakes: Question[] = [];
  for (const [name, members] of groups) {
    const clusters = clustersOf(mentions, members, name, isLong ? namesakes : null, answers, questions);
    for (const cluster of clusters) {
      const key = keyOf(name, cluster, clusters.length > 1);
      for (const member of cluster.members) keys[member] = key;
    }
  }
  // In a long register namesakes are to be expected; one or two are more likely somebody with two posts.
  return { keys, questions: namesakes.length <= FEW_NAMESAKES ? [...questions, ...namesakes] : questions };
}

const FEW_NAMESAKES = 3;

function groupName(mention: Mention, at: number): string {
  if (mention.name.value === "") return `${mention.kind}:?${String(at)}`;
  const digits = idKey(mention.name.value);
  if (mention.kind === "individual" && digits.length >= 9 && /^[\d' ]+$/.test(mention.name.value.trim()))
    return `individual:#${digits}`;
  return `${mention.kind}:${recipientNameKey(mention.kind, mention.name.value)}`;
}

function clustersOf(
  mentions: readonly Mention[],
  members: readonly number[],
  name: string,
  namesakes: Question[] | null,
  answers: readonly Answer[],
  questions: Question[],
): readonly Cluster[] {
  const clusters: Cluster[] = [];
  // A staff list that knows one person of this name leaves nothing to ask.
  const isSettledByStaff =
    members.length > 1 && members.filter((member) => mentions[member]?.source === "staff").length === 1;
  for (const member of members) {
    const mention = mentions[member];
    if (!mention) continue;
    const id = mention.idNumber ? idKey(mention.idNumber.value) : null;
    const birth = birthOf(mention.birthDate?.value ?? null);
    const home = clusters.find((cluster) => fits(cluster, mention, id, birth, namesakes !== null, name, answers));
    if (!home) {
      const elsewhere =
        namesakes && !isSettledByStaff ? clusters.find((cluster) => isOpen(mention, cluster)) : undefined;
      const other = elsewhere ? otherHome(mentions, elsewhere, mention) : null;
      if (namesakes && other) ask(mention, other, name, 2, answers, namesakes);
      clusters.push({
        members: [member],
        id,
        birth,
        units: mention.unit === null ? [] : [mention.unit],
        isToldApart: tellsNamesakesApart(mention.remarks),
      });
      continue;
    }
    const other = isOpen(mention, home) && !isSettledByStaff ? otherHome(mentions, home, mention) : null;
    if (other) ask(mention, other, name, 1, answers, questions);
    home.members.push(member);
    home.isToldApart ||= tellsNamesakesApart(mention.remarks);
    home.id ??= id;
    home.birth = moreExact(home.birth, birth);
    if (mention.unit !== null && !home.units.includes(mention.unit)) home.units.push(mention.unit);
  }
  return clusters;
}

/** One name in two units and nothing else to tell people apart: two readings are close. */
function isOpen(mention: Mention, home: Cluster): boolean {
  return (
    mention.source === "registration" &&
    mention.kind === "individual" &&
    mention.unit !== null &&
    home.units.length > 0 &&
    !home.units.includes(mention.unit) &&
    home.id === null &&
    home.birth === null
  );
}

/** The line of a registration that names the other unit. */
function otherHome(mentions: readonly Mention[], home: Cluster, mention: Mention): Mention | null {
  for (const member of home.members) {
    const other = mentions[member];
    if (other?.source === "registration" && other.unit !== null && other.unit !== mention.unit) return other;
  }
  return null;
}

function fits(
  cluster: Cluster,
  mention: Mention,
  id: string | null,
  birth: string | null,
  isLong: boolean,
  name: string,
  answers: readonly Answer[],
): boolean {
  if (cluster.id !== null && id !== null) return cluster.id === id;
  if (cluster.birth !== null && birth !== null)
    return cluster.birth.startsWith(birth) || birth.startsWith(cluster.birth);
  const unit = mention.unit;
  if (unit === null || cluster.units.length === 0 || cluster.units.includes(unit)) return true;
  if (mention.kind !== "individual") return false;
  const said = answers.find(
    (answer) => answer.kind === "same-person" && pairs(answer, name, cluster.units[0] ?? "", unit),
  );
  if (said?.kind === "same-person") return said.same;
  return !isLong && !cluster.isToldApart && !tellsNamesakesApart(mention.remarks);
}

function pairs(
  answer: { readonly one: string; readonly other: string },
  name: string,
  unit: string,
  otherUnit: string,
): boolean {
  const both = [`${name}|${unit}`, `${name}|${otherUnit}`];
  return both.includes(answer.one) && both.includes(answer.other);
}

/** «1979», «1979-06», «1979-06-12»: what is known, so that the shorter is the beginning of the longer. */
function birthOf(period: Period | null): string | null {
  if (!period) return null;
  switch (period.precision) {
    case "day":
      return period.date;
    case "month":
      return period.year === null ? null : `${String(period.year)}-${String(period.month).padStart(2, "0")}`;
    case "year":
      return period.year === null ? null : String(period.year);
    case "quarter":
    case "unknown":
      return null;
  }
}

function moreExact(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one.length >= other.length ? one : other;
}

function keyOf(name: string, cluster: Cluster, hasNamesakes: boolean): SubjectKey {
  if (!hasNamesakes && cluster.units.length === 0) return name;
  const tell = cluster.id ?? cluster.birth ?? cluster.units.toSorted()[0];
  return tell === undefined ? name : `${name}|${tell}`;
}

function ask(
  mention: Mention,
  other: Mention,
  name: string,
  counted: 1 | 2,
  answers: readonly Answer[],
  questions: Question[],
): void {
  const unit = mention.unit ?? "";
  const otherUnit = other.unit ?? "";
  if (answers.some((answer) => answer.kind === "same-person" && pairs(answer, name, otherUnit, unit))) return;
  const at: CellRef = mention.name.cell;
  const one = `${name}|${otherUnit}`;
  const two = `${name}|${unit}`;
  const id = `same-person:${[one, two].sort().join("/")}`;
  if (questions.some((question) => question.id === id)) return;
  const shown = mention.name.value;
  questions.push({
    id,
    cause: "person",
    at,
    typed: null,
    sentence: {
      vi: `${shown} có ở ${placeOf("dòng", other)} và ${placeOf("dòng", mention)}. Nếu là một người kiêm nhiệm thì chỉ tính một lần; nếu là hai người trùng tên, anh/chị cho biết. Hiện đang tính là ${String(counted)} người.`,
      en: `${shown} stands in ${placeOf("row", other)} and in ${placeOf("row", mention)}. One person with two posts is counted once; two namesakes are two. Counted as ${counted === 1 ? "one person" : "two people"} for now.`,
    },
    options: [
      {
        id: "one",
        label: { vi: "Một người kiêm nhiệm", en: "One person with two posts" },
        answer: { kind: "same-person", one, other: two, same: true },
      },
      {
        id: "two",
        label: { vi: "Hai người trùng tên", en: "Two namesakes" },
        answer: { kind: "same-person", one, other: two, same: false },
      },
    ],
  });
}

/** «dòng 12 (Văn phòng)»; without a unit only the row. */
function placeOf(row: "dòng" | "row", { name, unitText }: Mention): string {
  return `${row} ${String(name.cell.row)}${unitText === null ? "" : ` (${unitText})`}`;
}
