import type { Column, Form } from "../../domain/form/form";
import { fold } from "../../text/fold";
import { plain } from "../../text/plain";
import { valueAt, type Grid } from "../../workbook/grid";
import { toA1 } from "../../workbook/refs";
import { shown } from "../shown";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** Where something stands as words and as a code side by side, both say the same, by the form's own other rows. */
export const labelAndCodeAgree: Rule = {
  id: "label-and-code-agree",
  title: { vi: "Tên và mã ghi cạnh nhau khớp nhau", en: "Words and the code beside them agree" },
  why: {
    vi: "Tên và mã của cùng một thứ phải đi với nhau; lệch thì một trong hai bị chép nhầm dòng.",
    en: "A name and its code go together; where they do not, one was copied from another row.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ facts }) {
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      for (const pair of pairsOf(form)) {
        const rows = rowsOf(form, grid, pair);
        const both = rows.filter(({ code, label }) => code !== "" && label !== "");
        if (both.length < 3) continue;
        const usualCode = usual(both.map(({ code, label }) => [label, code] as const));
        const usualLabel = usual(both.map(({ code, label }) => [code, label] as const));
        for (const { row, code, label } of rows) {
          if (code === "" && label === "") continue;
          const isBlank = code === "" || label === "";
          const expectedCode = usualCode.get(label) ?? code;
          const expectedLabel = usualLabel.get(code) ?? label;
          if (!isBlank && expectedCode === code && expectedLabel === label) continue;
          if (isBlank && both.length * 5 < rows.length * 4) continue;
          const ref = { sheet: form.sheet, row, column: label === "" ? pair.label : pair.code };
          const cell = toA1(ref);
          const words = excerpt(shown(valueAt(grid, row, pair.label)));
          const typed = excerpt(shown(valueAt(grid, row, pair.code)));
          yield {
            at: ref,
            subject: facts.subjectAt(ref),
            related: [{ ...ref, column: label === "" ? pair.code : pair.label }],
            ...(isBlank ? { atMost: "info" as const } : {}),
            message: isBlank
              ? {
                  vi: `Ô ${cell} còn trống, trong khi ô bên cạnh ghi «${label === "" ? typed : words}» và các dòng khác có cả tên lẫn mã. Đang tính theo ô có ghi; anh/chị bổ sung để phần mềm của cấp trên nhận được.`,
                  en: `Cell ${cell} is blank, while the cell beside it says «${label === "" ? typed : words}» and other rows have both words and code. Counted by what is written; please complete it for the superior body's software.`,
                }
              : {
                  vi: `Ô ${cell}: mã «${typed}» và chữ «${words}» ở dòng này không đi với nhau như ở các dòng khác. Đang tính theo chữ; anh/chị xem lại mã hoặc chữ.`,
                  en: `Cell ${cell}: the code «${typed}» and the words «${words}» do not go together as in the other rows. Counted by the words; please check the code or the words.`,
                },
          };
        }
      }
    }
  },
};

interface Pair {
  readonly label: number;
  readonly code: number;
}

/** Two columns side by side with one head («Lựa chọn …» and «…»), or a column of codes beside its words. */
function pairsOf({ columns }: Form): readonly Pair[] {
  return columns.flatMap((first) => {
    const second = columns.find(({ column }) => column === first.column + 1);
    if (second === undefined) return [];
    if (isPair(first, second) || isUnitPair(first, second)) return [{ label: first.column, code: second.column }];
    return isUnitPair(second, first) ? [{ label: second.column, code: first.column }] : [];
  });
}

const codeOfUnit = /^ma (?:so )?(?:dv|don vi|phong|phong ban|ban|khoa|to|doi|bo phan|co quan|truong)\b/;

/** «Mã khoa | Tên khoa», «MA_DV | TEN_DV»: whatever software the list came from. */
function isUnitPair(label: Column, code: Column): boolean {
  return label.role === "unit" && code.role !== "unit" && codeOfUnit.test(plain(code.header));
}

function isPair(label: Column, code: Column): boolean {
  const [one, other] = [fold(label.header), fold(code.header)];
  if (one !== other && other.length > 5 && one.endsWith(other)) return true;
  const isWords = label.role === "title-or-award" || label.role === "title" || label.role === "award";
  return isWords && code.role === "award-code";
}

function rowsOf(form: Form, grid: Grid, { label, code }: Pair) {
  return form.rows.flatMap(({ row, fate }) =>
    fate.fate === "counted"
      ? [{ row, code: fold(shown(valueAt(grid, row, code))), label: fold(shown(valueAt(grid, row, label))) }]
      : [],
  );
}

/** What a key goes with in most of at least two rows; none where nothing has a majority. */
function usual(pairs: readonly (readonly [key: string, value: string])[]): ReadonlyMap<string, string> {
  const tally = new Map<string, Map<string, number>>();
  for (const [key, value] of pairs) {
    const values = tally.get(key) ?? new Map<string, number>();
    tally.set(key, values.set(value, (values.get(value) ?? 0) + 1));
  }
  const most = new Map<string, string>();
  for (const [key, values] of tally) {
    const total = [...values.values()].reduce((sum, count) => sum + count, 0);
    const [first] = [...values].toSorted(([, one], [, other]) => other - one);
    if (first !== undefined && total > 1 && first[1] * 2 > total) most.set(key, first[0]);
  }
  return most;
}
