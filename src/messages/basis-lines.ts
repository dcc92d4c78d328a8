import type { Bilingual } from "../domain/bilingual";
import { basisText } from "../domain/findings/basis-text";
import type { Finding } from "../domain/findings/finding";

/** What stands under «Căn cứ» of a finding. */
export function findingBasis({ basis }: Finding): Bilingual {
  return basis === null
    ? { vi: "Theo cách lập biểu; không dẫn điều luật nào.", en: "From how such forms are kept; no law is cited." }
    : basisText(basis);
}
