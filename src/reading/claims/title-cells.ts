import type { Bilingual } from "../../domain/bilingual";
import type { Column } from "../../domain/form/form";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim } from "../../domain/register/register";
import type { Sourced } from "../../domain/register/sourced";
import { readMark } from "../../text/marks";
import { withAuthority } from "../../vocabulary/authority-words";
import { awardsNamed, wordsLeft } from "../../vocabulary/award-words";
import { namesAwardsOfOthers } from "../../vocabulary/head-phrase";
import { authorityBeside, withGivers } from "./authority-beside";
import { asChanged } from "./changed-registrations";
import type { ClaimSource } from "./claims";
import { titleWithLevel } from "./level-in-cell";
import { type CodeBook, codeKey, fits, isTitleCode, meaningFor } from "./code-book";
import { forRecipient } from "../columns/heading-meaning";
import { plain } from "../../text/plain";
import { rememberedWithin } from "../../text/remembered";
import { markable } from "./recipients";
import type { SheetText } from "../../layout/sheet-text";
import { tickedWords } from "../signs/ballot-boxes";

/** Parts of a text cell: «1, 2» are two codes. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;+/|\n]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/**
 * The parts of a cell of codes: letters written as one word are a code each where every one of them is explained («AB»);
 * so are short words with a blank or a hyphen between them where one is («TT CS», «A-B»), unless they are one title together.
 */
export const codesIn = rememberedWithin((text: string, codes: CodeBook): readonly string[] => {
  const isKnown = (code: string) => isTitleCode(code, codes);
  // «Không B», «GK TT YT»: where one word is no sign, none of them is read as one.
  const isUnderstood = (piece: string) => isKnown(piece) || awardsNamed(piece).length > 0;
  return partsOf(text).flatMap((part) => {
    if (codes.has(codeKey(part))) return [part];
    const pieces = part.split(/[\s–.-]+/).filter((piece) => piece !== "");
    if (
      pieces.length > 1 &&
      pieces.every((piece) => SHORT.test(piece) && isUnderstood(piece)) &&
      pieces.some(isKnown) &&
      !isOneTitle(part)
    )
      return pieces;
    if (!/^\p{L}{2,5}$/u.test(part)) return [part];
    const letters = Array.from(part);
    return new Set(letters).size === letters.length && letters.every(isKnown) ? letters : [part];
  });
});

/** Whether a code that stands for a title is among the parts of a cell. */
function holdsCode(text: string, codes: CodeBook): boolean {
  if (codes.size === 0) return false;
  // «Thôi việc từ 01/3/2025» has figures between its strokes, and no codes.
  const isDated = /\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})|\d{1,2}[/.-]20\d\d/.test(text);
  return !isDated && codesIn(text, codes).some((part) => isTitleCode(part, codes));
}

/** As long as codes are. */
const SHORT = /^[\p{L}\d]{1,5}$/u;

function isOneTitle(text: string): boolean {
  const named = awardsNamed(text);
  return named.length === 1 && wordsLeft(text, named) === "";
}

/** Reads one cell of a column of titles in words, or of codes where a note explains them. */
export function readTextCell(
  source: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  unread: Sourced<string>[],
): void {
  const { sheet, columns, codes, hers } = source;
  const top = topOfMerge(sheet, row, column.column);
  const text = sheet.text(top, column.column);
  if (text === "" || source.signs.saidOf(column, text) === "no") return;
  const cell = sheet.ref(top, column.column);
  const level = authorityBeside(columns, column);
  const levelText = level ? sheet.text(row, level.column) : "";
  const words = tickedWords(text) ?? asChanged(text);
  if (words === "") return;
  // What unions and other bodies give goes by its own words: no title of the State is meant, however it is called.
  if (namesAwardsOfOthers(plain(column.header.split(" › ").pop() ?? ""))) {
    const said = hers.get(plain(words)) ?? "other";
    if (readMark(text) !== "no") add({ award: said, cell, text: words, how: "text", certain: true, readAs: null });
    return;
  }
  const named = withGivers(words, levelText, hers, (part) =>
    awardsNamed(part, kind, hers).map((one) => withAuthority(one, [column.header])),
  );
  // Nearly every cell is understood whole, and nothing is left to be a sign.
  const isWhole = named.length > 0 && wordsLeft(words, named) === "";
  // «TT, GK»: the glossary knows the one, the legend both.
  if (!isWhole && holdsCode(words, codes)) {
    readCodeCell(source, row, kind, column, add, unread);
    return;
  }
  for (const { award, certain, isReadAsCollective, text: own } of named) {
    const meant = forRecipient(award, kind);
    const readAs = isReadAsCollective || meant !== award ? readAsCollective(text) : null;
    add({ award: meant, cell, text: meant === "other" ? own : text, how: "text", certain, readAs });
  }
  for (const part of named.length > 0 && !isWhole ? partsOf(words) : [])
    if (ABBREVIATION.test(part) && awardsNamed(part, kind, hers).length === 0 && readMark(part) === null)
      unread.push({ value: part, cell, text: part });
  if (named.length > 0 || readMark(text) === "no" || isHarmless(plain(text))) return;
  unread.push({ value: text, cell, text });
}

/** «LĐTT, K3»: a sign beside a title says something of its own. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\d]{0,4}$/u;

/** A title merged down over several rows is said of each of them. */
export function topOfMerge(sheet: SheetText, row: number, column: number): number {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right ? area.top : row;
}

/** The last row that a title merged down is said of. */
export function bottomOfMerge(sheet: SheetText, row: number, column: number): number {
  const area = sheet.mergeAt(row, column);
  return area && area.left === area.right ? area.bottom : row;
}

/** Why «LĐTT» was counted as the collective title. */
export function readAsCollective(text: string): Bilingual {
  return {
    vi: `Dòng này là tập thể, biểu ghi «${text}»; đã hiểu là «Tập thể lao động tiên tiến».`,
    en: `This line is a collective and says «${text}»; it was understood as «Tập thể lao động tiên tiến».`,
  };
}

/** Words in a title column that claim nothing and are no mistake. */
function isHarmless(words: string): boolean {
  return /^(?:khong|chua|mien|tam hoan|nghi|de tai|sang kien|skkn|theo quy dinh|\.+|-+)/.test(words);
}

/** Reads one cell of a column of codes; several may stand in it. */
export function readCodeCell(
  { sheet, codes, hers }: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  unread: Sourced<string>[],
): void {
  const text = sheet.text(row, column.column);
  if (text === "") return;
  const cell = sheet.ref(row, column.column);
  const whole = codes.has(codeKey(text));
  // «K» may be the code of «Giấy khen»; only where nothing explains it does it mean «không».
  if (!whole && readMark(markable(sheet, row, column.column)) === "no") return;
  const parts = whole ? [text] : codesIn(text, codes);
  for (const part of parts) {
    const meaning = meaningFor(part, codes, sheet.name, kind);
    if (meaning) {
      const { awards, saysNo, words } = meaning;
      // A code names one entry of a list; a personal title given to a collective is told, not re-read.
      for (const award of awards)
        add({ award, cell, text: words, how: "code", certain: fits(award, kind), readAs: null });
      if (awards.length === 0 && !saysNo)
        add({ award: "other", cell, text: words, how: "code", certain: true, readAs: null });
      continue;
    }
    // «tỉnh» under «Bằng khen» beside codes that are explained.
    const withLevel = titleWithLevel(column, part, hers);
    const named = withLevel ? [withLevel] : awardsNamed(part, kind, hers);
    for (const { award, certain } of named)
      add({ award: forRecipient(award, kind), cell, text: part, how: "text", certain, readAs: null });
    if (named.length === 0) unread.push({ value: part, cell, text });
  }
}
