/**
 * The text colour for a cell: its own where it can be read on the ground it stands on, otherwise black or white.
 * On a dark screen the sheet's paper is dark; a cell's own fill stays as its author chose it.
 * @param ink «#RRGGBB» or null for no colour of its own; `ground` likewise, null for the paper.
 * @returns null where the page's own text colour serves.
 */
export function readableInk(ink: string | null, ground: string | null, isDark: boolean): string | null {
  if (ink === null && ground === null) return null;
  const behind = luminance(ground ?? (isDark ? DARK_PAPER : "#FFFFFF"));
  const wanted = ink ?? "#000000";
  if (contrast(luminance(wanted), behind) >= LEGIBLE) return wanted;
  if (ground === null && !isDark) return wanted;
  if (ground === null) return null;
  return contrast(0, behind) >= contrast(1, behind) ? "#000000" : "#FFFFFF";
}

const DARK_PAPER = "#292929";
/** WCAG 2.2, 1.4.3. */
const LEGIBLE = 4.5;

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
