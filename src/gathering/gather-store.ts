import type { GatherAnswer } from "./gather-answers";
import type { WaitingRow } from "./gathered";
import { fingerprint } from "../workbook/fingerprint";

/** What gathering leaves in her book between two runs: never a cell, never a copy of what stands in the sheets. */
export interface GatherStore {
  readonly answers: readonly GatherAnswer[];
  /** Rows that wait, as their units wrote them. */
  readonly waiting: readonly WaitingRow[];
  /**
   * By recipient, a digest of what was written, then of what stood there before: tells which cells she changed since. A
   * row that a restore has put back holds the earlier of the two; recipients that left are remembered for the same reason.
   */
  readonly lines: Readonly<Record<string, string>>;
  /** By unit, what its list said when it was gathered last: a fingerprint of it. */
  readonly lists: Readonly<Record<string, string>>;
  /** By name of a file whose rows stand in the merged sheets, the unit that sent it. */
  readonly senders: Readonly<Record<string, string>>;
  /** The recipients that the last run that added any has added: where all of them are gone, that run was taken back. */
  readonly added: readonly string[];
}

export const emptyStore: GatherStore = { answers: [], waiting: [], lines: {}, lists: {}, senders: {}, added: [] };

/** The part's text; sorted, so that the same run leaves the same text. */
export function encodeStore({ answers, waiting, lines, lists, senders, added }: GatherStore): string {
  const sorted = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));
  return JSON.stringify({
    answers,
    waiting,
    lines: sorted(lines),
    lists: sorted(lists),
    senders: sorted(senders),
    added: [...added].sort(),
  });
}

/** Reads the part back; null where there is none, or another program has cut it. */
export function decodeStore(json: string | null): GatherStore {
  if (json === null) return emptyStore;
  let stored: unknown;
  try {
    stored = JSON.parse(json);
  } catch {
    // A part edited by another program: she is asked again, what stands in the sheets is untouched.
    return emptyStore;
  }
  if (!isStore(stored)) return emptyStore;
  return {
    answers: stored.answers,
    waiting: stored.waiting.map((row) => ({ ...row, isFromBefore: true })),
    // Books gathered before these were kept have none.
    lines: stored.lines ?? {},
    lists: stored.lists ?? {},
    senders: stored.senders ?? {},
    added: stored.added ?? [],
  };
}

type StoredParts = Pick<GatherStore, "answers" | "waiting"> & Partial<GatherStore>;

function isStore(stored: unknown): stored is StoredParts {
  if (typeof stored !== "object" || stored === null) return false;
  const { answers, waiting, lines, lists, senders, added } = stored as Readonly<Record<string, unknown>>;
  return (
    Array.isArray(answers) &&
    answers.every((each) => hasTexts(each, ["id", "answer"])) &&
    Array.isArray(waiting) &&
    waiting.every((each) => hasTexts(each, ["file", "sender"]) && hasTexts(each["row"], ["name", "written", "form"])) &&
    (added === undefined || (Array.isArray(added) && added.every((each) => typeof each === "string"))) &&
    [lines, lists, senders].every((each) => each === undefined || isRecordOfTexts(each))
  );
}

function isRecordOfTexts(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.values(value).every((each) => typeof each === "string");
}

function hasTexts(value: unknown, fields: readonly string[]): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const found = new Map<string, unknown>(Object.entries(value));
  return fields.every((field) => typeof found.get(field) === "string");
}

/** How a recipient is named in `lines`. */
export function shortKey(key: string): string {
  return fingerprint(key).slice(0, 10);
}

/** In front of what was written of a recipient: a run took it out of the merged sheet, and nobody else. */
const TAKEN_OUT = "-";

/** What was written of a recipient, the newest first. */
export function digestsOf(written: string | undefined): readonly string[] {
  return written?.split(",").filter((digest) => digest !== TAKEN_OUT) ?? [];
}

/** What to remember of a row that is written now. */
export function writtenNow(before: string | undefined, now: string): string {
  const [last, ...earlier] = digestsOf(before);
  if (last === undefined) return now;
  return [now, ...(last === now ? earlier : [last])].join(",");
}

/** What to remember of a row that leaves the merged sheet with this run. */
export function takenOut(before: string): string {
  return [TAKEN_OUT, ...digestsOf(before)].join(",");
}

/** Whether the recipient was written and no run has taken it out: where it is gone, she took it out. */
export function shouldStand({ lines }: GatherStore, key: string): boolean {
  const written = lines[key];
  return written !== undefined && !written.startsWith(TAKEN_OUT);
}
