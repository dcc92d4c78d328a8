import { readMark } from "../../text/marks";
import { plain } from "../../text/plain";
import { awardsNamed } from "../../vocabulary/award-words";
import { totalWords } from "../../vocabulary/row-words";
import { looksLikeUnit } from "../cell-looks";
import type { SheetText } from "../sheet-text";
import type { AcrossBlock } from "./across-block";
import { fieldsBelow } from "./across-fields";
import { TELLS_FIGURES, wordsOver } from "./heads-that-register";
import { isKnownLabel, labelOf } from "./labels";

/**
 * «Nội dung | Văn phòng | Phòng Một» over «Tập thể LĐTT | x | », under words that register: collectives across. Signs alone
 * tell it from a summary, which has units across as well, and figures under them. null for any other row.
 */
export function collectivesAt(sheet: SheetText, names: number, from: number): AcrossBlock | null {
  const [label, ...behind] = sheet.filled(names);
  if (label === undefined || behind.length < 2) return null;
  const totals = behind.filter((column) => totalWords(sheet.text(names, column)) !== null);
  const others = behind.filter((column) => !totals.includes(column) && isHead(sheet.text(names, column)));
  const people = behind.filter((column) => !totals.includes(column) && !others.includes(column));
  const known = people.filter((column) => namesCollective(sheet.text(names, column)));
  const [first] = people;
  if (first === undefined || known.length < 2 || known.length * 2 < people.length || others.length > 2) return null;
  if (people.some((column) => (sheet.mergeAt(names, column)?.right ?? column) > column)) return null;
  const words = wordsOver(sheet, from, names);
  if (TELLS_FIGURES.test(words) || !/\b(?:dang ky|de nghi|giao uoc)\b/.test(words)) return null;
  const below = fieldsBelow(sheet, names, { label, first, people });
  const claims = below.filter(({ row }) => isTitleOfCollectives(sheet.shown(row, label)));
  const cells = claims.flatMap(({ row }) => people.map((column) => sheet.shown(row, column))).filter(Boolean);
  if (cells.length === 0 || !cells.every((cell) => !/\d/.test(cell) && readMark(cell) !== null)) return null;
  const bottom = below[below.length - 1]?.row ?? names;
  const block = { names, label, people, totals, others, above: [], below, unit: null, isOpen: false };
  return { of: "collectives", top: names, bottom, ...block };
}

/** «Tập thể Ban», «Phòng Một». */
function namesCollective(text: string): boolean {
  return looksLikeUnit(text) || (/^tap the \S/.test(plain(text)) && awardsNamed(text).length === 0);
}

/** «Ghi chú»; the name of a unit may sound like a head: «Văn phòng». */
function isHead(text: string): boolean {
  return !namesCollective(text) && isKnownLabel(labelOf(text));
}

function isTitleOfCollectives(text: string): boolean {
  return awardsNamed(text, "collective").length > 0;
}
