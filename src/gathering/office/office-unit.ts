import type { Unit } from "../../domain/register/register";
import { folded } from "../../text/fold";

/** A unit that is expected to send, in the order of her list. */
export interface OfficeUnit {
  readonly name: string;
  /** For matching: the name with every spelling known, abbreviation included. */
  readonly unit: Unit;
  readonly headcount: number | null;
}

const LEADERSHIP = /^(ban giam doc|ban lanh dao|lanh dao so|lanh dao)\b/;
const ASSOCIATION =
  /^(chi bo|dang bo|dang uy|cong doan|chi doan|doan thanh nien|doan tncs|hoi (?:cuu chien binh|phu nu|ccb|lhpn))\b/;

/** A unit of the office as `matchUnit` wants it, with the spellings it goes by. */
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

/** Chi bộ, công đoàn, chi đoàn: accepted as a collective, kept apart from the units. */
export function isAssociation(name: string): boolean {
  return ASSOCIATION.test(folded(name).replace(/^tap the /, ""));
}
