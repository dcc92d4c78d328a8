import type { WorkbookReading } from "../domain/check";
import type { Waiver } from "../domain/findings/finding";
import { findingId } from "../domain/findings/finding-id";
import { placeIdentity } from "../domain/findings/finding-place";
import type { SubjectKey } from "../domain/recipient";
import type { StaffMember } from "../domain/register/register";

const RULE = "staff-member-is-registered";

/**
 * Staff for whom a reason was noted («Ghi lý do, bỏ qua») although no registration form names them. A waiver names the
 * finding, whose id is made of the rule, the staff list's signature, the person and the column; the name is part of the
 * person's key, so that a waiver given for another name explains nobody.
 */
export function explainedBy(waivers: readonly Waiver[], reading: WorkbookReading): ReadonlySet<SubjectKey> {
  const waived = new Set(waivers.map(({ finding }) => finding).filter((id) => id.startsWith(`${RULE}:`)));
  if (waived.size === 0) return new Set();
  return new Set(reading.register.staff.flatMap((member) => (waived.has(idOf(member, reading)) ? [member.key] : [])));
}

function idOf({ key, name: { cell } }: StaffMember, { sheets }: WorkbookReading): string {
  const forms = sheets.find(({ name }) => name === cell.sheet)?.forms ?? [];
  return findingId({ rule: RULE, ...placeIdentity(forms, cell), subject: key, ordinal: 0 });
}
