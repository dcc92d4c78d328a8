/**
 * Whether two short words differ by at most `limit` letters (added, lost, changed, or two neighbours swapped);
 * answers the number, or limit + 1 for more.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const rows = a.length + 1;
  const columns = b.length + 1;
  const cost = new Uint8Array(rows * columns);
  const at = (i: number, j: number): number => cost[i * columns + j] ?? limit + 1;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      cost[i * columns + j] = i === 0 || j === 0 ? i + j : cheapest(i, j);
    }
  }
  return Math.min(at(a.length, b.length), limit + 1);

  function cheapest(i: number, j: number): number {
    const change = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
    const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
    const swapped = i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
    return swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least;
  }
}
