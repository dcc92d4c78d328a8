import { columnRoles, type ColumnRole } from "../domain/form/column-role";
import type { Column, ColumnReading } from "../domain/form/form";
import { glossaryAwardIds } from "../domain/glossary/awards";

/** Roles that mean nothing without the title or award they stand for. */
const ofAnAward: readonly ColumnRole[] = ["mark", "times-won", "past-title", "figure"];

/**
 * What a column may be read as, for her to choose from: as it is read now, the readings that came close, then all
 * others; a mark once for each title and award.
 */
export function columnChoices(column: Column): readonly ColumnReading[] {
  const plain = ({ role, award, recipient, year }: ColumnReading): ColumnReading => ({ role, award, recipient, year });
  const { recipient, year } = column;
  const others = columnRoles.flatMap((role): readonly ColumnReading[] =>
    ofAnAward.includes(role)
      ? role === "mark"
        ? glossaryAwardIds.map((award) => ({ role, award, recipient, year: null }))
        : [{ role, award: column.award, recipient, year }]
      : [{ role, award: null, recipient: null, year: null }],
  );
  const seen = new Set<string>();
  return [plain(column), ...column.alternatives.map(plain), ...others].filter((reading) => {
    const key = `${reading.role} ${reading.award ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
