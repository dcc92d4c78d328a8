import type { Answer } from "../domain/answer";
import type { WorkbookReading } from "../domain/check";
import { yearOfForm } from "../gathering/files/which-year";
import { optionMeant, readingQuestionId, type GatherAnswer } from "../gathering/gather-answers";
import type { Arrived, SentFile, Unreadable } from "../gathering/sent/sent-file";
import { takeOut } from "../gathering/sent/take-out";
import { readWorkbook } from "../reading/read-workbook";
import type { Failure } from "../workbook/failure";
import type { WorkbookSnapshot } from "../workbook/grid";
import type { CivilDate } from "../workbook/ports";
import type { Result } from "../workbook/result";
import { isTooManyRows } from "./gathering-limits";

/** How a unit's file is read: the ordinary reading, with what she answered about it. */
export interface ReadFileOptions {
  readonly year: number;
  readonly today: CivilDate;
  readonly answers: readonly GatherAnswer[];
}

/** A file as it came out of opening: read, or why not and, where it is too large, how many rows it has. */
export function arrivedFile(
  name: string,
  snapshot: Result<WorkbookSnapshot, Failure>,
  options: ReadFileOptions,
): Arrived {
  if (!snapshot.ok) return { kind: "unreadable", name, ...whyUnreadable(snapshot.error) };
  const rows = snapshot.value.sheets.reduce((sum, { values }) => sum + values.filter(isFilled).length, 0);
  return isTooManyRows(rows)
    ? { kind: "unreadable", name, why: "too-large", rows }
    : { kind: "read", file: readUnitFile(name, snapshot.value, options) };
}

const isFilled = (row: readonly unknown[]) => row.some((value) => value !== null && value !== "");

/**
 * Reads one unit's file and takes out what gathering needs. Where sheets of another year stand beside the one that is
 * gathered, the reading is made without them: it would take the larger list for the one at hand.
 */
export function readUnitFile(name: string, snapshot: WorkbookSnapshot, options: ReadFileOptions): SentFile {
  const whole = taken(name, snapshot, options);
  const yearsOf = new Map<string, (number | null)[]>();
  for (const form of whole.forms) {
    yearsOf.set(form.sheet, [...(yearsOf.get(form.sheet) ?? []), yearOfForm(form, whole, options.year)]);
  }
  const isOther = (year: number | null) => year !== null && year !== options.year;
  const others = new Set([...yearsOf].filter(([, years]) => years.every(isOther)).map(([sheet]) => sheet));
  if (others.size === 0 || others.size === yearsOf.size) return whole;
  const rest = { ...snapshot, sheets: snapshot.sheets.filter((grid) => !others.has(grid.name)) };
  return { ...taken(name, rest, options), rowsRead: whole.rowsRead, hiddenSheets: whole.hiddenSheets };
}

function taken(name: string, snapshot: WorkbookSnapshot, options: ReadFileOptions): SentFile {
  const { reading, used } = answered(name, snapshot, options);
  return takeOut(name, reading, snapshot, used);
}

/** Most questions of a file hang on one another no deeper than this. */
const MOST_ROUNDS = 5;

interface AnsweredReading {
  readonly reading: WorkbookReading;
  readonly used: readonly GatherAnswer[];
}

function answered(name: string, snapshot: WorkbookSnapshot, { today, answers }: ReadFileOptions): AnsweredReading {
  const given: Answer[] = [];
  const used = new Map<string, GatherAnswer>();
  for (let round = 0; ; round += 1) {
    const reading = readWorkbook(snapshot, { answers: given, today });
    const now = reading.questions.flatMap(({ id, options }) => {
      const question = readingQuestionId(name, id);
      const said = answers.findLast((answer) => answer.id === question);
      const meant = said ? optionMeant(options, said.answer) : null;
      const option = options.find((each) => each.id === meant);
      return option ? [{ id: question, option }] : [];
    });
    if (now.length === 0 || round === MOST_ROUNDS) return { reading, used: [...used.values()] };
    given.push(...now.map(({ option }) => option.answer));
    for (const { id, option } of now) used.set(id, { id, answer: option.id });
  }
}

/** The words of `Unreadable` for a failure of opening. */
function whyUnreadable(failure: Failure): { readonly why: Unreadable; readonly rows?: number } {
  switch (failure.code) {
    case "broken":
      return { why: failure.reason === "old-format" ? "old-format" : "broken" };
    case "too-large":
      return failure.rows === undefined ? { why: "too-large" } : { why: "too-large", rows: failure.rows };
    default:
      return { why: failure.code === "password" ? "password" : "broken" };
  }
}
