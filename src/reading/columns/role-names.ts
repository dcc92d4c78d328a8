import type { Bilingual } from "../../domain/bilingual";
import type { ColumnRole } from "../../domain/form/column-role";
import { columnRoleNames } from "../../domain/form/column-role-names";
import type { ColumnReading } from "../../domain/form/form";
import { awardName } from "../../domain/glossary/awards";

/** What a column is called in a sentence: «Họ và tên», «dấu Lao động tiên tiến». */
export function columnRoleName(reading: ColumnReading): Bilingual {
  if (reading.award !== null) {
    const award = awardName(reading.award, "danh hiệu khác");
    const role = WITH_AWARD[reading.role];
    if (role) return { vi: `${role.vi} ${award.vi}`, en: `${role.en} ${award.en}` };
  }
  return columnRoleNames[reading.role];
}

const WITH_AWARD: Partial<Record<ColumnRole, Bilingual>> = {
  mark: { vi: "cột đánh dấu", en: "the marks for" },
  figure: { vi: "số lượng", en: "the number of" },
  share: { vi: "tỷ lệ", en: "the share of" },
  "times-won": { vi: "số lần đạt", en: "how often was won" },
};
