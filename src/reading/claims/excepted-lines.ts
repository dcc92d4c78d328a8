import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";

/** A line of people with the name as written. */
export interface NamedLine {
  readonly row: number;
  readonly name: string;
}

const NUMBERS =
  /\b(?:so(?: thu tu)?|stt|tt|dong)(?: so)?[ .:]*(\d{1,3}(?:(?: ?,| ?;| va| &) ?(?:(?:so|stt|tt|dong) ?)?\d{1,3})*)/g;

/**
 * The lines that a sentence excepts, «trừ số 3 (đi học) và số 6», «trừ đồng chí Lê Văn An»: by running number or by name.
 * null where the words name none of the list, or a number that nobody has.
 */
export function exceptedLines(
  { form: { columns }, table: { sheet } }: RecognisedForm,
  people: readonly NamedLine[],
  except: string,
): ReadonlySet<number> | null {
  const words = ` ${except.replace(/\([^()]*\)/g, " ").replace(/\s+/g, " ")} `;
  const at = columns.find(({ role }) => role === "number")?.column;
  const numberOf = (row: number) => (at === undefined ? "" : sheet.plain(row, at).replace(/[.)]$/, ""));
  const numbers = [...words.matchAll(NUMBERS)].flatMap(([, own = ""]) => own.match(/\d+/g) ?? []).map(Number);
  const byNumber = numbers.map((number) => people.filter(({ row }) => Number(numberOf(row)) === number));
  if (byNumber.some((found) => found.length !== 1)) return null;
  const names = words.replace(/[.,;:]/g, " ");
  const byName = people.filter(({ name }) => names.includes(` ${plain(name)} `));
  const rows = [...byNumber.flat(), ...byName].map(({ row }) => row);
  return rows.length === 0 ? null : new Set(rows);
}
