import { hasBullet } from "./clauses";
import { levelIn } from "./quantity-in";

/**
 * The lines of a cell, where line breaks part one item from the next: several lines with a bullet, or with a level each.
 * Breaks that only wrap a long sentence part nothing.
 */
export function linesOfCell(text: string): readonly string[] {
  const lines = text
    .normalize("NFC")
    .split(/[\r\n]+/u)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
  const areItems =
    lines.filter((line) => hasBullet(line)).length > 1 || lines.filter((line) => levelIn(line) !== null).length > 1;
  if (!areItems) return lines.length === 0 ? [] : [lines.join(" ")];
  return lines.reduce<readonly string[]>((items, line) => {
    const last = items.at(-1);
    const goesOn = last !== undefined && !hasBullet(line) && levelIn(line) === null;
    return goesOn ? [...items.slice(0, -1), `${last} ${line}`] : [...items, line];
  }, []);
}
