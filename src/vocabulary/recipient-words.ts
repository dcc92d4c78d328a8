import type { RecipientKind } from "../domain/recipient";

/** How a column of kinds says whom a line is about; words as `plain` gives them. */
const WORDS: readonly (readonly [RecipientKind, RegExp])[] = [
  ["individual", /ca ?nhan|^(?:emp|employee|person|individual|staff|cn)$/],
  ["collective", /tap ?the|^(?:org|organi[sz]ation|unit|dept|department|team|group|collective|tt)$/],
  ["family", /ho ?gia ?dinh|^(?:family|household|hgd)$/],
];

/** Whom a cell of such a column names; null for other words. */
export function recipientNamed(words: string): RecipientKind | null {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The cell can only say whom a line is about, wherever it stands: «TT» and «CN» may be anything. */
export function looksLikeRecipientKind(words: string): boolean {
  return (
    /^(?:khen thuong )?(?:ca ?nhan|tap ?the|ho ?gia ?dinh)$/.test(words) ||
    (/^[a-z]{3,}$/.test(words) && !/^hgd$/.test(words) && recipientNamed(words) !== null)
  );
}
