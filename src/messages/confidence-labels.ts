import type { Bilingual } from "../domain/bilingual";

/** «Chắc chắn / Khá chắc / Chưa chắc»; below 0.8 the reading is asked about. */
export function confidenceLabel(confidence: number): Bilingual {
  if (confidence >= 0.95) return { vi: "Chắc chắn", en: "Certain" };
  if (confidence >= 0.8) return { vi: "Khá chắc", en: "Fairly sure" };
  return { vi: "Chưa chắc", en: "Not sure" };
}
