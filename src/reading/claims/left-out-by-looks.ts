import type { Question } from "../../domain/answer";
import { inSentence } from "../../domain/in-sentence";
import { plain } from "../../text/plain";
import { leavesOutByLooks } from "../../vocabulary/looks-of-cells";
import { answersAbout } from "../questions/answers-about";
import type { RecognisedForm } from "../read-form";

/** How far below the last line a legend may stand, in rows; its own lines may look like some of the list. */
const BELOW = 8;
const ABOVE = 4;
/** A line of a table has more cells than a legend. */
const MOST_CELLS = 3;

/**
 * «Nền xám | đã điều động: không tính» above or below a list: some of its lines are not to be counted, and only their
 * looks, which nobody here sees, tell which. Asked once for the first such note; all are counted until then.
 */
export function linesLeftOutByLooks(form: RecognisedForm, counted: number): readonly Question[] {
  const { table } = form;
  const { sheet } = table;
  const last = form.shaped.findLast(({ shape }) => shape.shape === "line")?.row;
  if (last === undefined || counted === 0) return [];
  const top = table.header?.top ?? table.body;
  const rows = [
    ...Array.from({ length: Math.max(0, top - table.first) }, (_, at) => table.first + at),
    ...Array.from({ length: ABOVE + BELOW }, (_, at) => last + 1 - ABOVE + at).filter(
      (row) => row >= table.body && row <= sheet.lastRow,
    ),
  ];
  const row = rows.find((each) => {
    const filled = sheet.filled(each);
    return filled.length <= MOST_CELLS && leavesOutByLooks(textOf(form, each));
  });
  const text = row === undefined ? "" : textOf(form, row);
  const isSaid = answersAbout(form.form, "heading", form.answers).some(({ heading }) => heading === plain(text));
  return row === undefined || isSaid ? [] : [ask(form, row, text, counted)];
}

function textOf({ table: { sheet } }: RecognisedForm, row: number): string {
  return sheet
    .filled(row)
    .map((column) => sheet.text(row, column))
    .join(": ");
}

function ask({ form, table }: RecognisedForm, row: number, text: string, counted: number): Question {
  const many = inSentence(counted);
  return {
    id: `looks:${form.signature}:${plain(text)}`,
    cause: "words",
    at: table.sheet.ref(row, table.sheet.filled(row)[0] ?? table.left),
    typed: null,
    sentence: {
      vi: `Ghi chú «${text}» nói theo màu, kiểu chữ của ô nên chưa biết là những dòng nào. Hiện vẫn tính cả ${many} dòng. Anh/chị gạch ngang hoặc xóa những dòng không tính rồi kiểm tra lại.`,
      en: `The note «${text}» speaks of the looks of cells, so it is not known which rows it means. All ${many} rows are counted for now. Strike through or delete the rows that do not count and check again.`,
    },
    options: [
      {
        id: "all",
        label: { vi: `Đúng, tính cả ${many} dòng`, en: `Right, count all ${many} rows` },
        answer: { kind: "heading", form: form.signature, heading: plain(text), awards: [] },
      },
    ],
  };
}
