import type { AwardId } from "../../../../domain/glossary/awards";
import type { RecipientKind } from "../../../../domain/recipient";
import { awardsMeantBy } from "../../count/award-holders";
import { registeredOf, type Facts, type Subject } from "../../facts";
import { combined } from "../../meaning/facets";
import { facetsOf } from "../../meaning/label-facets";
import { plainText, type Table } from "../../read-table/table";
import { awardIn, folded } from "../../words";

/** A list with empty lines whose title says who belongs in it: «… ĐỀ NGHỊ CÔNG NHẬN DANH HIỆU CHIẾN SĨ THI ĐUA CƠ SỞ». */
export interface AwardList {
  readonly table: Table;
  readonly award: AwardId;
  /** The title names several titles, or leaves open which one: nobody can say who belongs in the list. */
  readonly isOpen: boolean;
  readonly recipient: RecipientKind;
  /** The column that waits for the names. */
  readonly name: number;
}

const NAME =
  /^(ho va ten|ho ten|ten ca nhan|ten tap the|ho ten ca nhan|ten doi tuong|ten don vi|ten phong|tap the|ca nhan|ten phong don vi|don vi tap the)\b/;

/** Reads a table as such a list; null where it has mark columns of its own or its title names no title. */
export function awardListOf(table: Table): AwardList | null {
  const name = table.columns.find((column) => NAME.test(folded(column.path.at(-1) ?? "")));
  if (!name) return null;
  const hasMarks = table.columns.some((column) => {
    const facets = combined(column.path.map((each) => facetsOf(each, null, null)));
    return facets.award !== null && facets.measure === null;
  });
  if (hasMarks) return null;
  const hint = recipientOfHead(folded(name.path.at(-1) ?? ""));
  for (const title of [...table.titles].reverse()) {
    const found = awardIn(title, hint);
    if (!found) continue;
    const recipient = found.recipient ?? hint;
    return recipient === null
      ? null
      : { table, award: found.award, isOpen: found.isOpen, recipient, name: name.column };
  }
  return null;
}

/** Whose names a head speaks of. */
function recipientOfHead(head: string): RecipientKind | null {
  if (/\b(tap the|don vi|phong)\b/.test(head)) return "collective";
  return /\b(ho|ca nhan)\b/.test(head) ? "individual" : null;
}

/** Names that stand in the list already, by row. */
export function namesIn({ table, name }: AwardList): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let row = table.firstRow; row <= table.lastRow; row++) {
    const shown = plainText(table.grid, row, name);
    if (shown !== "") names.set(row, shown);
  }
  return names;
}

/** Everybody the list is for, in the order of the register. */
export function subjectsOf({ award, recipient }: AwardList, facts: Facts): readonly Subject[] {
  return registeredOf(recipient, facts).filter((each) => awardsMeantBy(award).some((one) => each.claims.has(one)));
}
