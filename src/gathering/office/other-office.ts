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
  const named = lines.map(leftPart).filter((text) => {
    const words = wordsOf(text).join(" ");
    return BODIES.exec(words)?.[0] === body && words !== body;
  });
  return named.length > 0 && !named.some((text) => isOffice(text, office)) ? (named[0] ?? null) : null;
}

/**
 * The body, of whatever kind, whose letterhead a list of nobody's known stands under: «TRUNG TÂM Y TẾ ĐÔNG HIỀN» is not
 * «Bệnh viện Sông Hiền». null where ours is among those named: one of its units may be new.
 */
export function strangeBody(lines: readonly SentLine[], office: string | null): string | null {
  if (office === null) return null;
  const named = lines.flatMap((line) => {
    const text = leftPart(line);
    return line.as === "letterhead" && isBodyOfItsOwn(text) ? [text] : [];
  });
  return named.some((text) => isOffice(text, office)) ? null : (named[named.length - 1] ?? null);
}

/** First words of bodies that may have units, and may be a unit themselves. */
const SMALLER_BODIES = /^(?:trung tam|chi cuc|cong ty|hoi)\b/;

function isBodyOfItsOwn(text: string): boolean {
  const words = wordsOf(text).join(" ");
  const kind = (BODIES.exec(words) ?? SMALLER_BODIES.exec(words))?.[0];
  return kind !== undefined && words !== kind;
}

/** Left of where the letterhead has the name of the country. */
function leftPart({ text }: SentLine): string {
  return text.split(/\t| {4,}/u)[0]?.trim() ?? "";
}

function isOffice(text: string, office: string): boolean {
  const words = wordsOf(text);
  const ours = wordsOf(office);
  return folded(text) === folded(office) || sameCore(words, ours) || isShortFormOf(words, ours);
}
