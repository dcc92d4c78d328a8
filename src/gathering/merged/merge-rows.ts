import type { AwardId } from "../../domain/glossary/awards";
import type { GatherQuestion, RecipientChange } from "../gathered";
import { columns as heads } from "../words/plain-words";
import { askAboutEdit, askAboutTakenOut } from "./ask-about-edits";
import { cellDifferences, columnsOfHers, isByHand, withHers, type FormerRow } from "./edited-rows";
import { BY_HAND, sameAwards, type MergedRow } from "./merged-row";
import { newRows, together, type Joining } from "./new-rows";

export interface MergeInput extends Joining {
  readonly former: readonly FormerRow[];
  /** Units of which this run brings a whole new list. */
  readonly replaced: ReadonlySet<string>;
  /** Whether a recipient that would be added stood there and was taken out by her. */
  readonly wasTakenOut: (row: MergedRow) => boolean;
}

export interface Merged {
  /** By key; in no order yet. */
  readonly rows: ReadonlyMap<string, MergedRow>;
  readonly changes: readonly RecipientChange[];
  /** Keys of former recipients whose row says something else now. */
  readonly changed: ReadonlySet<string>;
  /** By recipient, the columns whose cells stay as she has them, whatever was sent. */
  readonly kept: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of recipients with such cells, what would stand there had she changed nothing. */
  readonly unedited: ReadonlyMap<string, MergedRow>;
  /** The former rows by recipient; those she renamed by whom they are. */
  readonly former: ReadonlyMap<string, FormerRow>;
  readonly questions: readonly GatherQuestion[];
}

/**
 * What the merged sheets will hold: new lists take the place of former ones, supplements join them, rows she wrote or
 * changed by hand stay until she says otherwise. Nothing is taken from printed totals.
 */
export function mergeRows(input: MergeInput): Merged {
  const { replaced } = input;
  const { rows: sent, instead } = newRows(input);
  const former = byRecipient(input.former, sent);
  const unitsBefore = new Set(input.former.map(({ row }) => row.unit));
  const rows = new Map<string, MergedRow>();
  const changes: RecipientChange[] = [];
  const changed = new Set<string>();
  const kept = new Map<string, ReadonlySet<number>>();
  const unedited = new Map<string, MergedRow>();
  const questions: GatherQuestion[] = [];
  for (const [key, each] of former) {
    const next = sent.get(key);
    const isNew = replaced.has(each.row.unit);
    const isWhole = next === undefined || isNew || instead.has(key);
    const theirs = isWhole ? (next ?? null) : together(each.row, next);
    const settled = settleFormer({ key, former: each, theirs, isNew, isWhole }, input);
    if (settled.row !== null) rows.set(key, settled.row);
    if (settled.kept.size > 0) {
      kept.set(key, settled.kept);
      if (theirs !== null) unedited.set(key, theirs);
    }
    if (settled.question) questions.push(settled.question);
    if (settled.columns === null) continue;
    changed.add(key);
    changes.push({ ...changeOf(each.row, theirs), columns: settled.columns });
  }
  for (const [key, row] of sent) {
    if (former.has(key)) continue;
    const asked = input.wasTakenOut(row) ? askAboutTakenOut(key, row) : null;
    const answer = asked && input.answers.to(asked.id);
    if (asked && answer === null) questions.push(asked);
    if (asked && answer !== "theirs") continue;
    rows.set(key, row);
    if (unitsBefore.has(row.unit)) changes.push(changeOf(null, row));
  }
  const placed = inOrder(rows, { sent, former, replaced, changes });
  return { rows: placed, changes, changed, kept, unedited, former, questions };
}

/** Former rows by whom they are: one she renamed is told by where it came from. */
function byRecipient(
  former: readonly FormerRow[],
  sent: ReadonlyMap<string, MergedRow>,
): ReadonlyMap<string, FormerRow> {
  const known = new Set(former.map(({ key }) => key));
  const bySource = new Map([...sent].flatMap(([key, { source }]) => (known.has(key) ? [] : [[source, key] as const])));
  return new Map(
    former.map((each) => {
      const meant = each.isRenamed ? bySource.get(each.row.source) : undefined;
      return [meant ?? each.key, each] as const;
    }),
  );
}

/** A former recipient beside what was sent of it. */
interface FormerBeside {
  readonly key: string;
  readonly former: FormerRow;
  /** What the row would say now; null where nothing was sent of it. */
  readonly theirs: MergedRow | null;
  /** Its unit has sent a whole new list. */
  readonly isNew: boolean;
  /** What was sent takes the place of what stands there, and does not only add to it. */
  readonly isWhole: boolean;
}

interface SettledFormer {
  /** null: the recipient leaves the merged sheet. */
  readonly row: MergedRow | null;
  /** Columns whose cells stay hers. */
  readonly kept: ReadonlySet<number>;
  /** Heads of the columns that change; null for none. */
  readonly columns: readonly string[] | null;
  readonly question: GatherQuestion | null;
}

const none: ReadonlySet<number> = new Set();

function settleFormer(
  { former, key, theirs, isNew, isWhole }: FormerBeside,
  { answers, told }: MergeInput,
): SettledFormer {
  const { row } = former;
  const hers = columnsOfHers(former);
  const mine = isByHand(row) ? { ...row, source: BY_HAND } : row;
  const stays = { row: mine, kept: hers, columns: null, question: null };
  const isOpen = ({ id }: GatherQuestion) => answers.to(id) === null;
  if (theirs === null) {
    if (!isNew || isByHand(row)) return stays;
    const asked = hers.size > 0 ? askAboutEdit(key, former, null, []) : null;
    if (asked && answers.to(asked.id) !== "theirs") return { ...stays, question: isOpen(asked) ? asked : null };
    return { row: null, kept: none, columns: [], question: null };
  }
  const differing = cellDifferences(former, theirs, !isWhole);
  const asked = differing.length > 0 ? askAboutEdit(key, former, theirs, differing, told(key) !== null) : null;
  if (asked && answers.to(asked.id) === "theirs") {
    const heads = [...new Set([...differences(row, theirs), ...differing.map(({ head }) => head)])];
    return { row: theirs, kept: none, columns: heads, question: null };
  }
  const question = asked && isOpen(asked) ? asked : null;
  const next = hers.size > 0 ? withHers(former, theirs) : theirs;
  const columns = differences(row, next);
  if (columns.length > 0) return { row: next, kept: hers, columns, question };
  return { ...stays, row: { ...mine, ...placeOf(next) }, question };
}

interface Placing {
  readonly sent: ReadonlyMap<string, MergedRow>;
  readonly former: ReadonlyMap<string, FormerRow>;
  readonly replaced: ReadonlySet<string>;
  readonly changes: readonly RecipientChange[];
}

/** New lists in their own order, then what stood there, then what was added. */
function inOrder(
  rows: ReadonlyMap<string, MergedRow>,
  { sent, former, replaced, changes }: Placing,
): ReadonlyMap<string, MergedRow> {
  const moved = new Set(changes.map(({ unit }) => unit));
  const first = [...sent.keys()].filter((key) => replaced.has(rows.get(key)?.unit ?? ""));
  const order = new Set([...first, ...former.keys(), ...sent.keys()]);
  const placed = [...order].flatMap((key): readonly (readonly [string, MergedRow])[] => {
    const row = rows.get(key);
    if (row === undefined) return [];
    // Where a new list changes anything, all its rows are said to come from it; an unchanged one leaves no trace.
    const isNewList = replaced.has(row.unit) && moved.has(row.unit) && row.source !== BY_HAND;
    return [[key, isNewList ? { ...row, source: sent.get(key)?.source ?? row.source } : row]];
  });
  return new Map(placed);
}

/** What the staff list says now, for a recipient whose titles stay as they were. */
function placeOf(next: MergedRow | null): Partial<MergedRow> {
  return next === null ? {} : { name: next.name, birth: next.birth, position: next.position };
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
