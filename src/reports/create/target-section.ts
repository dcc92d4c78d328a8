import type { Target } from "../../domain/targets/target";

/** The parts of the comparison, in their order. */
export const targetSections = [
  "A. VỀ TẬP THỂ",
  "B. VỀ CÁ NHÂN",
  "C. NỘI DUNG, NHIỆM VỤ THI ĐUA",
  "D. THỜI HẠN",
] as const;

/** The part a target stands in: as its sheet says, or by what is counted. */
export function sectionOf(target: Target): (typeof targetSections)[number] {
  const named = targetSections.find(
    (section) =>
      target.section !== null &&
      section.slice(3) === target.section.replace(/^[A-Z]\.?\s*/, "").toLocaleUpperCase("vi"),
  );
  if (named) return named;
  if (target.unit === "date") return "D. THỜI HẠN";
  const { measure } = target;
  switch (measure.kind) {
    case "award":
    case "registering":
      return measure.recipient === "collective" ? "A. VỀ TẬP THỂ" : "B. VỀ CÁ NHÂN";
    case "initiatives":
    case "tasks":
      return "C. NỘI DUNG, NHIỆM VỤ THI ĐUA";
    case "grade":
    case "with-initiative":
    case "belonging":
    case "registered-people":
    case "non-leaders-commended":
      return "B. VỀ CÁ NHÂN";
    case "units-reaching":
      return "A. VỀ TẬP THỂ";
    case "attested":
      return target.unit === "percent" || target.unit === "people" || target.unit === "families"
        ? "B. VỀ CÁ NHÂN"
        : "A. VỀ TẬP THỂ";
  }
}
