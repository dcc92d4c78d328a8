import type { Form } from "../../domain/form/form";
import { toA1 } from "../../workbook/refs";
import { columnOf } from "../facts";
import { always, noBasis, type Rule } from "../rule";
import { excerpt } from "../wording";

/** An initiative is somebody's: where the list names the authors, a row without one belongs to nobody. */
export const initiativeNamesItsAuthor: Rule = {
  id: "initiative-names-its-author",
  title: {
    vi: "Sáng kiến có ghi tác giả, khi các dòng khác đều ghi",
    en: "An initiative names its author, where the other rows do",
  },
  why: {
    vi: "Sáng kiến không ghi tác giả thì không gắn được với người đăng ký CSTĐ cơ sở nào.",
    en: "An initiative without an author belongs to none of those who register as Emulation Fighters.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check({ reading: { register }, facts }) {
    for (const form of facts.forms.filter(({ kind }) => kind === "initiatives")) {
      const column = columnOf(form, "name");
      const own = register.initiatives.filter(({ at: { sheet, row } }) => sheet === form.sheet && isIn(form, row));
      const without = own.filter(({ authors }) => authors.length === 0);
      // Four rows in five: else authors stand elsewhere.
      if (column === null || without.length * 5 > own.length) continue;
      for (const { at: row, title } of without) {
        const at = { ...row, column: column.column };
        const name = excerpt(title.value);
        yield {
          at,
          subject: null,
          related: [title.cell],
          message: {
            vi: `Dòng ${String(row.row)}, sáng kiến «${name}»: ô ${toA1(at)} (cột «${column.header}») còn trống, trong khi các dòng khác đều ghi. Anh/chị bổ sung tên tác giả.`,
            en: `Row ${String(row.row)}, initiative «${name}»: cell ${toA1(at)} (column «${column.header}») is blank, while other rows are filled in. Please add the author.`,
          },
        };
      }
    }
  },
};

function isIn({ extent: { top, bottom } }: Form, row: number): boolean {
  return top <= row && row <= bottom;
}
