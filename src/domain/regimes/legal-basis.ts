import type { LegalBasis } from "../findings/finding";

interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * A clause whose own words were seen on a page of the State: the government gazette, or the site of a body in charge of
 * emulation and commendation (the central board, a province's or a sector's board). That is the criterion of
 * `verified`: an answer of such a body counts for the clause it quotes and no other. A clause retold by a newspaper, a
 * question-and-answer site, another sector's circular or a summary of a portal is not seen, however many pages agree.
 */
export function seen(citation: string, seenAt: string, period: Period): LegalBasis {
  return { citation, verified: true, from: period.from, to: period.to, seenAt };
}

/** A clause known only through secondary pages: «Chưa đối chiếu với văn bản gốc», never more than a warning. */
export function retold(citation: string, period: Period): LegalBasis {
  return { citation, verified: false, from: period.from, to: period.to };
}
