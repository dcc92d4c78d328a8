/**
 * A number within a Vietnamese sentence: below ten with a leading zero («05 người»), as official papers write it, from a
 * thousand on with points, decimals with a comma and at most two digits. Labels and counters of the pane («Xem cả 5») and
 * cells of printed forms take the bare number, as do rows, years and shares («3/35»).
 */
export function inSentence(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  const [whole = "", decimals] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  if (decimals !== undefined) return `${grouped},${decimals}`;
  return /^\d$/.test(grouped) ? `0${grouped}` : grouped;
}
