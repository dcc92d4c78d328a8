import type { Bilingual } from "../domain/bilingual";
import { columnRoleNames } from "../domain/form/column-role-names";
import type { ColumnReading } from "../domain/form/form";
import { awardName, glossaryEntry } from "../domain/glossary/awards";

/** What a column is read as: «Dấu danh hiệu, hình thức khen: Chiến sĩ thi đua cơ sở (tập thể)». */
export function columnReadingText({ role, award, year }: ColumnReading): Bilingual {
  const label = columnRoleNames[role];
  const name = award === null ? null : awardName(award, "");
  const when = year === null ? "" : `, ${String(year)}`;
  if (name === null || glossaryEntry(award ?? "other") === null) {
    return { vi: `${label.vi}${when}`, en: `${label.en}${when}` };
  }
  return { vi: `${label.vi}: ${name.vi}${when}`, en: `${label.en}: ${name.en}${when}` };
}
