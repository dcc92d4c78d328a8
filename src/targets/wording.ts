import { glossary, type AwardId } from "../domain/glossary/awards";
import type { Bilingual } from "../domain/bilingual";
import { inSentence as two } from "../domain/in-sentence";
import type { Measure } from "../domain/targets/target";

export { two };

/** What is counted, as the noun that stands behind a number. */
export interface Noun {
  readonly vi: string;
  readonly one: string;
  readonly many: string;
}

export const people: Noun = { vi: "người", one: "person", many: "people" };
export const units: Noun = { vi: "phòng, đơn vị", one: "unit", many: "units" };
const body: Noun = { vi: "tập thể", one: "collective", many: "collectives" };
const initiatives: Noun = { vi: "sáng kiến", one: "initiative", many: "initiatives" };
const tasks: Noun = { vi: "nội dung, nhiệm vụ", one: "task", many: "tasks" };

/** What a target counts. A collective that stands for the whole body is no unit among others. */
export function nounOf(measure: Measure): Noun {
  switch (measure.kind) {
    case "award":
      return measure.recipient === "individual" ? people : measure.wholeBody ? body : units;
    case "initiatives":
      return initiatives;
    case "tasks":
      return tasks;
    case "registering":
      return measure.recipient === "individual" ? people : units;
    case "units-reaching":
      return units;
    case "grade":
    case "with-initiative":
    case "belonging":
    case "registered-people":
    case "non-leaders-commended":
    case "attested":
      return people;
  }
}

/** «05 người» · «5 people». */
export function counted(count: number, noun: Noun): Bilingual {
  return { vi: `${two(count)} ${noun.vi}`, en: `${String(count)} ${count === 1 ? noun.one : noun.many}` };
}

/** Sentences one after the other; empty ones leave no blank. */
export function joined(...sentences: readonly (Bilingual | null)[]): Bilingual {
  const said = sentences.filter((sentence) => sentence !== null);
  return { vi: said.map(({ vi }) => vi).join(" "), en: said.map(({ en }) => en).join(" ") };
}

export const nothing: Bilingual = { vi: "", en: "" };

/** How a title or award is called inside a sentence: the short name where secretaries use one in speech. */
export function awardWords(award: AwardId): Bilingual {
  if (award === "other") return { vi: "hình thức khen thưởng này", en: "this award" };
  const { vi, en } = glossary[award];
  return { vi: spoken[award] ?? vi, en };
}

const spoken: Readonly<Partial<Record<AwardId, string>>> = {
  "advanced-worker": "LĐTT",
  "advanced-soldier": "CSTT",
  "grassroots-emulation-fighter": "CSTĐ cơ sở",
  "provincial-emulation-fighter": "CSTĐ cấp tỉnh",
  "ministerial-emulation-fighter": "CSTĐ cấp bộ",
  "national-emulation-fighter": "CSTĐ toàn quốc",
  "advanced-labor-collective": "TTLĐTT",
  "excellent-labor-collective": "TTLĐXS",
  "provincial-diploma-of-merit": "Bằng khen UBND tỉnh",
  "ministerial-diploma-of-merit": "Bằng khen cấp bộ",
};
