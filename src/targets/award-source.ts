import type { Bilingual } from "../domain/bilingual";
import type { AwardId } from "../domain/glossary/awards";
import type { WorkbookReading } from "../domain/check";
import { awardsImpliedBy, awardsNamedBy, implies } from "../domain/targets/implied-awards";
import type { Measure } from "../domain/targets/target";
import { basisOfAward, type Population } from "../counting/population";
import { isOfAssociation } from "./authority";
import { awardWords } from "./wording";

type AwardMeasure = Extract<Measure, { kind: "award" }>;

/** What is missing to count an award at all: a form for such recipients, or a place in it where the award could stand. */
export function sourceMissing(
  measure: AwardMeasure,
  label: string,
  population: Population,
  reading: WorkbookReading,
): Bilingual | null {
  if (basisOfAward(population, measure.recipient, measure.award) !== "counted") return null;
  const forPeople = measure.recipient === "individual";
  const { award } = measure;
  const used = new Set<string>();
  for (const { kind, form, claims } of reading.register.entries) {
    if (kind !== measure.recipient) continue;
    if (claims.some((claim) => awardsNamedBy(award).some((named) => implies(claim.award, named)))) return null;
    used.add(form);
  }
  if (used.size === 0) {
    return forPeople
      ? { vi: "Thiếu: biểu đăng ký cá nhân.", en: "Missing: the people's registration form." }
      : { vi: "Thiếu: biểu đăng ký tập thể.", en: "Missing: the collectives' registration form." };
  }
  const columns = reading.sheets
    .flatMap(({ forms }) => forms)
    .filter((form) => used.has(form.id))
    .flatMap((form) => form.columns);
  const couldStand = columns.some(
    (column) =>
      ["title", "award", "title-or-award", "award-code"].includes(column.role) ||
      (column.award === "other" && isOfAssociation(label)) ||
      (column.award !== null && (implies(column.award, award) || awardsImpliedBy(award).includes(column.award))) ||
      (column.award !== null && awardsNamedBy(award).includes(column.award)) ||
      (isLevelledDiploma(award) && column.award === "diploma-of-merit"),
  );
  if (couldStand || columns.length === 0) return null;
  const name = awardWords(award);
  return {
    vi: `Biểu đăng ký chưa có cột ${name.vi}.`,
    en: `The registration form has no column for ${name.en}.`,
  };
}

/** A Bằng khen whose authority is part of its name. */
export function isLevelledDiploma(award: AwardId): boolean {
  return (
    award === "provincial-diploma-of-merit" ||
    award === "ministerial-diploma-of-merit" ||
    award === "prime-minister-diploma-of-merit"
  );
}
