import type { Column } from "../../domain/form/form";
import type { CellRef } from "../../workbook/refs";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { mentionsAward } from "../../vocabulary/award-words";
import { tellsHowToFill } from "../../vocabulary/filling-words";
import type { RecognisedForm } from "../read-form";
import { type NamedLine, subjectsIn } from "./people-in-notes";
import { nameOf } from "./line-name";

/** What words outside the list say of one line of it: «Ghi chú: đ/c Hà Văn Lập rút CSTĐCS». */
export interface NoteOnLine {
  /** Stands for the note where a column of remarks would stand. */
  readonly column: Column;
  readonly at: CellRef;
  /** What it says of the line. */
  readonly text: string;
  /** It stands outside the list, and not in a column of remarks. */
  readonly isNote: boolean;
}

/** Notes by the row of the line that they speak of. */
export type NotesOnLines = ReadonlyMap<number, readonly NoteOnLine[]>;

const NONE: NotesOnLines = new Map();
/** How far below the list a note may stand, in rows. */
const BELOW = 8;
/** A line of a table has more cells than a sentence. */
const MOST_CELLS = 2;
const SPEAKS =
  /\brut\b|\bxin thoi\b|\b(?:khong|ko|chua|xin|thoi|bo|huy)\b.*\b(?:dang ky|dk|xet|thi dua|danh hieu|khen thuong|tham gia)\b/;

/** Sentences above and below a list that say of some of its lines what a remark beside them would say. */
export function notesOnLines(form: RecognisedForm, dateSystem: 1900 | 1904): NotesOnLines {
  const { table } = form;
  if (table.prose !== null || table.header === null) return NONE;
  const { sheet } = table;
  const notes = rowsAround(form).flatMap((row) => {
    const filled = sheet.filled(row);
    if (filled.length > MOST_CELLS) return [];
    return filled.flatMap((column) => {
      const text = sheet.text(row, column);
      const isSaying = text.length >= 12 && text.length <= 600 && (SPEAKS.test(plain(text)) || mentionsAward(text));
      return isSaying && !tellsHowToFill(text) ? [{ at: sheet.ref(row, column), text }] : [];
    });
  });
  if (notes.length === 0) return NONE;
  const people = peopleOf(form, dateSystem);
  const found = new Map<number, NoteOnLine[]>();
  for (const { at, text } of notes)
    for (const { rows, remark } of subjectsIn(text, people))
      for (const row of rows) {
        const note = { column: columnOf(at, text), at, text: remark, isNote: true };
        const own = found.get(row);
        if (own) own.push(note);
        else found.set(row, [note]);
      }
  return found;
}

function rowsAround({ table, shaped }: RecognisedForm): readonly number[] {
  const { sheet, header } = table;
  const lines = new Set(shaped.flatMap(({ row, shape }) => (shape.shape === "line" ? [row] : [])));
  const last = Math.max(header?.bottom ?? 0, ...lines);
  const top = header?.top ?? table.first;
  return [
    ...Array.from({ length: Math.max(0, top - table.first) }, (_, at) => table.first + at),
    ...Array.from({ length: BELOW }, (_, at) => last + 1 + at).filter((row) => row <= sheet.lastRow),
  ].filter((row) => !lines.has(row));
}

function peopleOf({ table, form, shaped }: RecognisedForm, dateSystem: 1900 | 1904): readonly NamedLine[] {
  const { sheet } = table;
  const { columns } = form;
  const number = columns.find(({ role }) => role === "number")?.column;
  const name = columns.find(({ role }) => role === "name" || role === "given-name")?.column;
  return shaped.flatMap(({ row, shape }): readonly NamedLine[] => {
    const named = shape.shape === "line" ? nameOf({ sheet, row, columns, dateSystem }) : null;
    if (named === null) return [];
    const signed = [number, name].flatMap((column) => (column === undefined ? [] : [sheet.text(row, column)]));
    return [
      {
        row,
        name: fold(named.value.replace(/[\s(]*\*+\)?\s*$/u, "")),
        number: number === undefined ? null : Number(sheet.plain(row, number).replace(/\D+$/, "") || Number.NaN),
        signs: signed.flatMap((text) => /(?:^\(?|[^*])(\*{1,3})\)?\s*$/u.exec(text)?.[1] ?? []),
      },
    ];
  });
}

function columnOf({ column }: CellRef, text: string): Column {
  return {
    column,
    header: text,
    name: text,
    role: "remarks",
    award: null,
    recipient: null,
    year: null,
    confidence: 1,
    evidence: [],
    alternatives: [],
  };
}
