import type { Answer } from "../../domain/answer";
import type { Column } from "../../domain/form/form";
import type { Standing } from "../../domain/form/standing";
import type { AwardId } from "../../domain/glossary/awards";
import { columnLetters } from "../../workbook/refs";
import { answerEvidence } from "../columns/answered-columns";
import { type AnsweredForm, answersAbout } from "../questions/answers-about";
import { awardsNamed } from "../../vocabulary/award-words";
import { isClaimColumn } from "../columns/claim-columns";
import type { ColumnContent } from "../../layout/column-content";
import { plain } from "../../text/plain";
import { standingOfHead } from "./head-standing";

/** Columns of one standing: «Hội đồng xét › LĐTT | CSTĐCS». */
export interface StandingGroup {
  readonly standing: Standing;
  readonly columns: readonly Column[];
}

export interface StandingReading {
  readonly columns: readonly Column[];
  /** How far the titles that are counted have come, as their heads tell; null where they do not. */
  readonly standing: Standing | null;
  /** The columns of the other stages, as they read: kept apart, and each counted at its own stage. */
  readonly beside: readonly Column[];
  /** The groups that say the same titles and are filled, the one that stands first; none where nothing is in doubt. */
  readonly rivals: readonly StandingGroup[];
  /** In a list that registers, what others granted beside it: not counted until she says. */
  readonly foreign: readonly Column[];
}

/** From her own registration to the decision. */
const ORDER: readonly Standing[] = ["registered", "proposed", "council", "pending", "decided"];

/**
 * «Đăng ký | Hội đồng xét | Cấp trên duyệt»: the same titles several times, as they come along. One group stands: what
 * she said; what is registered, where a head says so; in a list of results alone the furthest that anything is written
 * in. Nothing is in doubt where the title speaks of registering and every head says its stage.
 */
export function whichStands(
  columns: readonly Column[],
  contents: readonly ColumnContent[],
  title: string,
  form: AnsweredForm,
  answers: readonly Answer[],
): StandingReading {
  const told = answersAbout(form, "standing", answers);
  const isTold = (name: string) => told.some(({ header }) => header !== null && plain(header) === plain(name));
  const stood = columns.map((column) => {
    const said = told.find(({ header }) => header !== null && plain(header) === plain(column.name))?.standing;
    if (said === "past" || said === "none") return asSheSays(column, said);
    const standing = said ?? (isClaim(column) ? standingOfHead(column) : null);
    return standing === null ? column : { ...column, standing };
  });
  const groups = groupsOf(stood);
  const before = wonBefore(groups);
  const titles = new Map(groups.map((group) => [group, titlesIn(group, contents)]));
  const inQuestion = groups.filter(
    (group) =>
      group !== before &&
      groups.some((other) => other !== group && other !== before && sayTheSame(titles.get(group), titles.get(other))),
  );
  const said = saidGroup(inQuestion, form, answers);
  const registered = inQuestion.find(({ standing, columns: own }) => standing === "registered" && own.every(saysStage));
  const stands =
    said ?? (registersOnly(title) ? inQuestion[0] : ((isOfResults(title) ? null : registered) ?? inQuestion.at(-1)));
  const isClear =
    stands === registered && registers(title) && inQuestion.every(({ columns: own }) => own.every(saysStage));
  const others = inQuestion.filter((group) => group !== stands);
  const now = stands ?? groups.find((group) => group !== before);
  const foreign = registersOnly(title)
    ? grantedBeside(groups, inQuestion, titles).filter(({ name }) => !isTold(name))
    : [];
  return {
    columns: stood.map((column) => {
      if (now && before?.columns.includes(column)) return setAside(column, now, "past-title");
      const isGone = foreign.includes(column) || others.some((group) => group.columns.includes(column));
      return now && isGone ? setAside(column, now, "other") : column;
    }),
    standing: standingOf(now),
    beside: others.flatMap((group) => group.columns.map((column) => ({ ...column, standing: group.standing }))),
    rivals: said || stands === undefined || isClear ? [] : [stands, ...others],
    foreign,
  };
}

function standingOf(group: StandingGroup | undefined): Standing | null {
  return group?.columns.some(saysStage) === true ? group.standing : null;
}

function saysStage({ standing }: Column): boolean {
  return standing !== undefined;
}

/** A column that registers nothing, by her word. */
function asSheSays(column: Column, standing: "past" | "none"): Column {
  const role = standing === "past" ? ("past-title" as const) : ("other" as const);
  return { ...column, role, standing, confidence: 1, evidence: [answerEvidence], alternatives: [] };
}

function isClaim({ role, year }: Column): boolean {
  return year === null && isClaimColumn({ role });
}

/** Columns whose heads say nothing stand with what is registered. */
function groupsOf(columns: readonly Column[]): readonly StandingGroup[] {
  const claims = columns.filter(isClaim);
  return ORDER.map((standing) => ({
    standing,
    columns: claims.filter((column) => (column.standing ?? "registered") === standing),
  })).filter((group) => group.columns.length > 0);
}

/** What is written in the columns of a group: the titles that are marked or named in any line. */
function titlesIn({ columns }: StandingGroup, contents: readonly ColumnContent[]): ReadonlySet<AwardId> {
  return new Set(
    columns.flatMap(({ column, role, award }): readonly AwardId[] => {
      const content = contents.find((one) => one.column === column);
      if (content === undefined || content.filled === 0) return [];
      if (role === "mark") return award === null ? [] : [award];
      return content.texts.flatMap((text) => awardsNamed(text).map((named) => named.award));
    }),
  );
}

/** More than half of the fewer titles are the others' as well. */
function sayTheSame(one: ReadonlySet<AwardId> | undefined, other: ReadonlySet<AwardId> | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return [...one].filter((award) => other.has(award)).length * 2 > Math.min(one.size, other.size);
}

/** Results stand behind what was registered; what stands in front of it was granted before. */
function wonBefore(groups: readonly StandingGroup[]): StandingGroup | null {
  const decided = groups.find(({ standing }) => standing === "decided");
  const registered = groups.filter(({ standing }) => standing === "registered" || standing === "proposed");
  if (!decided || registered.length === 0) return null;
  const last = Math.max(...decided.columns.map(({ column }) => column));
  const isBefore = registered.every((group) => group.columns.every(({ column }) => column > last));
  const isDoubled = registered.some((group) =>
    group.columns.some((column) => decided.columns.some((one) => overlaps(one, column))),
  );
  return isBefore && isDoubled ? decided : null;
}

/** The one mark, or words of titles or of awards in both. */
function overlaps(one: Column, other: Column): boolean {
  if (one.role === "mark" || other.role === "mark")
    return one.role === other.role && one.award === other.award && one.recipient === other.recipient;
  return one.role === other.role || one.role === "title-or-award" || other.role === "title-or-award";
}

/** «DANH SÁCH ĐĂNG KÝ …», and no word of results. */
function registersOnly(title: string): boolean {
  return registers(title) && !speaksOfResults(title);
}

/** «KẾT QUẢ BÌNH XÉT …», and no word of registering. */
function isOfResults(title: string): boolean {
  return speaksOfResults(title) && !registers(title);
}

function registers(title: string): boolean {
  return /\bdang ky\b|\bgiao uoc\b/.test(plain(title));
}

function speaksOfResults(title: string): boolean {
  return /\bket qua\b|\bbinh xet\b|\btong ket\b|\bcong nhan\b|\bxet (?:tang|duyet|khen)\b|\bquyet dinh\b/.test(
    plain(title),
  );
}

/** «Danh hiệu đăng ký | Hình thức khen thưởng được tặng»: other titles, which others have decided. */
function grantedBeside(
  groups: readonly StandingGroup[],
  inQuestion: readonly StandingGroup[],
  titles: ReadonlyMap<StandingGroup, ReadonlySet<AwardId>>,
): readonly Column[] {
  const isFilled = (group: StandingGroup) => (titles.get(group)?.size ?? 0) > 0;
  // The list says what it registers: a head without such a word may be of any stage.
  const registers = groups.some(
    (group) => isFilled(group) && group.columns.some(({ standing }) => standing === "registered"),
  );
  if (!registers) return [];
  return groups
    .filter((group) => (group.standing === "decided" || group.standing === "pending") && isFilled(group))
    .filter((group) => !inQuestion.includes(group))
    .flatMap((group) => group.columns);
}

/** The group of a column of which she said that its stage is the one to count. */
function saidGroup(
  groups: readonly StandingGroup[],
  form: AnsweredForm,
  answers: readonly Answer[],
): StandingGroup | undefined {
  const told = answersAbout(form, "standing", answers);
  return groups.find(({ columns, standing }) =>
    columns.some(({ name }) =>
      told.some((said) => said.standing === standing && said.header !== null && plain(said.header) === plain(name)),
    ),
  );
}

function setAside(column: Column, stands: StandingGroup, as: "other" | "past-title"): Column {
  const { role, award, recipient, year } = column;
  const first = stands.columns[0] ?? column;
  const letters = columnLetters(column.column);
  return {
    ...column,
    role: as,
    award: as === "other" ? null : award,
    ...(as === "past-title" ? { standing: "past" as const } : {}),
    evidence: [
      {
        source: "neighbour",
        sentence: {
          vi: `Cột ${letters} («${column.header}») và cột ${columnLetters(first.column)} («${first.header}») nói về cùng danh hiệu; chỉ tính một lần, theo cột ${columnLetters(first.column)}.`,
          en: `Column ${letters} («${column.header}») and column ${columnLetters(first.column)} («${first.header}») speak of the same titles; they are counted once, as column ${columnLetters(first.column)} says.`,
        },
      },
    ],
    alternatives: [{ role, award, recipient, year, confidence: 0.4 }],
  };
}
