import type { ColumnRole } from "../../domain/form/column-role";
import { toA1 } from "../../workbook/refs";
import { byHeadAbove, ownHead } from "../heads";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { rowAndWho } from "../who";
import { two } from "../wording";
import { rowsWithSeveral } from "./one-of-several";

/** Under «Nam», «Nữ» of these roles stand how many there are. */
const figures: ReadonlySet<ColumnRole> = new Set(["figure", "headcount", "share", "number"]);

/** «Năm sinh: Nam | Nữ», «Nam | Nữ»: whoever stands in the one column does not stand in the other. */
export const oneSexAPerson: Rule = {
  id: "one-sex-a-person",
  title: { vi: "Mỗi người chỉ ghi ở cột Nam hoặc cột Nữ", en: "A person stands under one sex only" },
  why: {
    vi: "Năm sinh hoặc dấu ở cả hai cột Nam và Nữ làm số nữ trong báo cáo sai.",
    en: "A year or a mark under both sexes spoils the number of women in reports.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      const sexes = form.columns.filter((column) => !figures.has(column.role) && /^(?:nam|nữ)$/u.test(ownHead(column)));
      for (const columns of byHeadAbove(sexes)) {
        const { several, answered } = rowsWithSeveral(form, columns, view);
        const problems = several.map(({ row, filled }): Problem => {
          const [at = { sheet: form.sheet, row, column: 1 }, ...others] = filled.map((one) => one.at);
          const who = rowAndWho(at, view);
          const cells = [at, ...others].map(toA1);
          return {
            at,
            subject: view.facts.subjectAt(at),
            related: others,
            message: {
              vi: `${who.vi}: ghi ở cả cột Nam và cột Nữ (ô ${cells.join(" và ")}). Anh/chị để lại một ô cho đúng, vì số nữ được đếm theo cột này.`,
              en: `${who.en}: entered under both sexes (cells ${cells.join(" and ")}). Please keep the right one, as women are counted by this column.`,
            },
          };
        });
        yield* inOneWhereMany(problems, answered, (count) => ({
          vi: `${two(count)} dòng ghi ở cả cột Nam và cột Nữ. Nếu hai cột này có nghĩa khác thì anh/chị cho biết ở bước Xác nhận biểu.`,
          en: `${two(count)} rows are entered under both sexes. If these columns mean something else, please say so in step 1, Confirm the forms.`,
        }));
      }
    }
  },
};
