import type { Sourced } from "../../domain/register/sourced";
import type { CellRef } from "../../workbook/refs";
import { withoutHeadingNumber } from "../../text/heading-number";
import { plain } from "../../text/plain";

/** A heading above a line, with where it stands. */
interface Heading {
  readonly text: string;
  readonly cell: CellRef;
}

/** «III. Hợp đồng lao động theo Nghị định 111» over its people says how all of them are employed; the innermost first. */
export function employmentOfSection(headings: readonly Heading[]): Sourced<"staff" | "contract"> | null {
  for (const { text, cell } of [...headings].reverse()) {
    const words = plain(withoutHeadingNumber(text));
    const isContract = CONTRACT.test(words);
    const isStaff = STAFF.test(words);
    // «Công chức, viên chức và người lao động» tells nobody apart.
    if (isStaff && /nguoi lao dong|nld|hop dong|hdld/.test(words)) continue;
    if (isContract || isStaff) return { value: isContract ? "contract" : "staff", cell, text };
  }
  return null;
}

const CONTRACT =
  /^(?:khoi |doi tuong |nhom )?(?:lao dong hop dong|hop dong (?:lao dong|nd|nghi dinh|68|111|161)|nguoi lao dong|hdld|ldhd|nld\b|hd ?(?:68|111|161))/;
const STAFF = /^(?:khoi |doi tuong |nhom )?(?:can bo,? |cong chuc|vien chuc|bien che|cbccvc|cbcc|ccvc)/;
