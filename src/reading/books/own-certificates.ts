import type { Answer } from "../../domain/answer";
import { type AssociationSystem, associationIn } from "../../domain/glossary/authority";
import type { SheetText } from "../../layout/sheet-text";
import { plain } from "../../text/plain";
import { NO_WORDS, awardsStated } from "../../vocabulary/award-words";

/** Rows in which a letterhead stands. */
const LETTERHEAD_ROWS = 4;

/**
 * «Giấy khen của Tỉnh đoàn» in the book of a Tỉnh đoàn is what that body's own system gives; in a book of the State it is another
 * one's award. As answers on the words, so that heads, cells and sentences are all read by them.
 */
export function ownCertificates(sheets: readonly SheetText[]): readonly Answer[] {
  const bodies = new Set(sheets.flatMap(associationsAbove));
  if (bodies.size === 0) return [];
  const words = new Set<string>();
  for (const sheet of sheets)
    for (let row = 1; row <= sheet.lastRow; row += 1)
      for (const column of sheet.filled(row)) {
        if (!/\b(?:giay khen|gk)\b/.test(sheet.plain(row, column))) continue;
        for (const { award, text } of awardsStated(sheet.text(row, column), null, NO_WORDS)) {
          const giver = /^(?:giay khen|gk) (.+)$/.exec(plain(text))?.[1];
          const own = giver === undefined ? null : associationIn(giver);
          if (award === "other" && own !== null && own !== "other" && bodies.has(own)) words.add(plain(text));
        }
      }
  return [...words].map((said) => ({ kind: "words", words: said, award: "certificate-of-merit" }));
}

/** The systems whose bodies a sheet's first lines name. */
function associationsAbove(sheet: SheetText): readonly AssociationSystem[] {
  const found: AssociationSystem[] = [];
  for (let row = 1; row <= Math.min(LETTERHEAD_ROWS, sheet.lastRow); row += 1) {
    const [first] = sheet.filled(row);
    // A letterhead ends where the title or the list begins.
    if (first !== undefined && /danh sach|dang ky|^(?:stt|tt)$/.test(sheet.plain(row, first))) break;
    const words = first === undefined ? "" : sheet.plain(row, first);
    const own = words.length <= 80 && !/khen|thi dua/.test(words) ? associationIn(words) : null;
    if (own !== null) found.push(own);
  }
  return found;
}
