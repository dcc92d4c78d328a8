import { compose } from "./compose";
import { anySpace, invisibleOrControl } from "./invisible";

/**
 * What a safe correction writes: NFC, invisible characters out, one ordinary space between words, none at the edges.
 * Line breaks stay (one, without spaces around it), and so do letters, case and tone placement: a person's name is theirs.
 */
export function normalise(text: string): string {
  return compose(text.replace(invisibleOrControl, ""))
    .split(/\r\n|[\n\r\u0085\u2028\u2029\v]/)
    .map((line) => line.replace(anySpace, " ").trim())
    .join("\n")
    .trim();
}
