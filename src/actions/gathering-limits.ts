import type { Arrived, SentFile } from "../gathering/sent/sent-file";
import { fold } from "../text/fold";

/** More files than an office gathers at once are refused before anything is read. */
const MOST_FILES = 500;
/** In bytes, all files together. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Of one unit's file: the most people that one gathering merges would not need more. */
const MOST_ROWS = 30_000;

/** Whether a file has more filled rows than a unit's form can need. */
export function isTooManyRows(rows: number): boolean {
  return rows > MOST_ROWS;
}

/** Whether so many files of so many bytes together are more than one gathering takes. */
export function isTooMuchToGather(files: number, bytes: number): boolean {
  return files > MOST_FILES || bytes > MOST_BYTES;
}

/** People of one gathering, all files together. */
const MOST_PEOPLE = 30_000;

/** Whether a run would merge more people than one gathering takes. */
export function isTooManyPeople(people: number): boolean {
  return people > MOST_PEOPLE;
}

/**
 * Counts the people of the files read so far, so that no file is read on once there are too many. A list sent again names
 * the same people; who is really one is known only when all are compared.
 */
export class PeopleSoFar {
  readonly #seen = new Set<string>();

  /** @returns how many people the files named so far */
  add(arrived: Arrived): number {
    if (arrived.kind === "read") for (const key of peopleOf(arrived.file)) this.#seen.add(key);
    return this.#seen.size;
  }
}

function peopleOf({ forms, rows }: SentFile): readonly string[] {
  const heads = new Map(
    forms.map(({ id, lines }) => [id, lines.flatMap(({ as, text }) => (as === "letterhead" ? [text] : [])).join("|")]),
  );
  return rows.flatMap(({ recipient, name, birth, position, unitWords, form }) =>
    recipient === "individual" ? [fold([name, birth, position, ...unitWords, heads.get(form)].join("|"))] : [],
  );
}
