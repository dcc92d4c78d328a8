import { folded } from "../../text/fold";
import { sameCore } from "../../units/likeness";
import { isShortFormOf } from "../../units/short-forms";
import { wordsOf } from "../../units/unit-words";
import type { SentLine } from "../sent/sent-file";

/** First words of the bodies that have units: a letterhead that begins with one names an office. */
const BODIES =
  /^(so|uy ban nhan dan (?:huyen|quan|xa|phuong|thanh pho|thi xa)|cuc|tong cuc|truong|benh vien|hoc vien|dai hoc|ban dan toc|ban quan ly|kho bac|bao hiem|toa an|vien kiem sat)\b/;

/** The other office that a file's letterhead names; null where it names ours, one above it, or none. */
export function otherOffice(lines: readonly SentLine[], office: string | null): string | null {
  if (office === null) return null;
  const ours = wordsOf(office);
  const body = BODIES.exec(ours.join(" "))?.[0] ?? null;
  if (body === null) return null;
  const named = lines
    .map(({ text }) => text.split(/\t| {4,}/u)[0]?.trim() ?? "")
    .filter((text) => {
      const words = wordsOf(text).join(" ");
      return BODIES.exec(words)?.[0] === body && words !== body;
    });
  const isOurs = (text: string) => {
    const words = wordsOf(text);
    return folded(text) === folded(office) || sameCore(words, ours) || isShortFormOf(words, ours);
  };
  return named.length > 0 && !named.some(isOurs) ? (named[0] ?? null) : null;
}
