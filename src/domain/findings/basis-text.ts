import type { Bilingual } from "../bilingual";
import type { LegalBasis } from "./finding";

/** What stands under «Căn cứ»: the citation, and that no official text of it was seen where that is so. */
export function basisText({ citation, verified }: LegalBasis): Bilingual {
  if (verified) return { vi: citation, en: citation };
  return {
    vi: `${citation}. Chưa đối chiếu với văn bản gốc.`,
    en: `${citation}. Not compared with the original text.`,
  };
}
