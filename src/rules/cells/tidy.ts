import { compose } from "../../text/compose";
import { invisibleOrControl } from "../../text/invisible";
import { latinise } from "../../text/look-alikes";

/** Runs of spaces of any width; line breaks stay, they may be meant. */
const spaces = /[^\S\r\n]+/gu;
const aroundBreaks = / *(\r?\n) */gu;

/**
 * A text without slips of typing: NFC, nothing invisible, no look-alike letters, one space between words, none at the
 * ends. All four rules about slips propose this same text, so that their fixes never get into each other's way.
 */
export function tidy(text: string): string {
  // A mark on a look-alike composes only once the letter is Latin.
  return withoutStraySpaces(compose(latinise(compose(text.replace(invisibleOrControl, "")))));
}

/** One space between words, none at the ends of a line; line breaks stay. */
export function withoutStraySpaces(text: string): string {
  return text.replace(spaces, " ").replace(aroundBreaks, "$1").trim();
}
