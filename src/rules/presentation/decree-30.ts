import type { LegalBasis } from "../../domain/findings/finding";

/** Nghị định 30/2020/NĐ-CP was read in a re-typed copy, not in the gazette. It holds whatever the law on emulation. */
export function presentationBasis(): LegalBasis {
  return { citation: "Nghị định 30/2020/NĐ-CP, Phụ lục I", verified: false, from: 2020, to: null };
}
