import type { Form } from "../../domain/form/form";
import type { Entry } from "../../domain/register/register";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { type Grid, valueAt } from "../../workbook/grid";
import type { CellRef } from "../../workbook/refs";
import { ownHead } from "../heads";
import { shown } from "../shown";

/** What a row itself says of the years in which somebody was CSTĐ cơ sở. */
export interface YearsSaid {
  readonly years: ReadonlySet<number>;
  readonly cell: CellRef;
  readonly text: string;
  /** «3 năm liền»: how many on end the words claim. */
  readonly onEnd: number;
}

const fighter = /cstd ?(?:cs|co so)|chien s[iy] thi dua (?:cap )?co so/;
const onEnd = /(?:(\d{1,2})|(hai|ba|bốn|năm))\s+(?:năm|lần)(?:\s+học)?\s+(?:liền|liên tục|liên tiếp)/u;
const words: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4, năm: 5 };
const range = /(?<!\d)(20\d{2})\s*(?:-|đến|÷|tới)\s*(20\d{2})(?!\d)/gu;
const single = /(?<!\d)20\d{2}(?!\d)/gu;

/** «CSTĐCS 3 năm liền» in the remarks, «2022, 2023, 2025» under «Các năm đạt CSTĐCS»; null where the row says nothing. */
export function yearsSaid(entry: Entry, form: Form | undefined, grid: Grid | undefined): YearsSaid | null {
  const { remarks, at } = entry;
  if (remarks !== null && fighter.test(plain(remarks.text))) return saidIn(remarks.text, remarks.cell);
  const column = form?.columns.find((one) => {
    const head = plain(ownHead(one));
    return fighter.test(head) && /\b(?:cac nam|nam dat|nam nao)\b/.test(head);
  });
  if (column === undefined || grid === undefined) return null;
  return saidIn(shown(valueAt(grid, at.row, column.column)), { ...at, column: column.column });
}

function saidIn(text: string, cell: CellRef): YearsSaid | null {
  const line = fold(text);
  const [, digits, word] = onEnd.exec(line) ?? [];
  const years = new Set(Array.from(line.matchAll(single), ([year]) => Number(year)));
  for (const [, from = "", to = ""] of line.matchAll(range)) {
    // «2023-2024» is a school year: which one of the two a title is of, the words do not say.
    if (Number(to) - Number(from) === 1) return digits === undefined && word === undefined ? null : claimed();
    for (let year = Number(from); year <= Number(to); year += 1) years.add(year);
  }
  return years.size === 0 && digits === undefined && word === undefined ? null : claimed();

  function claimed(): YearsSaid {
    return { years, cell, text, onEnd: digits === undefined ? (words[word ?? ""] ?? 0) : Number(digits) };
  }
}
