import type { Bilingual } from "../../domain/bilingual";
import type { Reconciliation } from "../../domain/counted/reconciliation";
import { awardName, glossaryEntry } from "../../domain/glossary/awards";

/** «Lao động tiên tiến (tập thể)»: one of the choices. */
export function titleName({ award, recipient }: Pick<Reconciliation, "award" | "recipient">): Bilingual {
  const { vi, en } = awardName(award, "Danh hiệu, hình thức khác");
  const of = recipientWords[recipient];
  return { vi: `${vi} (${of.vi})`, en: `${en} (${of.en})` };
}

const recipientWords = {
  individual: { vi: "cá nhân", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ gia đình", en: "families" },
} as const;

/** «LĐTT»: inside a line. */
export function shortTitle({ award, recipient }: Pick<Reconciliation, "award" | "recipient">): Bilingual {
  const short = glossaryEntry(award)?.short;
  return short === undefined || recipient === "family" ? awardName(award, "hình thức này") : { vi: short, en: short };
}
