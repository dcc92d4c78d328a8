const numerals =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV".split(" ");
const valueOf: ReadonlyMap<string, number> = new Map(numerals.map((numeral, i) => [numeral, i + 1]));

/**
 * Reads a Roman numeral that stands alone as a number of order: «I», «IV.», «II)», «III/», «(V)» → 1 … 25.
 * null for lower case (a list «i, v, x» or a mark) and for a numeral inside text: «VI Văn Thanh» is a name.
 */
export function parseRoman(text: string): number | null {
  const match = /^\(?([IVX]{1,6})\s?[.)/:-]?$/.exec(text.trim());
  return match === null ? null : (valueOf.get(match[1] ?? "") ?? null);
}
