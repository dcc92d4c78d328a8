import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { inSentence } from "../../domain/in-sentence";
import { columnLetters } from "../../workbook/refs";
import { plain } from "../../text/plain";
import { recordStatus } from "../../vocabulary/status-words";
import type { RecipientKind } from "../../domain/recipient";
import type { RecognisedForm } from "../read-form";
import { rowKeyOf } from "./row-answers";

/** Lines that a column of states calls rejected, returned or drafts, each with what it says. */
export function withdrawnLines({ table: { sheet }, form, shaped }: RecognisedForm): ReadonlyMap<number, string> {
  const states = form.columns.filter(({ role }) => role === "state").map(({ column }) => column);
  if (states.length === 0) return NONE;
  const found = new Map<number, string>();
  for (const { row, shape } of shaped) {
    if (shape.shape !== "line") continue;
    const state = states.map((column) => sheet.text(row, column)).find(isWithdrawn);
    if (state !== undefined) found.set(row, state);
  }
  return found;
}

const NONE: ReadonlyMap<number, string> = new Map();

function isWithdrawn(text: string): boolean {
  return recordStatus(plain(text)) === "withdrawn";
}

/** Why such a line waits for her word. */
export function withdrawnWhy(state: string): Bilingual {
  return {
    vi: `Dòng này ghi «${state}» nên chưa tính; chờ anh/chị cho biết có tính không.`,
    en: `The row says «${state}» and is not counted; please say whether it counts.`,
  };
}

/** One question for all such lines of a form and of one kind of recipient. */
export function withdrawnQuestions(
  form: RecognisedForm,
  kind: RecipientKind,
  rows: readonly number[],
  isOnlyKind: boolean,
): readonly Question[] {
  const column = form.form.columns.find(({ role }) => role === "state");
  const [first] = rows;
  if (column === undefined || first === undefined) return [];
  const states = [...new Set(rows.map((row) => form.table.sheet.text(row, column.column)))];
  const said = states.filter((state) => state !== "").map((state) => `«${state}»`);
  const rowKeys = rows.map((row) => rowKeyOf(form, row));
  const { key, signature } = form.form;
  const place = `${columnLetters(column.column)} («${column.header}»)`;
  const many = inSentence(rows.length);
  return [
    {
      id: isOnlyKind ? `rows-withdrawn:${signature}` : `rows-withdrawn:${signature}:${kind}`,
      cause: "rows",
      typed: null,
      at: form.table.sheet.ref(first, column.column),
      sentence: {
        vi: `Cột ${place}: ${many} dòng${isOnlyKind ? "" : ` ${NOUN[kind].vi}`} ghi ${said.join(", ")}. Hiện chưa tính các dòng này. Có tính vào đăng ký không?`,
        en: `Column ${place}: ${many} rows${isOnlyKind ? "" : ` of ${NOUN[kind].en}`} say ${said.join(", ")}. They are not counted for now. Do they register?`,
      },
      options: [
        {
          id: "excluded",
          label: { vi: "Không tính", en: "Leave them out" },
          answer: { kind: "rows", form: key, rowKeys, fate: { excluded: `Không tính: ${said.join(", ")}.` } },
        },
        {
          id: "counted",
          label: { vi: "Vẫn tính là đăng ký", en: "Count them" },
          answer: { kind: "rows", form: key, rowKeys, fate: { counted: kind } },
        },
      ],
    },
  ];
}

const NOUN: Readonly<Record<RecipientKind, Bilingual>> = {
  individual: { vi: "cá nhân", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ gia đình", en: "families" },
};
