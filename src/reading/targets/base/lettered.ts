import { lettersOf } from "../../../domain/glossary/letters";
import { FEW_TEXTS, remembered } from "../../../text/remembered";

/** Words beside their bare letters: patterns look at the letters, people are shown the words. */
export interface Lettered {
  /** As `lettersOf` gives them. */
  readonly said: string;
  /** The words whose letters stand between two places of `said`. */
  shown(from: number, until?: number): string;
  /** What stands between two places, as a text of its own. */
  part(from: number, until?: number): Lettered;
}

/** Aligns a text with its letters, word by word. */
export const lettered = remembered((text: string): Lettered => {
  const written = text.normalize("NFC").replace(/\//g, " chia ");
  const words = [...written.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const letters = lettersOf(match[0]);
    return letters === "" ? [] : [{ letters, from: match.index, until: match.index + match[0].length }];
  });
  const said = words.map(({ letters }) => letters).join(" ");
  const shown = (from: number, until = said.length): string => {
    let at = 0;
    const inside = words.filter(({ letters }) => {
      const start = at;
      at += letters.length + 1;
      return start >= from && start < until;
    });
    const [first] = inside;
    const last = inside.at(-1);
    return first === undefined || last === undefined
      ? ""
      : written.slice(first.from, last.until).replace(/ chia /g, "/");
  };
  return { said, shown, part: (from, until) => lettered(shown(from, until)) };
}, FEW_TEXTS);
