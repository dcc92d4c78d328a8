import type { Question, QuestionOption } from "../../domain/answer";
import { inSentence } from "../../domain/in-sentence";
import { looksLikePerson } from "../../layout/cell-looks";
import { columnLetters } from "../../workbook/refs";
import { plain } from "../../text/plain";
import { wordsOfForm } from "../books/sheet-words";
import type { RecognisedForm } from "../read-form";
import { rowKeyOf } from "../rows/row-answers";
import { namesOf } from "./unread-lists";

/** Fewer names of a column that nobody read may be anybody's: who signs, whom to ask. */
const LEAST = 3;
/** A longer sheet is a register, and its first table is the list. */
const MOST_ROWS = 3_000;

interface Unread {
  readonly column: number;
  readonly rows: readonly number[];
}

/**
 * Names of people, one below the other, on a sheet about emulation, that no table holds: above what was taken for the
 * heading, beside it, in rows that were taken for titles, in a registration in which no line was found (`empty`).
 * One question a sheet; whom a list registers is known.
 */
export function unreadNames(forms: readonly RecognisedForm[], empty: ReadonlySet<RecognisedForm>): readonly Question[] {
  const registered = new Set(forms.filter(({ form }) => form.kind === "registration").flatMap(namesOf));
  const sheets = new Map<string, RecognisedForm[]>();
  for (const form of forms) sheets.set(form.form.sheet, [...(sheets.get(form.form.sheet) ?? []), form]);
  return [...sheets.values()].flatMap((own) => {
    const registers = own.find(({ form }) => form.kind === "registration") ?? own.find(speaksOfEmulation);
    if (registers === undefined || own.some(isSettled)) return [];
    const unread = unreadOn(own, registered, empty);
    return unread === null ? [] : [ask(registers, unread)];
  });
}

function isSettled(form: RecognisedForm): boolean {
  const { sheet } = form.table;
  const isKept = wordsOfForm(form).isSetAside || form.form.kind === "history";
  return form.isKindSaid || form.isMadeByUs || isKept || sheet.lastRow > MOST_ROWS;
}

function speaksOfEmulation({ form, titleWords }: RecognisedForm): boolean {
  return /\bdang ky\b/.test(`${titleWords} ${plain(form.sheet)}`);
}

/** The column with the most names that nobody read; null where there are too few. */
function unreadOn(
  forms: readonly RecognisedForm[],
  registered: ReadonlySet<string>,
  empty: ReadonlySet<RecognisedForm>,
): Unread | null {
  const [first] = forms;
  if (first === undefined) return null;
  const { typed: sheet } = first.table;
  const held = forms.filter((form) => !empty.has(form)).map(heldBy);
  const columns = new Map<number, number[]>();
  for (let row = 1; row <= sheet.lastRow; row += 1)
    for (const column of sheet.filled(row)) {
      // Nearly every cell is held by a table: only the others are looked at.
      if (held.some((holds) => holds(row, column))) continue;
      const text = sheet.text(row, column);
      // «Số CCCD:» in every form of a person is a label.
      if (text.endsWith(":") || !looksLikePerson(text) || registered.has(plain(text))) continue;
      columns.set(column, [...(columns.get(column) ?? []), row]);
    }
  const [most] = [...columns].sort(([, one], [, other]) => other.length - one.length);
  return most !== undefined && most[1].length >= LEAST ? { column: most[0], rows: most[1] } : null;
}

/** Whether a table has read a cell: as one of its lines, or as a part of it that names people and lists nobody. */
function heldBy({ table, shaped, said }: RecognisedForm): (row: number, column: number) => boolean {
  const shapes = new Map(shaped.map(({ row, shape }) => [row, shape]));
  return (row, column) => {
    if (said.has(row)) return true;
    const shape = shapes.get(row);
    if (shape === undefined) return false;
    const as = shape.shape === "structural" ? shape.as : null;
    if (as !== null && UNREAD.has(as)) return false;
    return as === "signature" || table.prose !== null || (column >= table.left && column <= table.right);
  };
}

const UNREAD: ReadonlySet<string> = new Set(["title", "letterhead"]);

function ask(form: RecognisedForm, { column, rows }: Unread): Question {
  const { form: own } = form;
  const [first = 1] = rows;
  const last = rows[rows.length - 1] ?? first;
  const names = rows.slice(0, 3).map((row) => `«${form.table.typed.text(row, column)}»`);
  const list = `${names.join(", ")}${rows.length > names.length ? ", …" : ""}`;
  const many = inSentence(rows.length);
  const place = `${columnLetters(column)}${String(first)}:${columnLetters(column)}${String(last)}`;
  const rowKeys = rows.map((row) => rowKeyOf(form, row)).filter((key) => key !== "");
  const counted: QuestionOption = {
    id: "counted",
    label: { vi: "Là người đăng ký, cần tính", en: "They register, count them" },
    answer: { kind: "rows", form: own.key, rowKeys, fate: { counted: "individual" } },
  };
  return {
    id: `unread-names:${own.key}`,
    cause: "rows",
    typed: null,
    at: { sheet: own.sheet, row: first, column },
    sentence: {
      vi: `Sheet «${own.sheet}»: ${many} tên người ở ${place} (${list}) không nằm trong bảng nào đã đọc nên hiện chưa tính. Đó có phải người đăng ký không?`,
      en: `Sheet «${own.sheet}»: ${many} names at ${place} (${list}) stand in no table that was read and are not counted. Do these people register?`,
    },
    options: [
      {
        id: "not-counted",
        label: { vi: "Không phải, không tính", en: "They do not, leave them out" },
        answer: { kind: "form-kind", form: own.key, formKind: own.kind },
      },
      ...(rowKeys.length > 0 ? [counted] : []),
    ],
  };
}
