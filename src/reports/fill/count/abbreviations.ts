import { foldLoose } from "../../../text/fold";

/** «BS» and «Bác sĩ», «ĐD trưởng» and «Điều dưỡng trưởng», «N viên» and «Nhân viên»: the one may stand for the other. */
export function mayMeanTheSame(one: string, other: string): boolean {
  return mayShorten(one, other) || mayShorten(other, one);
}

function mayShorten(short: string, long: string): boolean {
  const [first = "", ...rest] = foldLoose(short).split(" ");
  const words = foldLoose(long).split(" ");
  if (words.length < 2) return false;
  const isInitials = words.some(
    (_, at) => at > 0 && first === initialsOf(words.slice(0, at + 1)) && agree(rest, words.slice(at + 1)),
  );
  // «BSCKI», «ĐDT»: more letters run together; a word of the language has a vowel.
  const isRunTogether = !/[aeouy]/.test(first) && first.startsWith(initialsOf(words)) && first.length < 8;
  return isInitials || isRunTogether || isLettered([first, ...rest], words);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.slice(0, 1)).join("");
}

/** As far as both go they say the same. */
function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.every((word, at) => other[at] === undefined || other[at] === word);
}

/** «N viên», «B s»: word for word, at least one by its letter alone. «Hạng I» is not «Hạng III». */
function isLettered(short: readonly string[], words: readonly string[]): boolean {
  const isLetterOf = (letter: string, word: string) =>
    letter.length === 1 && word.length > 1 && word.startsWith(letter) && !/^[ivxlcd\d]+$/.test(word);
  const pairs = words.map((word, at) => [short[at] ?? "", word] as const);
  return (
    pairs.every(([letter, word]) => letter === word || isLetterOf(letter, word)) &&
    pairs.some(([letter, word]) => letter !== word)
  );
}
