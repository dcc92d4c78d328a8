import { inSentence } from "../../../../domain/in-sentence";
import type { Grid } from "../../../../workbook/grid";
import { text } from "../../../../workbook/write-plan";
import type { Binding } from "../../binding";
import { filledColumns, plainText, type Table } from "../../read-table/table";
import { folded } from "../../words";
import { blanksIn } from "../../write/blanks";

/** A list that is filled, and how many names it will hold; null: it is not filled. */
export interface FilledList {
  readonly table: Table;
  readonly length: number | null;
}

/** «Tổng số: …… người» right below the lines. */
const TOTAL = /^(?:tổng )?(?:số|cộng)[\s:]*$/iu;
const LENGTH = /^(ấn định )?(?:tổng số )?danh sách (này|trên|gồm|có)(?: này)?(?: (?:có|gồm))?(?: tổng số)?[\s:]*$/iu;
const COUNTED = /^(nguoi|ca nhan|tap the|dong chi|truong hop|ten)\b/;

/** «Danh sách này có …… người./.» below a list: how many names it will hold. */
export function bindLengths(grid: Grid, lists: readonly FilledList[]): readonly Binding[] {
  return lists.flatMap(({ table, length }, at): readonly Binding[] => {
    if (length === null || length === 0) return [];
    const end = lists[at + 1]?.table.headRows[0] ?? grid.values.length + 1;
    for (let row = table.lastRow + 1; row < end; row++)
      for (const column of filledColumns(grid, row)) {
        const sentence = plainText(grid, row, column);
        const [blank, ...others] = blanksIn(sentence);
        if (blank === undefined || others.length > 0) continue;
        const [before, after] = [sentence.slice(0, blank.from), sentence.slice(blank.to)];
        if (!(LENGTH.test(before) || TOTAL.test(before)) || !COUNTED.test(folded(after))) continue;
        return [
          lengthBinding({ sheet: grid.name, row, column }, `${before}${inSentence(length)} ${after.trimStart()}`),
        ];
      }
    return [];
  });
}

function lengthBinding(ref: Binding["ref"], sentence: string): Binding {
  return {
    ref,
    source: null,
    value: text(sentence),
    confidence: 0.9,
    doubt: null,
    why: {
      vi: "Điền số tên của danh sách phía trên vào chỗ chấm.",
      en: "The dots are filled in with the number of names in the list above.",
    },
    rows: [],
    figure: null,
    form: "",
    key: `length:${folded(sentence)}`,
  };
}
