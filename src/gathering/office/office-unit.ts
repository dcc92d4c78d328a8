import type { Unit } from "../../domain/register/register";
import { folded } from "../../text/fold";

/** A unit that is expected to send, in the order of her list. */
export interface OfficeUnit {
  readonly name: string;
  /** For matching: the name with every spelling known, abbreviation included. */
  readonly unit: Unit;
  readonly headcount: number | null;
}

const ASSOCIATION =
  /^(chi bo|dang bo|dang uy|cong doan|chi doan|doan thanh nien|doan tncs|hoi (?:cuu chien binh|phu nu|ccb|lhpn))\b/;

/** Chi bộ, công đoàn, chi đoàn: accepted as a collective, kept apart from the units. */
export function isAssociation(name: string): boolean {
  return ASSOCIATION.test(folded(name).replace(/^tap the /, ""));
}
