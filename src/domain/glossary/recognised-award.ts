import type { AwardId, GlossaryAwardId } from "./awards";

/** Why the words do not settle which title is meant. */
export type Ambiguity =
  /** «CSTĐTQ»: toàn quốc or toàn quân. */
  | { readonly kind: "whole-country-or-army" }
  /** «Chiến sĩ thi đua», «Cờ thi đua», «Huân chương Lao động» without level or class. */
  | { readonly kind: "level-not-said"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «CSTĐ cấp TCT», «Lao động tiên tiến xuất sắc»: words behind the title that nobody here knows. */
  | { readonly kind: "words-unknown"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «cấp bộ, ngành, tỉnh»: one name of the old Law for two levels. */
  | { readonly kind: "ministry-or-province"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «Bằng khen của Giám đốc Sở»: a head of a Sở gives Giấy khen. */
  | { readonly kind: "no-such-award"; readonly alternatives: readonly GlossaryAwardId[] }
  /** «Tiên tiến» alone. */
  | { readonly kind: "half-said"; readonly alternatives: readonly GlossaryAwardId[] };

/** One title or award that a text names. */
export interface RecognisedAward {
  readonly award: AwardId;
  /** The words that name it, as written. */
  readonly text: string;
  /** UTF-16 indexes in the text. */
  readonly from: number;
  readonly to: number;
  /** 0 … 1; below 0.7 where `wants` is set. */
  readonly confidence: number;
  /** What would have to be asked; null where the words settle it. */
  readonly wants: Ambiguity | null;
  /** The title that the words literally name, where the recipient makes it another («Lao động tiên tiến» of a unit). */
  readonly readAs: GlossaryAwardId | null;
  /** «không đăng ký CSTĐCS», «chưa đạt LĐTT»: named, and not claimed. */
  readonly negated: boolean;
}
