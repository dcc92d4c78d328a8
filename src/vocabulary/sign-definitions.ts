/** «1 = Lao động tiên tiến», «T2 = TTLĐXS»: a cell that tells what a sign means, as legends have it, and heads nothing. */
export function definesSign(text: string): boolean {
  return /^["'“”«(]?[\p{L}\d]{1,6}["'“”»)]?\s*=\s*\p{L}{2}/u.test(text);
}
