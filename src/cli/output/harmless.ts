/** Overrides and isolates of direction: an invisible sign in a cell would turn all that is printed behind it around. */
const TURNS_AROUND = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Signs that a terminal obeys instead of showing; line ends and tabs are our own. */
const OBEYED = /(?![\n\t\r])\p{Cc}/gu;

/** Words of a file as they may be shown: nothing of them moves what stands around them. */
export function withoutTurns(text: string): string {
  return text.replace(TURNS_AROUND, "");
}

/** The same for a terminal. */
export function harmless(text: string): string {
  return withoutTurns(text).replace(OBEYED, "\uFFFD");
}
