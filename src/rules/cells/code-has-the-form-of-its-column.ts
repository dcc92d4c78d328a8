import { plain } from "../../text/plain";
import { contentOf } from "../../workbook/cell-content";
import { toA1 } from "../../workbook/refs";
import { text } from "../../workbook/write-plan";
import { ownHead } from "../heads";
import { isFew } from "../in-one";
import { always, noBasis, type Rule } from "../rule";
import { shown } from "../shown";
import { rowAndWho } from "../who";
import { excerpt } from "../wording";
import { cellsOfColumn, type DataCell } from "./data-cells";

const codeHead = /^(?:ma|ma so|so hieu|so the|so ho so|so dinh danh|so cccd|so cmnd|so can cuoc|cccd|cmnd|id)\b/;
const usual = { share: 4, of: 5 } as const;

/** Codes of one column are written in one way: a blank within, a digit less or a letter O for a nought hides the person from every lookup. */
export const codeHasTheFormOfItsColumn: Rule = {
  id: "code-has-the-form-of-its-column",
  title: { vi: "Mã, số hiệu trong một cột viết theo một mẫu", en: "Codes of a column are written in one form" },
  why: {
    vi: "Mã có dấu cách ở giữa, thiếu một số hay gõ chữ O thay số 0 thì tra cứu không nhận ra cùng một người.",
    en: "A code with a blank within, a digit less or a letter O for a nought is not recognised by any lookup.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      for (const column of form.columns.filter((one) => one.role !== "name" && codeHead.test(plain(ownHead(one))))) {
        const cells = [...cellsOfColumn(view, form, column)].filter(({ value }) => codeOf(value) !== "");
        const usualForm = commonest(cells, view.limits.agreeing.codesOfColumn);
        // ID numbers of 12 or 9 digits have a rule of their own.
        if (usualForm === null || (column.role === "id-number" && /^9{9}(?:9{3})?$/.test(usualForm))) continue;
        const found = cells.flatMap((cell) => {
          const right = mended(codeOf(cell.value), usualForm);
          return right === null ? [] : [{ cell, right }];
        });
        // «VC9» before «VC10»: where several lack a digit, the codes are merely numbered.
        const isNumbered = found.filter(({ right }) => right === "").length > 1;
        const slips = isNumbered ? found.filter(({ right }) => right !== "") : found;
        if (!isFew(slips.length, cells.length)) continue;
        const [like] = cells.filter(({ value }) => formOf(codeOf(value)) === usualForm);
        for (const { cell, right } of slips)
          yield told(cell, right, codeOf(like?.value ?? null), rowAndWho(cell.ref, view));
      }
    }

    function told(
      { ref, grid, value, isPart }: DataCell,
      right: string,
      like: string,
      who: ReturnType<typeof rowAndWho>,
    ) {
      const [label, typed] = [toA1(ref), excerpt(codeOf(value))];
      const what =
        right === ""
          ? { vi: "Anh/chị đối chiếu với hồ sơ.", en: "Please compare with the file." }
          : { vi: `Anh/chị sửa thành «${right}».`, en: `Please change it to «${right}».` };
      const isApart = right !== "" && /\s/u.test(typed);
      return {
        at: ref,
        subject: view.facts.subjectAt(ref),
        message: {
          vi: `${who.vi}: ô ${label} ghi «${typed}», các mã khác trong cột viết ${isApart ? "liền " : ""}như «${like}». Viết khác mẫu thì tra cứu không nhận ra. ${what.vi}`,
          en: `${who.en}: cell ${label} holds «${typed}», other codes of the column are written like «${like}». In another form no lookup finds it. ${what.en}`,
        },
        ...(right === "" || isPart === true
          ? {}
          : {
              fix: {
                safe: false as const,
                label: { vi: `Sửa thành «${right}»`, en: `Change to «${right}»` },
                writes: [
                  {
                    ref,
                    content: text(right),
                    numberFormat: "@",
                    expectedBefore: contentOf(grid, ref.row, ref.column),
                  },
                ],
              },
            }),
      };
    }
  },
};

function codeOf(value: DataCell["value"]): string {
  return typeof value === "string" || typeof value === "number" ? shown(value).normalize("NFC").trim() : "";
}

/** «HQ1201» → «AA9999»: what kinds of signs follow one another. */
function formOf(code: string): string {
  return code.replace(/\p{L}/gu, "A").replace(/\d/gu, "9");
}

/** The form of nearly all codes of a column; null where they have none, or one with blanks. */
function commonest(cells: readonly DataCell[], least: number): string | null {
  const counts = new Map<string, number>();
  for (const { value } of cells) {
    const form = formOf(codeOf(value));
    counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  if (first === undefined) return null;
  const [form, count] = first;
  const isUsual = count >= least && count * usual.of >= cells.length * usual.share;
  return isUsual && form.includes("9") && !/\s/u.test(form) ? form : null;
}

/** The code as the others are written; "" where it surely is a slip and cannot be told of what; null where it is none. */
function mended(code: string, usualForm: string): string | null {
  if (formOf(code) === usualForm) return null;
  const joined = code.replace(/\s+/gu, "");
  if (formOf(joined) === usualForm) return joined;
  const unpunctuated = code.replace(/[^\p{L}\d]+/gu, "");
  if (formOf(unpunctuated) === usualForm) return unpunctuated;
  const digits = Array.from(joined, (sign, at) => (usualForm[at] === "9" ? (lookAlikes[sign] ?? sign) : sign)).join("");
  if (formOf(digits) === usualForm) return digits;
  // «HQ129» among «HQ1201»: the same letters and marks, a digit less or more.
  const runs = (form: string) => form.replace(/9+/gu, "9");
  const [own, others] = [formOf(joined), usualForm];
  return usualForm.includes("A") && runs(own) === runs(others) && Math.abs(own.length - others.length) === 1
    ? ""
    : null;
}

/** Letters typed for the digit they look like. */
const lookAlikes: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };
