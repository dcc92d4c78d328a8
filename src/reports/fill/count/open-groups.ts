import type { WorkbookReading } from "../../../domain/check";
import type { Column } from "../../../domain/form/form";
import { facetsOf } from "../meaning/label-facets";
import { tableLexicon } from "../vocabulary/lexicon";
import type { Group } from "../source";

/** What a column of contract workers settles: who is on contract, and who is not. */
const BY_CONTRACT: readonly Group[] = ["contract", "workers", "permanent", "staff"];

/**
 * «Hưởng lương theo hợp đồng | x»: columns that name a group and hold marks, but are not understood as a whole. As long
 * as nobody said what they mark, no remark beside them tells how many belong to the group.
 */
export function openGroupsIn(
  { sheets }: WorkbookReading,
  withoutForms: ReadonlySet<string>,
): ReadonlyMap<Group, string> {
  const open = new Map<Group, string>();
  const forms = sheets.flatMap((sheet) => sheet.forms);
  for (const form of forms.filter(
    ({ id, kind }) => !withoutForms.has(id) && (kind === "registration" || kind === "staff"),
  ))
    for (const column of form.columns.filter(isOpen))
      for (const group of groupsNamed(column)) if (!open.has(group)) open.set(group, column.header);
  return open;
}

/** Not counted for want of understanding, and not because she said so. */
function isOpen({ role, alternatives, evidence }: Column): boolean {
  return (
    role === "other" &&
    alternatives.some((each) => each.role === "mark") &&
    !evidence.some(({ source }) => source === "answer")
  );
}

function groupsNamed({ header }: Column): readonly Group[] {
  const { award, who } = facetsOf(header, null, tableLexicon);
  if (award !== null) return [];
  return who.some((group) => BY_CONTRACT.includes(group)) ? [...who, ...BY_CONTRACT] : who;
}
