import type { Bilingual } from "../domain/bilingual";
import type { CellRef, RowRef } from "../workbook/refs";
import type { RuleView } from "./rule";

/** «Dòng 28, Nguyễn Thị Hoa»; «Dòng 28» alone where the row is about no recipient. */
export function rowAndWho(place: RowRef | CellRef, { facts }: RuleView): Bilingual {
  const { row } = place;
  const subject = facts.subjectAt(place);
  const name =
    subject === null
      ? undefined
      : (facts.personByKey.get(subject)?.name ?? facts.collectiveByKey.get(subject)?.name)?.trim();
  const of = name === undefined || name === "" ? "" : `, ${name}`;
  return { vi: `Dòng ${String(row)}${of}`, en: `Row ${String(row)}${of}` };
}
