import { recogniseGrade } from "../../domain/glossary/grades";
import { toA1 } from "../../workbook/refs";
import { byHeadAbove, ownHead } from "../heads";
import { inOneWhereMany } from "../in-one";
import { always, noBasis, type Problem, type Rule } from "../rule";
import { rowAndWho } from "../who";
import { two } from "../wording";
import { rowsWithSeveral } from "./one-of-several";

/** HTXSNV, HTTNV, HTNV side by side are answers to one question: a person is given one of them. */
export const oneGradeAPerson: Rule = {
  id: "one-grade-a-person",
  title: { vi: "Mỗi người chỉ đánh một mức xếp loại", en: "A person is marked with one grade" },
  why: {
    vi: "Một người một năm chỉ có một mức xếp loại.",
    en: "Somebody has one grade in a year.",
  },
  scope: "row",
  needs: [],
  basis: noBasis,
  severity: always("warning"),

  *check(view) {
    for (const form of view.facts.forms) {
      const grades = form.columns.filter(
        (column) => (column.role === "grade" || column.role === "other") && recogniseGrade(ownHead(column)) !== null,
      );
      for (const columns of byHeadAbove(grades)) {
        const { several, answered } = rowsWithSeveral(form, columns, view);
        const problems = several.map(({ filled }): Problem => {
          const [first, ...others] = filled.map(({ at }) => at);
          const at = first ?? { sheet: form.sheet, row: 1, column: 1 };
          const who = rowAndWho(at, view);
          const heads = filled.map(({ column }) => `«${column.header.split(" › ").at(-1) ?? ""}»`);
          return {
            at,
            subject: view.facts.subjectAt(at),
            related: others,
            message: {
              vi: `${who.vi}: đánh dấu cả ${heads.join(" và ")} (ô ${[at, ...others].map(toA1).join(", ")}). Mỗi người chỉ có một mức xếp loại trong năm. Anh/chị giữ lại mức đúng theo thông báo xếp loại.`,
              en: `${who.en}: ${heads.join(" and ")} are both marked (cells ${[at, ...others].map(toA1).join(", ")}). A person has one grade a year. Please keep the one that was announced.`,
            },
          };
        });
        yield* inOneWhereMany(problems, answered, (count) => ({
          vi: `${two(count)} dòng được đánh dấu từ hai mức xếp loại trở lên. Nếu các cột này không phải xếp loại của cùng một năm thì anh/chị cho biết ở bước Xác nhận biểu.`,
          en: `${two(count)} rows are marked with two grades or more. If these columns are not grades of one year, please say so in step 1, Confirm the forms.`,
        }));
      }
    }
  },
};
