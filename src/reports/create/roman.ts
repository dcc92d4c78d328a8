const ONES = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"] as const;

/** 1 to 89, more than any document has annexes. */
export function roman(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens >= 5 ? "L" : ""}${tens === 4 ? "XL" : "X".repeat(tens % 5)}${ONES[value % 10] ?? ""}`;
}
