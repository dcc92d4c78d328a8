import type { Unit } from "../domain/register/register";
import { folded } from "../text/fold";

const LEADERSHIP = /^(ban giam doc|ban lanh dao|lanh dao so|lanh dao)\b/;

/** A unit that a list names, as `matchUnit` wants it, with the spellings it goes by. */
export function unitNamed(name: string, spellings: readonly string[]): Unit {
  const at = { sheet: "", row: 1, column: 1 };
  const words = folded(name);
  return {
    key: words,
    name,
    spellings: [...new Set(spellings)].map((text) => ({ value: text, text, cell: at })),
    kind: LEADERSHIP.test(words) ? "leadership" : "department",
  };
}
