import type { Question } from "../../domain/answer";
import type { Bilingual } from "../../domain/bilingual";
import { inSentence } from "../../domain/in-sentence";
import type { RecipientKind } from "../../domain/recipient";
import { isClaimColumn } from "../columns/claim-columns";
import { plain } from "../../text/plain";
import { strikeAt } from "../../workbook/grid";
import type { RecognisedForm } from "../read-form";
import { rowKeyOf } from "./row-answers";

/** Lines of one kind of recipient that a pen has gone through. */
export interface StruckLines {
  readonly kind: RecipientKind;
  /** Row and the name on it, in sheet order. */
  readonly lines: { readonly row: number; readonly name: string }[];
}

/** Whether a line goes through the whole name, or through all that the row claims: somebody who was taken off the list. */
export function isStruckOut({ form, table: { sheet } }: RecognisedForm, row: number, nameColumn: number): boolean {
  const isWhole = (column: number) => strikeAt(sheet.grid, row, column) === "whole";
  if (isWhole(nameColumn)) return true;
  const claims = form.columns
    .filter((column) => isClaimColumn(column) && sheet.text(row, column.column) !== "")
    .map(({ column }) => column);
  return claims.length > 0 && claims.every(isWhole);
}

/** Why such a line waits for her word. */
export const struckWhy: Bilingual = {
  vi: "Dòng này bị gạch ngang nên chưa tính; chờ anh/chị cho biết có tính không.",
  en: "This row is struck through and is not counted; please say whether it counts.",
};

/** One question for all such lines of a form and of one kind; `counted` is how many of the kind are counted without them. */
export function struckQuestion({ kind, lines }: StruckLines, counted: number, form: RecognisedForm): Question {
  const { key, signature, sheet } = form.form;
  const rowKeys = lines.map(({ row }) => rowKeyOf(form, row));
  const [first] = lines;
  const named = (row: "dòng" | "row") =>
    lines
      .slice(0, MOST_NAMED)
      .map(({ row: at, name }) => `${row} ${String(at)} (${name})`)
      .join(", ");
  const more = lines.length - MOST_NAMED;
  const { vi, en } = NOUN[kind];
  const all = counted + lines.length;
  return {
    id: `rows-struck:${signature}:${kind}:${plain(first?.name ?? "")}`,
    cause: "rows",
    typed: null,
    at: first === undefined ? null : { sheet, row: first.row, column: form.form.extent.left },
    sentence: {
      vi: `Sheet «${sheet}»: ${named("dòng")}${more > 0 ? ` và ${inSentence(more)} dòng khác` : ""} bị gạch ngang. Hiện chưa tính: biểu còn ${inSentence(counted)} ${vi}; nếu vẫn tính thì là ${inSentence(all)} ${vi}. Có tính không?`,
      en: `Sheet «${sheet}»: ${named("row")}${more > 0 ? ` and ${String(more)} more` : ""} ${lines.length === 1 ? "is" : "are"} struck through. Not counted for now, the form has ${String(counted)} ${en}; with them ${String(all)}. Do they count?`,
    },
    options: [
      {
        id: "excluded",
        label: { vi: "Đã rút, không tính", en: "Withdrawn, leave them out" },
        answer: { kind: "rows", form: key, rowKeys, fate: { excluded: "Không tính: dòng bị gạch ngang." } },
      },
      {
        id: "counted",
        label: { vi: "Vẫn tính là đăng ký", en: "Count them" },
        answer: { kind: "rows", form: key, rowKeys, fate: { counted: kind } },
      },
    ],
  };
}

const MOST_NAMED = 3;

const NOUN: Readonly<Record<RecipientKind, Bilingual>> = {
  individual: { vi: "người", en: "people" },
  collective: { vi: "tập thể", en: "collectives" },
  family: { vi: "hộ gia đình", en: "families" },
};
