/** Danh hiệu thi đua, or hình thức khen thưởng. */
export type AwardKind = "title" | "award";

/** Whom a title or award is for. */
export type AwardRecipient = "individual" | "collective" | "family";

/** Cấp: cơ sở · tỉnh · bộ, ban, ngành · nhà nước. null: the words do not say («Bằng khen»). */
export type AwardLevel = "grassroots" | "provincial" | "ministerial" | "national";

/** One title or award of the Law, with its official words and the ways people write it. */
export interface GlossaryEntry {
  readonly kind: AwardKind;
  readonly recipients: readonly AwardRecipient[];
  readonly level: AwardLevel | null;
  /** The words of the Law, NFC. */
  readonly vi: string;
  readonly en: string;
  /** The usual abbreviation, for narrow places. */
  readonly short: string;
  /** Spellings met in the field; the recogniser knows many more, and must know at least these. */
  readonly spellings: readonly string[];
}

export const person = ["individual"] as const;
export const group = ["collective"] as const;
export const anyone = ["individual", "collective", "family"] as const;
export const personOrGroup = ["individual", "collective"] as const;
