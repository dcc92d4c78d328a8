import type { Card } from "./card-areas";
import type { CardFields, Field } from "./card-fields";
import { keyOf } from "./card-labels";
import { isClaimLabel } from "./labels";
import { type Piece, wordsOf } from "./sheet-view";

/** «Năm 2025», «Kết quả năm trước»: it tells of when the lines below it speak. */
export function namesYear(text: string): boolean {
  return /\b(?:19|20)\d\d\b|\bnăm (?:trước|nay|ngoái|sau)\b/iu.test(text.normalize("NFC"));
}

/** A line alone on its card, with what follows it down to the next. */
interface Group {
  readonly line: Piece;
  readonly fields: readonly Field[];
}

/**
 * Cards on which a line alone («Năm 2025», «Đăng ký») is a group over what follows it: titles and all that the card says
 * under several such lines are told apart by them. A line alone that names no year groups nothing unless the same labels
 * stand under several.
 */
export function withGroups(cards: readonly Card[]): readonly Card[] {
  const filledIn = new Set(
    cards.flatMap(({ fields }) => fields.flatMap(({ label, value }) => (value === null ? [] : [keyOf(label)]))),
  );
  return cards.map((card) => ({ ...card, ...grouped(card, filledIn) }));
}

function grouped({ fields, loose }: CardFields, filledIn: ReadonlySet<string>): CardFields {
  const groups = groupsIn({ fields, loose }, filledIn);
  const often = new Map<string, number>();
  for (const group of groups)
    for (const key of new Set(group.fields.map(({ label }) => keyOf(label)))) often.set(key, (often.get(key) ?? 0) + 1);
  const isShared = ({ label }: Field) => (often.get(keyOf(label)) ?? 0) > 1;
  const told = groups.filter(
    ({ line, fields: own }) => own.some(isShared) || (namesYear(wordsOf(line)) && own.some(isClaim)),
  );
  const lines = new Set(told.map(({ line }) => line));
  const groupOf = new Map(told.flatMap(({ line, fields: own }) => own.map((field) => [field, line] as const)));
  return {
    fields: fields
      .filter(({ at }) => !lines.has(at))
      .map((field) => {
        const line = groupOf.get(field);
        if (line === undefined || !(isShared(field) || isClaim(field))) return field;
        return { ...field, label: `${field.label} (${wordsOf(line).replace(/[\s:.]+$/u, "")})` };
      }),
    loose: loose.filter((piece) => !lines.has(piece)),
  };
}

function isClaim({ label }: Field): boolean {
  return isClaimLabel(label);
}

function groupsIn({ fields, loose }: CardFields, filledIn: ReadonlySet<string>): readonly Group[] {
  const inRow = new Map<number, number>();
  const pieces = [...loose, ...fields.map(({ at }) => at)];
  for (const { row } of pieces) inRow.set(row, (inRow.get(row) ?? 0) + 1);
  const isAlone = ({ row, value }: Piece) => inRow.get(row) === 1 && typeof value === "string";
  const lines = [
    ...loose.filter(isAlone),
    ...fields.flatMap(({ label, at, value }) =>
      value === null && isAlone(at) && !filledIn.has(keyOf(label)) ? [at] : [],
    ),
  ].sort((one, other) => one.row - other.row);
  return lines.map((line, at) => {
    const end = lines[at + 1]?.row ?? Number.MAX_SAFE_INTEGER;
    return { line, fields: fields.filter((field) => field.at.row > line.row && field.at.row < end) };
  });
}
