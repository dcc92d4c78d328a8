import type { Bilingual } from "../../domain/bilingual";
import type { AwardId } from "../../domain/glossary/awards";
import { privateMatterIn } from "../../reports/submission/private-words";
import { toA1 } from "../../workbook/refs";
import { type Answers, questionId } from "../gather-answers";
import type { FatedRow, GatherQuestion, RecipientChange } from "../gathered";
import { BY_HAND, joinedAwards, sameAwards, type MergedRow } from "./merged-row";
import { rowOrder } from "../rows/row-order";
import { editedByYou, editedOptions } from "../words/questions-about-rows";
import { columns as heads, contentWords } from "../words/plain-words";

/** A recipient of the merged sheets as they stood before this run. */
export interface FormerRow {
  readonly key: string;
  readonly row: MergedRow;
  /** She changed it by hand since it was written. */
  readonly isEdited: boolean;
}

export interface MergeInput {
  readonly rows: readonly FatedRow[];
  readonly former: readonly FormerRow[];
  /** Units of which this run brings a whole new list. */
  readonly replaced: ReadonlySet<string>;
  readonly answers: Answers;
  readonly privateRemarks: boolean;
  /** What the staff list says of a recipient: the spelling, the post, the birth date of a namesake. */
  readonly told: (key: string) => Pick<MergedRow, "name" | "birth" | "position"> | null;
}

export interface Merged {
  /** By key; in no order yet. */
  readonly rows: ReadonlyMap<string, MergedRow>;
  readonly changes: readonly RecipientChange[];
  /** Keys of former recipients whose row says something else now. */
  readonly changed: ReadonlySet<string>;
  readonly questions: readonly GatherQuestion[];
}

/**
 * What the merged sheets will hold: new lists take the place of former ones, supplements join them, rows she wrote or
 * changed by hand stay until she says otherwise. Nothing is taken from printed totals.
 */
export function mergeRows(input: MergeInput): Merged {
  const { former, replaced, answers } = input;
  const { rows: sent, instead } = newRows(input);
  const rows = new Map<string, MergedRow>();
  const changes: RecipientChange[] = [];
  const changed = new Set<string>();
  const questions: GatherQuestion[] = [];
  const unitsBefore = new Set(former.map(({ row }) => row.unit));
  for (const { key, row, isEdited } of former) {
    const next = sent.get(key);
    const isNew = replaced.has(row.unit);
    const isHers = row.source === "" || row.source === BY_HAND;
    const mine = isHers ? { ...row, source: BY_HAND } : row;
    const theirs = next === undefined || isNew || instead.has(key) ? (next ?? null) : together(row, next);
    const differs = theirs === null ? [] : differences(row, theirs);
    if (theirs === null ? !isNew || isHers : differs.length === 0) rows.set(key, { ...mine, ...placeOf(theirs) });
    else if ((isEdited || isHers) && !takesTheirs(key, row, theirs, answers, questions)) rows.set(key, mine);
    else {
      changed.add(key);
      changes.push({ ...changeOf(row, theirs), columns: differs });
      if (theirs !== null) rows.set(key, theirs);
    }
  }
  const formerKeys = new Set(former.map(({ key }) => key));
  for (const [key, row] of sent) {
    if (formerKeys.has(key)) continue;
    rows.set(key, row);
    if (unitsBefore.has(row.unit)) changes.push(changeOf(null, row));
  }
  const moved = new Set(changes.map(({ unit }) => unit));
  const inOrder = [...sent.keys()].filter((key) => replaced.has(rows.get(key)?.unit ?? ""));
  const order = [...inOrder, ...formerKeys, ...sent.keys()];
  const placed = [...new Set(order)].flatMap((key): readonly (readonly [string, MergedRow])[] => {
    const row = rows.get(key);
    if (row === undefined) return [];
    // Where a new list changes anything, all its rows are said to come from it; an unchanged one leaves no trace.
    const isNewList = replaced.has(row.unit) && moved.has(row.unit) && row.source !== BY_HAND;
    return [[key, isNewList ? { ...row, source: sent.get(key)?.source ?? row.source } : row]];
  });
  return { rows: new Map(placed), changes, changed, questions };
}

/** What the staff list says now, for a recipient whose titles stay as they were. */
function placeOf(next: MergedRow | null): Partial<MergedRow> {
  return next === null ? {} : { name: next.name, birth: next.birth, position: next.position };
}

interface NewRows {
  readonly rows: ReadonlyMap<string, MergedRow>;
  /** By her answer these take the place of what stood there, whatever unit it is of. */
  readonly instead: ReadonlySet<string>;
}

/** Accepted rows joined by recipient; answers about rows that were not kept included. */
function newRows({ rows, answers, privateRemarks, told }: MergeInput): NewRows {
  const merged = new Map<string, MergedRow>();
  for (const each of [...rows].sort(rowOrder)) {
    if (each.fate !== "accepted" || each.mergedKey === null) continue;
    const own = rowOf(each, privateRemarks, told(each.mergedKey));
    const known = merged.get(each.mergedKey);
    merged.set(each.mergedKey, known ? { ...together(known, own), source: known.source } : own);
  }
  const instead = new Set<string>();
  for (const [question, own] of comparedRows(rows)) {
    const key = own[0]?.mergedKey ?? "";
    const answer = answers.to(question);
    if (answer !== "other" && answer !== "both") continue;
    const other = own.map((each) => rowOf(each, privateRemarks, told(key))).reduce(together);
    const kept = merged.get(key);
    if (answer === "other") instead.add(key);
    merged.set(key, answer === "both" && kept ? together(kept, other) : other);
  }
  return { rows: merged, instead };
}

/** Rows that were not kept, by the question that compares them: one file may name a recipient in several lists. */
function comparedRows(rows: readonly FatedRow[]): ReadonlyMap<string, readonly FatedRow[]> {
  const groups = new Map<string, FatedRow[]>();
  for (const each of [...rows].sort(rowOrder)) {
    if (each.compared === null) continue;
    const group = groups.get(each.compared);
    if (group) group.push(each);
    else groups.set(each.compared, [each]);
  }
  return groups;
}

function rowOf(each: FatedRow, privateRemarks: boolean, told: ReturnType<MergeInput["told"]>): MergedRow {
  const { row, file, unit, person, awards, recipient } = each;
  const remarks =
    row.remarks !== null && (privateRemarks || privateMatterIn(row.remarks) === null) ? row.remarks : null;
  return {
    recipient: recipient === "collective" ? "collective" : "individual",
    unit,
    name: told?.name ?? person ?? (recipient === "collective" ? nameOfCollective(each) : row.name),
    birth: told?.birth ?? null,
    position: told?.position ?? row.position,
    awards,
    initiatives: row.initiatives,
    remarks,
    source: `${file} › ${row.cell.sheet} › ${toA1(row.cell)}`,
  };
}

/** The unit's own name; an association or a team keeps its words. */
function nameOfCollective({ mergedKey, unit, row }: FatedRow): string {
  return mergedKey?.split("|")[1] === mergedKey?.split("|")[2] ? unit : row.name;
}

function together(one: MergedRow, other: MergedRow): MergedRow {
  return {
    ...one,
    awards: joinedAwards(one.awards, other.awards),
    initiatives: [...new Set([...one.initiatives, ...other.initiatives])],
    remarks: [...new Set([one.remarks, other.remarks].filter((text) => text !== null))].join("; ") || null,
  };
}

/** The heads of the columns in which two readings of one recipient differ. */
function differences(one: MergedRow, other: MergedRow): readonly string[] {
  const text = (values: readonly string[]) => values.join("; ").replace(/\s+/g, " ").trim();
  return [
    ...(sameAwards(one.awards, other.awards) ? [] : [heads.awards]),
    ...(text(one.initiatives) === text(other.initiatives) ? [] : [heads.initiatives]),
    ...(text([one.remarks ?? ""]) === text([other.remarks ?? ""]) ? [] : [heads.remarks]),
  ];
}

function changeOf(before: MergedRow | null, after: MergedRow | null): RecipientChange {
  const row = after ?? before;
  const ids = (of: MergedRow | null): readonly AwardId[] => (of?.awards ?? []).map(({ award }) => award);
  return {
    unit: row?.unit ?? "",
    recipient: row?.recipient ?? "individual",
    name: row?.name ?? "",
    change: before === null ? "added" : after === null ? "removed" : "changed",
    before: ids(before),
    after: ids(after),
    columns: [],
  };
}

/** Asks about a row she changed or wrote by hand; says whether her answer takes what the unit sent. */
function takesTheirs(
  key: string,
  mine: MergedRow,
  theirs: MergedRow | null,
  answers: Answers,
  questions: GatherQuestion[],
): boolean {
  const sends = theirs === null ? "" : contentWords(theirs);
  const id = questionId("edited-by-you", key, sends);
  const answer = answers.to(id);
  if (answer === null) {
    const sentence: Bilingual = editedByYou(mine, theirs);
    questions.push({ id, kind: "edited-by-you", file: "", at: null, sentence, options: editedOptions, key });
  }
  return answer === "theirs";
}
