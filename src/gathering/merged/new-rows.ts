import { privateMatterIn } from "../../reports/submission/private-words";
import { toA1 } from "../../workbook/refs";
import type { Answers } from "../gather-answers";
import type { FatedRow } from "../gathered";
import { rowOrder } from "../rows/row-order";
import { joinedAwards, type MergedRow } from "./merged-row";

/** What the rows of a run are joined with. */
export interface Joining {
  readonly rows: readonly FatedRow[];
  readonly answers: Answers;
  readonly privateRemarks: boolean;
  /** What the staff list says of a recipient: the spelling, the post, the birth date of a namesake. */
  readonly told: (key: string) => Pick<MergedRow, "name" | "birth" | "position"> | null;
}

export interface NewRows {
  readonly rows: ReadonlyMap<string, MergedRow>;
  /** By her answer these take the place of what stood there, whatever unit it is of. */
  readonly instead: ReadonlySet<string>;
}

/** Accepted rows joined by recipient; answers about rows that were not kept included. */
export function newRows({ rows, answers, privateRemarks, told }: Joining): NewRows {
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

function rowOf(each: FatedRow, privateRemarks: boolean, told: ReturnType<Joining["told"]>): MergedRow {
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

export function together(one: MergedRow, other: MergedRow): MergedRow {
  return {
    ...one,
    awards: joinedAwards(one.awards, other.awards),
    initiatives: [...new Set([...one.initiatives, ...other.initiatives])],
    remarks: [...new Set([one.remarks, other.remarks].filter((text) => text !== null))].join("; ") || null,
  };
}
