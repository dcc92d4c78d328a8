/**
 * A short stable hash (53 bits, base 36) of texts whose borders matter: ["a,b", "c"] and ["a", "b,c"] differ.
 * Not for secrets: it names findings, so that a waiver is found again.
 */
export function hashOf(parts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const mix = (code: number) => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  for (const part of parts) {
    for (let index = 0; index < part.length; index += 1) mix(part.charCodeAt(index));
    // No UTF-16 unit has this value: the border between two parts.
    mix(0x10000);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** What a finding is about, without any cell address: the same after a rename, an inserted row or a sort. */
export interface FindingIdentity {
  readonly rule: string;
  /** Signature of the form; the sheet's name where it stands in none. */
  readonly form: string;
  /** Subject key, or the words that name the row. */
  readonly subject: string;
  /** Column role, with its award where the form has several columns of the role. */
  readonly role: string;
  /** The how-many-th of the same rule, form, subject and role, from 0. */
  readonly ordinal: number;
}

/** «rule:hash»: the same as long as rule, form, subject, role and ordinal are. */
export function findingId({ rule, form, subject, role, ordinal }: FindingIdentity): string {
  return `${rule}:${hashOf([form, subject, role, String(ordinal)])}`;
}
