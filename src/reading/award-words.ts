import type { AwardId } from "../domain/glossary/awards";
import { recogniseAwards } from "../domain/glossary/recognise-award";
import type { RecipientKind } from "../domain/recipient";

/** A title or award that words name and claim. */
export interface NamedAward {
  readonly award: AwardId;
  /** false: what the words leave open would have to be asked. */
  readonly certain: boolean;
  /** The words that name it. */
  readonly text: string;
  /** The words name a person's title and stand for the collective's: «Lao động tiên tiến» of a phòng. */
  readonly isReadAsCollective: boolean;
}

/**
 * The titles and awards that a cell or a heading names, each once; what is denied («không đăng ký CSTĐCS») is left out.
 * «Chiến sĩ thi đua cấp bộ, ngành, tỉnh» is one title of the old Law: provinces use the long name, ministries write «cấp bộ».
 */
export function awardsNamed(text: string, recipient: RecipientKind | null = null): readonly NamedAward[] {
  const found: NamedAward[] = [];
  for (const one of recogniseAwards(text, { recipient })) {
    if (one.negated) continue;
    const isProvincial = one.award === "ministerial-emulation-fighter" && one.wants?.kind === "ministry-or-province";
    const award = isProvincial ? "provincial-emulation-fighter" : one.award;
    if (award !== "other" && found.some((other) => other.award === award)) continue;
    found.push({
      award,
      certain: one.wants === null || isProvincial,
      text: one.text,
      isReadAsCollective: one.readAs !== null,
    });
  }
  return found;
}

/** The words name a title or award, even one that they deny. */
export function mentionsAward(text: string): boolean {
  return recogniseAwards(text, { recipient: null }).length > 0;
}
