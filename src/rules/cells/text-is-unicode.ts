import type { Form } from "../../domain/form/form";
import { decodeTcvn3 } from "../../text/legacy/tcvn3";
import { decodeVni } from "../../text/legacy/vni";
import { detectEncoding, isCapitalsFont } from "../../text/legacy/detect";
import { fontAt, formulaAt, valueAt, type Grid } from "../../workbook/grid";
import { text, type CellWrite } from "../../workbook/write-plan";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** Font of official papers (NĐ 30/2020, Phụ lục I); it has every Vietnamese letter. */
const unicodeFont = "Times New Roman";
const beyondAscii = /[^\u0020-\u007E\r\n\t]/;

/** A form is typed in Unicode. TCVN3 (.VnTime) and VNI texts are converted together with their font, once per form. */
export const textIsUnicode: Rule = {
  id: "text-is-unicode",
  title: { vi: "Biểu gõ bằng phông Unicode", en: "The form is typed in Unicode" },
  scope: "form",
  needs: [],
  basis: noBasis,
  severity: always("info"),

  *check({ facts }) {
    for (const form of facts.forms) {
      const grid = facts.gridBySheet.get(form.sheet);
      if (grid === undefined) continue;
      const writes = conversions(form, grid);
      const [first] = writes;
      if (first?.content.kind !== "text" || first.expectedBefore.kind !== "text") continue;
      const font = fontAt(grid, first.ref.row, first.ref.column) ?? ".VnTime, VNI";
      const sample = excerpt(first.content.text);
      yield {
        at: first.ref,
        subject: null,
        related: writes.slice(1).map(({ ref }) => ref),
        message: {
          vi: `Biểu này gõ bằng phông cũ (${font}): ${String(writes.length)} ô không phải Unicode. Đã đọc được, ví dụ «${sample}»; máy khác hoặc phần mềm của cấp trên có thể hiện sai. Anh/chị chuyển cả chữ và phông sang Unicode.`,
          en: `This form is typed in an old encoding (${font}): ${String(writes.length)} cells are not Unicode. They were read, for example «${sample}»; other computers may show them wrong. Convert text and font to Unicode.`,
        },
        fix: {
          safe: true,
          label: { vi: "Chuyển chữ và phông sang Unicode", en: "Convert text and font to Unicode" },
          writes,
        },
      };
    }
  },
};

function conversions({ extent, sheet }: Form, grid: Grid): readonly CellWrite[] {
  const writes: CellWrite[] = [];
  for (let row = extent.top; row <= Math.min(extent.bottom, grid.values.length); row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value !== "string" || !beyondAscii.test(value) || formulaAt(grid, row, column) !== null) continue;
      const font = fontAt(grid, row, column);
      const after = decoded(value, font);
      if (after === null || after === value) continue;
      writes.push({
        ref: { sheet, row, column },
        content: text(after),
        font: unicodeFont,
        expectedBefore: text(value),
      });
    }
  }
  return writes;
}

function decoded(value: string, font: string | null): string | null {
  const { encoding } = detectEncoding(value, font);
  switch (encoding) {
    case "unicode":
      return null;
    case "tcvn3":
      return decodeTcvn3(value, { upper: isCapitalsFont(font) });
    case "vni":
      return decodeVni(value);
  }
}
