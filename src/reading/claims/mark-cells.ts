import type { Column } from "../../domain/form/form";
import { type AwardId, isOnlyFor } from "../../domain/glossary/awards";
import type { RecipientKind } from "../../domain/recipient";
import type { AwardClaim, UnreadTitle } from "../../domain/register/register";
import { type HerWords, awardsNamed } from "../../vocabulary/award-words";
import type { ClaimSource } from "./claims";
import { forRecipient } from "../columns/heading-meaning";
import type { SheetText } from "../../layout/sheet-text";
import { titleWithLevel } from "./level-in-cell";
import { topOfMerge } from "./title-cells";

/** Reads one cell of a column that stands for one title; a mark merged down over several lines is said of each. */
export function readMarkCell(
  { sheet, columns, signs, hers }: ClaimSource,
  row: number,
  kind: RecipientKind,
  column: Column,
  add: (claim: AwardClaim) => void,
  misplaced: AwardClaim[],
  unread: UnreadTitle[],
): void {
  const top = topOfMerge(sheet, row, column.column);
  const text = sheet.text(top, column.column);
  if (text === "" || column.award === null) return;
  const cell = sheet.ref(top, column.column);
  const ofCollective = kind === "collective" ? column.awardOfCollective : undefined;
  const award = ofCollective ?? forRecipient(column.award, column.recipient ?? kind);
  const mark = signs.read(column, row);
  if (mark === "no") return;
  if (column.recipient !== "collective" && kind === "collective" && countsPeople(sheet, row, columns, column)) return;
  if (signs.isAsked(column, row)) {
    unread.push({ value: text, cell, text, isAsked: true });
    return;
  }
  // Below the people, under their heads, a collective's line says in words what it registers for.
  const own =
    mark === null && column.recipient !== null && column.recipient !== kind ? ownTitles(text, kind, hers) : [];
  if (own.length > 0) {
    for (const named of own) add({ ...named, cell, text, how: "text", readAs: null });
    return;
  }
  const levelled = mark === null ? titleWithLevel(column, text, hers) : null;
  if (levelled !== null && (column.recipient === null || column.recipient === kind)) {
    add({
      award: forRecipient(levelled.award, kind),
      certain: true,
      cell,
      text: levelled.text,
      how: "text",
      readAs: null,
    });
    return;
  }
  const number = signs.numbers.read(column, row);
  const how =
    mark === "yes" ? MARKED : number === null ? wordsMean(text, award, kind, hers) : numberMeans(number, text);
  if (how === "nothing") return;
  if (how === null) {
    unread.push({ value: text, cell, text });
    return;
  }
  // A title of no glossary goes by its own words, and those stand in the head.
  const words = award === "other" && mark === "yes" ? (column.header.split(" › ").pop() ?? text) : text;
  const claim: AwardClaim = {
    award,
    cell,
    text: words,
    how: how.how,
    certain: how.certain,
    readAs: null,
    ...(signs.isTold(column, row) ? { isTold: true } : {}),
  };
  if (column.recipient !== null && column.recipient !== kind) misplaced.push(claim);
  else add(claim);
}

/**
 * «Khoa Nội | 12 | 3»: in a unit's line numbers under people's titles say how many of its people, and are no marks. Under
 * awards that units have too only figures under titles tell: how many people a unit has says nothing of its own «1».
 */
function countsPeople(
  sheet: SheetText,
  row: number,
  columns: readonly Column[],
  { recipient: ofColumn }: Column,
): boolean {
  const figures = columns.flatMap(({ role, recipient, column }) =>
    (role === "headcount" && ofColumn === "individual") || (role === "mark" && recipient !== "collective")
      ? [sheet.text(row, column)]
      : [],
  );
  return figures.some((text) => /^0?[2-9]$|^\d{2,4}$/.test(text)) && figures.every((text) => /^\d*$|^-$/.test(text));
}

/** The titles that words name, where all of them are for such a recipient. */
function ownTitles(
  text: string,
  kind: RecipientKind,
  hers: HerWords,
): readonly Pick<AwardClaim, "award" | "certain">[] {
  const named = awardsNamed(text, kind, hers);
  const fits = ({ award }: Pick<AwardClaim, "award">) => isOnlyFor(award, kind);
  return named.every(fits) ? named.map(({ award, certain }) => ({ award, certain })) : [];
}

type Meaning = Pick<AwardClaim, "how" | "certain">;

const MARKED: Meaning = { how: "mark", certain: true };

/** How often a title was won, or the votes for it, stands where others put a mark: proposed all the same. */
function numberMeans(number: "times" | "votes", text: string): Meaning | "nothing" {
  if (number === "times") return { how: "times-won", certain: false };
  return /^[^/]*[1-9]/.test(text) ? { how: "mark", certain: false } : "nothing";
}

/** What words say in the column of one title; null for words without a meaning there. */
function wordsMean(text: string, award: AwardId, kind: RecipientKind, hers: HerWords): Meaning | null {
  const named = awardsNamed(text, null, hers);
  if (named.some((one) => forRecipient(one.award, kind) === award)) return { how: "text", certain: true };
  // The mark stands in this title's column, the words name another: counted where it stands, and asked.
  return named.length > 0 ? { how: "mark", certain: false } : null;
}
