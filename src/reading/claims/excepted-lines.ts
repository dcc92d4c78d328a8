import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import type { RecognisedForm } from "../read-form";

/** A line of people with the name as written. */
export interface NamedLine {
  readonly row: number;
  readonly name: string;
}

/** «số 3», «STT 3, 4 và 6»; «02 đồng chí» says how many. */
const NUMBERS =
  /\b(?:so(?: thu tu)?|stt|tt|dong)(?: so)?[ .:]*\d{1,3}\b(?:(?: ?[,;&] ?| va )(?:(?:so|stt|tt|dong) )?\d{1,3}\b)*(?! ?(?:dong chi|d\/c|nguoi|ca nhan|truong hop|can bo|\d|-|den\b))/g;

/** All that may stand between numbers and names. */
const BETWEEN: ReadonlySet<string> = new Set("cac nhung dong chi d/c ong ba anh co truong hop va . , ; : )".split(" "));

/**
 * The lines that a sentence excepts, «trừ số 3 (đi học) và số 6», «trừ đồng chí Lê Văn An»: by running number or by name.
 * null where it says anything else besides, names nobody of the list, or more than one of its lines is called so.
 */
export function exceptedLines(
  { form: { columns }, table: { sheet } }: RecognisedForm,
  people: readonly NamedLine[],
  except: string,
): ReadonlySet<number> | null {
  // A bracket gives the reason.
  const said = ` ${fold(except.replace(/\([^()]*\)/gu, " ")).replace(/([.,;:)])/g, " $1 ")} `.replace(/\s+/g, " ");
  const called = people.filter(({ name }) => said.includes(` ${fold(name)} `));
  const words = plain(called.reduce((rest, { name }) => rest.replace(` ${fold(name)} `, " , "), said));
  const numbers = [...words.matchAll(NUMBERS)].flatMap(([own]) => own.match(/\d+/g) ?? []).map(Number);
  const rest = words.replace(NUMBERS, " ").trim().split(/\s+/);
  if (rest.some((word) => word !== "" && !BETWEEN.has(word))) return null;
  const at = columns.find(({ role }) => role === "number")?.column;
  const numberOf = (row: number) => (at === undefined ? "" : sheet.plain(row, at).replace(/[.)]$/, ""));
  const numbered = numbers.map((number) => people.filter(({ row }) => Number(numberOf(row)) === number));
  const isOneEach =
    numbered.every((found) => found.length === 1) &&
    new Set(called.map(({ name }) => fold(name))).size === called.length;
  const rows = [...numbered.flat(), ...called].map(({ row }) => row);
  return isOneEach && rows.length > 0 ? new Set(rows) : null;
}
