import type { AwardId } from "../../domain/glossary/awards";
import { fold } from "../../text/fold";
import type { DraftEntry } from "../claims/entries";
import { type Books, draftsIn, headsOf } from "./books";
import { countsOfClosing } from "./counts-in-words";
import type { Shelf, Statement } from "./statement";
import { holdersIn, titlesBesideNumbers } from "./titles-in-words";

/** How far below the list such a line may stand, in rows. */
const BELOW = 5;
/** A line that differs by more speaks of something else than these rows. */
const SLIP = 0.25;
const FEW = 3;

/**
 * What lines say in passing of the rows above them: «Cộng cơ quan trung đoàn: 22 đồng chí», «Tổng cộng: 24 người; trong đó
 * 07 CSTĐCS», «(VPK đếm: LĐTT 62, CSTĐCS 14)». Told where nearly right; never weighed when readings are compared.
 */
export function countsInPassing(books: Books, { beside, elsewhere }: Shelf): readonly Statement[] {
  const { table, form, shaped } = books.form;
  const { sheet } = table;
  const [, last = table.last] = form.dataRows ?? [];
  const bottom = Math.min(Math.max(last, shaped.at(-1)?.row ?? last) + BELOW, sheet.lastRow);
  const lines = new Set(shaped.filter(({ shape }) => shape.shape === "line").map(({ row }) => row));
  const sections = new Set(
    shaped.filter(({ shape }) => shape.shape === "structural" && shape.as === "section").map(({ row }) => row),
  );
  const others = beside.filter((other) => other !== books).map((other) => other.form);
  const isTaken = (row: number, column: number) =>
    others.some(
      (other) =>
        column >= other.table.left && column <= other.table.right && other.shaped.some((one) => one.row === row),
    );
  const whole = [
    books.lines.drafts,
    beside.flatMap(({ lines: own }) => own.drafts),
    [...beside, ...elsewhere].flatMap(({ lines: own }) => own.drafts),
  ];
  const found: Statement[] = [];
  let start = table.body;
  for (let row = table.body; row <= bottom; row += 1) {
    if (lines.has(row)) continue;
    let closes = false;
    const above = Array.from({ length: row - start }, (_, at) => start + at);
    const scopes = [draftsIn(books, above), ...whole];
    for (const column of sheet.filled(row)) {
      if (table.header !== null && (column > table.right || column < table.left)) continue;
      if (row > last && isTaken(row, column)) continue;
      const text = sheet.text(row, column);
      if (!/\d/u.test(text) || text.length > 300) continue;
      const at = sheet.ref(row, column);
      const over = [start, row - 1] as const;
      const closing = countsOfClosing(text);
      closes ||= closing.length > 0;
      for (const { of, count } of closing) {
        const counted = scopes.flatMap((drafts) =>
          headsOf(
            drafts.filter(({ kind }) => of === "recipients" || (kind === "collective") === (of === "collectives")),
          ),
        );
        found.push({ constraint: "stated-count", at, of, said: count, counted: [...new Set(counted)], over });
      }
      for (const { awards, count } of titlesBesideNumbers(fold(text)))
        found.push(ofTitle(at, awards, count, scopes, over));
    }
    if (closes || sections.has(row)) start = row + 1;
  }
  return found.filter(isNearly);
}

function ofTitle(
  at: Statement["at"],
  awards: readonly AwardId[],
  said: number,
  scopes: readonly (readonly DraftEntry[])[],
  over: Statement["over"],
): Statement {
  const [award = "other"] = awards;
  return { constraint: "stated-count", at, of: award, said, counted: holdersIn(scopes, awards), over };
}

function isNearly({ said, counted }: Statement): boolean {
  const off = Math.min(...counted.map((count) => Math.abs(count - said)));
  return off <= Math.max(FEW, said * SLIP);
}
